"""How long a run has been silent, by the time in which somebody could have heard it.

The clock on the wall may be set, and a computer that sleeps hears nothing, although hours go by. So
time counts while looks follow one another; what lies between two looks far apart counts little.
"""

from __future__ import annotations

from collections.abc import Callable

LONGEST_LOOK = 60.0
"""Seconds that the time between two looks may count: a slow network drive needs that long."""


class WatchedTime:
    """Seconds that went by while the program watched; never goes back, and never leaps."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = clock()
        self.seconds = 0.0

    @property
    def wall(self) -> float:
        """The clock at the last look (s since 1970)."""
        return self._last

    def look(self) -> None:
        """Another look is taken now."""
        now = self._clock()
        self.seconds += min(max(now - self._last, 0.0), LONGEST_LOOK)
        self._last = now


class Silence:
    """The time since the last point of one run."""

    def __init__(self) -> None:
        self._before = 0.0
        self._since: float | None = None
        self._looked: float | None = None

    def heard(self, written: float, time: WatchedTime) -> None:
        """Points were read, the newest of them logged at ``written`` (s since 1970).

        What came after the last look is no older than that look, whatever the clocks say."""
        self._before = max(time.wall - written, 0.0)
        if self._looked is not None:
            self._before = min(self._before, time.seconds - self._looked)
        self._since = time.seconds

    def looked(self, time: WatchedTime) -> None:
        """All that lay on disk at this look was read."""
        self._looked = time.seconds

    def seconds(self, time: WatchedTime) -> float:
        """Seconds without a new point; none before the first one."""
        return 0.0 if self._since is None else self._before + time.seconds - self._since
