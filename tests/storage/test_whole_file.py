"""A file is the old one or the new one, whatever happens while it is written."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from rvcmonitor.storage.whole_file import write_whole


def names(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


def test_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "voice.wav"
    for content in (b"old and longer", b"new"):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert names(tmp_path) == ["voice.wav"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_what_ends_while_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    path = tmp_path / "settings.json"
    write_whole(path, b"old")

    def fail(_: int) -> None:
        raise error

    monkeypatch.setattr("rvcmonitor.storage.whole_file.os.fsync", fail)
    with pytest.raises((KeyboardInterrupt, OSError)):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["settings.json"]


@pytest.mark.parametrize("tries", [1, 3])
def test_a_target_that_stays_held_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tries: int
) -> None:
    held = tmp_path / "voice.wav"
    write_whole(held, b"playing")

    def refuse(path: Path, _: Path) -> Path:
        raise PermissionError(13, "in use", str(path))

    monkeypatch.setattr("rvcmonitor.storage.whole_file._TRIES", tries)
    monkeypatch.setattr("rvcmonitor.storage.whole_file._FIRST_PAUSE", 0.0)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        write_whole(held, b"new")
    assert held.read_bytes() == b"playing"
    assert names(tmp_path) == ["voice.wav"]


def test_others_may_read_it_as_they_may_any_new_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "voice.wav", b"RIFF")
    (tmp_path / "plain").touch()
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("voice.wav", "plain")]
    assert modes[0] == modes[1]


@pytest.mark.parametrize("letter", ["a", "声"])
def test_a_name_as_long_as_names_may_be(tmp_path: Path, letter: str) -> None:
    path = tmp_path / (letter * (251 // len(letter.encode())) + ".wav")
    write_whole(path, b"RIFF")
    assert path.read_bytes() == b"RIFF"
