"""Runs, analyses and sessions for tests of widgets, made by hand and without files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from rvcmonitor.analysis.findings import Analysis, Candidate, HealthFinding, Verdict
from rvcmonitor.live.session import Published, Session
from rvcmonitor.message import Message
from rvcmonitor.training.run import Checkpoint, Run, Series, Snapshot

ROOT = Path("/voices/logs")


def a_series(tag: str, points: int = 300) -> Series:
    """A falling, noisy curve."""
    steps = np.arange(1, points + 1, dtype=np.int64) * 100
    noise = np.random.default_rng(len(tag)).normal(0, 0.4, points)
    values = (30 + 20 * np.exp(-steps / 8000) + noise).astype(np.float32)
    walls = 1.7e9 + steps.astype(np.float64)
    for array in (steps, walls, values):
        array.flags.writeable = False
    return Series(tag, steps, walls, values)


def a_run(name: str = "kamal", **changes: Any) -> Run:
    """A model in training, at epoch 120."""
    run = Run(
        name=name,
        path=ROOT / name,
        trainer="mainline",
        series={tag: a_series(tag) for tag in ("loss/g/total", "loss/g/mel")},
        media={},
        files=(),
        attempts=(),
        checkpoints=(),
        epochs=None,
        tags={"generator": "loss/g/total", "mel": "loss/g/mel"},
        total_epochs=None,
        last_write=1000.0,
        last_step=30000,
        last_epoch=120,
        state="unknown",
        problems=(),
    )
    return replace(run, **changes)


def a_checkpoint(name: str = "kamal_e80_s20000.pth", epoch: int = 80) -> Checkpoint:
    return Checkpoint(Path("/voices/weights") / name, "voice", epoch, epoch * 250, 900.0)


def an_analysis(**changes: Any) -> Analysis:
    """Rising since epoch 90, with two candidates."""
    verdict = Verdict(
        "rising",
        "loss/g/total",
        20000,
        80,
        22500,
        90,
        Message("The curve was lowest at epoch {epoch} and has risen since.", {"epoch": 80}),
    )
    why = Message("The lowest point.")
    before = a_checkpoint()
    after = a_checkpoint("kamal_e85_s21250.pth", 85)
    candidates = (
        Candidate(1, 20100, 80, "loss/g/total", 30.1234, why, before, after),
        Candidate(2, 16000, 64, "loss/g/mel", 18.5, why, None, None),
    )
    return replace(Analysis(verdict, candidates), **changes)


def a_finding(level: Any = "warning") -> HealthFinding:
    return HealthFinding(level, "kl", 100, 1, Message("The KL loss is below zero."))


def published(
    *runs: Run,
    analyses: Mapping[Path, Analysis] | None = None,
    loaded: bool = True,
    **snapshot: Any,
) -> Published:
    """What the reader would publish of ``runs``; without ``analyses`` each has the usual one."""
    if analyses is None:
        analyses = {run.path: an_analysis() for run in runs}
    return Published(Snapshot(roots=(ROOT,), runs=runs, **snapshot), analyses, loaded)


def a_session(runs: Iterable[Run] = ()) -> Session:
    session = Session()
    runs = tuple(runs)
    if runs:
        session.publish(published(*runs))
    return session
