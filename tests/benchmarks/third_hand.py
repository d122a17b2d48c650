"""Trainings whose truth is known: what a verdict about loss curves is held against.

Everything is drawn anew for each index, and is always the same for the same arguments.

============ =====================================================================================
what         how it is drawn
============ =====================================================================================
length       40–2,000 epochs of 10–400 steps; 80–5,000 points of the densest total, 40 in 1 of 20
logging      mainline: one batch each 200 steps or fewer; mangio: one about each epoch; applio: the
             last batch of an epoch, and means of 50 batches. Values are not clipped, so that the
             total is the sum of its parts
fall         the twelve of ``FALLS``, 15–100 % of the level deep, each part its own; the first
             epochs up to 2.2 times as high, the kl annealed from up to 7 more
improving    the total falls by 4 % of its whole fall (beginning and all) in the last third at
             least; steady, wandering or with passing bumps (about 1 % of the level)
flat         stops at 20–75 %, abruptly or bending over, then exactly constant; 4 of 10 wander by at
             most 0.2 of a batch's noise (0.5 of a mean's)
rising       the five of ``RISES``, in mel, fm or all parts, 1–15 % of the level in all; in 4 of 10
             the fall goes on below the rise
fm-rises     mel improves as above, fm takes the total up with it
spike        improving, and one batch is ten times as high in all of its parts
noise        the families of ``NOISES``; 2–10 % of mel, 3–18 % of fm, 6–38 % of kl, 2–7 % of the
             adversarial part; mel and fm go together (0.5–0.9), the others little
resumes      3 of 10 runs, half of these with a step in level of 1–5 % that belongs to the resume
             and is none of the truth
============ =====================================================================================

A rise of 1 % below a noise of 6 % is there, but not in 80 points: not every truth can be seen. Of
single batches, the late fall of about every other improving run is within two standard errors of
none, were its shape known; of Applio's means, that of one in twenty.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from rvcmonitor.message import Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Attempt, Checkpoint, Run, Series, State, Trainer
from rvcmonitor.training.tags import best_tags
from tests.benchmarks.third_hand_courses import (
    GRID,
    KINDS,
    PARTS,
    Array,
    Course,
    Random,
    between,
    draw_course,
    is_still_falling,
    low_of,
    turn_of,
)
from tests.benchmarks.third_hand_noise import MEAN_OF, NOISES, Noise, Steps, draw_noise, rounded

__all__ = ["KINDS", "NOISES", "TRAINERS", "Drawn", "course_of", "draw", "grown"]

TRAINERS: tuple[Trainer, ...] = ("mainline", "mangio", "applio")
_LEARNING_RATE, _DECAY = 1e-4, 0.999875
_BEGAN = 1.7e9
_SOURCE = Message("It was drawn so.")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A training of which all is known. Steps are None where the total improves to the end or never
    moves, ``low_mel`` also where mel alone improves to the end."""

    kind: str
    run: Run
    turn: float | None  # the step after which the total without noise never falls again
    low_total: float | None  # the step at which it is lowest, the first of a level stretch
    low_mel: float | None
    fall: str
    noise: str
    ending: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """How long a run is and when it is written down."""

    trainer: Trainer
    epochs: int
    spe: int
    interval: int  # between single batches
    save_every: int
    resumed_epoch: int | None
    step_up: float  # in level at the resume, a share of it

    @property
    def steps(self) -> int:
        return self.epochs * self.spe

    @property
    def resumed(self) -> int:
        """The first step that the second start counts; after the last where there is none."""
        if self.resumed_epoch is None:
            return self.steps + 1
        repeats = self.trainer != "applio"
        return (self.resumed_epoch - repeats) * self.spe + (not repeats)

    def logged(self, span: int) -> Steps:
        """The steps of the single batches (``span`` 1), or of the means over so many."""
        if span == 1 and self.trainer != "applio":
            return np.arange(0, self.steps, self.interval)
        apart = self.interval if span == 1 else span
        return np.arange(apart, self.steps + 1, apart)


def course_of(trainer: str, kind: str, index: int) -> Course:
    """The course without noise of the run that :func:`draw` gives for the same arguments."""
    random = _random(trainer, kind, index)
    return draw_course(kind, _draw_plan(trainer, random).epochs, random)


