"""The keys that are held down while another key or a button is pressed."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import Qt

MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def some_modifiers(rng: Random, chance: float = 0.15) -> Qt.KeyboardModifier:
    held = Qt.KeyboardModifier.NoModifier
    if rng.random() < chance:
        for each in rng.sample(MODIFIERS, rng.choice((1, 1, 1, 2, 3))):
            held |= each
    return held


def words(held: Qt.KeyboardModifier) -> str:
    """What is held, as it stands before a key: "Shift+Control+"."""
    names = [str(each.name).removesuffix("Modifier") for each in MODIFIERS if each in held]
    return "".join(f"{name}+" for name in names)
