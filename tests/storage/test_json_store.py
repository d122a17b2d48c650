"""Keeping a value without Qt; tests/live/test_settings.py damages files in every other way."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from rvcmonitor.storage.json_store import Loaded, load, read, save


@dataclass(frozen=True)
class Shelf:
    books: tuple[str, ...] = ()


def test_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "new" / "shelf.json"
    save(path, Shelf(("声音", "\udcff")), 1)
    assert load(path, Shelf, 1) == Loaded(Shelf(("声音", "\udcff")))


def test_begins_afresh_without_a_complaint(tmp_path: Path) -> None:
    assert load(tmp_path / "not there" / "shelf.json", Shelf, 1) == Loaded(Shelf())


def test_another_version_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    save(path, Shelf(("old",)), 1)
    loaded = load(path, Shelf, 2)
    assert loaded.value == Shelf()
    assert loaded.problem is not None
    assert not path.exists()
    assert read(tmp_path / "shelf.damaged.json", Shelf, 1) == Shelf(("old",))


def test_what_cannot_be_read_may_not_be_written(tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    path.mkdir()
    loaded = load(path, Shelf, 1)
    assert not loaded.readable
    assert loaded.problem is not None
    assert str(path) in loaded.problem.english()


@pytest.mark.parametrize("damage", ["[" * 100_000, "{", '{"version": 1, "books": 3}'])
def test_reading_alone_leaves_damage_where_it_is(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "shelf.json"
    path.write_text(damage)
    with pytest.raises(ValueError, match=r"nested|Expecting|type"):
        read(path, Shelf, 1)
    assert path.read_text() == damage