def draw(trainer: str, kind: str, index: int) -> Drawn:
    """The run number ``index`` (from 0) of that trainer and kind, always the same.

    :raises ValueError: ``trainer`` is none of TRAINERS, or ``kind`` none of KINDS
    """
    random = _random(trainer, kind, index)
    plan = _draw_plan(trainer, random)
    course = draw_course(kind, plan.epochs, random)
    noise = draw_noise(plan.spe, random)
    scalars = _scalars(plan, course, noise, kind == "spike", random)
    ends = kind in ("flat", "rising", "fm-rises")
    total, mel = course.total, course.parts["mel"]
    return Drawn(
        kind,
        _run(f"{trainer} {kind} {index}", plan, scalars, random),
        turn_of(total) * plan.steps if ends else None,
        low_of(total) * plan.steps if ends else None,
        low_of(mel) * plan.steps if ends and not is_still_falling(mel) else None,
        course.fall,
        noise.name,
        course.ending,
    )


def grown(drawn: Drawn, part: float) -> Run:
    """The run as it was when ``part`` of its steps had been logged, from 0 to 1."""
    run = drawn.run
    until = round(part * (run.last_step or 0))
    series = {tag: _cut(one, until) for tag, one in run.series.items()}
    checkpoints = tuple(one for one in run.checkpoints if one.step and one.step <= until)
    state: State = "finished" if part >= 1 else "training"
    return _with_series(
        replace(run, checkpoints=checkpoints, state=state),
        {tag: one for tag, one in series.items() if len(one.steps)},
        [(one.started, one.first_step or 0) for one in run.attempts],
    )


def _cut(one: Series, until: int) -> Series:
    kept = np.searchsorted(one.steps, until, side="right")
    return Series(one.tag, one.steps[:kept], one.wall_times[:kept], one.values[:kept])


def _with_series(run: Run, series: Mapping[str, Series], starts: list[tuple[float, int]]) -> Run:
    """``run`` with what its attempts logged; ``starts`` are their times and first steps."""
    last = max((int(one.steps[-1]) for one in series.values()), default=None)
    attempts = []
    for number, (started, first) in enumerate(starts):
        after = [step for _, step in starts[number + 1 :]] + [math.inf]
        own = [one.steps[(one.steps >= first) & (one.steps < after[0])] for one in series.values()]
        steps = np.concatenate([*own, np.empty(0, np.int64)])
        if len(steps):
            least, most = int(steps.min()), int(steps.max())
            attempts.append(Attempt(started, least, most, most, max(map(len, own))))
    return replace(
        run,
        series=series,
        tags=best_tags(series),
        attempts=tuple(attempts),
        last_step=last,
        last_epoch=_epoch(run.epochs, last),
        last_write=max((float(one.wall_times[-1]) for one in series.values()), default=None),
    )


def _epoch(axis: EpochAxis | None, step: int | None) -> int | None:
    return None if axis is None or step is None else int(axis.epoch_at(np.array([step]))[0])


def _random(trainer: str, kind: str, index: int) -> Random:
    return np.random.default_rng([TRAINERS.index(trainer), KINDS.index(kind), index])


def _draw_plan(trainer: str, random: Random) -> _Plan:
    fewest = 40 if random.random() < 0.05 else 80
    points = 0
    while not fewest <= points <= 5000:
        epochs, spe = round(between(random, 40, 2000)), round(between(random, 10, 400))
        interval = int(random.choice([10, 20, 25, 50, 100, 200, 200, 200]))
        if trainer == "mangio" and random.random() < 0.7:
            interval = spe + int(random.integers(1, 4))
        if trainer == "applio":
            interval = spe
        points = epochs * spe // (min(interval, MEAN_OF) if trainer == "applio" else interval)
    choices = [every for every in (5, 10, 15, 20, 25, 30, 40, 50) if epochs >= 8 * every]
    save_every, resumed = int(random.choice(choices)), None
    if random.random() < 0.3:
        resumed = save_every * max(2, round(random.uniform(0.2, 0.85) * epochs / save_every))
    step_up = random.uniform(0.01, 0.05) * random.choice([-1, 1, 1]) * random.integers(0, 2)
    known = TRAINERS[TRAINERS.index(trainer)]
    return _Plan(known, epochs, spe, interval, save_every, resumed, float(step_up))


