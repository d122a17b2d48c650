"""What people used before, on the same curves: four ways to say when a training has turned.

None of them can tell flat from rising: what they call turned counts as ``rising``. The two that
only name a lowest point say so once it lies a fifth of the run behind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.metric import Curve
from rvcmonitor.analysis.health.early_stopping import EarlyStopping, early_stop

Said = tuple[tuple[str, ...], int | None]
Values = NDArray[np.float64]

_BEHIND = 0.2
_WEIGHT = 0.987
_SLOW = 0.004
_SLOW_FOR = 50


def ema(values: Values, weight: float = _WEIGHT) -> Values:
    """The debiased exponential mean that TensorBoard draws; shape as ``values``."""
    smoothed, last, bias = np.empty_like(values), 0.0, 1.0
    for place, value in enumerate(values.tolist()):
        last = last * weight + (1 - weight) * value
        bias *= weight
        smoothed[place] = last / (1 - bias)
    return smoothed


def raw_argmin(curve: Curve, ends: Values) -> Said:
    """The lowest single point."""
    return _lowest_so_far(curve, curve.values, ends)


def ema_argmin(curve: Curve, ends: Values) -> Said:
    """The lowest point of the curve that TensorBoard shows at smoothing 0.987."""
    return _lowest_so_far(curve, ema(curve.values), ends)


def _lowest_so_far(curve: Curve, values: Values, ends: Values) -> Said:
    answers, low = [], 0
    for end in ends:
        seen = int(np.searchsorted(curve.steps, end, "right"))
        low = int(curve.steps[np.argmin(values[: max(seen, 1)])])
        behind = end - low > _BEHIND * (end - curve.steps[0])
        answers.append("rising" if behind else "improving")
    return tuple(answers), low


def keras(curve: Curve, ends: Values) -> Said:
    """Keras' early stopping on the exponential mean, patience 100."""
    smoothed = ema(curve.values)
    places = np.arange(len(curve), dtype=np.int64)
    stop = early_stop(places, smoothed, EarlyStopping(patience=100))
    return _once(curve, ends, stop.stopped), int(curve.steps[stop.best or 0])


def applio(curve: Curve, ends: Values) -> Said:
    """Applio's detector (3.2.4 to 3.6.3): the exponential mean of the *running minimum* has moved
    by less than 0.004 fifty times running. It can see slow, never rising."""
    smoothed = ema(np.minimum.accumulate(curve.values))
    slow = np.abs(np.diff(smoothed)) < _SLOW
    run = np.convolve(slow, np.ones(_SLOW_FOR), "valid") >= _SLOW_FOR
    fired = int(np.argmax(run)) + _SLOW_FOR if run.any() else None
    return _once(curve, ends, fired), int(curve.steps[np.argmin(smoothed)])


def _once(curve: Curve, ends: Values, stopped: int | None) -> tuple[str, ...]:
    """Improving until it fires; from then on turned."""
    at = np.inf if stopped is None else float(curve.steps[stopped])
    return tuple("rising" if end >= at else "improving" for end in ends)


REFERENCES: Mapping[str, Callable[[Curve, Values], Said]] = {
    "argmin": raw_argmin,
    "EMA 0.987": ema_argmin,
    "Keras": keras,
    "Applio's": applio,
}
