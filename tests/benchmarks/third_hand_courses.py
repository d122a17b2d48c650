"""The courses without noise of the trainings of :mod:`tests.benchmarks.third_hand`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Random = np.random.Generator
Formula = tuple[Callable[..., Array], tuple[tuple[float, float], ...]]

PARTS = ("mel", "fm", "kl", "adv")
KINDS = ("improving", "flat", "rising", "constant", "spike", "fm-rises")
GRID: Array = np.concatenate([[0.0], np.geomspace(1e-5, 1e-3, 40)[:-1], np.linspace(1e-3, 1, 1000)])
"""Shares of a run at which a course is known; dense where the first epochs lie."""
NEGLIGIBLE = 0.001
"""Share of the lowest value: what falls less has not fallen."""
STILL_FALLING = 0.04
"""Share of its whole fall that an improving course falls in the last third at least."""
_TRIES = 300


@dataclass(frozen=True, slots=True)
class Course:
    """Losses without noise; arrays of the shape of GRID. ``wander`` is a slow wave between −1 and
    1 for who knows the size of the noise; zero where there is none."""

    parts: Mapping[str, Array]
    wander: Array
    fall: str
    ending: str

    @property
    def total(self) -> Array:
        """The sum of the parts."""
        total: Array = np.sum([self.parts[part] for part in PARTS], axis=0)
        return total


def between(random: Random, low: float, high: float) -> float:
    """A positive number of which every order of magnitude is as likely as another."""
    return math.exp(random.uniform(math.log(low), math.log(high)))


def is_still_falling(values: Array) -> bool:
    """Whether the last third of the run falls by its share of the whole fall, to the end."""
    late = float(np.interp(2 / 3, GRID, values) - values[-1])
    enough = STILL_FALLING * float(values[0] - values[-1])
    return late >= max(enough, 1e-9) and low_of(values) >= 0.9


def turn_of(values: Array) -> float:
    """The share of the run after which ``values`` never fall again by what counts."""
    to_come = values - np.minimum.accumulate(values[::-1])[::-1]
    falling = np.flatnonzero(to_come > NEGLIGIBLE * values.min())
    return float(GRID[falling[-1] + 1]) if len(falling) else 0.0


def low_of(values: Array) -> float:
    """The share of the run at which ``values`` are lowest: the first of a level stretch."""
    return float(GRID[np.argmax(values <= (1 + NEGLIGIBLE) * values.min())])


def draw_course(kind: str, epochs: int, random: Random) -> Course:
    """A course of ``kind`` over ``epochs``: the first drawn one that is what the kind says."""
    fall = str(random.choice(list(FALLS)))
    for number in range(_TRIES):
        # High beginnings seldom leave 4 % for the last third: each try asks for less of them.
        course = _candidate(kind, fall, epochs, 0.9**number, random)
        if _keeps(kind, course):
            return course
    raise RuntimeError(f"No course of kind {kind} falls as {fall} over {epochs} epochs.")


def _keeps(kind: str, course: Course) -> bool:
    total, mel, turn = course.total, course.parts["mel"], turn_of(course.total)
    # A fall in the midst of a rise would put the turn far behind the lowest step.
    rises = 0.01 <= total[-1] / total.min() - 1 <= 0.15 and turn - low_of(total) <= 0.1
    match kind:
        case "improving" | "spike":
            return is_still_falling(total)
        case "flat":
            return 0.2 <= turn <= 0.76
        case "rising":
            return 0.15 <= turn <= 0.8 and bool(rises)
        case "fm-rises":
            return 0.05 <= turn <= 0.8 and bool(rises) and is_still_falling(mel)
    return True


def _candidate(kind: str, fall: str, epochs: int, ease: float, random: Random) -> Course:
    if kind == "constant":
        levels = {part: np.full_like(GRID, level) for part, level in _levels(random).items()}
        return Course(levels, _maybe_waves(random), "none", "constant")
    if kind == "flat":
        stop = random.uniform(0.2, 0.75)
        width = random.choice([0.0, random.uniform(0.1, 0.9) * stop])
        parts = _fallen(fall, _braked(stop, width), epochs, ease, random)
        return Course(parts, _maybe_waves(random), fall, "bending" if width else "abrupt")
    if kind == "rising":
        return _rising(fall, epochs, ease, random)
    course = Course(_fallen(fall, GRID, epochs, ease, random), 0 * GRID, fall, "steady")
    return _with_rising_fm(course, random) if kind == "fm-rises" else _disturbed(course, random)


def _levels(random: Random) -> dict[str, float]:
    mel, fm = random.uniform(11, 23), between(random, 2.5, 12)
    return {"mel": mel, "fm": fm, "kl": random.uniform(0.5, 2.4), "adv": random.uniform(1.8, 4.5)}


def _fallen(fall: str, time: Array, epochs: int, ease: float, random: Random) -> dict[str, Array]:
    """The parts as they fall in ``time``; fm and the adversarial part may rise meanwhile."""
    depth, level, epoch = between(random, 0.15, 1.0), _levels(random), time * epochs
    main = _drawn(FALLS[fall], random, time)
    side = _drawn(FALLS[str(random.choice(list(FALLS)))], random, time)
    mixed = random.uniform(0, 1)
    of_fm, of_adv = depth * random.uniform([-0.4, -0.3], [1.0, 0.3])
    begun = ease * random.choice([0.0, random.uniform(0.2, 1.2)])
    first = 1 + begun * np.exp(-epoch / min(random.uniform(0.3, 2.5), 0.02 * epochs))
    annealing = min(between(random, 0.5, 8), 0.05 * epochs)
    annealed = ease * between(random, 0.5, 7) * np.exp(-epoch / annealing)
    return {
        "mel": level["mel"] * (1 + depth * main) * first,
        "fm": level["fm"] * (1 + of_fm * (mixed * main + (1 - mixed) * side)) * first,
        "kl": level["kl"] * (1 + depth * side) + annealed,
        "adv": level["adv"] * (1 + of_adv * side),
    }


def _braked(stop: float, width: float) -> Array:
    """Time that stands still from ``stop`` on, slowing down over ``width`` before it."""
    braking = 1 - np.clip((stop - GRID) / max(width, 1e-9), 0, 1)
    time: Array = np.minimum(GRID, stop) - 0.5 * width * braking**2
    return time


def _rising(fall: str, epochs: int, ease: float, random: Random) -> Course:
    start, falls_on = random.uniform(0.15, 0.8), random.random() < 0.4
    width = random.choice([0.0, random.uniform(0, 0.6) * start])
    time = GRID if falls_on else _braked(start, width)
    name, where = str(random.choice(list(RISES))), str(random.choice(["mel", "fm", "all"]))
    ending = f"{name} in {where}{', falling on' if falls_on else ''}"
    course = Course(_fallen(fall, time, epochs, ease, random), 0 * GRID, fall, ending)
    size = between(random, 0.01, 0.03 if name == "creeping" else 0.15) * course.total.min()
    return _raised(course, size * _rise(name, start, random), where)


def _with_rising_fm(course: Course, random: Random) -> Course:
    """fm rises as much as it takes: mel goes on falling, and the total rises all the same."""
    name = str(random.choice(["straight", "saturating", "accelerating"]))
    rise, target = _rise(name, random.uniform(0.05, 0.5), random), between(random, 0.012, 0.13)
    sizes = np.geomspace(0.01, 1, 30) * course.total.min()
    totals = course.total + sizes[:, None] * rise
    size = sizes[np.argmax(totals[:, -1] >= (1 + target) * totals.min(axis=1))]
    return replace(_raised(course, size * rise, "fm"), ending=f"{name} in fm")


def _rise(name: str, start: float, random: Random) -> Array:
    return _drawn(RISES[name], random, np.clip((GRID - start) / (1 - start), 0, 1))


def _raised(course: Course, rise: Array, where: str) -> Course:
    lowest = {part: values.min() for part, values in course.parts.items()}
    raised = {part: low for part, low in lowest.items() if where in (part, "all")}
    share = {part: raised.get(part, 0) / sum(raised.values()) for part in PARTS}
    return replace(course, parts={part: course.parts[part] + share[part] * rise for part in PARTS})


def _disturbed(course: Course, random: Random) -> Course:
    """Passing bumps and dips, or a slow wander, of about 1 % of the level; none for many."""
    ending = str(random.choice(["steady", "wandering", "dips"]))
    if ending == "steady":
        return course
    shape = waves(random) if ending == "wandering" else _bumps(random)
    size = random.uniform(0.002, 0.01) * shape
    moves = {"mel": 1.0, "fm": random.uniform(-1, 1), "adv": random.uniform(-3, 3), "kl": 0.0}
    parts = {part: course.parts[part] * (1 + moves[part] * size) for part in PARTS}
    return replace(course, parts=parts, ending=ending)


def waves(random: Random) -> Array:
    """Three slow waves of any phase, between −1 and 1."""
    cycles, phases = random.uniform(0.7, 7, 3), random.uniform(0, 2 * np.pi, 3)
    wave = np.sum(np.sin(2 * np.pi * cycles[:, None] * GRID + phases[:, None]), axis=0)
    shape: Array = wave / np.abs(wave).max()
    return shape


def _maybe_waves(random: Random) -> Array:
    return waves(random) if random.random() < 0.4 else 0 * GRID


def _bumps(random: Random) -> Array:
    places, widths = random.uniform([[0.1], [0.01]], [[0.95], [0.06]], (2, random.integers(1, 4)))
    signs = random.choice([-1.0, 1.0], len(places))
    bumps = signs @ np.exp(-0.5 * ((GRID - places[:, None]) / widths[:, None]) ** 2)
    shape: Array = bumps / max(1.0, np.abs(bumps).max())  # where two of them meet
    return shape


def _drawn(formula: Formula, random: Random, at: Array) -> Array:
    """``formula`` at ``at``, its parameters drawn from their ranges."""
    function, ranges = formula
    drawn: Array = function(at, *(between(random, *one) for one in ranges))
    return drawn


def _power(u: Array, scale: float, exponent: float) -> Array:
    return np.exp(-exponent * np.log1p(u / scale))


def _many_speeds(u: Array, rate: float, share: float) -> Array:
    speeds, shares = rate * 3.0 ** np.arange(5), share ** np.arange(5)
    fall: Array = shares @ np.exp(-speeds[:, None] * u) / shares.sum()
    return fall


def _plateaus(u: Array, slow: float, share: float, width: float, *places: float) -> Array:
    """Drops with level ground between, the last of them late, on a slow fall."""
    drops = [0.5 - 0.5 * np.tanh((u - place) / width) for place in places]
    fall: Array = share * np.exp(-np.sqrt(slow * u)) + (1 - share) * np.mean(drops, axis=0)
    return fall


def _cosine(u: Array, scale: float, exponent: float, share: float) -> Array:
    """A learning rate that goes to nothing as a cosine does; the noise it makes goes with it."""
    gone = _power(u + np.sin(np.pi * u) / np.pi, scale, exponent)
    return (1 - share) * gone + share * (0.5 + 0.5 * np.cos(np.pi * u))


def _milestones(u: Array, scale: float, speed: float, drop: float, *places: float) -> Array:
    """The learning rate is divided now and then: a quick drop, and a slower fall from there on."""
    after = [np.clip(u - place, 0, None) for place in places]
    drops = [drop * np.exp(-speed * since) for since in after]
    slowed = _power(u - 0.5 * after[0] - 0.2 * after[1], scale, 0.5)
    fall: Array = (slowed + np.sum(drops, axis=0)) / (1 + drop * len(places))
    return fall


def _decayed_rate(u: Array, decay: float, scale: float, exponent: float) -> Array:
    """Each epoch goes a little less far; ``decay`` is 0.000125 · epochs for the trainers' rate."""
    return _power(-np.expm1(-decay * u) / decay, scale, exponent)


