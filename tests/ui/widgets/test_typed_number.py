"""Numbers in every spelling, typed into a field of every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets.fields import DoubleSpinBox
from rvcmonitor.ui.widgets.typed_number import typed_number


@pytest.fixture(params=["en_US", "es_ES", "de_CH", "fr_FR", "ar_EG"])
def anywhere(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.987", 0.987),
        ("0,987", 0.987),
        (",5", 0.5),
        (".5", 0.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567.0),
        ("1 000", 1000.0),
        ("1,000", 1000.0),
        ("1.000", 1.0),
        ("10,5", 10.5),
        ("-0,5", -0.5),
        ("٠٫٩٨٧", 0.987),
        ("\N{MINUS SIGN}2", -2.0),
    ],
)
def test_both_marks_are_understood(text: str, value: float) -> None:
    assert typed_number(text) == value


@pytest.mark.parametrize("text", ["", "0,", "0.", "-", ",", "inf", "nan", "1_0", "abc", "1e"])
def test_half_a_number_is_none(text: str) -> None:
    assert typed_number(text) is None


def test_a_thousand_is_grouped_as_the_language_does() -> None:
    assert typed_number("1.000", decimal=",") == 1000
    assert typed_number("0.987", decimal=",") == 0.987


@given(st.decimals(-(10**6), 10**6, places=3, allow_nan=False), st.sampled_from(".,"))
def test_either_mark_says_the_same(value: object, mark: str) -> None:
    assert typed_number(str(value).replace(".", mark), decimal=mark) == float(str(value))


def a_box(qtbot: QtBot) -> DoubleSpinBox:
    box = DoubleSpinBox()
    box.setRange(0, 0.999)
    box.setDecimals(3)
    box.setKeyboardTracking(False)
    box.setValue(0.5)
    qtbot.addWidget(box)
    box.show()
    box.setFocus()
    box.selectAll()
    return box


@pytest.mark.usefixtures("anywhere")
@pytest.mark.parametrize("typed", ["0.987", "0,987", ".987", ",987"])
def test_what_the_guides_say_can_be_typed_in_every_language(qtbot: QtBot, typed: str) -> None:
    box = a_box(qtbot)
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 0.987


@pytest.mark.usefixtures("anywhere")
@pytest.mark.parametrize("typed", ["0", "0,", "0.", ",", "-", "9", "987"])
def test_half_typed_text_changes_nothing_while_typed(qtbot: QtBot, typed: str) -> None:
    box = a_box(qtbot)
    with qtbot.assertNotEmitted(box.valueChanged):
        QTest.keyClicks(box, typed)
    assert box.value() == 0.5


@pytest.mark.usefixtures("anywhere")
@pytest.mark.parametrize("typed", ["0,", "0.", ",", "-", "9", "987"])
def test_half_typed_text_gives_way_to_what_was_there(qtbot: QtBot, typed: str) -> None:
    box = a_box(qtbot)
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 0.5
    assert typed_number(box.text()) == 0.5


def test_escape_takes_back_what_was_typed(qtbot: QtBot) -> None:
    box = a_box(qtbot)
    QTest.keyClicks(box, "0.9")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 0.5


def test_a_suffix_is_no_part_of_the_number(qtbot: QtBot) -> None:
    box = a_box(qtbot)
    box.setRange(0, 100)
    box.setSuffix(" %")
    box.selectAll()
    QTest.keyClicks(box, "12,5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 12.5
