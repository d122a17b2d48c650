"""Fixtures that hold for every test: settings of its own, counting as English does, and nothing of
Qt left behind."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, QThread, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from rvcmonitor.resource import resource_path

PATIENCE = 5.0
"""Seconds a thread that was told to stop may take to be gone."""


@pytest.fixture(autouse=True)
def isolated_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test remembers into a folder of its own."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("RVCMONITOR_SETTINGS", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as the program has it: it tells one epoch from many.

    Libraries that Qt's sound part does without are named while the system's loader is locked. Told
    to pytest-qt, in Python, that would let another thread run, whose NumPy may ask the loader who
    calls it: each would have the lock that the other one waits for.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    plurals = QTranslator(qapp)
    assert plurals.load(str(resource_path("translations/rvcmonitor_en.qm")))
    qapp.installTranslator(plurals)
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test with widgets or threads ends with the widgets and threads it began with."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    widgets = set(map(id, QApplication.topLevelWidgets()))
    threads = set(threading.enumerate())
    gc.freeze()  # what was there before need not be looked through after every test
    gc.disable()  # or a thread would destroy what is Qt's, as :mod:`rvcmonitor.garbage` says
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _wait_until_gone(threads)
    gc.enable()  # by now there is no such thread
    assert not [each for each in threading.enumerate() if each not in threads], "dangling threads"
    assert not _running_qthreads(), "dangling QThreads"
    left = [each for each in _top_level_widgets() if id(each) not in widgets]
    for widget in left:
        widget.deleteLater()
    assert not left, "leaked windows"


def _wait_until_gone(known: set[threading.Thread]) -> None:
    deadline = time.monotonic() + PATIENCE
    for thread in threading.enumerate():
        if thread not in known:
            thread.join(max(0.0, deadline - time.monotonic()))


def _running_qthreads() -> list[QThread]:
    objects = gc.get_objects()
    threads = [each for each in objects if issubclass(type(each), QThread)]
    return [each for each in threads if isValid(each) and each.isRunning()]


def _top_level_widgets() -> list[QWidget]:
    """Windows, without the tooltip that Qt keeps for itself."""
    gc.collect()
    everything = QApplication.topLevelWidgets()
    return [each for each in everything if not each.inherits("QTipLabel")]
