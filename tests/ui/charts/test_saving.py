"""Saved charts: the files, and what is in them."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from rvcmonitor.message import Message
from rvcmonitor.ui.chart.export import Format, file_name
from rvcmonitor.ui.chart.picture import PictureView
from rvcmonitor.ui.widgets.colours import ChartColours
from tests.ui.some_curves import (
    SPE,
    TAGS,
    TOTAL,
    Shown,
    analysis,
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


def texts_of(drawing: bytes) -> str:
    """All words, however they are broken into lines."""
    return " ".join(" ".join(ET.fromstring(drawing).itertext()).split())  # noqa: S314 - our own file


def verdict_shown(qtbot: QtBot) -> Shown:
    run, other = some_run("anna"), some_run("bea <b>bold</b>")
    found = analysis((240 * SPE, TOTAL))
    verdict = replace(
        found.verdict,
        state="rising",
        lowest_step=240 * SPE,
        since_step=300 * SPE,
        reason=Message("It has been rising for {n} epochs.", {"n": 100}),
    )
    return show(qtbot, run, other, analyses={run.path: replace(found, verdict=verdict)})


def test_pictures_carry_legend_axes_and_model(qtbot: QtBot) -> None:
    shown = verdict_shown(qtbot)
    said = texts_of(shown.pane.saving.picture(shown.pane.cards[TOTAL]).drawing())
    for part in ("Generator total", TOTAL, "Epoch", "anna", "bea <b>bold</b>"):
        assert part in said, part
    colours = ChartColours.of(shown.chart().palette())
    image = shown.pane.saving.picture(shown.pane.cards[TOTAL]).image(1.0)
    above = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height() - shown.chart().height())
    ]
    for run in (0, 1):
        assert colours.run(run).name() in above, "the legend has a line of each colour"


def test_the_verdict_is_in_the_picture_when_wished(qtbot: QtBot) -> None:
    shown = verdict_shown(qtbot)
    card = shown.pane.cards[TOTAL]
    pictures = {}
    for wished in (True, False):
        arrangement = replace(shown.session.arrangement, verdict_in_pictures=wished)
        shown.session.set_arrangement(arrangement)
        pictures[wished] = shown.pane.saving.picture(card)
    for words in ("rising for 100 epochs", "Rising since here", "Lowest"):
        assert words in texts_of(pictures[True].drawing())
        assert words not in texts_of(pictures[False].drawing())
    shade = ChartColours.of(card.chart.palette()).shade.name()
    for wished, picture in pictures.items():
        image = picture.image(1.0)
        found = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
        assert (shade in found) == wished
    mel = shown.pane.saving.picture(shown.pane.cards["loss/g/mel"])
    assert "rising" not in texts_of(mel.drawing()), "where the verdict did not look"


def test_a_drawing_has_the_marks_where_the_picture_has_them(qtbot: QtBot) -> None:
    shown = verdict_shown(qtbot)
    picture = shown.pane.saving.picture(shown.pane.cards[TOTAL])
    image = picture.image(1.0)
    renderer = QSvgRenderer(picture.drawing())
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(ChartColours.of(shown.chart().palette()).background)
    with QPainter(drawn) as painter:
        renderer.render(painter)
    view = PictureView(picture, 1.0)
    qtbot.addWidget(view)
    at = view.plot.projection
    x, y = round(at.across(240.0)), round(at.plot.top()) + 40
    ground = image.pixelColor(2, 2).lightness()
    for each in (image, drawn):
        strip = [each.pixelColor(x + aside, y + down) for aside in (-1, 0, 1) for down in range(8)]
        assert min(colour.lightness() for colour in strip) < ground - 60, "the lowest line"
        shade = each.pixelColor(round(at.across(398.0)), round(at.plot.top()) + 30)
        assert shade.name() == ChartColours.of(shown.chart().palette()).shade.name()


def test_a_picture_is_copied(qtbot: QtBot) -> None:
    shown = verdict_shown(qtbot)
    shown.pane.saving.copy_picture(shown.pane.cards[TOTAL])
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * shown.chart().width()
    assert image == shown.pane.saving.picture(shown.pane.cards[TOTAL]).image(2.0)


@pytest.mark.parametrize("kind", ["png", "svg", "csv", "json"])
def test_a_chart_that_goes_while_a_file_is_chosen_is_saved(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Format
) -> None:
    def choose(*_: object) -> str:
        shown.session.tick([])
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return str(tmp_path)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (f"{choose()}/x.{kind}", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    saving, pane = shown.pane.saving, shown.pane
    with shown.qtbot.waitSignal(saving.saved):
        saving.save_one(pane.cards[TOTAL], kind)
    shown.session.tick(run.path for run in shown.session.runs)
    shown.settle()
    cards = list(pane.cards.values())
    with shown.qtbot.waitSignal(saving.saved):
        saving.save_all(cards, kind)
    assert len(list(tmp_path.iterdir())) == 1 + len(cards)
    assert all(path.stat().st_size for path in tmp_path.iterdir())


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
