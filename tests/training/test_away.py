"""What is not here yet: weights on their host or in a cloud, and logs that a drive still brings."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from rvcmonitor.training import run_reader
from rvcmonitor.training.away import Away, away, is_in_cloud, placeholder
from rvcmonitor.training.checkpoints import list_weights
from rvcmonitor.training.torch_checkpoint import saved_epoch
from rvcmonitor.training.watch import Watch
from tests.training.event_files import write_events


def test_a_placeholder_says_how_large_the_file_is(tmp_path: Path) -> None:
    (tmp_path / "anna_e10.pth").write_bytes(placeholder(57_212_345))
    (tmp_path / "anna_e20.pth").write_bytes(b"w" * 50)
    (tmp_path / "anna_e30.pth").touch()
    found = list_weights(tmp_path)
    assert found.names == ("anna_e10.pth", "anna_e20.pth", "anna_e30.pth")
    assert found.away == {"anna_e10.pth": Away("host", 57_212_345)}


@pytest.mark.parametrize(
    ("said", "is_away"),
    [
        ({"st_file_attributes": 0x40_0020}, True),  # OneDrive, not downloaded
        ({"st_file_attributes": 0x20}, False),
        ({"st_flags": 0x4000_0000}, True),
        ({}, False),
    ],
)
def test_what_a_cloud_has_only_named(said: dict[str, int], is_away: bool) -> None:
    found = SimpleNamespace(st_size=9, **said)
    assert is_in_cloud(found) is is_away  # type: ignore[arg-type] # what it looks at
    expected = Away("cloud", 9) if is_away else None
    assert away(Path("anna.pth"), found) == expected  # type: ignore[arg-type] # as above


def test_what_is_away_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "anna").mkdir()
    write_events(tmp_path / "anna", range(20))
    (tmp_path / "anna" / "G_20.pth").write_bytes(placeholder(1 << 30))
    opened: list[Path] = []
    monkeypatch.setattr("rvcmonitor.training.assembly.saved_epoch", opened.append)
    (run,) = Watch([tmp_path]).poll(5.0).runs
    assert [each.away for each in run.checkpoints] == [Away("host", 1 << 30)]
    assert opened == []
    assert saved_epoch(tmp_path / "anna" / "G_20.pth") is None


def test_a_log_that_has_not_come_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive makes room for the file first, and fills it then."""
    monkeypatch.setattr(run_reader, "_RETRY", 0.0)
    (tmp_path / "anna").mkdir()
    log = write_events(tmp_path / "anna", range(20))
    content, modified = log.read_bytes(), log.stat().st_mtime
    log.write_bytes(bytes(len(content)))
    watch = Watch([tmp_path])
    (run,) = watch.poll(5.0).runs
    assert [problem.code for problem in run.problems] == ["not-here-yet"]
    log.write_bytes(content)
    os.utime(log, (modified, modified))
    watch.poll(5.0)
    (run,) = watch.poll(5.0).runs
    assert run.problems == ()
    assert run.series["loss/g/total"].steps.tolist() == list(range(20))
