"""Ending a training: whose process it is, whether its weights are whole, and how it ends."""
