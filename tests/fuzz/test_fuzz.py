"""A short run of the fuzzer, and that it finds what there is to be found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz import fuzzer
from tests.fuzz.fuzzer import fuzz
from tests.fuzz.targets import TARGETS, Target


def test_broken_files_and_names_raise_nothing() -> None:
    assert fuzz(2 * fuzzer.FOLDERS, seed=2206) == []


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.file or "a name")
def test_sound_inputs_are_fine(target: Target) -> None:
    for data in target.seeds:
        target.read(data)


def test_a_fault_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(path: Path) -> int:
        return int(path.name.partition("_")[2].partition(".")[0])

    monkeypatch.setattr("tests.fuzz.targets.read_name", lambda name, _: careless(Path(name)))
    assert {failure.target for failure in fuzz(200)} == {"a name"}
