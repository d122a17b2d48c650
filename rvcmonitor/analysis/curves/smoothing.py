"""TensorBoard's smoothing, to the last bit, fast enough to follow a slider over millions of points.

The rule (TensorBoard's scalar card, ``classicSmoothing``), with weight w::

    last = 0; n = 0
    for each finite v: last = last·w + (1−w)·v;  n += 1;  y = last / (1 − wⁿ)

A value that is not finite is returned as it is and changes nothing; values that are all equal are
returned unchanged; w = 1 divides by 1.

Every step depends on the one before, so NumPy cannot do it in one call. Long series are cut into
lanes that advance side by side. A lane must start from exactly the state in which the lane before
it ends: it starts a little earlier, from an estimate that is right but for rounding, and forgets
the difference on the way. Whether it did is checked bit by bit, and a lane that did not is redone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SHORT = 20_000
"""Series up to this length are smoothed one by one: lanes would not pay."""

TIME_CONSTANTS = 14
"""How many time constants 1/(1−w) a lane starts early. Two states that differ by rounding become
equal at each step with a chance of about 1−w, so after 14 one lane in a million still differs."""

LANES_A_STEP = 1000
"""How many lanes cost as much as a step does by itself; measured."""

STEPS_AT_ONCE = 64
"""Steps whose values are laid out side by side, small enough for the processor's cache."""


def never() -> bool:
    """Not cancelled."""
    return False


def tensorboard_smoothing(
    values: NDArray[np.floating],
    weight: float,
    known: Floats | None = None,
    cancelled: Callable[[], bool] = never,
) -> Floats:
    """Smooth ``values`` (n,) with ``weight`` in [0, 1] as TensorBoard does; float64 (n,).

    ``known`` is the result for the first ``len(known)`` values, where the caller still has it: only
    what was appended is computed then. ``cancelled`` is asked now and then; once it says True the
    result is cut short and worthless.
    """
    if not len(values) or bool((values == values[0]).all()):
        return values.astype(np.float64)
    finite = np.isfinite(values)
    if finite.all():
        return _smooth_finite(values, weight, known, cancelled)
    smoothed = values.astype(np.float64)
    before = known[finite[: len(known)]] if known is not None else None
    smoothed[finite] = _smooth_finite(values[finite], weight, before, cancelled)
    return smoothed


