"""How sure the ears of a listener were, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.listening.tournament import Ears
from rvcmonitor.ui.widgets.message_text import number


def ears_words(ears: Ears) -> list[str]:
    """A sentence about what came twice, and one about the sound that was played against itself."""
    translate = QCoreApplication.translate
    said = []
    if ears.repeats:
        text = translate(
            "Ears", "Pairs that came again: {n}; you said the same of {agreed} of them."
        )
        said.append(text.format(n=number(ears.repeats), agreed=number(ears.agreed)))
    if ears.controls:
        said.append(
            translate("Ears", "Of one sound played twice you heard that it was the same.")
            if ears.noticed == ears.controls
            else translate("Ears", "Of one sound played twice you preferred one: be careful.")
        )
    return said
