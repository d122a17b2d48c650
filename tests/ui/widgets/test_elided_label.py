"""Words that give way where room is short."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets.elided_label import ElidedLabel


def label_of(qtbot: QtBot, text: str, *shorter: str) -> ElidedLabel:
    label = ElidedLabel(text, shorter=shorter)
    qtbot.addWidget(label)
    return label


def narrow(label: ElidedLabel, words: str) -> str:
    """What can be read of it where there is room for ``words``."""
    label.resize(label.fontMetrics().horizontalAdvance(words) + 1, label.height())
    return label.shown_text()


def test_the_first_shorter_text_that_fits_stands_in_its_place(qtbot: QtBot) -> None:
    label = label_of(qtbot, "step 30,000 · 21.4 smoothed", "21.4 smoothed", "21.4")
    assert narrow(label, label.text()) == label.text()
    assert narrow(label, "21.4 smoothed") == "21.4 smoothed"
    assert narrow(label, "21.4") == "21.4"


def test_another_text_is_not_shortened_to_words_of_the_one_before(qtbot: QtBot) -> None:
    label = label_of(qtbot, "step 30,000 · 21.4", "21.4")
    label.setText("step 60,000 · 19.8")
    assert "21.4" not in narrow(label, "step 60,000")
    assert label.shown_text().startswith("step")
