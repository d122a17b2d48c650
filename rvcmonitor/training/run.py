"""A run as every room above sees it: immutable, stitched, with its epochs and checkpoints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import MediaKind, Problem, Values
from rvcmonitor.training.away import Away
from rvcmonitor.training.epochs import EpochAxis
from rvcmonitor.training.processes import TrainerProcess
from rvcmonitor.training.training_facts import TrainingFacts

Trainer = Literal[
    "mainline", "mangio", "applio", "sovits", "gpt-sovits", "poltrain", "codename", "unknown"
]
State = Literal["training", "stalled", "finished", "unknown"]


@dataclass(frozen=True, slots=True)
class Branch:
    """Points of one attempt that a later attempt replaced. Read-only arrays of shape (n,)."""

    attempt: int
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    values: Values


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One scalar tag of a run, equal to itself only. ``steps``, ``wall_times`` (s since 1970) and
    ``values``, each (n,) and read-only, are the kept history in the order of the attempts that
    wrote it; ``abandoned`` is what later attempts replaced."""

    tag: str
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    values: Values
    abandoned: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class MediaSeries:
    """The kept pictures or sounds of one tag stem; arrays of shape (n,), read-only.

    ``files`` indexes :attr:`Run.files`; ``offsets`` and ``indices`` are as in
    :class:`rvcmonitor.tfevents.columns.Media`.
    """

    tag: str
    kind: MediaKind
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    files: NDArray[np.int32]
    offsets: NDArray[np.int64]
    indices: NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One start of the trainer. Steps are None where it died before it logged anything;
    ``kept_to_step`` is None where later attempts replaced all of it. ``points`` are those of its
    longest tag. It ``is_aside`` where it has too few of them to replace the long training before
    it, and ``is_beside`` an earlier one where both wrote at the same time."""

    started: float
    first_step: int | None
    last_step: int | None
    kept_to_step: int | None
    points: int = 0
    is_aside: bool = False
    is_beside: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is a part of the training's history."""
        return self.first_step is not None and not (self.is_aside or self.is_beside)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A file with weights on disk. ``kind`` is ``voice`` for a model to listen with and ``resume``
    for a G_*.pth. ``epoch`` and ``step`` are None where neither its name nor the epoch axis tells
    (the final ``<model>.pth``); ``from_name`` says that the epoch stands in the file's name.
    ``away`` is where its content lies, None where that is here."""

    path: Path
    kind: Literal["voice", "resume"]
    epoch: int | None
    step: int | None
    modified: float
    best: bool = False
    from_name: bool = True
    away: Away | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One model. ``path`` identifies it (its folder); ``name`` is for people.

    ``tags`` maps a meaning (see :mod:`rvcmonitor.training.tags`) to the run's best tag for it,
    e.g. ``{"generator": "loss/g/total", "mel": "loss/g/mel"}``. ``total_epochs`` is how many the
    user asked for, where a file or the trainer's command line tells. ``last_write`` is the time of
    the newest record (s since 1970; copied files keep it), ``last_step`` the newest step of any
    kept point. ``start_rate`` and ``rate_decay`` are what the configuration says: the learning rate
    of epoch E is to be start_rate · rate_decay^(E−1); None where there is none. ``checkpoints`` are
    those of the present training, ``earlier_checkpoints`` what an earlier one has left there.
    ``epochs_lack`` is what is missing to work out the epochs, where only that would tell them;
    ``writer`` is the process that wrote the newest event file.
    """

    name: str
    path: Path
    trainer: Trainer
    series: Mapping[str, Series]
    media: Mapping[str, MediaSeries]
    files: tuple[Path, ...]
    attempts: tuple[Attempt, ...]
    checkpoints: tuple[Checkpoint, ...]
    epochs: EpochAxis | None
    tags: Mapping[str, str]
    total_epochs: int | None
    last_write: float | None
    last_step: int | None
    last_epoch: int | None
    state: State
    problems: tuple[Problem, ...]
    start_rate: float | None = None
    rate_decay: float | None = None
    earlier_checkpoints: tuple[Checkpoint, ...] = ()
    epochs_lack: Message | None = None
    facts: TrainingFacts = field(default_factory=TrainingFacts)
    writer: TrainerProcess = field(default_factory=TrainerProcess)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that is being watched, at one moment. Safe to hand to another thread.

    ``roots`` are what the user opened; ``missing`` those of them that are gone right now (their
    runs stay as last seen). ``bytes_read``/``bytes_total`` tell the progress of loading; they are
    equal once everything on disk has been read. ``notes`` speak of whole folders ("no run here"),
    ``left_out`` of those that were not looked into.
    """

    roots: tuple[Path, ...] = ()
    runs: tuple[Run, ...] = ()
    missing: tuple[Path, ...] = ()
    notes: tuple[Message, ...] = ()
    left_out: tuple[Message, ...] = ()
    bytes_read: int = 0
    bytes_total: int = 0
