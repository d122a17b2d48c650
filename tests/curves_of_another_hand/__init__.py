"""Simulated voice trainings of known truth, by which a verdict about loss curves is judged."""
