"""The trainings that the gallery shows: long names, every verdict, pictures and sounds."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from rvcmonitor.analysis.findings import Analysis, Candidate, HealthFinding, Verdict, VerdictState
from rvcmonitor.message import Message
from rvcmonitor.simulator.pictures import figure, generated, voice
from rvcmonitor.training.run import Checkpoint, Run
from rvcmonitor.training.training_facts import TrainingFacts
from tests.media_runs import run_of, tone, write_media
from tests.ui.some_curves import SPE, TAGS, TOTAL, some_run

HOUR, DAY = 3600.0, 86400.0

STATES: tuple[VerdictState, ...] = (
    "rising", "improving", "flat", "undecided", "none", "broken",
)  # fmt: skip
NAMES = (
    "anna",
    "A model with a very long name, retrained twice_v2",
    "bea",
    "cleo v2",
    "denglijun_rvc",
    "Élise",
)
_FACTS = TrainingFacts(48_000, 2, "HiFi-GAN", "contentvec", 3890, 1570, 1, 8, "f0G48k.pth")


@lru_cache(maxsize=1)
def _curves() -> tuple[Run, ...]:
    averaged = (*TAGS, "loss_avg_50/g/total", "loss_avg_50/g/mel")
    made = [some_run(name, tags=averaged, points=12_000) for name in NAMES]
    return tuple(map(_lately, made, (20.0, 2 * 60.0, 3 * HOUR, 26 * HOUR, 5 * DAY, 40 * DAY)))


def _lately(run: Run, seconds: float) -> Run:
    """As if its last point had been written so long ago."""
    curve = run.series[TOTAL].wall_times
    later = time.time() - seconds - curve[-1]
    return replace(
        run,
        facts=_FACTS,
        state="training" if seconds < HOUR else "unknown",
        last_write=curve[-1] + later,
        series={
            tag: replace(each, wall_times=each.wall_times + later)
            for tag, each in run.series.items()
        },
        checkpoints=tuple(
            replace(each, modified=curve[(each.epoch or 1) - 1] + later) for each in run.checkpoints
        ),
    )


_KL = Message(
    "kl is below zero, where it has no meaning. The model is drifting apart: check the data set "
    "for silence and broken files, and train again from a good checkpoint."
)
_WHY = Message(
    "Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has "
    "risen by about {percent} % since: more than its usual ups and downs explain.",
    {
        "first": 5200,
        "last": 6900,
        "lowest": 6100,
        "percent": 4.2,
        "curve": Message("the generator's loss"),
    },
)
"""What the program says, word for word: each language has it."""


def runs(folder: Path) -> tuple[Run, ...]:
    """Six models; the first has pictures and sounds, in an event file in ``folder``."""
    pictures = []
    for step in range(0, 1200, 100):
        original = voice(step)
        pictures += [
            ("slice/mel_org", step, figure(original)),
            ("slice/mel_gen", step, figure(generated(original, 0.9, step))),
        ]
    sounds = [("gen/audio", step, tone(1.0, 3.0)) for step in range(0, 1200, 100)]
    media = run_of(write_media(folder, pictures, sounds))
    first, *others = _curves()
    return (replace(first, media=media.media, files=media.files), *others)


def analyses(shown: tuple[Run, ...]) -> Mapping[Path, Analysis]:
    """Each model has another verdict, seven candidates and some trouble."""
    return {run.path: _analysis(run, state) for run, state in zip(shown, STATES, strict=True)}


def _analysis(run: Run, state: VerdictState) -> Analysis:
    turn = Verdict(state, TOTAL, 6100 * SPE, 6100, 7400 * SPE, 7400, _WHY)
    candidates = tuple(_candidate(run, rank, 12_000 - 1400 * rank) for rank in range(1, 9))
    health = (HealthFinding("warning", "kl-negative", 100, 1, _KL),)
    return Analysis(turn, candidates, health if state in ("rising", "broken") else ())


def _candidate(run: Run, rank: int, epoch: int) -> Candidate:
    def file(at: int) -> Checkpoint:
        name = f"{run.name}_{at}e_{at * SPE}s.pth"
        return Checkpoint(run.path / name, "voice", at, at * SPE, 900.0)

    why = Message(
        "At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its "
        "ups and downs can hide: this may be as good.",
        {"where": epoch, "lowest": 10_600, "curve": _WHY.values["curve"], "percent": 0.4 * rank},
    )
    value = float(np.float32(20 + rank / 3))
    return Candidate(
        rank,
        epoch * SPE,
        epoch,
        TOTAL,
        value,
        why,
        file(epoch - 7),
        file(epoch + 3),
        epochs_before=7,
        epochs_after=3,
        group="guide" if rank > 6 else "shortlist",
    )
