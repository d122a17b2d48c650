"""The list of runs, used as a person would."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.live.session import Session
from rvcmonitor.ui.runs.run_list import RunList
from rvcmonitor.ui.runs.run_model import DASH, RunModel, progress
from rvcmonitor.ui.widgets.colours import palette_place
from rvcmonitor.ui.widgets.line_sample import LINE
from tests.ui.fonts import needs_a_usual_font
from tests.ui.some_runs import ROOT, a_checkpoint, a_run, a_session, published

RUNS = (a_run("anna", last_write=10.0), a_run("bea", last_write=30.0), a_run("cleo v2"))
BOX = QPoint(18, 20)
NAME = QPoint(90, 20)


@pytest.fixture
def session() -> Session:
    return a_session((RUNS[0], RUNS[1], a_run("cleo v2", last_write=20.0)))


@pytest.fixture
def run_list(qtbot: QtBot, session: Session) -> RunList:
    widget = RunList(session)
    qtbot.addWidget(widget)
    widget.resize(270, 500)
    widget.show()
    return widget


def click(qtbot: QtBot, run_list: RunList, row: int, at: QPoint) -> None:
    place = run_list.view.visualRect(run_list.view.model().index(row, 0)).topLeft() + at
    QTest.mouseClick(run_list.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def ticked(session: Session) -> set[str]:
    return {run.name for run in session.ticked}


def test_the_newest_is_selected_and_drawn(run_list: RunList, session: Session) -> None:
    assert run_list.view.currentIndex().data() == "bea"
    assert ticked(session) == {"bea"}


def test_a_click_on_the_name_selects(qtbot: QtBot, run_list: RunList, session: Session) -> None:
    click(qtbot, run_list, 0, NAME)
    assert session.selected is not None
    assert session.selected.name == "anna"
    assert ticked(session) == {"anna"}, "selecting another shows it alone"


def test_a_click_on_the_selected_shows_it_alone_again(
    qtbot: QtBot, run_list: RunList, session: Session
) -> None:
    click(qtbot, run_list, 0, BOX)
    assert ticked(session) == {"anna", "bea"}
    click(qtbot, run_list, 1, NAME)
    assert ticked(session) == {"bea"}


def test_a_box_and_ctrl_click_compare_and_select_nothing(
    qtbot: QtBot, run_list: RunList, session: Session
) -> None:
    click(qtbot, run_list, 0, BOX)
    place = run_list.view.visualRect(run_list.view.model().index(2, 0)).topLeft() + NAME
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(run_list.view.viewport(), Qt.MouseButton.LeftButton, ctrl, place)
    assert ticked(session) == {"anna", "bea", "cleo v2"}
    QTest.mouseClick(run_list.view.viewport(), Qt.MouseButton.LeftButton, ctrl, place)
    assert ticked(session) == {"anna", "bea"}
    assert session.selected is not None
    assert session.selected.name == "bea"


def test_the_filter_filters_what_is_drawn(run_list: RunList, session: Session) -> None:
    run_list.tick_all()
    QTest.keyClicks(run_list.filter, "a$")
    assert ticked(session) == {"anna", "bea"}
    run_list.filter.clear()
    assert ticked(session) == {"anna", "bea", "cleo v2"}


def test_all_and_none_say_and_touch_what_the_list_shows(
    run_list: RunList, session: Session
) -> None:
    assert "3" in run_list.all.text()
    QTest.keyClicks(run_list.filter, "a$")
    assert "2" in run_list.all.text()
    assert "filter" in run_list.all.toolTip()
    QTest.mouseClick(run_list.all, Qt.MouseButton.LeftButton)
    run_list.filter.clear()
    assert ticked(session) == {"anna", "bea"}
    QTest.keyClicks(run_list.filter, "anna")
    QTest.mouseClick(run_list.none, Qt.MouseButton.LeftButton)
    run_list.filter.clear()
    assert ticked(session) == {"bea"}


@pytest.mark.parametrize("typed", ["[[", "a{99999999999}", "(" * 400, "a" * 501])
def test_a_filter_that_cannot_be_understood_is_marked(
    run_list: RunList, session: Session, typed: str
) -> None:
    run_list.filter.setText(typed)
    assert run_list.filter.property("wrong")
    assert run_list.complaint()
    assert len(list(run_list.shown_runs())) == 3
    run_list.filter.setText("anna")
    assert not run_list.filter.property("wrong")


def test_a_click_on_the_box_only_ticks(qtbot: QtBot, run_list: RunList, session: Session) -> None:
    click(qtbot, run_list, 1, BOX)
    assert ticked(session) == set()
    click(qtbot, run_list, 1, BOX)
    assert ticked(session) == {"bea"}


def test_keys_move_and_tick(qtbot: QtBot, run_list: RunList, session: Session) -> None:
    QTest.keyClick(run_list.view, Qt.Key.Key_Down)
    assert session.selected is not None
    assert session.selected.name == "cleo v2"
    assert ticked(session) == {"cleo v2"}
    QTest.keyClick(run_list.view, Qt.Key.Key_Space)
    assert ticked(session) == set()


def test_filter_takes_a_part_of_the_name_or_a_pattern(qtbot: QtBot, run_list: RunList) -> None:
    QTest.keyClicks(run_list.filter, "EA")
    assert [run.name for run in run_list.shown_runs()] == ["bea"]
    run_list.filter.clear()
    QTest.keyClicks(run_list.filter, "^a|v[0-9]$")
    assert [run.name for run in run_list.shown_runs()] == ["anna", "cleo v2"]


def test_a_bad_pattern_is_said_and_leaves_the_list(qtbot: QtBot, run_list: RunList) -> None:
    QTest.keyClicks(run_list.filter, "an(")
    assert run_list.complaint()
    assert [run.name for run in run_list.shown_runs()] == ["anna"]
    run_list.filter.setText("an")
    assert not run_list.complaint()


def test_only_this_all_none(run_list: RunList, session: Session) -> None:
    run_list.tick_all()
    assert ticked(session) == {"anna", "bea", "cleo v2"}
    run_list.tick_only_selected()
    assert ticked(session) == {"bea"}
    run_list.tick_none()
    assert ticked(session) == set()


def test_all_means_what_the_filter_shows(run_list: RunList, session: Session) -> None:
    run_list.filter.setText("cleo")
    run_list.tick_all()
    assert ticked(session) == {"cleo v2"}


def test_growth_keeps_selection_ticks_and_place(run_list: RunList, session: Session) -> None:
    session.select(RUNS[0].path)
    grown = tuple(a_run(run.name, last_step=99_999) for run in session.runs)
    session.publish(published(*grown, a_run("dora", last_write=99.0)))
    assert run_list.view.currentIndex().data() == "anna"
    assert ticked(session) == {"anna", "bea"}
    assert len(list(run_list.shown_runs())) == 4


def test_a_row_says_how_far_it_is_and_when_it_wrote() -> None:
    now = [1012.0]
    model = RunModel(a_session([a_run(state="training")]), now=lambda: now[0])
    aloud = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == f"kamal, {progress(a_run())}, training, 10 s ago, Rising since epoch 90"
    now[0] += 3 * 3600
    assert "3 h ago" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    now[0] -= 24 * 3600  # a clock that is behind does not make it "just now"
    aloud = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == f"kamal, {progress(a_run())}, training, Rising since epoch 90"


def test_a_run_without_points_says_so() -> None:
    assert progress(a_run(last_step=None, last_epoch=None)) == "Nothing logged yet"
    assert progress(a_run(last_epoch=None)).startswith("Step ")


def test_weights_without_a_log_are_told_from_a_training_that_has_just_begun() -> None:
    weights = a_run(last_step=None, last_epoch=80, checkpoints=(a_checkpoint(),))
    assert progress(weights) == "Weights, but no log"
    log = weights.path / "events.out.tfevents.1"
    assert progress(replace(weights, files=(log,))) == "Nothing logged yet"


def test_training_is_seen_not_by_colour_alone(qtbot: QtBot) -> None:
    def picture(state: str) -> QImage:
        widget = RunList(a_session([a_run(state=state)]))
        qtbot.addWidget(widget)
        widget.resize(QSize(270, 200))
        return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    assert picture("training") != picture("unknown")


def test_fifty_models(qtbot: QtBot) -> None:
    runs = [a_run(f"model {number}", path=ROOT / Path(str(number))) for number in range(50)]
    session = a_session(runs)
    widget = RunList(session)
    qtbot.addWidget(widget)
    widget.show()
    widget.tick_all()
    assert len(session.ticked) == 50
    assert len({session.colour_index(run) for run in session.ticked}) == 50


def rows_of(qtbot: QtBot, *names: str) -> list[QImage]:
    """The rows as they look, none of them selected."""
    widget = RunList(a_session([a_run(name) for name in names]))
    qtbot.addWidget(widget)
    widget.resize(270, 900)
    widget.show()
    widget.view.setCurrentIndex(QModelIndex())
    view, picture = widget.view, widget.view.viewport().grab().toImage()
    return [picture.copy(view.visualRect(view.model().index(row, 0))) for row in range(len(names))]


def test_long_names_that_differ_at_their_end_look_different(qtbot: QtBot) -> None:
    """Below their boxes, which have colours of their own."""
    needs_a_usual_font()
    long = "a_very_long_name_of_a_model_that_was_trained_twice"
    one, other = (row.copy(40, 0, 230, 26) for row in rows_of(qtbot, f"{long}_v1", f"{long}_v2"))
    assert one != other


def test_a_name_with_an_end_of_line_keeps_to_its_line(qtbot: QtBot) -> None:
    broken, whole = (row.copy(40, 0, 230, 60) for row in rows_of(qtbot, "an\nna", "an na"))
    assert broken == whole


def test_a_row_shows_no_half_of_a_step(qtbot: QtBot) -> None:
    """Where the whole of it has no room, it looks like a row that knows of no more than epochs."""
    needs_a_usual_font()

    def words(progress: str) -> QImage:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("rvcmonitor.ui.runs.run_model.progress", lambda _run, _left: progress)
            (row,) = rows_of(qtbot, "anna")
        return row.copy(40, 26, 230, 30)

    assert words("Epoch 996 · step 39,800,000,000,000,000") == words("Epoch 996")
    assert words("Epoch 9 · step 3") != words("Epoch 9")


def hues_beside_the_box(row: QImage) -> list[int]:
    """Where the line before the name has colour, from left to right, as 1 and 0."""
    left, y = 38, 15
    colours = [row.pixelColor(x, y) for x in range(left, left + LINE.width())]
    return [int(colour.saturation() > 60) for colour in colours]


def test_from_the_ninth_run_on_dashes_stand_beside_the_names(qtbot: QtBot) -> None:
    needs_a_usual_font()  # it stands where the rows' height puts it
    eight = rows_of(qtbot, *"abcdefgh")
    assert not any(sum(hues_beside_the_box(row)) for row in eight), "their colours differ"
    nine = rows_of(qtbot, *"abcdefghi")
    first, ninth = hues_beside_the_box(nine[0]), hues_beside_the_box(nine[8])
    assert all(first), "the first line is solid"
    assert 0 < sum(ninth) < LINE.width(), "the ninth, of the same colour, is dashed"


def test_runs_of_one_group_have_dashes_beside_their_names(session: Session) -> None:
    model = RunModel(session)
    assert [model.data(model.index(row), DASH) for row in range(3)] == [None] * 3
    session.set_view(replace(session.view, colour_groups="a"))
    assert [model.data(model.index(row), DASH) for row in range(3)] == [0, 1, 0]


def changed_rows(model: RunModel) -> list[int]:
    """The rows that the model says are different, as they come."""
    rows: list[int] = []
    model.dataChanged.connect(lambda first, last: rows.extend(range(first.row(), last.row() + 1)))
    return rows


def test_time_repaints_only_rows_that_say_something_else() -> None:
    now = [1012.0]
    runs = [a_run("old", last_write=10.0), a_run("new", last_write=1000.0)]
    model = RunModel(a_session(runs), now=lambda: now[0])
    rows = changed_rows(model)
    now[0] = 1014.5
    model.catch_up()
    assert rows == []
    now[0] = 1015.0
    model.catch_up()
    assert rows == [1]


def test_news_of_one_run_repaint_its_row_alone(session: Session) -> None:
    model = RunModel(session)
    rows = changed_rows(model)
    anna, _, cleo = session.runs
    session.publish(published(anna, a_run("bea", last_write=30.0, last_step=99_999), cleo))
    assert rows == [1]


def test_no_clock_runs_while_nobody_looks(run_list: RunList) -> None:
    def running() -> list[QTimer]:
        return [each for each in run_list.findChildren(QTimer) if each.isActive()]

    assert running()
    run_list.hide()
    assert not running()


# The menu of a model


def menu_at(qtbot: QtBot, run_list: RunList, row: int) -> QMenu:
    """Opened with the right mouse button."""
    place = run_list.view.visualRect(run_list.view.model().index(row, 0)).topLeft() + NAME
    viewport = run_list.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=place)
    at = viewport.mapToGlobal(place)
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_the_menu_is_about_the_model_under_the_mouse(
    qtbot: QtBot, run_list: RunList, session: Session
) -> None:
    choose(menu_at(qtbot, run_list, 0), "Draw it, too (Ctrl + click)")
    assert ticked(session) == {"anna", "bea"}
    assert session.selected is not None
    assert session.selected.name == "bea", "the right button selects nothing"
    choose(menu_at(qtbot, run_list, 0), "Only this")
    assert ticked(session) == {"anna"}
    choose(menu_at(qtbot, run_list, 2), "Copy the path")
    assert QApplication.clipboard().text() == str(a_run("cleo v2").path)


def test_the_menu_opens_the_folder(
    qtbot: QtBot, run_list: RunList, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    choose(menu_at(qtbot, run_list, 0), "Open its folder")
    assert opened == [a_run("anna").path.as_posix()]


def test_a_model_gets_a_colour_of_ones_own(
    qtbot: QtBot, run_list: RunList, session: Session
) -> None:
    menu = menu_at(qtbot, run_list, 0)
    action = next(each for each in menu.actions() if each.text() == "Colour")
    colours = action.menu()  # lives as long as its action is held
    assert isinstance(colours, QMenu)
    choose(colours, "Violet")
    indices = [session.colour_index(run) for run in session.runs]
    assert palette_place(indices[0]) == 6
    assert len(set(indices)) == 3
    again = Session()
    again.recall_places(session.kept_places)
    again.publish(published(*session.runs))
    assert [again.colour_index(run) for run in again.runs] == indices


def test_a_hidden_model_is_gone_until_it_is_wanted(
    qtbot: QtBot, run_list: RunList, session: Session
) -> None:
    choose(menu_at(qtbot, run_list, 1), "Hide")
    assert [run.name for run in run_list.shown_runs()] == ["anna", "cleo v2"]
    assert session.selected is not None
    assert session.selected.name == "cleo v2", "the newest of the others"
    QTest.mouseClick(run_list.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text().startswith("Show 1 hidden")).trigger()
    assert len(list(run_list.shown_runs())) == 3


def test_forgetting_a_model_asks_and_deletes_its_ratings(
    qtbot: QtBot, run_list: RunList, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for run in session.runs[:2]:
        session.rate(run, Rating(80, 4, file="x.pth"))
    answers = iter((False, True))
    monkeypatch.setattr("rvcmonitor.ui.runs.run_menu.ask", lambda *_, **__: next(answers))
    choose(menu_at(qtbot, run_list, 0), "Forget…")
    assert session.ratings.of(a_run("anna").path)
    choose(menu_at(qtbot, run_list, 0), "Forget…")
    assert not session.ratings.of(a_run("anna").path)
    assert session.ratings.of(a_run("bea").path)
    assert [run.name for run in run_list.shown_runs()] == ["bea", "cleo v2"]
