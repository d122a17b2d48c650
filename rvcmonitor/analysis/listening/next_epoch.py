"""The epoch to try next, by bisection: between the best by ear and the better of its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def next_epoch(heard: Sequence[int], available: Iterable[int]) -> int | None:
    """``heard`` are the epochs that were compared, the best first; ``available`` those that have a
    checkpoint. The one that is nearest to the middle between the best and whichever of its
    neighbours was liked better; where nothing is left there, between the best and the other
    neighbour. None where nothing is left at either side.

    Beyond the first and the last epoch that was heard nothing is proposed.

    >>> next_epoch([200, 300, 100], range(0, 500, 10))
    250
    """
    if not heard:
        return None
    best = heard[0]
    untried = sorted(set(available) - set(heard))
    for other in _neighbours(heard, best):
        low, high = min(best, other), max(best, other)
        between = [epoch for epoch in untried if low < epoch < high]
        if between:
            return min(between, key=lambda epoch: (abs(2 * epoch - low - high), epoch))
    return None


def _neighbours(heard: Sequence[int], best: int) -> list[int]:
    """The epochs next to the best that were heard, the one that was liked better first."""
    before = max((epoch for epoch in heard if epoch < best), default=None)
    after = min((epoch for epoch in heard if epoch > best), default=None)
    found = [epoch for epoch in (before, after) if epoch is not None]
    return sorted(found, key=heard.index)
