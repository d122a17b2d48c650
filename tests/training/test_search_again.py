"""What a search costs where nothing changed, and what it finds all the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rvcmonitor.training import discovery, known_folders, watch, watched_root
from rvcmonitor.training.homes import home_of
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, Script, write_events

LONG_AGO = 1_600_000_000


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched_root, "_SEARCH_SHARE", 0)


@pytest.fixture
def install(tmp_path: Path) -> Path:
    for name in ("anna", "bob"):
        write_events(tmp_path / "logs" / name, range(0, 4000, 200))
        save(tmp_path, f"{name}_e10_s1000.pth")
    lay_to_rest(tmp_path)
    return tmp_path


def save(install: Path, name: str) -> Path:
    path = install / "weights" / name
    path.parent.mkdir(exist_ok=True)
    path.touch()
    return path


def lay_to_rest(install: Path) -> None:
    """Folders in which nothing came or went for a long time."""
    for folder in (install, *install.rglob("*")):
        if folder.is_dir():
            os.utime(folder, (LONG_AGO, LONG_AGO))


def search_again(watched: Watch) -> None:
    """As after half a minute."""
    for root in watched._roots:
        root._again = 0.0
    watched.poll(60)


def test_where_nothing_changed_nothing_is_listed(
    install: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = Watch([install])
    before = watched.poll(60)
    watched._grown.clear()

    def forbidden(path: Path) -> None:
        raise AssertionError(f"{path} is listed again")

    monkeypatch.setattr(known_folders, "list_folder", forbidden)
    monkeypatch.setattr(watch, "list_weights", forbidden)
    search_again(watched)
    assert watched.poll(60) is before


def test_weights_that_are_written_over_are_seen_while_somebody_trains(install: Path) -> None:
    watched = Watch([install])
    (anna, _) = watched.poll(60).runs
    (file,) = anna.checkpoints
    os.utime(file.path, (STARTED, STARTED + 99))
    search_again(watched)
    assert watched.poll(60).runs[0].checkpoints[0].modified == STARTED + 99


def test_a_file_system_without_folder_times_is_found_out(install: Path) -> None:
    watched = Watch([install])
    watched.poll(60)
    write_events(install / "logs" / "carl", [1])
    lay_to_rest(install)
    for _ in range(watched_root._THOROUGH):
        search_again(watched)
    assert [run.name for run in watched.poll(60).runs] == ["anna", "bob", "carl"]
    write_events(install / "logs" / "dora", [1])
    lay_to_rest(install)
    search_again(watched)
    assert [run.name for run in watched.poll(60).runs][-1] == "dora"


def test_a_folder_of_weights_that_appears_around_the_models_is_found(tmp_path: Path) -> None:
    script = Script(tmp_path / "logs" / "anna")
    script.log(0, 200)
    lay_to_rest(tmp_path)
    watched = Watch([tmp_path / "logs"])
    assert watched.poll(60).runs[0].checkpoints == ()
    save(tmp_path, "anna_e2_s200.pth")
    lay_to_rest(tmp_path)
    search_again(watched)
    assert [c.epoch for c in watched.poll(60).runs[0].checkpoints] == [2]
    script.close()


def test_a_folder_at_which_the_search_fails_hides_no_other(
    install: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def odd(folder: Path, around: object) -> Path:
        if folder.name == "anna":
            raise ValueError("a name that nobody thought of")
        return home_of(folder, around)  # type: ignore[arg-type] # handed on as it came

    seen: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _, error, __: seen.append(error))
    with monkeypatch.context() as patch:
        patch.setattr(discovery, "home_of", odd)
        watched = Watch([install])
        snapshot = watched.poll(60)
    assert [run.name for run in snapshot.runs] == ["bob"]
    assert "anna” could not be looked into" in snapshot.notes[0].english()
    assert len(seen) == 1
    search_again(watched)
    snapshot = watched.poll(60)
    assert [run.name for run in snapshot.runs] == ["anna", "bob"]
    assert snapshot.notes == ()


def test_a_search_that_fails_altogether_leaves_what_was_found(
    install: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = Watch([install])
    before = watched.poll(60)

    def fails(*_: object, **__: object) -> None:
        raise ValueError("nobody knows why")

    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    monkeypatch.setattr(watched_root, "discover", fails)
    search_again(watched)
    after = watched.poll(60)
    assert after.runs == before.runs
    assert "nobody knows why" in after.notes[0].english()
