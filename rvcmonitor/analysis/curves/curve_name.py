"""What people call a curve."""

from __future__ import annotations

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.tags import TRAINING_LOSSES, meaning_of

_NAMES = {
    "generator": Message(QT_TRANSLATE_NOOP("Message", "the generator's loss")),
    "generator_avg": Message(QT_TRANSLATE_NOOP("Message", "the generator's average loss")),
    "mel": Message(QT_TRANSLATE_NOOP("Message", "mel")),
    "mel_avg": Message(QT_TRANSLATE_NOOP("Message", "average mel")),
    "validation": Message(QT_TRANSLATE_NOOP("Message", "the validation loss")),
}
_TRAINING = Message(QT_TRANSLATE_NOOP("Message", "the training loss"))


def curve_name(tag: str) -> str | Message:
    """The name of the curve of ``tag`` for the middle of a sentence; the tag where it has none."""
    if tag.casefold() in TRAINING_LOSSES:
        return _TRAINING
    return _NAMES.get(meaning_of(tag) or "", tag)


_PARTS = {
    "mel": Message(QT_TRANSLATE_NOOP("Message", "mel")),
    "fm": Message(QT_TRANSLATE_NOOP("Message", "feature matching (fm)")),
    "kl": Message(QT_TRANSLATE_NOOP("Message", "kl")),
    "adv": Message(QT_TRANSLATE_NOOP("Message", "the adversarial loss (adv)")),
}


def part_name(meaning: str) -> Message:
    """The name of a part of the generator's loss for the middle of a sentence."""
    return _PARTS[meaning]
