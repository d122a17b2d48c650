"""Fields under the wheel: on a page that scrolls, and whether long names show their end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets.fields import ComboBox, DoubleSpinBox, Slider, SpinBox, TimeEdit
from tests.ui.fonts import needs_a_usual_font

DOWN = QPoint(0, -120)


def combo_box() -> QWidget:
    box = ComboBox()
    box.addItems(["one", "two", "three"])
    box.setCurrentIndex(1)
    return box


def slider() -> QWidget:
    made = Slider(Qt.Orientation.Horizontal)
    made.setValue(50)
    return made


def spin_box() -> QWidget:
    box = SpinBox()
    box.setValue(50)
    return box


def double_spin_box() -> QWidget:
    box = DoubleSpinBox()
    box.setValue(50)
    return box


FIELDS = (combo_box, slider, spin_box, double_spin_box, lambda: TimeEdit(QTime(12, 30)))
PROPERTIES = ("currentIndex", "value", "time")


def state(field: QWidget) -> list[object]:
    """What the field is set to."""
    return [field.property(name) for name in PROPERTIES if field.property(name) is not None]


@pytest.mark.parametrize("make", FIELDS)
def test_the_wheel_scrolls_the_page_until_the_field_has_the_focus(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    page, inside, field = QScrollArea(), QWidget(), make()
    qtbot.addWidget(page)
    column = QVBoxLayout(inside)
    column.addWidget(QPushButton("has the focus at first"))
    column.addSpacing(100)
    column.addWidget(field)
    column.addSpacing(2000)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(300, 300)
    page.show()
    qtbot.waitExposed(page)
    window, bar = page.windowHandle(), page.verticalScrollBar()
    before = state(field)
    assert before

    def turn() -> None:
        at = QPointF(field.mapTo(page, field.rect().center()))
        QTest.wheelEvent(window, at, DOWN)

    turn()
    assert state(field) == before
    assert not field.hasFocus()
    assert bar.value() > 0
    scrolled = bar.value()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    turn()
    assert state(field) != before
    assert bar.value() == scrolled


def test_a_long_name_loses_its_middle(qtbot: QtBot) -> None:
    """Two names that differ at their end look different."""
    needs_a_usual_font()
    box = ComboBox()
    qtbot.addWidget(box)
    long = "a_very_long_name_of_a_model_that_was_trained_twice"
    box.addItems([f"{long}_v1", f"{long}_v2"])
    assert box.minimumSizeHint().width() < 160, "it does not force its width on the page"
    box.setFixedWidth(160)
    box.show()
    first = box.grab().toImage()
    box.setCurrentIndex(1)
    assert box.grab().toImage() != first
