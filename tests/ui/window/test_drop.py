"""Folders and files dropped anywhere on a window, over whatever child it has there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGraphicsView, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.window.drop import DropHighlight, DropTarget
from tests.ui.finding import find

BUTTON, KEY, COPY = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.DropAction.CopyAction,
)


class Window(QMainWindow):
    """A window full of widgets that would like to have the drop."""

    def __init__(self) -> None:
        super().__init__()
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.addWidget(QLineEdit())
        layout.addWidget(QGraphicsView())
        self.setCentralWidget(centre)
        self.target = DropTarget(self)


class Told(QObject):
    """What a widget is told of drags."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.of_drags: list[QEvent.Type] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragLeave):
            self.of_drags.append(event.type())
        return False


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    widget = Window()
    qtbot.addWidget(widget)
    widget.show()
    widget.target.attach(widget.windowHandle())
    return widget


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def enter(window: Window, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(30, 30), COPY, mime, BUTTON, KEY)
    event.ignore()
    QCoreApplication.sendEvent(window.windowHandle(), event)
    return event


def drop(window: Window, mime: QMimeData) -> None:
    enter(window, mime)
    event = QDropEvent(QPointF(30, 30), COPY, mime, BUTTON, KEY)
    QCoreApplication.sendEvent(window.windowHandle(), event)


def test_several_at_once(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    paths = [tmp_path / "logs", tmp_path / "声音 (1)" / "events.out.tfevents.1"]
    with qtbot.waitSignal(window.target.dropped) as dropped:
        drop(window, files(*paths))
    assert dropped.args == [paths]


@pytest.mark.parametrize(
    "path",
    ["//server/share/声音 logs", "//?/C:/" + "long/" * 80 + "logs"],
)
def test_shares_long_paths_and_drives(qtbot: QtBot, window: Window, path: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    with qtbot.waitSignal(window.target.dropped) as dropped:
        drop(window, mime)
    assert dropped.args == [[Path(path)]]


def test_highlight_while_hovering(window: Window, tmp_path: Path) -> None:
    highlight = find(window, DropHighlight)
    assert enter(window, files(tmp_path)).isAccepted()
    assert highlight.isVisible()
    assert highlight.size() == window.size()
    QCoreApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    assert not highlight.isVisible()


def test_highlight_ends_with_the_drop(window: Window, tmp_path: Path) -> None:
    drop(window, files(tmp_path))
    assert not find(window, DropHighlight).isVisible()


def test_a_link_from_a_browser_is_refused_aloud(qtbot: QtBot, window: Window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/logs.zip")])
    with qtbot.waitSignal(window.target.refused):
        drop(window, mime)


def test_text_is_left_to_text_fields(window: Window) -> None:
    mime = QMimeData()
    mime.setText("a word")
    enter(window, mime)
    assert not find(window, DropHighlight).isVisible()


def test_a_field_is_told_when_text_goes_away_again(window: Window) -> None:
    """Else Qt would hand the next text to it, even where the field is gone by then: it crashed."""
    field = find(window, QLineEdit)
    told = Told(field)
    mime = QMimeData()
    mime.setText("a word")
    assert enter(window, mime).isAccepted()
    QCoreApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    assert told.of_drags == [QEvent.Type.DragEnter, QEvent.Type.DragLeave]
