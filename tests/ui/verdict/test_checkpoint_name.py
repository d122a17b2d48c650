"""Names of checkpoint files keep their epoch at every width and scale."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.verdict.checkpoint_name import CheckpointName, shortened
from rvcmonitor.ui.verdict.panel import VerdictPanel
from tests.ui.fonts import needs_a_usual_font
from tests.ui.some_runs import a_checkpoint, a_run, a_session, an_analysis, published

NAMES = (
    "a_very_long_name_of_a_voice_e120_s30000.pth",
    "a_very_long_name_of_a_voice_120e_30000s.pth",
    "a_very_long_name_of_a_voice_120e_30000s_best_epoch.pth",
    "Élise e3 retrained_v2_e120.pth",
)


@pytest.mark.parametrize("name", NAMES)
@given(most=st.integers(0, 60))
def test_the_epoch_stays(name: str, most: int) -> None:
    short = shortened(name, lambda text: len(text) <= most)
    assert "120" in short
    assert len(short) <= max(most, len("…e120…"))
    if most >= len(name):
        assert short == name


def test_the_model_is_shortened_before_the_end() -> None:
    short = shortened(NAMES[1], lambda text: len(text) <= 24)
    assert short.startswith("a_very")
    assert short.endswith("120e_30000s.pth")


@given(st.text("abc_", min_size=1, max_size=60), st.integers(0, 60))
def test_a_name_without_an_epoch_keeps_its_end(stem: str, most: int) -> None:
    assert shortened(f"{stem}.pth", lambda text: len(text) <= most).endswith(".pth")


@pytest.mark.parametrize("width", [270, 300, 330, 420])
@pytest.mark.parametrize("larger", [1.0, 1.5, 2.0])
def test_rows_show_the_epoch(qtbot: QtBot, width: int, larger: float) -> None:
    needs_a_usual_font()
    run = a_run()
    first, second = an_analysis().candidates
    files = a_checkpoint(NAMES[0], 120), a_checkpoint(NAMES[1], 120)
    session = a_session()
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    font = QFont(panel.font())
    font.setPointSizeF(font.pointSizeF() * larger)
    panel.setFont(font)
    candidate = replace(first, checkpoint_before=files[0], checkpoint_after=files[1])
    analysis = an_analysis(candidates=(candidate, second))
    session.publish(published(run, analyses={run.path: analysis}))
    panel.resize(width, 900)
    panel.show()
    names = [name for name in panel.findChildren(CheckpointName) if name.isVisible()]
    assert len(names) == 2
    for name in names:
        shown = name.shown_text()
        assert "120" in shown
        assert name.fontMetrics().horizontalAdvance(shown) <= name.width()
        right = name.mapTo(panel, name.rect().topRight()).x()
        assert right <= panel.width(), "and none of it is outside"
