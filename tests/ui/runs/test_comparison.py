"""The table of all trainings, used as a person would."""

from __future__ import annotations

import csv
import io
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.findings import Pace
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.training_facts import TrainingFacts
from rvcmonitor.ui.runs import comparison_table
from rvcmonitor.ui.runs.comparison_table import ComparisonTable
from rvcmonitor.ui.runs.run_model import RunModel
from rvcmonitor.ui.widgets.pace_words import duration
from tests.ui.some_runs import a_run, a_session, an_analysis, published

LEFT = Qt.MouseButton.LeftButton
FACTS = TrainingFacts(48_000, 2, "HiFi-GAN", "contentvec", 390, 57, 1, 8, "f0G40k.pth")
AXIS = EpochAxis((EpochSegment(0, 250.0),), False, Message("names"))


@pytest.fixture
def session() -> Session:
    anna = a_run("anna", last_epoch=300, facts=FACTS, epochs=AXIS)
    runs = (anna, a_run("Bea", last_epoch=20), a_run("cleo", last_epoch=None))
    analyses = {run.path: an_analysis() for run in runs}
    analyses[anna.path] = an_analysis(pace=Pace(250.0, 260.0, 300.0))
    made = a_session(runs)
    made.publish(published(*runs, analyses=analyses))
    return made


@pytest.fixture
def table(qtbot: QtBot, session: Session) -> ComparisonTable:
    made = ComparisonTable(session)
    qtbot.addWidget(made)
    made.show()
    return made


def column(table: ComparisonTable, title: str) -> list[str]:
    place = [each.title for each in table.model.columns].index(title)
    model = table.view.model()
    return [model.index(row, place).data() for row in range(model.rowCount())]


def click_heading(table: ComparisonTable, title: str) -> None:
    place = [each.title for each in table.model.columns].index(title)
    header = table.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(place) + 8, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=at)


def test_it_says_what_is_known(table: ComparisonTable, session: Session) -> None:
    session.rate(session.runs[0], Rating(80, 4, "", "x.pth"))
    assert column(table, "Verdict") == ["Rising since epoch 90"] * 3
    assert column(table, "Worth listening to")[0] == "80, 64"
    assert column(table, "My stars") == ["★★★★  80", "", ""]
    assert column(table, "Steps an epoch") == ["250", "", ""]
    assert column(table, "Time an epoch") == ["4 min 10 s", "", ""], "as its pace is told elsewhere"
    assert column(table, "Sample rate") == ["48 kHz", "", ""]
    assert column(table, "Minutes of data")[0] == "6.5"
    assert column(table, "Files")[0] == "57"
    assert column(table, "Batch size")[0] == "8"
    assert column(table, "Pretrained")[0] == "f0G40k.pth"
    assert all(column(table, "Lowest total"))


def test_a_click_on_a_heading_sorts_and_the_unknown_comes_last(table: ComparisonTable) -> None:
    click_heading(table, "Epochs")
    assert column(table, "Model") == ["Bea", "anna", "cleo"]
    click_heading(table, "Epochs")
    assert column(table, "Model") == ["anna", "Bea", "cleo"]
    click_heading(table, "Model")
    assert column(table, "Model") == ["anna", "Bea", "cleo"]


def test_columns_can_be_chosen_and_are_remembered(
    qtbot: QtBot, table: ComparisonTable, session: Session
) -> None:
    menu = table.columns_button.menu()
    next(each for each in menu.actions() if each.text() == "Verdict").trigger()
    assert table.view.isColumnHidden(1)
    assert session.arrangement.hidden_columns == ("verdict",)
    again = ComparisonTable(session)
    qtbot.addWidget(again)
    assert again.view.isColumnHidden(1)
    QTest.mouseClick(table.copy, LEFT)
    assert "Verdict" not in QApplication.clipboard().text()


def test_what_is_selected_can_be_copied(table: ComparisonTable) -> None:
    table.view.selectRow(1)
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heading, row = QApplication.clipboard().text().split("\n")
    assert heading.startswith("Model\tVerdict\tEpochs")
    assert row.startswith("Bea\tRising since epoch 90\t20")


def test_it_is_saved_as_csv(
    qtbot: QtBot, table: ComparisonTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.mouseClick(table.save, LEFT)
    qtbot.waitUntil(lambda: "all.csv" in table.says.text())
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert [row["Model"] for row in rows] == ["anna", "Bea", "cleo"]
    assert float(rows[0]["Epochs"]) == 300
    assert rows[2]["Epochs"] == ""


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, table: ComparisonTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "nowhere" / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.mouseClick(table.save, LEFT)
    qtbot.waitUntil(lambda: "could not be written" in table.says.text())


def test_enter_shows_a_training_alone(table: ComparisonTable, session: Session) -> None:
    table.view.setCurrentIndex(table.view.model().index(2, 0))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert session.selected is session.runs[2]


def test_new_points_come_in_and_the_selection_stays(
    table: ComparisonTable, session: Session
) -> None:
    table.view.selectRow(1)
    grown = [replace(run, last_epoch=500) for run in session.runs]
    session.publish(published(*grown))
    assert column(table, "Epochs") == ["500"] * 3
    assert [index.row() for index in table.view.selectionModel().selectedRows()] == [1]


def test_lengths_of_time() -> None:
    assert [duration(seconds) for seconds in (12.34, 200, 7500)] == [
        "12.3 s",
        "3 min 20 s",
        "2 h 5 min",
    ]


def test_each_model_in_the_list_carries_its_verdict(session: Session) -> None:
    model = RunModel(session)
    rows = []
    model.dataChanged.connect(lambda first, _: rows.append(first.row()))
    improving = replace(an_analysis().verdict, state="improving")
    analyses = {run.path: an_analysis() for run in session.runs}
    analyses[session.runs[1].path] = an_analysis(verdict=improving)
    session.publish(published(*session.runs, analyses=analyses))
    session.publish(published(*session.runs, analyses=analyses))
    assert 1 in rows
    aloud = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert "Rising" in aloud[0]
    assert "Improving" in aloud[1]


def test_a_table_that_was_closed_is_saved_all_the_same(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    may_write = threading.Event()

    def write(path: Path, content: bytes) -> None:
        may_write.wait()
        path.write_bytes(content)

    target = tmp_path / "all.csv"
    monkeypatch.setattr(comparison_table, "write_whole", write)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    table, before = ComparisonTable(session), set(threading.enumerate())
    table.show()
    QTest.mouseClick(table.save, LEFT)
    writing = set(threading.enumerate()) - before
    with qtbot.waitSignal(table.destroyed):
        table.close()
    may_write.set()
    for thread in writing:
        thread.join()
    assert target.stat().st_size > 0
