"""Sentences of the rooms below, and the numbers and times in them, in the user's language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from rvcmonitor.message import Message
from rvcmonitor.training.folders import without_prefixes

SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def message_text(message: Message) -> str:
    """``message`` translated, then filled in; no line ends between a number and its %."""
    translated = QCoreApplication.translate("Message", message.text)
    return _Numbers().vformat(translated.replace("} %", "}\u00a0%"), (), message.values)


def joined(sentences: Iterable[str]) -> str:
    """Sentences behind one another, without the empty ones. No space follows a full-width mark,
    with which those in Chinese and Japanese end."""
    text = ""
    for sentence in filter(None, sentences):
        is_wide = unicodedata.east_asian_width(text[-1:] or "。") in ("F", "W")
        text += sentence if is_wide else f" {sentence}"
    return text


def tr(text: str, comment: str, n: int) -> str:
    """A sentence that counts to ``n``, for functions; widgets have their own. English has a
    catalogue for one and many, too. ``lupdate`` finds it by this name and these arguments: of
    ``translate`` it does not see that something is counted."""
    return QCoreApplication.translate("", text, comment, n)


class _Numbers(Formatter):
    """Fills placeholders with sentences, and numbers written as the user's locale does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Message):
            return message_text(value)
        if isinstance(value, int):
            return QLocale().toString(value) if not format_spec else format(value, format_spec)
        if isinstance(value, float):
            written = format(value, format_spec or ".4g")
            return written.replace(".", QLocale().decimalPoint())
        return without_prefixes(str(super().format_field(value, format_spec)))


def number(value: int) -> str:
    """A step or an epoch, grouped as the locale does: 18,400."""
    return QLocale().toString(value)


def place_words(step: int, epoch: int | None) -> str:
    """Where something is: "Epoch 80 · step 20,100"; only the step where epochs are unknown."""
    translate = QCoreApplication.translate
    if epoch is None:
        return translate("Place", "Step {step}").format(step=number(step))
    text = translate("Place", "Epoch {epoch} · step {step}")
    return text.format(epoch=number(epoch), step=number(step))


def measure(value: float) -> str:
    """A loss or a learning rate, with four significant digits."""
    return significant(value, 4)


def significant(value: float, digits: int) -> str:
    """``value`` with so many significant digits, written out: 0.00008409 instead of 8.409e-05.

    Only what would be longer than a line bears gets a power of ten.
    """
    text = f"{value:.{digits}g}"
    mantissa, e, power = text.partition("e")
    if e and -8 < int(power) < 15:
        text = f"{value:.{max(digits - 1 - int(power), 0)}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    elif e:
        text = f"{mantissa}×10{str(int(power)).translate(SUPERSCRIPT)}"
    return text.replace(".", QLocale().decimalPoint())


def ago(seconds: float) -> str:
    """How long ago something was: "10 s ago", "3 h ago". Seconds come in fives: nobody needs them
    closer, and each change is painted."""
    translate = QCoreApplication.translate
    if seconds < 5:
        return translate("Ago", "just now")
    if seconds < 60:
        return translate("Ago", "{n} s ago").format(n=int(seconds / 5) * 5)
    if seconds < 3600:
        return translate("Ago", "{n} min ago").format(n=int(seconds / 60))
    if seconds < 2 * 86400:
        return translate("Ago", "{n} h ago").format(n=int(seconds / 3600))
    return tr("%Ln day(s) ago", "", int(seconds / 86400))
