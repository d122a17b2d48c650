"""RVC Monitor: watches voice trainings and names the epochs worth listening to."""

__version__ = "0.1.0"
