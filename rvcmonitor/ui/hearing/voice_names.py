"""What a checkpoint is called where it is heard, and its stars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.widgets.message_text import number


def voice_name(voice: Checkpoint) -> str:
    """Its epoch; the file's name where that is not known, or where the trainer rewrites it."""
    if voice.epoch is None or voice.best:
        return voice.path.name
    return QCoreApplication.translate("VoiceName", "Epoch {n}").format(n=number(voice.epoch))


def name_inside(voice: Checkpoint) -> str:
    """The same within a sentence, or after a colon."""
    if voice.epoch is None or voice.best:
        return voice.path.name
    return QCoreApplication.translate("VoiceName", "epoch {n}").format(n=number(voice.epoch))


def with_ranks(name: str, ranks: Sequence[int]) -> str:
    """``name`` with the numbers that its candidates have beside the curves."""
    if not ranks:
        return name
    text = QCoreApplication.translate("SampleList", "candidate {n}")
    return f"{name} · {text.format(n=', '.join(map(number, ranks)))}"


def in_training(voice: Checkpoint) -> tuple[bool, int]:
    """Sorts checkpoints as they were written; one of which nothing tells when comes last."""
    return voice.step is None, voice.step or 0


def rating_of(voice: Checkpoint, ratings: Sequence[Rating]) -> Rating:
    """What the ears said of it so far; 0 stars where nothing."""
    empty = Rating(voice.epoch, 0, file=voice.path.name, step=voice.step)
    return next((rating for rating in ratings if rating.file == voice.path.name), empty)


def rated(voice: Checkpoint, ratings: Sequence[Rating], stars: int, note: str = "") -> Rating:
    """The same with ``stars``; ``note`` is added to what was noted before, once."""
    before = rating_of(voice, ratings)
    notes = [part for part in (before.note, note) if part]
    kept = before.note if note in before.note else "; ".join(notes)
    return replace(before, stars=stars, note=kept)
