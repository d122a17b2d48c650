"""What the keys do on a chart that has the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from rvcmonitor.ui.chart.box import WHEEL_STEP

if TYPE_CHECKING:
    from rvcmonitor.ui.chart.view import ChartView

KEY_STEP = 0.1
"""How much of what is shown an arrow key moves."""

Action = Callable[[], None]
Key = Qt.Key


def action_of(event: QKeyEvent, chart: ChartView) -> Action | None:
    """What this key does; None if nothing."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return _with_alt(chart).get(key)
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return _with_control(chart).get(key)
    return {**_moving(chart), **_doing(chart)}.get(key)


def _with_alt(chart: ChartView) -> dict[Qt.Key, Action]:
    return {
        Key.Key_Left: chart.back_requested.emit,
        Key.Key_Right: chart.forward_requested.emit,
    }


def _with_control(chart: ChartView) -> dict[Qt.Key, Action]:
    return {
        Key.Key_Left: lambda: chart.point_beside(-1),
        Key.Key_Right: lambda: chart.point_beside(1),
    }


def _moving(chart: ChartView) -> dict[Qt.Key, Action]:
    box = chart.plot.box
    return {
        Key.Key_Left: lambda: box.move(-KEY_STEP, 0),
        Key.Key_Right: lambda: box.move(KEY_STEP, 0),
        Key.Key_Up: lambda: box.move(0, KEY_STEP),
        Key.Key_Down: lambda: box.move(0, -KEY_STEP),
        Key.Key_Plus: lambda: box.zoom(1 / WHEEL_STEP),
        Key.Key_Equal: lambda: box.zoom(1 / WHEEL_STEP),
        Key.Key_Minus: lambda: box.zoom(WHEEL_STEP),
    }


def _doing(chart: ChartView) -> dict[Qt.Key, Action]:
    return {
        Key.Key_Home: chart.fit,
        Key.Key_End: chart.go_to_newest,
        Key.Key_Backspace: chart.back_requested.emit,
        Key.Key_F: chart.full_requested.emit,
        Key.Key_Return: chart.full_requested.emit,
        Key.Key_Enter: chart.full_requested.emit,
        Key.Key_Escape: chart.left.emit,
        Key.Key_Space: chart.use_crosshair,
    }
