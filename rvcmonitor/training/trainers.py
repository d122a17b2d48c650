"""Which trainer wrote a run, told from what it left behind."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.training.checkpoints import is_applio_name
from rvcmonitor.training.homes import GPT_OF_SOVITS
from rvcmonitor.training.run import Trainer
from rvcmonitor.training.trainer_config import TrainerConfig

_SOVITS_FOLDER = re.compile(r"(?:32|44|48)k")
_MAINLINE_INTERVAL = 200
_PARTS = frozenset({"loss/g/0", "loss/d_r/0", "loss/d_g/0"})


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known of a run. ``steps``, shape (n,), are those of its generator total;
    ``weights`` the names of its checkpoints."""

    home: Path
    tags: Collection[str]
    media: Collection[str]
    steps: NDArray[np.int64]
    weights: Collection[str]
    settings: TrainerConfig


def recognise(clues: Clues) -> Trainer:
    """Name the trainer, "unknown" where nothing speaks for one."""
    if _is_poltrain(clues):
        return "poltrain"
    if _is_gpt_sovits(clues):
        return "gpt-sovits"
    if _is_sovits(clues):
        return "sovits"
    if any(tag.startswith(("loss_avg/", "learning_rate/lr_")) for tag in clues.tags):
        return "codename"
    if _is_applio(clues):
        return "applio"
    return _mainline_or_mangio(clues)


def logs_before_counting(trainer: Trainer, tags: Collection[str]) -> bool:
    """Whether a step is logged before it is counted: the record at the end of epoch k then
    carries the first step of epoch k + 1.

    All that descends from Mainline without changing its loop does so, the first Applios
    included; those that log the parts of each loss have that loop.
    """
    if trainer in ("poltrain", "codename"):
        return False
    return trainer in ("mainline", "mangio", "sovits", "gpt-sovits") or not _PARTS.isdisjoint(tags)


def _is_poltrain(clues: Clues) -> bool:
    return (
        "loss/avg/d" in clues.tags
        or "mel/slice/real" in clues.media
        or "G_checkpoint.pth" in clues.weights
    )


def _is_gpt_sovits(clues: Clues) -> bool:
    return (
        "loss/g/kl_ssl" in clues.tags
        or "G_233333333333.pth" in clues.weights
        or GPT_OF_SOVITS.fullmatch(clues.home.name) is not None
    )


def _is_sovits(clues: Clues) -> bool:
    return (
        clues.settings.is_sovits
        or "all/lf0" in clues.media
        or "loss/g/lf0" in clues.tags
        or _SOVITS_FOLDER.fullmatch(clues.home.name) is not None
    )


def _is_applio(clues: Clues) -> bool:
    return (
        clues.settings.is_applio
        or any(tag.startswith(("loss_avg_50/", "grad/norm_")) for tag in clues.tags)
        or "loss/d/adv" in clues.tags
        or any(map(is_applio_name, clues.weights))
    )


def _mainline_or_mangio(clues: Clues) -> Trainer:
    """They differ in nothing but how often they log: every 200 steps, or once an epoch."""
    if "loss/g/dur" in clues.tags:
        return "unknown"  # VITS, which RVC descends from
    rvc_tags = "loss/g/total" in clues.tags and "grad_norm_g" in clues.tags
    if not rvc_tags and not (clues.settings.is_rvc and not clues.tags):
        return "unknown"
    if any("mangio" in part.casefold() for part in clues.home.parts):
        return "mangio"
    interval = clues.settings.log_interval or _MAINLINE_INTERVAL
    return "mangio" if (clues.steps % interval).any() else "mainline"
