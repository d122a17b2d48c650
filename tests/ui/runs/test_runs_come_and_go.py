"""Folders of models are deleted, renamed and put back while the window shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.runs.run_list import RunList
from rvcmonitor.ui.window.main_window import MainWindow
from tests.ui.some_runs import a_run, a_session, published

NAMES = ("anna", "bea", "cleo", "zoe")
ANNA, BEA, CLEO = (
    a_run("anna", last_write=10.0),
    a_run("bea", last_write=30.0),
    a_run("cleo", last_write=20.0),
)


@pytest.fixture
def session() -> Session:
    return a_session([ANNA, BEA, CLEO])


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    media = MediaReader()
    made = MainWindow(session, media)
    qtbot.addWidget(made)
    made.show()
    yield made
    media.close()


def chosen(window: MainWindow) -> str | None:
    """The model that is marked in the list, which the title names, and which is drawn."""
    row = window.run_list.view.currentIndex()
    name: str | None = row.data() if row.isValid() else None
    assert window.windowTitle() == (f"{name} — RVC Monitor" if name else "RVC Monitor")
    titles = [each.text() for each in window.panel.findChildren(QLabel)]
    assert [each for each in titles if each in NAMES] == ([name] if name else [])
    return name


def rows(run_list: RunList) -> list[str]:
    model = run_list.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


EMPTY = a_run("zoe", series={}, last_write=90.0)
"""Nothing was ever logged there."""


def unread(name: str) -> Run:
    return a_run(name, series={}, last_write=None)


@pytest.mark.parametrize(
    ("ticked", "drawn"),
    [((), {"bea"}), ((EMPTY,), {"bea", "zoe"}), ((ANNA,), {"anna", "bea"})],
)
def test_an_empty_run_that_nobody_chose_gives_way_to_the_newest_with_curves(
    ticked: tuple[Run, ...], drawn: set[str]
) -> None:
    session = Session()
    session.tick(run.path for run in ticked)
    session.publish(published(unread("anna"), unread("bea"), EMPTY))
    assert session.selected is EMPTY
    session.publish(published(ANNA, BEA, EMPTY))
    assert session.selected is BEA
    assert {run.name for run in session.ticked} == drawn


def test_what_the_user_ticks_meanwhile_stays_ticked() -> None:
    session = Session()
    session.publish(published(unread("anna"), unread("bea"), EMPTY))
    session.tick(run.path for run in session.runs)
    session.publish(published(ANNA, BEA, EMPTY))
    assert {run.name for run in session.ticked} == {"anna", "bea", "zoe"}


def test_an_empty_run_that_was_chosen_stays() -> None:
    session = a_session([EMPTY, unread("anna")])
    session.select(EMPTY.path)
    session.publish(published(EMPTY, ANNA))
    assert session.selected is EMPTY


@pytest.mark.parametrize(
    ("left", "selected"),
    [
        ([ANNA, CLEO], "cleo"),  # the selected one is deleted: the newest of the others
        ([BEA, CLEO], "bea"),
        ([BEA], "bea"),
        ([a_run("anna", last_write=99.0), a_run("zoe")], "zoe"),  # renamed
    ],
)
def test_some_model_stays_selected(
    window: MainWindow, session: Session, left: Sequence[Run], selected: str
) -> None:
    session.publish(published(*left))
    assert rows(window.run_list) == [run.name for run in left]
    assert chosen(window) == selected
    assert selected in {run.name for run in session.ticked}


def test_the_last_model_leaves_words_behind(window: MainWindow, session: Session) -> None:
    session.publish(published())
    assert chosen(window) is None
    assert not window.run_list.isVisible()
    assert window.empty.text()


@pytest.mark.parametrize("between", [[], [ANNA], [CLEO, ANNA]])
def test_a_model_that_comes_back_is_as_it_was(
    window: MainWindow, session: Session, between: Sequence[Run]
) -> None:
    session.publish(published(*between))
    meanwhile = chosen(window)
    session.publish(published(ANNA, BEA, CLEO))
    assert rows(window.run_list) == ["anna", "bea", "cleo"]
    assert chosen(window) == (meanwhile or "bea")
    assert "bea" in {run.name for run in session.ticked}


def test_who_hears_of_a_change_finds_all_of_it_done(session: Session) -> None:
    heard: list[tuple[str, str | None, bool]] = []

    def hear(what: str) -> Callable[[], None]:
        def note() -> None:
            run = session.selected
            heard.append((what, run.name if run else None, run in session.ticked))

        return note

    session.published.connect(hear("published"))
    session.ticked_changed.connect(hear("ticked"))
    session.selected_changed.connect(hear("selected"))
    session.publish(published(ANNA, CLEO))
    assert sorted(heard) == [(what, "cleo", True) for what in ("published", "selected", "ticked")]
    heard.clear()
    session.publish(published())
    assert sorted(heard) == [("published", None, False), ("selected", None, False)]


def test_a_model_that_is_not_there_cannot_be_selected(session: Session) -> None:
    session.select(a_run("zoe").path)
    assert session.selected is BEA


MODELS = "abcde"
ages = st.dictionaries(st.sampled_from(MODELS), st.integers(1, 9), max_size=5)
looks = st.lists(ages.flatmap(lambda found: st.permutations(list(found.items()))), max_size=8)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(looks=looks, clicks=st.lists(st.integers(0, 9), min_size=8, max_size=8))
def test_the_list_and_what_is_selected_never_part(
    looks: Sequence[Sequence[tuple[str, int]]], clicks: Sequence[int]
) -> None:
    """However models come and go and change places, and whatever is clicked in between."""
    session = Session()
    run_list = RunList(session)
    run_list.show()
    for found, click in zip(looks, clicks, strict=False):
        runs = [a_run(name, last_write=float(age)) for name, age in found]
        session.publish(published(*runs))
        _agree(session, run_list)
        model = run_list.view.model()
        if click < model.rowCount():
            run_list.view.setCurrentIndex(model.index(click, 0))
            assert session.selected is runs[click]
        if click % 2:
            run_list.tick_none()
        _agree(session, run_list)
        QApplication.processEvents()
    run_list.deleteLater()


def _agree(session: Session, run_list: RunList) -> None:
    current = run_list.view.currentIndex()
    selected = session.selected
    assert (selected is None) == (not session.runs)
    assert rows(run_list) == [run.name for run in session.runs]
    assert (current.data() if current.isValid() else None) == (selected.name if selected else None)
