"""The trends a loss can follow: falling on, fallen to a level, fallen and rising again.

Each trend is a level plus one or two of the curves here, with factors that are found by least
squares. Time runs from 0 to 1 over the stretch that is judged. There are falls of six kinds of
formula, so that none is privileged: a verdict that knows one kind only takes what it cannot fit
for a turn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Fall = Callable[[Floats], Floats]


def _log(bend: float) -> Fall:
    return lambda done: 1 - np.log1p(done / bend) / np.log1p(1 / bend)


def _exponential(decay: float) -> Fall:
    last = np.exp(-1 / decay)
    return lambda done: (np.exp(-done / decay) - last) / (1 - last)


def _power(knee: float) -> Fall:
    last = 1 / (1 + 1 / knee)
    return lambda done: (1 / (1 + done / knee) - last) / (1 - last)


def _two_stage(decay: float, slow: float) -> Fall:
    fast = _exponential(decay)
    return lambda done: (1 - slow) * fast(done) + slow * (1 - done)


def _line(done: Floats) -> Floats:
    return 1 - done


FALLS: tuple[Fall, ...] = (
    *(_log(bend) for bend in (0.02, 0.06, 0.2)),
    *(_exponential(decay) for decay in (0.15, 0.3, 0.6)),
    *(_power(knee) for knee in (0.06, 0.2)),
    *(_two_stage(decay, slow) for decay in (0.08, 0.2) for slow in (0.3, 0.6)),
    _line,
)
"""From 1 to 0 as the part of the way that is ``done`` goes from 0 to 1."""
STILL: tuple[tuple[Fall, float], ...] = (
    *((_log(bend), 1.0) for bend in (0.01, 0.025, 0.06, 0.15, 0.6)),
    *((_exponential(decay), 1.0) for decay in (0.3, 0.45, 0.8)),
    *((_power(knee), 1.0) for knee in (0.1, 0.3)),
    *((_two_stage(decay, slow), 1.0) for decay in (0.08, 0.2) for slow in (0.15, 0.4)),
    (_line, 2.0),
)
"""Of a fall that goes on to the end, each with its prior weight: those that have at least a
twentieth of their way before them when a third of the run is left. What falls less is level."""
RISES = (0.6, 1.0, 2.0)
"""Exponents of a rise from a turn: slowing down, straight, bent upwards."""
TRANSIENTS = (0.004, 0.015, 0.06)
"""Decays of the rough beginning of a training, which any trend may have on top of it: in a real
one kl and feature matching come down within the first epochs."""
WOBBLE_WIDTH, _WOBBLES = 0.045, 19
"""Of the bumps that stand for what no model has: as wide as a passing dip, evenly spaced."""
WOBBLES = np.linspace(0, 1, _WOBBLES)
_NEAR, _RATIO, _WIDEST = 0.01, 1.25, 0.03


def _turns() -> Floats:
    """By a constant ratio from the first percent on, until that is a step of three percent."""
    places = [_NEAR]
    while (_RATIO - 1) * places[-1] < _WIDEST:
        places.append(_RATIO * places[-1])
    while places[-1] + _WIDEST < 1 - _WIDEST / 2:
        places.append(places[-1] + _WIDEST)
    return np.array(places)


TURNS = _turns()
"""Where a trend may turn. A run of 5,000 epochs that turned at 100 turned at its fiftieth part."""
_DIPS = tuple((centre, width) for centre in np.linspace(0.06, 0.9, 14) for width in (0.04, 0.09))


@dataclass(frozen=True, slots=True)
class TrendModels:
    """Curves at m places. ``falls`` (turns, falls, m) end at each turn, ``rises`` (turns, rises, m)
    begin there; ``still`` (k, m) fall to the end, ``descents`` (falls, m) too, and ``climbs``
    (2, m) rise beside them from the start, so that their sum turns without a corner; ``dips``
    (d, m) pass. ``transients`` (t, m) and ``wobbles`` (w, m) belong to no trend."""

    falls: Floats
    rises: Floats
    still: Floats
    descents: Floats
    climbs: Floats
    dips: Floats
    transients: Floats
    wobbles: Floats


def trend_models(at: Floats) -> TrendModels:
    """The curves at the places ``at`` (m,), between 0 and 1."""
    return _kept(at.tobytes())


@lru_cache(maxsize=4)
def _kept(at_bytes: bytes) -> TrendModels:
    """Kept by the very places: the parts of a loss are logged at the same steps."""
    at = np.frombuffer(at_bytes)
    done = np.minimum(at / TURNS[:, None], 1)
    after = np.maximum(at - TURNS[:, None], 0) / (1 - TURNS[:, None])
    return TrendModels(
        falls=np.stack([fall(done) for fall in FALLS], axis=1),
        rises=np.stack([after**power for power in RISES], axis=1),
        still=np.stack([fall(at) for fall, _ in STILL]),
        descents=np.stack([fall(at) for fall in FALLS]),
        climbs=np.stack([at, at * at]),
        dips=-np.stack([_bump(at, centre, width) for centre, width in _DIPS]),
        transients=np.stack([np.exp(-at / decay) for decay in TRANSIENTS]),
        wobbles=np.stack([_bump(at, centre, WOBBLE_WIDTH) for centre in WOBBLES]),
    )


def _bump(at: Floats, centre: float, width: float) -> Floats:
    bump: Floats = np.exp(-(((at - centre) / width) ** 2) / 2)
    return bump
