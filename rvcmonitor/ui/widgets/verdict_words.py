"""The verdict in a few words, and the icon and colour that stand for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.findings import Verdict
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.theme import Tone

_LOOKS: dict[str, tuple[str, Tone]] = {
    "improving": ("trending-down", "good"),
    "flat": ("move-right", "watch"),
    "rising": ("trending-up", "bad"),
    "undecided": ("circle-question-mark", "neutral"),
    "none": ("activity", "neutral"),
    "broken": ("triangle-alert", "bad"),
}
_DOUBTFUL: tuple[str, Tone] = ("trending-up-down", "watch")


def look(verdict: Verdict) -> tuple[str, Tone]:
    """The icon that stands for it, no two alike, and its tone."""
    return _DOUBTFUL if verdict.doubtful else _LOOKS[verdict.state]


def headline(verdict: Verdict) -> str:
    """The verdict in a few words."""
    translate = QCoreApplication.translate
    since = _since(verdict)
    match verdict.state:
        case "improving" if verdict.doubtful:
            return translate("Verdict", "May be turning")
        case "improving":
            return translate("Verdict", "Improving")
        case "flat":
            return translate("Verdict", "Flat since {where}").format(where=since)
        case "rising":
            return translate("Verdict", "Rising since {where}").format(where=since)
        case "none":
            return translate("Verdict", "No trend visible")
        case "broken":
            return translate("Verdict", "Broken since {where}").format(where=since)
    return translate("Verdict", "Cannot tell yet")


def _since(verdict: Verdict) -> str:
    translate = QCoreApplication.translate
    if verdict.since_epoch is not None:
        return translate("Verdict", "epoch {n}").format(n=number(verdict.since_epoch))
    return translate("Verdict", "step {n}").format(n=number(verdict.since_step or 0))
