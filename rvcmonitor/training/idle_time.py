"""How long a run has been silent, by the time in which somebody could have heard it.

The clock on the wall may be set, and a computer that sleeps hears nothing, although hours go by. So
time counts while looks follow one another; what lies between two looks far apart counts little.
"""

from __future__ import annotations

import math
from collections.abc import Callable

LONGEST_LOOK = 60.0
"""Seconds that the time between two looks may count: a slow network drive needs that long."""

_AHEAD = 600.0
"""Seconds by which clocks of two machines may differ without anybody's having set them wrong."""


def is_ahead(moment: float, clock: float) -> bool:
    """Whether ``moment`` is yet to come where ``clock`` is now (both s since 1970): one of the two
    clocks is wrong."""
    return moment > clock + _AHEAD


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

    def heard(self, written: float, modified: float, time: WatchedTime) -> None:
        """Points were read, the newest of them logged at ``written``, from a file that was last
        changed at ``modified`` (s since 1970).

        A point that is yet to come does not say how old it is; then the time of the file does, or
        nothing, where that is yet to come as well. What came after the last look is no older than
        that look, whatever the clocks say."""
        told = (each for each in (written, modified) if not is_ahead(each, time.wall))
        self._before = max(time.wall - next(told, -math.inf), 0.0)
        if self._looked is not None:
            self._before = min(self._before, time.seconds - self._looked)
        self._since = time.seconds

    def looked(self, time: WatchedTime) -> None:
        """All that lay on disk at this look was read."""
        self._looked = time.seconds

    def seconds(self, time: WatchedTime) -> float:
        """Seconds without a new point; none before the first one."""
        return 0.0 if self._since is None else self._before + time.seconds - self._since
