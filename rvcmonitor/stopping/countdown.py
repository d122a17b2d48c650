"""Seconds that a person has to object, of which none passes while nobody could see them."""

from __future__ import annotations

from collections.abc import Callable

_LONGEST_LOOK = 2.0
"""Seconds that the time between two looks may count. A computer that slept has shown nothing."""


class Countdown:
    """Counts down from ``seconds`` by the looks that are taken; ``clock`` is one that nobody sets,
    though it may go on while the computer sleeps."""

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = clock()
        self.left = seconds

    def look(self) -> float:
        """Another look is taken; how many seconds are left, 0 at the end."""
        now = self._clock()
        self.left = max(self.left - min(max(now - self._last, 0.0), _LONGEST_LOOK), 0.0)
        self._last = now
        return self.left
