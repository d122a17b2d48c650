"""What the command line of a trainer says: which script, which model, how many epochs.

==========================  =====================================================================
RVC, Mangio, relatives      ``python …/train.py -e anna -bs 8 -te 300 -g 0``
Applio, codename-fork       ``python rvc/train/train.py anna 10 300 G.pth D.pth 0 8 40000 …``
so-vits-svc                 ``python train.py -c configs/config.json -m 44k``
==========================  =====================================================================

Only what Python itself was told to run is a trainer's script: the same words in an editor's, a
notebook's or TensorBoard's command line mean something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rvcmonitor.training.bounds import count_in

_SCRIPTS = frozenset({"train.py", "train_nsf_sim_cache_sid_load_pretrain.py", "train_ms.py"})
_PYTHON = re.compile(r"(?:python[\d.]*w?|pypy[\d.]*|py)(?:\.exe)?")
_WITH_VALUE = frozenset({"-W", "-X", "--check-hash-based-pycs"})
"""Options of Python that are followed by a word of their own."""
_NO_SCRIPT = ("-c", "-m", "-")
_MODEL = ("-e", "--experiment_dir", "-m", "--model")
_EPOCHS = ("-te", "--total_epoch", "--total_epochs")
_BATCH = ("-bs", "--batch_size")
_CARDS = ("-g", "--gpus")
_POSITIONS = {"model": 0, "epochs": 2, "cards": 5, "batch": 6}
"""Of Applio's words behind the script."""


@dataclass(frozen=True, slots=True)
class TrainCommand:
    """A trainer's ``script`` as it was written, the ``model`` (a name or a folder), and what else
    it was told; None where it does not say."""

    script: str
    model: str | None
    epochs: int | None = None
    batch_size: int | None = None
    cards: int = 1


def train_command(words: Sequence[str]) -> TrainCommand | None:
    """What the words of a command line say; None where they start no trainer."""
    at = _script_in(words)
    if at is None or _file_name(words[at]) not in _SCRIPTS:
        return None
    told = words[at + 1 :]
    if told and not told[0].startswith("-"):
        return _by_position(words[at], told)
    return _by_options(words[at], told)


def told_by_options(words: Sequence[str]) -> TrainCommand | None:
    """What the options of any program say that is known to train, whoever started it and how; None
    where they say neither epochs nor a batch size."""
    told = _by_options("", words)
    return told if told.epochs or told.batch_size else None


def is_worker(words: Sequence[str]) -> bool:
    """Whether this is a process that Python's multiprocessing has started to work for another."""
    if not words or not _PYTHON.fullmatch(_file_name(words[0])):
        return False
    return any(
        "multiprocessing.spawn" in word or "--multiprocessing-fork" in word for word in words
    )


def _by_options(script: str, told: Sequence[str]) -> TrainCommand:
    following = dict(pairwise(told))

    def said(names: Sequence[str]) -> str:
        return next((following[name] for name in names if name in following), "")

    return TrainCommand(
        script=script,
        model=said(_MODEL) or None,
        epochs=_number(said(_EPOCHS)),
        batch_size=_number(said(_BATCH)),
        cards=said(_CARDS).count("-") + 1,
    )


def _by_position(script: str, told: Sequence[str]) -> TrainCommand:
    def at(name: str) -> str:
        place = _POSITIONS[name]
        return told[place] if place < len(told) else ""

    return TrainCommand(
        script, told[0], _number(at("epochs")), _number(at("batch")), at("cards").count("-") + 1
    )


def _script_in(words: Sequence[str]) -> int | None:
    """Where the script stands that Python was told to run."""
    if not words or not _PYTHON.fullmatch(_file_name(words[0])):
        return None
    at = 1
    while at < len(words) and words[at].startswith("-"):
        if words[at] in _NO_SCRIPT:
            return None
        at += 2 if words[at] in _WITH_VALUE else 1
    return at if at < len(words) else None


def _file_name(word: str) -> str:
    return re.split(r"[/\\]", word)[-1].casefold()


def _number(text: str) -> int | None:
    return (count_in(text) or None) if text.isdecimal() else None
