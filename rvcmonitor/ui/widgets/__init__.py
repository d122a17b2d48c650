"""Widgets, colours and texts that know nothing of trainings."""
