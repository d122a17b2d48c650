"""From what the trainings are drawn: falls, levels, noise, and what becomes of the fall."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from tests.curves_of_another_hand.course import NONE, Beginning, Course, FourParts
from tests.curves_of_another_hand.endings import (
    IMPROVING,
    RISE_FAMILIES,
    Ending,
    FlatFamily,
    Rise,
    RiseFamily,
    RisePart,
)
from tests.curves_of_another_hand.falls import (
    EARLY_FALLS,
    FALL_FAMILIES,
    LATE_FALLS,
    Fall,
    FallFamily,
)
from tests.curves_of_another_hand.noise import Noise, Spread, Tails
from tests.curves_of_another_hand.sight import FAINT, PLAIN, Limits, Sight

_LATEST_SETTLED = 0.8
"""The part of the run at which the last flat tail begins."""
_FM_AT_MOST = 0.08
"""Of the total: fm alone cannot lift it as far as all parts together."""


@dataclass(frozen=True, slots=True)
class Prior:
    """Which falls and rises there are; the most that mel falls, as a share of its floor; between
    which parts of the run a fall stops; how plain all of it has to be."""

    falls: tuple[FallFamily, ...] = FALL_FAMILIES
    rises: tuple[RiseFamily, ...] = RISE_FAMILIES
    deepest: float = 0.6
    earliest: float = 0.2
    latest: float = 0.75
    limits: Limits = PLAIN


_SOON: tuple[RiseFamily, ...] = tuple(
    family for family in RISE_FAMILIES if family not in ("late", "creeping")
)
USUAL = Prior()
BRIEF = Prior(falls=LATE_FALLS, rises=_SOON, deepest=1.2, limits=FAINT)
EARLY = Prior(falls=EARLY_FALLS, rises=_SOON, earliest=0.04, latest=0.15)


def draw_course(rng: np.random.Generator, fall: Fall, epochs: int, deepest: float) -> Course:
    """Levels of a pretrained 40k or 48k model around ``fall``, which does not stop here; mel falls
    by at most ``deepest`` of its floor."""
    floors = (rng.uniform(11, 22), rng.uniform(3.5, 11), rng.uniform(0.5, 2.2), rng.uniform(2, 3.8))
    shares = (
        deepest * _log_uniform(rng, 0.08, 1),
        rng.uniform(-0.2, 0.4),
        rng.uniform(0.2, 1),
        rng.normal(0, 0.03),
    )
    depths = _four(floor * share for floor, share in zip(floors, shares, strict=True))
    beginning = _winding_up(rng, fall, depths) or _meeting(rng, floors, epochs)
    return Course(fall, IMPROVING, _four(floors), depths, beginning)


def constant_course(rng: np.random.Generator) -> Course:
    """Levels that never move."""
    return replace(
        draw_course(rng, Fall("hyperbola", (1.0,)), 100, USUAL.deepest),
        fall=None,
        depths=NONE,
        beginning=None,
    )


def draw_noise(rng: np.random.Generator) -> Noise:
    """Sizes, lags and tails as in real runs (README)."""
    return Noise(
        sizes=(
            rng.uniform(0.05, 0.07),
            rng.uniform(0.06, 0.13),
            rng.uniform(0.3, 0.4),
            rng.uniform(0.04, 0.06),
        ),
        loadings=(
            rng.uniform(0.9, 0.98),
            rng.uniform(0.75, 0.92),
            rng.uniform(0.1, 0.5),
            rng.uniform(0.1, 0.6),
        ),
        lag=float(rng.choice([0.0, rng.uniform(-0.3, 0.3)], p=[0.3, 0.7])),
        averaged_lag=rng.uniform(-0.2, 0.35),
        tails=_draw_tails(rng),
        spread=_draw_spread(rng),
        follows_level=bool(rng.random() < 0.7),
        relief=rng.uniform(0.7, 1.2),
    )


def draw_flat(rng: np.random.Generator, family: FlatFamily, seen: Sight, prior: Prior) -> Ending:
    """A fall that stops for good."""
    stop = rng.uniform(prior.earliest, prior.latest)
    widest = min(0.12, stop * 0.6)
    bend = {
        "abrupt": 0.0,
        "gradual": rng.uniform(0.3, 1) * widest,
        "almost constant": rng.choice([0.0, 0.5]) * widest,
    }[family]
    stop = min(stop, _LATEST_SETTLED - bend)
    change = seen.remnant(stop + bend) * rng.choice([-1, 1]) if family == "almost constant" else 0
    return Ending("flat", family, stop, float(bend), float(change))


def draw_rise(rng: np.random.Generator, family: RiseFamily, seen: Sight, prior: Prior) -> Ending:
    """A fall that stops, or is overtaken, and a rise."""
    level = sum(seen.improving.floors)
    if family == "fm against mel":
        return _overtaken(rng, seen, prior, level)
    earliest, latest = (0.72, 0.84) if family == "late" else (prior.earliest, prior.latest)
    stop = rng.uniform(earliest, min(latest, 0.5) if family == "creeping" else latest)
    bend = float(rng.choice([0.0, rng.uniform(0, min(0.05, 0.6 * stop))]))
    waits = rng.random() < 0.5 and family not in ("late", "creeping")
    start = stop + bend + (rng.uniform(0, 0.12) if waits else 0)
    part: RisePart = ("mel", "fm", "all")[int(rng.integers(3))]
    height = (
        _log_uniform(rng, 0.006, 0.03) if family == "creeping" else _log_uniform(rng, 0.01, 0.12)
    )
    height = min(height, _FM_AT_MOST) if part == "fm" else height
    rise = Rise(family, part, start, height * level, _draw_bow(rng, family))
    return Ending("rising", family, stop, bend, rise=rise)


def plain_endings(
    rng: np.random.Generator,
    family: FlatFamily | RiseFamily,
    seen: Sight,
    prior: Prior,
    count: int,
) -> tuple[Ending, ...]:
    """At most ``count`` endings of ``family`` that are seen in the noise; none where there seem to
    be none."""
    drawn = tuple(_draw_ending(rng, family, seen, prior) for _ in range(2 * count))
    plain = seen.plain(drawn, prior.limits)
    return tuple(ending for ending, is_plain in zip(drawn, plain, strict=True) if is_plain)[:count]


def _draw_ending(
    rng: np.random.Generator, family: FlatFamily | RiseFamily, seen: Sight, prior: Prior
) -> Ending:
    match family:
        case "abrupt" | "gradual" | "almost constant":
            return draw_flat(rng, family, seen, prior)
        case _:
            return draw_rise(rng, family, seen, prior)


def _overtaken(rng: np.random.Generator, seen: Sight, prior: Prior, level: float) -> Ending:
    """fm rises by more than all else still falls; mel falls to the end."""
    start = rng.uniform(prior.earliest, min(prior.latest, 0.6))
    here, end = seen.improving.total(np.array([start, 1.0]))
    height = (here - end) * rng.uniform(1.2, 2) + level * rng.uniform(0.015, 0.05)
    height = min(height, seen.improving.floors[1])  # fm does not more than double
    rise = Rise("fm against mel", "fm", start, height, rng.uniform(0.8, 1.4))
    return Ending("rising", "fm against mel", rise=rise)


def _draw_bow(rng: np.random.Generator, family: RiseFamily) -> float:
    if family == "saturating":
        return rng.uniform(0.12, 0.4)
    if family == "stepped":
        return rng.uniform(0.03, 0.15)
    return rng.uniform(1.7, 3) if family == "accelerating" else 1.0


def _draw_tails(rng: np.random.Generator) -> Tails:
    """Kurtosis 2.3 to 2.7, 3, 3.4 to 3.8, and in one run of eight up to 6."""
    law = rng.choice(["light", "normal", "mild", "heavy"], p=[0.25, 0.375, 0.25, 0.125])
    if law == "light":
        return Tails("light", rng.uniform(2.9, 6.5))
    if law == "normal":
        return Tails()
    return Tails("heavy", rng.uniform(11.5, 19) if law == "mild" else rng.uniform(6, 8))


def _draw_spread(rng: np.random.Generator) -> Spread:
    pattern = rng.choice(["steady", "shrinking", "bursts"], p=[0.5, 0.3, 0.2])
    if pattern == "shrinking":
        return Spread(rng.uniform(1.2, 1.6), rng.uniform(0.8, 1))
    if pattern == "steady":
        return Spread()
    begins = np.sort(rng.uniform(0.05, 0.95, int(rng.integers(2, 6))))
    bursts = tuple((float(u), float(u + rng.uniform(0.01, 0.04))) for u in begins)
    return Spread(bursts=bursts, burst=rng.uniform(1.5, 2.5))


def _meeting(rng: np.random.Generator, floors: FourParts, epochs: int) -> Beginning | None:
    if rng.random() < 0.3:
        return None
    shares = (rng.uniform(0.05, 0.4), rng.uniform(-0.1, 0.2), rng.uniform(0.5, 3), 0.1)
    end = min(rng.uniform(2, 12) / epochs, 0.06)
    return Beginning(end, _four(floor * share for floor, share in zip(floors, shares, strict=True)))


def _winding_up(rng: np.random.Generator, fall: Fall, depths: FourParts) -> Beginning | None:
    """In delayed falls, half the time, the weight of kl is wound up during the delay."""
    if fall.family != "delayed" or rng.random() < 0.5:
        return None
    return Beginning(fall.shape[0], (0.0, 0.0, -rng.uniform(0.3, 0.9) * depths[2], 0.0))


def _log_uniform(rng: np.random.Generator, low: float, high: float) -> float:
    return math.exp(rng.uniform(math.log(low), math.log(high)))


def _four(values: Iterable[float]) -> FourParts:
    mel, fm, kl, adv = map(float, values)
    return (mel, fm, kl, adv)
