"""The command of one conversion, and what must never become one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rvcmonitor.inference.command import clean_environment, command
from rvcmonitor.inference.install import Device, Install, RefusedError, Request
from tests.inference.stand_ins import HARMED_WITHOUT_CARD, KINDS, put_up

HARMLESS = sorted(set(KINDS) - set(HARMED_WITHOUT_CARD))


def request_for(tmp_path: Path, device: Device = "card", embedder: str | None = None) -> Request:
    names = ("clip.wav", "voice.pth", "result.wav")
    clip, voice, result = (tmp_path / name for name in names)
    return Request(clip, voice, result, 3, embedder, device)


@pytest.mark.parametrize("kind", HARMED_WITHOUT_CARD)
@pytest.mark.parametrize(("device", "has_card"), [("processor", True), ("card", False)])
def test_what_a_missing_card_harms_is_never_started_without_one(
    tmp_path: Path, kind: str, device: Device, has_card: bool
) -> None:
    install = put_up(kind, tmp_path / "trainer")
    with pytest.raises(RefusedError, match="change its training settings for good"):
        command(install, request_for(tmp_path, device), has_card=has_card)


@pytest.mark.parametrize("kind", HARMED_WITHOUT_CARD)
def test_a_stand_in_shows_the_harm(tmp_path: Path, kind: str) -> None:
    """Without this nothing would be shown by a stand-in that is as it was."""
    install = put_up(kind, tmp_path / "trainer")
    (settings,) = install.root.rglob("40k.json")
    before = settings.read_text()
    said = command(install, request_for(tmp_path), has_card=True)
    hidden = {**said.environment, "CUDA_VISIBLE_DEVICES": "-1"}
    subprocess.run(said.arguments, cwd=said.folder, env=hidden, capture_output=True, check=False)
    assert settings.read_text() != before


@pytest.mark.parametrize("kind", HARMLESS)
def test_the_card_is_hidden_where_the_processor_is_wanted(tmp_path: Path, kind: str) -> None:
    install = put_up(kind, tmp_path / "trainer")
    on_processor = command(install, request_for(tmp_path, "processor"), has_card=True)
    on_card = command(install, request_for(tmp_path), has_card=True)
    assert on_processor.environment["CUDA_VISIBLE_DEVICES"] == "-1"
    assert "CUDA_VISIBLE_DEVICES" not in on_card.environment


@pytest.mark.parametrize("kind", KINDS)
def test_a_card_that_was_hidden_from_us_is_not_hidden_from_a_trainer(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    install = put_up(kind, tmp_path / "trainer")
    said = command(install, request_for(tmp_path), has_card=True)
    assert "CUDA_VISIBLE_DEVICES" not in said.environment


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_model_is_named_before_anything_starts(tmp_path: Path, kind: str) -> None:
    install = put_up(kind, tmp_path / "trainer")
    (model,) = (name for name in KINDS[kind] if name.endswith("rmvpe.pt"))
    (install.root / model).unlink()
    with pytest.raises(RefusedError, match=model):
        command(install, request_for(tmp_path), has_card=True)


def refused(install: Install, request: Request) -> str:
    with pytest.raises(RefusedError) as error:
        command(install, request, has_card=True)
    return str(error.value)


def test_the_embedder_of_the_training_is_needed_and_handed_on(tmp_path: Path) -> None:
    install = put_up("applio-3.6.4", tmp_path / "trainer")
    said = command(install, request_for(tmp_path, embedder="spin"), has_card=True)
    assert said.arguments[-2:] == ("--embedder_model", "spin")
    other = request_for(tmp_path, embedder="korean-hubert-base")
    assert "embedders/korean-hubert-base/config.json" in refused(install, other)
    assert "embedder of your own" in refused(install, request_for(tmp_path, embedder="custom"))


def test_a_trainer_with_one_embedder_is_not_given_voices_of_another(tmp_path: Path) -> None:
    install = put_up("rvc-2.3", tmp_path / "trainer")
    assert "choose an install of Applio" in refused(install, request_for(tmp_path, embedder="spin"))
    command(install, request_for(tmp_path, embedder="contentvec"), has_card=True)


def test_a_foreign_python_is_told_nothing_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    inside = str(Path("Program", "_internal").absolute())
    monkeypatch.setattr(sys, "_MEIPASS", inside, raising=False)
    ours = {
        "PATH": os.pathsep.join([inside, str(Path(inside, "PySide6")), "kept"]),
        "PYTHONPATH": "x",
        "PYTHONHOME": "x",
        "_PYI_ARCHIVE_FILE": "x",
        "QT_PLUGIN_PATH": "x",
        "VIRTUAL_ENV": "x",
        "CONDA_PREFIX": "x",
        "LD_LIBRARY_PATH": inside,
        "LD_LIBRARY_PATH_ORIG": "theirs",
        "HOME": "home",
    }
    clean = clean_environment(ours)
    assert clean == {
        "PATH": "kept",
        "HOME": "home",
        "LD_LIBRARY_PATH": "theirs",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