FALLS: dict[str, Formula] = {
    "exponential": (lambda u, rate: np.exp(-rate * u), ((1, 9),)),
    "power": (_power, ((0.003, 0.2), (0.1, 1.2))),
    "logarithm": (lambda u, s: 1 - np.log1p(u / s) / np.log1p(1 / s), ((0.003, 0.5),)),
    "stretched": (lambda u, rate, b: np.exp(-((rate * u) ** b)), ((1, 20), (0.3, 0.75))),
    "two speeds": (
        lambda u, share, fast, slow: share * np.exp(-fast * u) + (1 - share) * np.exp(-slow * u),
        ((0.2, 0.8), (10, 80), (0.3, 3)),
    ),
    "many speeds": (_many_speeds, ((0.4, 2), (0.4, 1.5))),
    "plateaus": (
        _plateaus,
        ((1, 20), (0.3, 0.7), (0.01, 0.05), (0.05, 0.3), (0.3, 0.65), (0.7, 0.93)),
    ),
    "cosine": (_cosine, ((0.005, 0.3), (0.2, 1.2), (0.1, 0.5))),
    "milestones": (
        _milestones,
        ((0.003, 0.2), (20, 90), (0.03, 0.25), (0.15, 0.35), (0.4, 0.6), (0.65, 0.85)),
    ),
    "decayed rate": (_decayed_rate, ((0.005, 2), (0.003, 0.5), (0.15, 1.5))),
    "hill": (lambda u, half, b: 1 / (1 + (u / half) ** b), ((0.1, 1.5), (0.6, 2))),
    "line at last": (
        lambda u, scale, b, share: (1 - share) * _power(u, scale, b) + share * (1 - u),
        ((0.003, 0.2), (0.2, 1.2), (0.05, 0.4)),
    ),
}
"""Falls from 1 towards 0 over a run, and the ranges of their parameters."""
RISES: dict[str, Formula] = {
    "straight": (lambda v: v, ()),
    "saturating": (lambda v, rate: np.expm1(-rate * v) / np.expm1(-rate), ((1.5, 6),)),
    "accelerating": (lambda v, exponent: v**exponent, ((1.3, 3),)),
    "stepped": (
        lambda v, count, width: (
            (np.floor(v * count) + np.clip(v * count % 1 / width, 0, 1)) / count
        ),
        ((1.2, 5), (0.05, 0.4)),
    ),
    "creeping": (lambda v, scale: np.log1p(v / scale) / np.log1p(1 / scale), ((0.1, 1),)),
}
"""Rises from 0 to about 1 from the turn to the end of a run."""
