"""What looks unhealthy in the numbers: where, what it means, and what people do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from rvcmonitor.analysis.findings import HealthFinding
from rvcmonitor.analysis.place import place_of
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run


@dataclass(frozen=True, slots=True)
class Limits:
    """Every threshold of this file. ``sustained`` is how many successive points make a state out
    of a spike; ``warm_up`` the part of the run whose rough first steps are forgiven."""

    sustained: int = 5
    warm_up: float = 0.02
    explosion: float = 30.0
    grad_g: float = 1000.0
    grad_d: float = 100.0
    kl_negative: float = -0.01
    kl_near_zero: float = 0.01
    discriminator_zero: float = 0.05
    mel_clip: float = 75.0
    kl_clip: float = 9.0


def health(run: Run, limits: Limits) -> tuple[HealthFinding, ...]:
    """All findings on ``run``, errors first, then by step."""
    found = [*_nonfinite(run)] if limits.sustained else []
    return tuple(sorted(found, key=lambda one: (one.level != "error", one.step or 0)))


def _nonfinite(run: Run) -> Iterator[HealthFinding]:
    for series in run.series.values():
        bad = np.flatnonzero(~np.isfinite(series.values))
        if len(bad):
            step = int(series.steps[bad[0]])
            yield HealthFinding(
                "error",
                "nonfinite",
                step,
                place_of(run, step).epoch,
                Message(
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "{tag} is not a number any more. The model is broken from here on: go on "
                        "from a checkpoint before it, with a lower learning rate or without fp16.",
                    ),
                    {"tag": series.tag},
                ),
            )
            return
