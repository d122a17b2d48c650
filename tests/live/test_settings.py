"""What the program remembers survives a kill, a damage and a full disk."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from rvcmonitor.live import kept_file
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.session import View
from rvcmonitor.live.settings import RECENT, Settings, SettingsFile
from rvcmonitor.message import Message
from rvcmonitor.storage import json_store
from rvcmonitor.storage.host_keys import read_host_keys
from rvcmonitor.storage.settings_folder import PROGRAM, settings_folder
from rvcmonitor.storage.whole_file import write_whole


def saved(folder: Path, settings: Settings) -> SettingsFile:
    file = SettingsFile(folder)
    file.change(settings)
    file.close()
    return file


def reloaded(folder: Path) -> SettingsFile:
    file = SettingsFile(folder)
    file.close()
    return file


def test_comes_back_as_it_was(tmp_path: Path) -> None:
    settings = Settings(
        language="es",
        theme="dark",
        recent=("C:\\Vöices\\声音 logs",),
        geometry="AdnQ",
        splitter=(200, 700, 300),
        view=View(x_axis="step", smoothing=0.5),
    )
    saved(tmp_path, settings)
    assert reloaded(tmp_path).settings == settings


def test_begins_with_defaults_and_without_a_complaint(tmp_path: Path) -> None:
    file = reloaded(tmp_path / "new")
    assert file.settings == Settings()
    assert file.problem is None


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        "\0" * 100,
        '{"version": 99}',
        '{"version": 1, "theme": "pink"}',
        '{"version": 1, "view": {"smoothing": 1' + "0" * 400 + "}}",
    ],
)
def test_a_damaged_file_is_set_aside_with_a_message(tmp_path: Path, damage: str) -> None:
    (tmp_path / "settings.json").write_text(damage)
    file = reloaded(tmp_path)
    assert file.settings == Settings()
    assert file.problem is not None
    assert (tmp_path / "settings.damaged.json").read_text() == damage
    assert str(tmp_path / "settings.damaged.json") in file.problem.english()


def test_every_damaged_file_is_kept(tmp_path: Path) -> None:
    for damage in ("first", "second"):
        (tmp_path / "settings.json").write_text(damage)
        reloaded(tmp_path)
    assert (tmp_path / "settings.damaged.json").read_text() == "first"
    assert (tmp_path / "settings.damaged-2.json").read_text() == "second"


def test_a_file_that_cannot_be_read_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = saved(tmp_path, Settings(language="es")).settings
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", _refused)
        file = SettingsFile(tmp_path)
    assert file.problem is not None
    file.change(Settings(language="en"))
    file.close()
    assert reloaded(tmp_path).settings == kept


def _refused(path: Path, **_: str) -> str:
    raise PermissionError(13, "Permission denied", str(path))


@pytest.mark.usefixtures("qapp")
def test_a_file_that_is_held_for_a_moment_is_written_after_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_file, refusals = Path.replace, [True] * 3

    def held(path: Path, target: Path) -> Path:
        if refusals and refusals.pop():
            raise PermissionError(13, "a virus scanner looks into it")
        return replace_file(path, target)

    monkeypatch.setattr("rvcmonitor.storage.whole_file._TRIES", 8)
    monkeypatch.setattr("rvcmonitor.storage.whole_file._FIRST_PAUSE", 0.0)
    monkeypatch.setattr(Path, "replace", held)
    saved(tmp_path, Settings(language="es"))
    assert refusals == []
    assert reloaded(tmp_path).settings.language == "es"


def test_what_a_killed_program_left_half_written_is_removed(tmp_path: Path) -> None:
    old, new = (tmp_path / f"settings.json.{number}.tmp" for number in (1, 2))
    for left in (old, new):
        left.touch()
    os.utime(old, (0, 0))
    reloaded(tmp_path)
    assert not old.exists()
    assert new.exists(), "somebody may be writing it"


def test_names_that_are_no_unicode_are_kept(tmp_path: Path) -> None:
    settings = Settings(recent=("/voices/\udcff", "/声音"))
    saved(tmp_path, settings)
    assert reloaded(tmp_path).settings == settings


def test_what_is_flushed_is_on_disk(tmp_path: Path) -> None:
    file = KeptFile(tmp_path / "view.json", View, 1)
    file.save(View(smoothing=0.25))
    file.flush()
    assert json.loads((tmp_path / "view.json").read_text())["smoothing"] == 0.25
    file.close()


def test_bytes_that_are_no_text_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"\xff\xfe\x00garbage\x80")
    assert reloaded(tmp_path).problem is not None


def test_a_folder_that_cannot_be_written_is_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    file = SettingsFile(tmp_path / "taken")
    told: list[Message] = []
    file.failed.connect(told.append)
    for language in ("es", "en"):
        file.change(replace(file.settings, language=language))
    file.close()
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "settings.json" in told[0].english()


def test_of_many_changes_the_last_one_is_on_disk(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    for width in range(100):
        file.change(replace(file.settings, splitter=(width, 2, 3)))
    file.close()
    assert json.loads((tmp_path / "settings.json").read_text())["splitter"][0] == 99


def test_a_slider_that_slides_is_written_once_in_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    written: list[bytes] = []

    def noting(path: Path, content: bytes) -> None:
        written.append(content)
        write_whole(path, content)

    monkeypatch.setattr(json_store, "write_whole", noting)
    monkeypatch.setattr(kept_file, "PAUSE", 3600.0)
    file = SettingsFile(tmp_path)
    for step in range(60):
        file.change(replace(file.settings, view=View(smoothing=step / 100)))
        if step == 0:
            qtbot.waitUntil(lambda: bool(written))
    assert len(written) == 1
    file.close()
    assert len(written) == 2
    assert reloaded(tmp_path).settings.view.smoothing == 0.59


def test_recent_folders_are_few_and_each_is_there_once() -> None:
    settings = Settings()
    for number in (*range(20), 15):
        settings = settings.with_recent(Path(f"logs{number}"))
    assert len(settings.recent) == RECENT
    assert settings.recent[:2] == ("logs15", "logs19")


def test_lives_where_the_environment_says(isolated_settings: Path) -> None:
    assert settings_folder() == isolated_settings


def test_lives_beside_a_portable_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RVCMONITOR_SETTINGS")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "RVC Monitor.exe"))
    (tmp_path / "portable.txt").touch()
    assert settings_folder() == tmp_path / "settings"


def test_lives_in_the_users_data_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RVCMONITOR_SETTINGS")
    place = QStandardPaths.StandardLocation.GenericDataLocation
    assert settings_folder() == Path(QStandardPaths.writableLocation(place)) / PROGRAM


def test_keeps_a_value_of_any_plain_type(tmp_path: Path) -> None:
    file = KeptFile(tmp_path / "view.json", View, 3)
    file.save(View(smoothing=0.25))
    file.close()
    again = KeptFile(tmp_path / "view.json", View, 3)
    assert again.load() == View(smoothing=0.25)
    again.close()


def test_limits_that_make_no_sense_are_damage(tmp_path: Path) -> None:
    saved(tmp_path, Settings(language="es"))
    path = tmp_path / "settings.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["limits"]["sustained"] = 0
    path.write_text(json.dumps(data), encoding="utf-8")
    file = reloaded(tmp_path)
    assert file.problem is not None
    assert file.settings == Settings()


def test_a_key_is_kept_by_who_signs_in_where(tmp_path: Path) -> None:
    assert read_host_keys(tmp_path) == {}
    settings = SettingsFile(tmp_path)
    settings.change(Settings().with_host_key("anna@box", "/keys/box"))
    assert settings.close()
    assert read_host_keys(tmp_path) == {"anna@box": "/keys/box"}
    assert Settings(host_keys={"anna@box": "x"}).with_host_key("anna@box", "").host_keys == {}