def _scalars(
    plan: _Plan, course: Course, noise: Noise, spikes: bool, random: Random
) -> dict[str, tuple[Steps, Array]]:
    """What the trainer writes: steps and values by tag."""
    singles = plan.logged(1)
    spike = int(singles[int(random.uniform(0.05, 0.97) * len(singles))]) if spikes else None
    wandering, discriminator = random.uniform(0, 1), random.uniform(3, 4.5)
    scalars: dict[str, tuple[Steps, Array]] = {}
    for span in (1, MEAN_OF) if plan.trainer == "applio" else (1,):
        steps = plan.logged(span)
        parts = _parts(plan, course, noise, steps, span, wandering, random)
        if spike is not None:
            parts[:, np.searchsorted(steps, spike)] *= 1 + 9 / span
        parts = rounded(noise.name, parts)
        group = "loss" if span == 1 else f"loss_avg_{span}"
        named = {f"g/{part}": values for part, values in zip(PARTS, parts, strict=True)}
        named["g/total"] = parts.sum(axis=0)
        of_d = "d/adv" if plan.trainer == "applio" else "d/total"
        named[of_d] = discriminator * (1 + noise.draw(steps, span, random)[-1])
        if plan.trainer != "applio":  # these write the adversarial part in nine pieces
            adversarial = named.pop("g/adv")
            for number, share in enumerate(random.dirichlet(np.full(9, 60.0))):
                named[f"g/{number}"] = share * adversarial
        scalars |= {f"{group}/{name}": (steps, values) for name, values in named.items()}
    scalars["learning_rate"] = singles, np.asarray(_LEARNING_RATE * _DECAY ** (singles / plan.spe))
    return scalars


def _parts(
    plan: _Plan,
    course: Course,
    noise: Noise,
    steps: Steps,
    span: int,
    wandering: float,
    random: Random,
) -> Array:
    """The parts at ``steps`` with all that disturbs them, shape (parts, steps)."""
    at = steps / plan.steps
    level = np.array([np.interp(at, GRID, course.parts[part]) for part in PARTS])
    lasting = level[:, -1:]
    size = float(noise.of_total(lasting[:, 0]))
    reach = 0.5 * noise.of_mean if plan.trainer == "applio" else 0.2
    level = level * (1 + wandering * reach * size * np.interp(at, GRID, course.wander))
    scale = level if noise.name == "following" else 0.5 * (level + lasting)
    drawn = noise.draw(steps, span, random) * np.interp(at, GRID, noise.envelope)
    values: Array = np.maximum(level + scale * drawn, 0.2 * level)
    values[:, steps >= plan.resumed] *= 1 + plan.step_up
    if noise.name == "wild":
        places = random.integers(0, len(steps), 1 + len(steps) // 300)
        values[:, places] *= 1 + random.uniform(1, 3, len(places)) / span
    return values


def _run(name: str, plan: _Plan, scalars: Mapping[str, tuple[Steps, Array]], random: Random) -> Run:
    """The run as it would be read from the files of its trainer."""
    pace, pause = between(random, 0.15, 2.0), between(random, 600, 90_000)
    series = {}
    for tag, (steps, values) in scalars.items():
        times = _BEGAN + pace * steps + pause * (steps >= plan.resumed)
        series[tag] = Series(tag, steps, times, values.astype(np.float32))
        for column in (series[tag].steps, series[tag].wall_times, series[tag].values):
            column.setflags(write=False)
    run = Run(
        name=name,
        path=Path("/drawn") / name,
        trainer=plan.trainer,
        series={},
        media={},
        files=(),
        attempts=(),
        checkpoints=tuple(
            Checkpoint(Path(f"a_e{epoch}.pth"), "voice", epoch, epoch * plan.spe, 0.0)
            for epoch in range(plan.save_every, plan.epochs + 1, plan.save_every)
        ),
        epochs=EpochAxis((EpochSegment(0, plan.spe),), plan.trainer != "applio", _SOURCE),
        tags={},
        total_epochs=plan.epochs,
        last_write=None,
        last_step=None,
        last_epoch=None,
        state="finished",
        problems=(),
        start_rate=_LEARNING_RATE,
        rate_decay=_DECAY,
    )
    starts = [(_BEGAN - 20, 0), (_BEGAN + pace * plan.resumed + pause - 20, plan.resumed)]
    return _with_series(run, series, starts)
