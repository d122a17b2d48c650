"""Numbers as sentences and cards tell them: what changes with every epoch is not read."""

from __future__ import annotations

WHOLE_FROM = 0.02
_MOST = 1e4
"""Parts beyond which nobody asks how many more: of a lowest value of zero all are without end."""


def percent(part: float) -> float:
    """A part in percent, whole ones from two on: two digits would mostly be noise."""
    part = min(part, _MOST)
    return round(100 * part) if part >= WHOLE_FROM else round(100 * part, 1)


def four_digits(value: float) -> float:
    """A smoothed value in four digits: the rest is noise."""
    return float(f"{value:.4g}")
