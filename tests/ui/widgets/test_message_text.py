"""Sentences and numbers in the user's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from rvcmonitor.message import Message
from rvcmonitor.ui.widgets.local_time import date_and_time
from rvcmonitor.ui.widgets.message_text import (
    ago,
    joined,
    measure,
    message_text,
    number,
    significant,
)
from rvcmonitor.ui.window.language import Language


@pytest.fixture(params=["en", "es", "de"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_numbers_are_written_as_the_locale_does(locale: str) -> None:
    said = message_text(Message("{steps} steps, {value}", {"steps": 1234567, "value": 0.5}))
    expected = {"en": "1,234,567 steps, 0.5", "es": "1.234.567 steps, 0,5"}
    assert said == expected.get(locale, "1.234.567 steps, 0,5")
    assert number(1234567) in said
    assert measure(0.5) in said


def test_no_line_ends_between_a_number_and_its_percent_sign() -> None:
    assert message_text(Message("{part} % below", {"part": 5})) == "5\u00a0% below"


@pytest.mark.parametrize(
    ("value", "digits", "says"),
    [
        (8.409e-05, 4, "0.00008409"),
        (1e-4, 4, "0.0001"),
        (1e-5, 6, "0.00001"),
        (25.52345, 4, "25.52"),
        (123456.789, 4, "123457"),
        (-0.0000123, 4, "-0.0000123"),
        (0.0, 4, "0"),
        (1.5e-12, 4, "1.5×10⁻¹²"),
        (float("nan"), 4, "nan"),
    ],
)
def test_values_are_written_out(value: float, digits: int, says: str) -> None:
    assert significant(value, digits).replace(",", ".") == says


def test_names_may_hold_braces_and_percents() -> None:
    assert (
        message_text(Message("{file} is gone", {"file": "a {b} %1 %s.pth"}))
        == "a {b} %1 %s.pth is gone"
    )


@pytest.mark.parametrize(
    ("seconds", "says"),
    [
        (-5, "just now"),
        (0, "just now"),
        (4.9, "just now"),
        (12.9, "10 s ago"),
        (61, "1 min ago"),
        (3 * 3600, "3 h ago"),
        (47 * 3600, "47 h ago"),
        (49 * 3600, "2 days ago"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_how_long_ago(seconds: float, says: str) -> None:
    assert ago(seconds) == says


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_GB", "07/03/2024 14:05"),
        ("de_DE", "07.03.24 14:05"),
        ("en_US", "3/7/24 2:05"),
        ("es_ES", "7/3/24 14:05"),
    ],
)
def test_dates_are_the_systems(locale: str, written: str) -> None:
    before, moment = QLocale(), datetime(2024, 3, 7, 14, 5, 9, tzinfo=UTC)
    QLocale.setDefault(QLocale(locale))
    try:
        said, exact = date_and_time(moment), date_and_time(moment, seconds=True)
    finally:
        QLocale.setDefault(before)
    assert said.startswith(written)
    assert ":05:09" in exact


def test_numbers_stay_the_systems_in_any_language(qapp: QApplication) -> None:
    before, spoken = QLocale(), Language(qapp)
    spoken.use("es")
    assert QLocale() == QLocale.system()
    spoken.forget()
    QLocale.setDefault(before)


def test_sentences_are_joined_as_their_language_does() -> None:
    assert joined(["Stops at epoch 80.", "", "The curve rises."]) == (
        "Stops at epoch 80. The curve rises."
    )
    assert joined(["80 エポックで停止します。", "カーブが上昇。"]) == (
        "80 エポックで停止します。カーブが上昇。"
    )
    assert (
        joined(["将停止（两分钟后）", "C:\\voices", "继续。"])
        == "将停止（两分钟后）C:\\voices 继续。"
    )
    assert joined([]) == ""
