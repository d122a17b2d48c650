"""Who throws away what Qt has made."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from rvcmonitor import garbage
from rvcmonitor.garbage import collected_in_this_thread


class Loop:
    """Nothing refers to it but itself, so that only a search for garbage finds it."""

    def __init__(self, held: QObject) -> None:
        self.held = held
        self.itself = self


def destroyed_in(threads: list[str]) -> None:
    """Leave something of Qt's to be found; the thread that destroys it is written down."""
    thrown_away = QObject()
    thrown_away.destroyed.connect(
        lambda: threads.append(threading.current_thread().name),
        Qt.ConnectionType.DirectConnection,
    )
    Loop(thrown_away)


def make_many_loops() -> None:
    for _ in range(20):
        loops: list[list[object]] = [[] for _ in range(1000)]
        for loop in loops:
            loop.append(loop)


@pytest.fixture
def searching() -> None:
    """Python looks for garbage as it always does."""
    gc.enable()


@pytest.mark.usefixtures("searching")
def test_no_other_thread_destroys_what_is_qts(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 0)
    threads: list[str] = []
    with collected_in_this_thread():
        destroyed_in(threads)
        worker = threading.Thread(target=make_many_loops, name="worker")
        worker.start()
        worker.join()
        assert threads == []
        qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread().name]


@pytest.mark.usefixtures("searching")
def test_python_looks_for_garbage_itself_again_afterwards() -> None:
    with collected_in_this_thread():
        with collected_in_this_thread():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
