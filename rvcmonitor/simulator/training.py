"""The parameters of one simulated training."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rvcmonitor.simulator.noise import Noise
from rvcmonitor.simulator.shapes import Shape
from rvcmonitor.simulator.trainers import TRAINERS, Trainer

DefectKind = Literal[
    "nan",
    "infinity",
    "explosion",
    "kl-negative",
    "kl-zero",
    "mel-clip",
    "kl-clip",
    "grad-g",
    "grad-d",
    "discriminator-collapse",
    "learning-rate",
    "picture-collapse",
]


@dataclass(frozen=True, slots=True)
class Defect:
    """Something that goes wrong from ``start`` to ``end`` (parts of the run's length)."""

    kind: DefectKind
    start: float = 0.5
    end: float = 1.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One start of the trainer.

    It is killed when ``until`` epochs are done (a part of an epoch counts; None: trained to the
    end). It resumes from the newest save before that, or from ``resume_epoch``, or ``from_zero``.
    ``steps_per_epoch`` is another one than before (another batch size or dataset), and
    ``crashed_starts`` died at once before it and left an empty events file each.
    """

    until: float | None = None
    resume_epoch: int | None = None
    from_zero: bool = False
    steps_per_epoch: int | None = None
    crashed_starts: int = 0


@dataclass(frozen=True, slots=True)
class Training:
    """One model's training, whole: who trains, for how long, how it goes, what is written.

    ``level`` is the generator total at the lowest point; ``fm_drift`` is how much of the total
    feature matching gains and mel loses until the end. ``picture_every`` counts log points (0:
    none), ``sound`` is whether a sample is written at every save. ``started`` is in seconds
    since 1970, ``seconds_per_step`` the simulated speed.
    """

    model: str = "ariana"
    trainer: str = "applio"
    epochs: int = 300
    steps_per_epoch: int = 50
    save_every: int = 10
    shape: Shape = field(default_factory=Shape)
    noise: Noise = field(default_factory=Noise)
    attempts: tuple[Attempt, ...] = (Attempt(),)
    defects: tuple[Defect, ...] = ()
    level: float = 28.0
    fm_drift: float = 0.02
    log_interval: int = 200
    picture_every: int = 0
    sound: bool = False
    only_latest_resume: bool = True
    learning_rate: float = 1e-4
    lr_decay: float = 0.999875
    sample_rate: int = 40_000
    batch_size: int = 8
    seed: int = 0
    started: float = 1_760_000_000.0
    seconds_per_step: float = 0.4
    host: str = "DESKTOP-7QK2F1M"
    pid: int = 6412

    @property
    def fork(self) -> Trainer:
        """What the trainer of this run writes."""
        return TRAINERS[self.trainer]
