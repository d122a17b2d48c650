"""A training with a checkpoint every ten epochs, and all that it takes to hear them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.simulator.demo import Demo
from tests.inference.conftest import plays, record
from tests.ui.hearing.stage import Stage, stage_on, sung

__all__ = ["plays", "record"]


@pytest.fixture(scope="session")
def luna() -> Iterator[Path]:
    """The folder of a model with a checkpoint every ten epochs up to 170."""
    demo = Demo()
    demo.begin()
    yield demo.folder / "Luna"
    demo.close()


@pytest.fixture
def stage(
    qtbot: QtBot, tmp_path: Path, luna: Path, record: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    made = stage_on(qtbot, tmp_path, luna, monkeypatch)
    yield made
    made.end()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "Lied 声.wav"
    path.write_bytes(sung())
    return path
