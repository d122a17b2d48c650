"""Saved charts: the files, and what is in them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.chart.export import Format, file_name
from tests.ui.some_curves import (
    SPE,
    TAGS,
    TOTAL,
    Shown,
    noisy,
    resumed,
    show,
    some_run,
    some_series,
)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    values = noisy(400, 2)
    values[7] = np.nan
    return show(qtbot, resumed(some_run(series={TOTAL: some_series(TOTAL, values)})))


def save(
    shown: Shown, kind: Format, path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[str, ...]]:
    """Save the first card; returns what the dialog was asked with."""
    asked: list[tuple[str, ...]] = []

    def choose(*arguments: object) -> tuple[str, str]:
        asked.append(tuple(str(argument) for argument in arguments[1:]))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    saving = shown.pane.saving
    with shown.qtbot.waitSignal(saving.saved, timeout=10_000):
        saving.save_one(shown.pane.cards[TOTAL], kind)
    return asked


def test_csv_holds_every_point(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(shown, "csv", tmp_path / "x.csv", monkeypatch)
    with (tmp_path / "x.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    series = shown.session.runs[0].series[TOTAL]
    kept = [row for row in rows if row["kept"] == "1"]
    assert [int(row["step"]) for row in kept] == series.steps.tolist()
    assert [int(row["epoch"]) for row in kept] == (series.steps // SPE).tolist()
    np.testing.assert_array_equal([float(row["value"]) for row in kept], series.values)
    assert len(rows) - len(kept) == len(series.abandoned[0].steps)


def test_json_holds_every_point(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(shown, "json", tmp_path / "x.json", monkeypatch)
    (chart,) = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))["charts"]
    series = shown.session.runs[0].series[TOTAL]
    (run,) = chart["runs"]
    assert chart["tag"] == TOTAL
    assert run["steps"] == series.steps.tolist()
    assert run["values"][7] is None
    assert run["values"][8] == float(series.values[8])
    assert len(run["abandoned"]) == 1


def test_pictures_show_the_chart(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(shown, "png", tmp_path / "x.png", monkeypatch)
    image = QImage(str(tmp_path / "x.png"))
    assert image.width() >= 2 * (shown.chart().width() - 40)
    colours = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    assert len(colours) > 3
    save(shown, "svg", tmp_path / "x.svg", monkeypatch)
    drawing = (tmp_path / "x.svg").read_text(encoding="utf-8")
    assert "<svg" in drawing
    assert drawing.count("<polyline") + drawing.count("<path") > 2


def test_the_folder_is_remembered(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "my charts"
    folder.mkdir()
    save(shown, "csv", folder / "a.csv", monkeypatch)
    asked = save(shown, "csv", folder / "a.csv", monkeypatch)
    assert Path(asked[0][1]) == folder / "anna loss_g_total.csv"
    assert shown.session.arrangement.export_folder == str(folder)


def test_all_charts_ask_before_they_replace(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "anna loss_g_total.csv"
    taken.write_text("mine", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "exec", lambda _: answers.pop(0))
    shown.pane.save_all("csv")
    shown.settle()
    assert taken.read_text(encoding="utf-8") == "mine"
    with shown.qtbot.waitSignal(shown.pane.saving.saved, timeout=10_000):
        shown.pane.save_all("csv")
    assert taken.read_text(encoding="utf-8") != "mine"
    assert len(list(tmp_path.glob("*.csv"))) == len(TAGS) - 1, "parts are folded away"


def test_what_cannot_be_written_is_said(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(shown, "csv", tmp_path / "gone" / "x.csv", monkeypatch)
    assert shown.pane.message.isVisible()
    assert "x.csv" in shown.pane.message.text()


def test_a_picture_is_copied_by_the_menu(shown: Shown, tmp_path: Path) -> None:
    QGuiApplication.clipboard().clear()
    card = shown.pane.cards[TOTAL]
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    shown.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Copy picture").trigger()
    menu.close()
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * (card.chart.width() - 40)
    colours = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    assert len(colours) > 3
    assert shown.pane.message.isVisible()
    assert "Generator total" in shown.pane.message.text()


def test_what_was_saved_is_said(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shown.qtbot.waitSignal(shown.pane.saved, timeout=10_000) as told:
        save(shown, "csv", tmp_path / "x.csv", monkeypatch)
    assert told.args == [f"x.csv was saved in {tmp_path}.", tmp_path / "x.csv"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with shown.qtbot.waitSignal(shown.pane.saved, timeout=10_000) as told:
        shown.pane.save_all("csv")
    assert told.args is not None
    text, path = told.args
    assert text == f"{len(TAGS) - 1} charts were saved in {tmp_path}."
    assert path.parent == tmp_path


def test_names_suit_every_system() -> None:
    assert file_name("my voice loss/g/total") == "my voice loss_g_total"
    assert file_name('a<b>:"c|?*\\d') == "a_b_c_d"
    assert file_name("...") == "chart"
