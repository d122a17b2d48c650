"""What each trainer logs, under which tags and at which steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.training.run import Trainer
from tests.curves_of_another_hand.falls import Floats

TrainerName = Literal["mainline", "mangio", "applio-3.2.7", "applio-3.3", "codename"]
TRAINERS: tuple[TrainerName, ...] = get_args(TrainerName)
FAMILY: dict[TrainerName, Trainer] = {
    "mainline": "mainline",
    "mangio": "mangio",
    "applio-3.2.7": "applio",
    "applio-3.3": "applio",
    "codename": "codename",
}
"""What the program calls them."""
LOGGED_BEFORE: frozenset[TrainerName] = frozenset({"mainline", "mangio"})
"""They write a step before they count it, and repeat the saved epoch after a resume."""

_MAINLINE_INTERVAL = 200
_AVERAGED = 50
_WITHIN = (np.arange(5) + 0.5) / 5

_SINGLE = {
    "total": "loss/g/total",
    "mel": "loss/g/mel",
    "fm": "loss/g/fm",
    "kl": "loss/g/kl",
    "disc": "loss/d/total",
    "rate": "learning_rate",
}
_RVC = _SINGLE | {"grad_g": "grad_norm_g", "grad_d": "grad_norm_d"}
_APPLIO = _SINGLE | {"grad_g": "grad/norm_g", "grad_d": "grad/norm_d"}
_APPLIO_MEANS = {
    "total": "loss_avg_50/g/total",
    "mel": "loss_avg_50/g/mel",
    "fm": "loss_avg_50/g/fm",
    "kl": "loss_avg_50/g/kl",
    "disc": "loss_avg_50/d/total",
}
_NEWER = {"adv": "loss/g/adv", "disc": "loss/d/adv"}
_NEWER_MEANS = {
    "adv": "loss_avg_50/g/adv",
    "disc": "loss_avg_50/d/adv",
    "grad_g": "grad_avg_50/norm_g",
    "grad_d": "grad_avg_50/norm_d",
}
_CODENAME = {
    "total": "loss_avg/loss_gen_total",
    "mel": "loss_avg/loss_mel",
    "fm": "loss_avg/loss_fm",
    "kl": "loss_avg/loss_kl",
    "adv": "loss_avg/loss_adv",
    "disc": "loss_avg/loss_disc",
    "rate": "learning_rate/lr_g",
}


@dataclass(frozen=True, slots=True)
class Cadence:
    """Tags that are written together: ``tags`` by what they are, at ``steps``, (n,), each value the
    mean of ``window`` steps (1: a single batch)."""

    tags: Mapping[str, str]
    steps: NDArray[np.int64]
    window: int

    def positions(self, total_steps: int) -> Floats:
        """The part of the run at each point, (n,): of a mean, that of the middle of its window."""
        middle: Floats = (self.steps - (self.window - 1) / 2) / total_steps
        return middle

    def window_positions(self, total_steps: int) -> NDArray[np.float64]:
        """Places in each point's window over which a course is averaged, (places, n)."""
        if self.window == 1:
            return (self.steps / total_steps)[None, :]
        behind = _WITHIN[:, None] * self.window
        within: NDArray[np.float64] = (self.steps - behind) / total_steps
        return within

    def holds(self, step: int) -> NDArray[np.bool_]:
        """Which points the batch at ``step`` went into, (n,)."""
        covered: NDArray[np.bool_] = (self.steps >= step) & (self.steps - self.window < step)
        return covered


def cadences(trainer: TrainerName, epochs: int, steps_per_epoch: int) -> tuple[Cadence, ...]:
    """All that ``trainer`` writes in a run that is not interrupted. The first holds the series that
    says most of the total: means where the trainer has them, else single batches."""
    last = epochs * steps_per_epoch
    if trainer == "mainline":
        return (Cadence(_RVC, _every(_MAINLINE_INTERVAL, 0, last - 1), 1),)
    if trainer == "mangio":
        return (Cadence(_RVC, _every(steps_per_epoch + 1, 0, last - 1), 1),)
    at_epochs = _every(steps_per_epoch, steps_per_epoch, last)
    if trainer == "codename":
        return (Cadence(_CODENAME, at_epochs, steps_per_epoch),)
    newer = trainer == "applio-3.3"
    means = _APPLIO_MEANS | (_NEWER_MEANS if newer else {})
    single = _APPLIO | (_NEWER if newer else {})
    return (
        Cadence(means, _every(_AVERAGED, _AVERAGED, last), _AVERAGED),
        Cadence(single, at_epochs, 1),
    )


def points(trainer: TrainerName, epochs: int, steps_per_epoch: int) -> int:
    """How many points the first of :func:`cadences` has."""
    steps = epochs * steps_per_epoch
    if trainer == "mainline":
        return 1 + (steps - 1) // _MAINLINE_INTERVAL
    if trainer == "mangio":
        return 1 + (steps - 1) // (steps_per_epoch + 1)
    return epochs if trainer == "codename" else steps // _AVERAGED


def _every(interval: int, first: int, last: int) -> NDArray[np.int64]:
    return np.arange(first, last + 1, interval, dtype=np.int64)
