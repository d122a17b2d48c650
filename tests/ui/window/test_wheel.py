"""Reading a page with the wheel changes nothing, wherever the pointer is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.simulator.pictures import figure, voice
from rvcmonitor.storage.tray_settings import TraySettings
from rvcmonitor.ui.media.blind_test import BlindTest
from rvcmonitor.ui.verdict.rules_dialog import RulesDialog
from rvcmonitor.ui.window.main_window import MainWindow
from rvcmonitor.ui.window.settings_dialog import SettingsDialog
from tests.media_runs import run_of, tone, write_media
from tests.ui.some_runs import a_checkpoint, a_run, an_analysis, published

STEPS = (7_000, 9_000, 30_000)
FIELDS = (QComboBox, QAbstractSpinBox, QAbstractSlider)
PROPERTIES = ("currentIndex", "value", "time", "text")


@pytest.fixture
def media() -> Iterator[MediaReader]:
    reader = MediaReader()
    yield reader
    reader.close()


@pytest.fixture
def window(qtbot: QtBot, media: MediaReader, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with everything it can show: curves, pictures, sounds, checkpoints."""
    logged = run_of(
        write_media(
            tmp_path,
            [("slice/mel_gen", step, figure(voice(step))) for step in STEPS],
            [("gen/audio", step, tone()) for step in STEPS],
        )
    )
    checkpoints = (a_checkpoint(), a_checkpoint("kamal_e85_s21250.pth", 85))
    run = replace(
        a_run(),
        media=logged.media,
        files=logged.files,
        epochs=logged.epochs,
        checkpoints=checkpoints,
    )
    session = Session()
    window = MainWindow(session, media)
    qtbot.addWidget(window)
    window.show()
    session.publish(published(run, analyses={run.path: an_analysis()}))
    yield window
    window.shut()


@pytest.fixture
def dialogs(window: MainWindow, media: MediaReader) -> list[QWidget]:
    """Every dialog in which something can be set."""
    player = window.panes.sounds.player
    return [
        SettingsDialog(TraySettings(), window),
        RulesDialog(AnalysisOptions(), ("loss/g/total", "loss/g/mel"), parent=window),
        BlindTest(media, player, window),
    ]


def fields_of(owner: QWidget) -> list[QWidget]:
    found = [field for kind in FIELDS for field in owner.findChildren(kind)]
    return [field for field in found if not isinstance(field, QScrollBar)]


def turn(field: QWidget, by: int) -> None:
    """Turn the wheel over a field, or over what lies in it."""
    at = field.rect().center()
    over = field.childAt(at) or field
    place = QPointF(over.mapFrom(field, at))
    event = QWheelEvent(
        place,
        over.mapToGlobal(place),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)


def state(field: QWidget) -> list[object]:
    return [field.property(name) for name in PROPERTIES]


def test_the_wheel_changes_no_field_that_has_no_focus(
    window: MainWindow, dialogs: list[QWidget]
) -> None:
    panes = window.panes  # pictures and sounds are made when they are first asked for
    owners = (panes.charts, panes.pictures, panes.sounds, window.panel, *dialogs)
    found = [field for owner in owners for field in fields_of(owner)]
    assert all(fields_of(owner) for owner in owners)
    assert len({type(field) for field in found}) >= 6
    for field in found:
        before = state(field)
        for by in (120, -120):
            turn(field, by)
        turn(field, -120)
        assert state(field) == before, field
        assert not field.hasFocus(), field
        assert field.focusPolicy() != Qt.FocusPolicy.WheelFocus, field
