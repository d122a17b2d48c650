"""Errors nobody expected: logged from every thread, told once, and the program goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from rvcmonitor.program_log import UnexpectedErrors, log, start_log, stop_log

FULL = Path("/dev/full")


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    path = start_log(tmp_path)
    assert path is not None
    yield path
    stop_log()


@pytest.mark.usefixtures("qapp")
def test_logged_from_any_thread_and_told_once(
    logged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    errors = UnexpectedErrors()
    told: list[str] = []
    errors.happened.connect(told.append)
    errors.watch()
    try:
        for text in ("first", "second"):
            thread = threading.Thread(target=_fail, args=(text,))
            thread.start()
            thread.join()
    finally:
        errors.unwatch()
    QCoreApplication.processEvents()  # signals of other threads arrive here
    written = logged.read_text(encoding="utf-8")
    assert "ValueError: first" in written
    assert "ValueError: second" in written
    assert len(told) == 1
    assert "in _fail" in told[0]
    assert "ValueError: first" in told[0]
    assert "ValueError: second" in capsys.readouterr().err


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "rvcmonitor.log").symlink_to(FULL)
    assert start_log(tmp_path) is not None
    log.info("it starts")
    stop_log()
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("qapp")
def test_what_comes_again_and_again_is_logged_once(logged: Path) -> None:
    errors = UnexpectedErrors()
    errors.watch()
    try:
        for text in ("same", "same", "same", "other"):
            thread = threading.Thread(target=_fail, args=(text,))
            thread.start()
            thread.join()
    finally:
        errors.unwatch()
    written = logged.read_text(encoding="utf-8")
    assert written.count("ValueError: same") == 1
    assert written.count("ValueError: other") == 1


def _fail(text: str) -> None:
    raise ValueError(text)


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    assert start_log(tmp_path / "taken") is None
    assert not log.handlers
