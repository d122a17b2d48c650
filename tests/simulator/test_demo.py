"""The demo opens well into a training, grows, and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rvcmonitor.simulator.demo import Demo


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Demo]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    demo = Demo()
    yield demo
    demo.close()
    assert not any(thread.name == "demo" for thread in threading.enumerate())


def newest_events(demo: Demo) -> Path:
    return max(demo.folder.glob("Luna/eval/*"), key=lambda path: path.name)


def test_it_opens_with_two_models_checkpoints_and_a_resume(demo: Demo) -> None:
    demo.begin()
    assert sorted(path.name for path in demo.folder.iterdir()) == ["Luna", "Luna first try"]
    assert len(list(demo.folder.glob("Luna/eval/*"))) == 2
    assert (demo.folder / "Luna" / "Luna_170e_5780s.pth").exists()
    assert time.time() - newest_events(demo).stat().st_mtime < 60


def test_every_step_is_seen_on_disk(demo: Demo) -> None:
    demo.begin()
    before = newest_events(demo).stat().st_size
    assert demo.step()
    assert newest_events(demo).stat().st_size > before


def test_it_grows_by_itself_until_closed(demo: Demo) -> None:
    begun = threading.Event()
    demo.start(begun.set, seconds=0.0)
    assert begun.wait(60)
    before = newest_events(demo).stat().st_size
    deadline = time.monotonic() + 60
    while newest_events(demo).stat().st_size == before:
        assert time.monotonic() < deadline
        threading.Event().wait(0.01)
    demo.close()
    assert not demo.folder.exists()


def test_closing_twice_or_before_it_began_is_fine(demo: Demo) -> None:
    demo.close()
    demo.close()
    assert not demo.folder.exists()


def test_once_closed_it_is_at_its_end_within_an_epoch(demo: Demo) -> None:
    demo.close()
    demo.begin()  # as its thread may be doing
    assert not list(demo.folder.rglob("*.pth"))


def test_it_ends_when_its_folder_was_taken_away(demo: Demo) -> None:
    demo.start(seconds=0.0)
    shutil.rmtree(demo.folder.parent, ignore_errors=True)
    demo.close()


def test_what_an_earlier_demo_had_to_leave_is_removed_a_day_later(tmp_path: Path) -> None:
    old, fresh = tmp_path / "rvcmonitor-demo-old", tmp_path / "rvcmonitor-demo-fresh"
    for folder in (old, fresh):
        folder.mkdir()
    yesterday = time.time() - 25 * 3600
    os.utime(old, (yesterday, yesterday))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path))
        Demo().close()
    assert not old.exists()
    assert fresh.exists()
