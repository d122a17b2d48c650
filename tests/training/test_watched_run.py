"""An error that nobody expected in one run: told once, tried again, and no matter to the others."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rvcmonitor.training import folder_mtimes, watched_root, watched_run
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.training.run_reader import RunReader
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, write_events


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched_root, "_SEARCH_SHARE", 0)
    monkeypatch.setattr(folder_mtimes, "COARSE", 0.0)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """The errors that reach the program's log."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: errors.append(error))
    return errors


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    write_events(tmp_path / "anna", [10, 20])
    write_events(tmp_path / "odd", [1, 2, 3])
    return tmp_path


class Fault:
    """A fault of the program in one method of the reader, for the model "odd" alone."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch
        self._before: dict[str, Callable[..., Any]] = {}

    def put_into(self, method: str) -> None:
        before = self._before[method] = getattr(RunReader, method)

        def act(reader: RunReader, *given: Any, **named: Any) -> Any:
            if (given[0] if method == "__init__" else reader.folder).name == "odd":
                raise ZeroDivisionError(f"in {method}")
            return before(reader, *given, **named)

        self._patch.setattr(RunReader, method, act)

    def mend(self, method: str) -> None:
        self._patch.setattr(RunReader, method, self._before[method])


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> Fault:
    return Fault(monkeypatch)


class Clock:
    """Stands still but when it is set."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """By which it is told when a run is to be tried again."""
    made = Clock()
    monkeypatch.setattr(watched_run, "time", made)
    return made


def runs(snapshot: Snapshot) -> tuple[Run, Run]:
    anna, odd = snapshot.runs
    assert (anna.name, odd.name) == ("anna", "odd")
    return anna, odd


def steps(run: Run) -> list[int]:
    return run.series["loss/g/total"].steps.tolist() if run.series else []


def said(run: Run) -> str:
    return " ".join(problem.message.english() for problem in run.problems)


@pytest.mark.parametrize("method", ["__init__", "refresh_weights", "look", "read", "run"])
def test_a_run_that_fails_is_told_and_the_others_are_shown(
    logs: Path, fault: Fault, told: list[BaseException], method: str
) -> None:
    fault.put_into(method)
    watch = Watch([logs])
    anna, odd = runs(watch.poll())
    assert steps(anna) == [10, 20]
    assert (steps(odd), odd.state) == ([], "unknown")
    assert "“odd” could not be read" in said(odd)
    assert f"ZeroDivisionError: in {method}" in said(odd)
    assert watch.loaded
    (error,) = told
    assert str(logs / "odd") in "".join(error.__notes__)


@pytest.mark.parametrize("method", ["refresh_weights", "look", "read", "run", "update"])
def test_what_was_good_stays_until_it_can_be_read_again(
    logs: Path,
    fault: Fault,
    told: list[BaseException],
    method: str,
    clock: Clock,
) -> None:
    watch = Watch([logs])
    watch.poll()
    fault.put_into(method)
    write_events(logs / "odd", [4, 5], started=STARTED + 900, pid=8)
    write_events(logs / "anna", [30], started=STARTED + 900, pid=8)
    failed = watch.poll()
    anna, odd = runs(failed)
    assert steps(anna) == [10, 20, 30]
    assert steps(odd) == [1, 2, 3]
    assert "could not be read" in said(odd)
    assert watch.poll() is failed, "it is not tried at each look"
    assert len(told) == 1
    fault.mend(method)
    clock.now += watched_run._FIRST_PAUSE
    _, odd = runs(watch.poll())
    assert steps(odd) == [1, 2, 3, 4, 5]
    assert odd.problems == ()
    assert len(told) == 1


def test_a_fault_that_stays_is_met_less_and_less_often(
    logs: Path, fault: Fault, told: list[BaseException], clock: Clock
) -> None:
    fault.put_into("run")
    watch = Watch([logs])
    for second in range(1000):
        clock.now = float(second)
        watch.poll()
    assert 6 <= len(told) <= 10  # at 0, 5, 15, 35, 75, 155, 315, 635 s


def test_other_files_are_a_reason_to_try_again(
    logs: Path, fault: Fault, told: list[BaseException]
) -> None:
    fault.put_into("read")
    watch = Watch([logs])
    watch.poll()
    fault.mend("read")
    shutil.rmtree(logs / "odd")
    write_events(logs / "odd", [7], started=STARTED + 900)
    _, odd = runs(watch.poll())
    assert steps(odd) == [7]
    assert len(told) == 1


def test_a_failing_run_may_go_and_its_drive_may_be_unplugged(
    tmp_path: Path, fault: Fault, told: list[BaseException]
) -> None:
    logs = tmp_path / "logs"
    write_events(logs / "anna", [10, 20])
    write_events(logs / "odd", [1, 2, 3])
    watch = Watch([logs])
    watch.poll()
    fault.put_into("look")
    watch.poll()
    logs.rename(tmp_path / "away")
    _, odd = runs(watch.poll())
    assert steps(odd) == [1, 2, 3]
    (tmp_path / "away").rename(logs)
    shutil.rmtree(logs / "odd")
    assert [run.name for run in watch.poll().runs] == ["anna"]
    assert told


def test_a_folder_that_may_not_be_looked_at_hides_nothing(
    logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_dir = Path.is_dir

    def refuse(path: Path) -> bool:
        if path.parent.name == "odd":
            raise PermissionError(13, "Permission denied", str(path))
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", refuse)
    anna, odd = runs(Watch([logs]).poll())
    assert (steps(anna), steps(odd)) == ([10, 20], [1, 2, 3])
