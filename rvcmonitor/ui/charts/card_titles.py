"""What cards and groups of cards are called, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rvcmonitor.live.session import XAxis
from rvcmonitor.message import QT_TRANSLATE_NOOP
from rvcmonitor.training.tags import TRAINING_LOSSES, Group, Meaning, meaning_of

_MEANINGS: dict[Meaning, str] = {
    "generator": QT_TRANSLATE_NOOP("CardTitles", "Generator total"),
    "mel": QT_TRANSLATE_NOOP("CardTitles", "Mel"),
    "fm": QT_TRANSLATE_NOOP("CardTitles", "Feature matching"),
    "kl": QT_TRANSLATE_NOOP("CardTitles", "KL"),
    "adv": QT_TRANSLATE_NOOP("CardTitles", "Generator adversarial"),
    "discriminator": QT_TRANSLATE_NOOP("CardTitles", "Discriminator"),
    "grad_g": QT_TRANSLATE_NOOP("CardTitles", "Generator gradient"),
    "grad_d": QT_TRANSLATE_NOOP("CardTitles", "Discriminator gradient"),
    "learning_rate": QT_TRANSLATE_NOOP("CardTitles", "Learning rate"),
    "validation": QT_TRANSLATE_NOOP("CardTitles", "Validation"),
    "gap": QT_TRANSLATE_NOOP("CardTitles", "Validation less training"),
    "generator_avg": QT_TRANSLATE_NOOP("CardTitles", "Generator total, averaged"),
    "mel_avg": QT_TRANSLATE_NOOP("CardTitles", "Mel, averaged"),
    "fm_avg": QT_TRANSLATE_NOOP("CardTitles", "Feature matching, averaged"),
    "kl_avg": QT_TRANSLATE_NOOP("CardTitles", "KL, averaged"),
    "adv_avg": QT_TRANSLATE_NOOP("CardTitles", "Generator adversarial, averaged"),
    "discriminator_avg": QT_TRANSLATE_NOOP("CardTitles", "Discriminator, averaged"),
    "grad_g_avg": QT_TRANSLATE_NOOP("CardTitles", "Generator gradient, averaged"),
    "grad_d_avg": QT_TRANSLATE_NOOP("CardTitles", "Discriminator gradient, averaged"),
}
_GROUPS: dict[Group, str] = {
    "losses": QT_TRANSLATE_NOOP("CardTitles", "Losses"),
    "averages": QT_TRANSLATE_NOOP("CardTitles", "Averages"),
    "validation": QT_TRANSLATE_NOOP("CardTitles", "Validation"),
    "gradients": QT_TRANSLATE_NOOP("CardTitles", "Gradients"),
    "learning rate": QT_TRANSLATE_NOOP("CardTitles", "Learning rate"),
    "parts": QT_TRANSLATE_NOOP("CardTitles", "Parts"),
    "other": QT_TRANSLATE_NOOP("CardTitles", "Other"),
}
_AXES: dict[XAxis, str] = {
    "epoch": QT_TRANSLATE_NOOP("CardTitles", "Epoch"),
    "step": QT_TRANSLATE_NOOP("CardTitles", "Step"),
    "relative": QT_TRANSLATE_NOOP("CardTitles", "Time since the start"),
    "wall": QT_TRANSLATE_NOOP("CardTitles", "Clock"),
}
MEANINGS_IN_ORDER = tuple(_MEANINGS)


def card_title(tag: str) -> str:
    """What ``tag`` measures, in words; the tag itself where nobody knows."""
    if tag.casefold() in TRAINING_LOSSES:
        return QCoreApplication.translate("CardTitles", "Training loss")
    meaning = meaning_of(tag)
    return QCoreApplication.translate("CardTitles", _MEANINGS[meaning]) if meaning else tag


def axis_name(axis: XAxis) -> str:
    """What an x axis counts."""
    return QCoreApplication.translate("CardTitles", _AXES[axis])


def group_title(group: Group) -> str:
    """What a group of cards is called."""
    return QCoreApplication.translate("CardTitles", _GROUPS[group])