def sampled_smoothing(values: NDArray[np.floating], weight: float, every: int) -> Floats:
    """What :func:`tensorboard_smoothing` gives at the places every−1, 2·every−1, … of ``values``
    (n,), to about seven digits and many times as fast; float64 (n // every,).

    Good for a first picture. The values have to be finite and not all equal.
    """
    blocks = values[: len(values) // every * every].reshape(-1, every)
    shares = (1 - weight) * weight ** np.arange(every - 1, -1, -1.0)
    sums = _weighted(blocks, shares.astype(values.dtype)).astype(np.float64)
    sampled = _run(sums, weight**every, 0.0, never)
    divisors = start_correction(weight)[every - 1 :: every][: len(sampled)]
    sampled[: len(divisors)] /= divisors
    return sampled


def _weighted(rows: NDArray[np.floating], shares: NDArray[np.floating]) -> NDArray[np.floating]:
    """The weighted sum of each row. Unlike ``rows @ shares`` it starts no further threads, which
    on a busy processor take longer to be scheduled than they work."""
    sums: NDArray[np.floating] = np.einsum("ij,j->i", rows, shares)
    return sums


def _smooth_finite(
    values: NDArray[np.floating],
    weight: float,
    known: Floats | None,
    cancelled: Callable[[], bool],
) -> Floats:
    """The rule for finite values."""
    correction = start_correction(weight)
    if known is None or len(known) <= len(correction) or not varies(values[: len(known)]):
        smoothed = _run((1 - weight) * values.astype(np.float64), weight, 0.0, cancelled)
        start = min(len(smoothed), len(correction))
        with np.errstate(over="ignore"):  # values near the largest float may overflow, as there
            smoothed[:start] /= correction[:start]
        return smoothed
    # Beyond the correction a smoothed value is the state itself, so that it can be gone on from.
    new = (1 - weight) * values[len(known) :].astype(np.float64)
    return np.concatenate((known, _run(new, weight, float(known[-1]), cancelled)))


def varies(values: NDArray[np.floating]) -> bool:
    """Whether the values are not all equal."""
    return bool((values != values[0]).any())


@lru_cache(maxsize=16)
def start_correction(weight: float) -> Floats:
    """The divisors 1 − wⁿ for n = 1, 2, … as far as they differ from 1; read-only."""
    divisors = []
    if weight != 1:
        divisor, n = 0.0, 0
        while divisor != 1:
            n += 1
            divisor = 1 - weight**n
            divisors.append(divisor)
    correction = np.array(divisors)
    correction.flags.writeable = False
    return correction


def _run(scaled: Floats, weight: float, state: float, cancelled: Callable[[], bool]) -> Floats:
    """The states of ``last = last·w + s`` after each s of ``scaled`` (n,), from ``state`` on."""
    early = int(TIME_CONSTANTS / (1 - weight)) if weight < 1 else len(scaled)
    # The fewest steps in all, where a step costs about as much as
    # LANES_A_STEP of its lanes.
    lanes = int(min((len(scaled) * LANES_A_STEP / (early + 1)) ** 0.5, len(scaled) / (early + 1)))
    if len(scaled) <= SHORT or lanes < 8:
        return _run_one_by_one(scaled, weight, state)
    length = len(scaled) // lanes
    together = scaled[: lanes * length].reshape(lanes, length)
    states = _run_lanes(together, weight, state, early, cancelled).ravel()
    rest = scaled[len(states) :]
    return np.concatenate((states, _run_one_by_one(rest, weight, float(states[-1]))))


def _run_one_by_one(scaled: Floats, weight: float, state: float) -> Floats:
    states = accumulate(scaled.tolist(), lambda last, s: last * weight + s, initial=state)
    next(states)
    return np.fromiter(states, np.float64, len(scaled))


def _run_lanes(
    scaled: Floats, weight: float, state: float, early: int, cancelled: Callable[[], bool]
) -> Floats:
    """:func:`_run` for the rows of ``scaled`` (lanes, length), one row going on where the row
    above ends; the result has the same shape."""
    now = _states_before(scaled, weight, state, early)
    length = scaled.shape[1]
    # Lane k ends its early steps, which are the last of the row above, where row k begins.
    for start in range(length - early, length, STEPS_AT_ONCE):
        ahead = _advance(now[1:], scaled[:-1, start : start + STEPS_AT_ONCE], weight)
        now[1:] = ahead[:, -1]
    began = now.copy()
    states = np.empty_like(scaled)
    for start in range(0, length, STEPS_AT_ONCE):
        if cancelled():
            return states
        some = slice(start, start + STEPS_AT_ONCE)
        states[:, some] = _advance(now, scaled[:, some], weight)
        now = states[:, min(start + STEPS_AT_ONCE, length) - 1]
    _redo_wrong_lanes(scaled, weight, began, states)
    return states


def _advance(now: Floats, scaled: Floats, weight: float) -> Floats:
    """The states after each s of ``scaled`` (lanes, steps), one lane beside the other."""
    steps = np.ascontiguousarray(scaled.T)
    decayed = np.empty(len(now))
    for step in steps:
        np.multiply(now, weight, out=decayed)
        now = np.add(decayed, step, out=step)
    return steps.T


def _states_before(scaled: Floats, weight: float, state: float, early: int) -> Floats:
    """Estimates, right but for rounding: for the first row the state before it, which is
    ``state``; for each other row the state ``early`` steps before it."""
    powers = weight ** np.arange(scaled.shape[1] - 1, -1, -1.0)
    heads = _weighted(scaled[:, :-early], powers[early:])
    tails = _weighted(scaled[:, -early:], powers[-early:])
    before = np.empty(len(scaled))
    before[0] = state
    for lane in range(len(scaled) - 1):
        before[lane + 1] = state * weight ** (scaled.shape[1] - early) + heads[lane]
        state = before[lane + 1] * weight**early + tails[lane]
    return before


def _redo_wrong_lanes(scaled: Floats, weight: float, began: Floats, states: Floats) -> None:
    """Redo, in order, each row of ``states`` that did not begin where the row above ended."""
    for lane in range(1, len(states)):
        end = float(states[lane - 1, -1])
        if began[lane] != end:
            states[lane] = _run_one_by_one(scaled[lane], weight, end)


def centred_smoothing(
    values: NDArray[np.floating],
    weight: float,
    cancelled: Callable[[], bool] = never,
) -> Floats:
    """Like :func:`tensorboard_smoothing`, but looking equally far back and ahead; float64 (n,).

    Each finite value becomes the mean of all, weighted with w^distance, so that a low point is
    shown where it is instead of 1/(1−w) points later. Needs ``weight`` < 1.
    """
    smoothed = values.astype(np.float64)
    finite = np.isfinite(smoothed)
    inside = smoothed[finite]
    if not len(inside) or not varies(inside):
        return smoothed
    share = np.ones(len(inside))
    correction = start_correction(weight)
    share[: len(correction)] = correction[: len(inside)]
    back = share * tensorboard_smoothing(inside, weight, cancelled=cancelled)
    ahead = share * tensorboard_smoothing(inside[::-1], weight, cancelled=cancelled)
    both = back + ahead[::-1] - (1 - weight) * inside
    smoothed[finite] = both / (share + share[::-1] - (1 - weight))
    return smoothed
