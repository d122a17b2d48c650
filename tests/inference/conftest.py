"""A desk for conversions: a clip, the record of stand-ins, and which failures they play."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.inference.stand_ins import write_clip

Plays = Callable[[dict[int, str]], None]


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "record.jsonl"
    monkeypatch.setenv("STAND_IN_RECORD", str(path))
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    return path


@pytest.fixture
def plays(monkeypatch: pytest.MonkeyPatch) -> Plays:
    """Tells stand-ins which failure to play for which epoch."""

    def play(failures: dict[int, str]) -> None:
        monkeypatch.setenv("STAND_IN_PLAYS", json.dumps(failures))

    return play


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_clip(tmp_path / "Lied 声.wav")
