"""Trainings on other machines: what is new there is brought into a folder here, by SSH alone."""
