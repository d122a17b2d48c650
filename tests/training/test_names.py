"""Names tell trainings apart, by as much of the path as that needs and no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.training.names import distinct_names
from rvcmonitor.training.watch import Watch
from tests.training.event_files import write_events

FOLDERS = st.sampled_from(["RVC", "rvc", "logs", "anna", "models", "version_0", "x"])
PATHS = st.lists(st.lists(FOLDERS, min_size=1, max_size=5).map(lambda parts: Path("/", *parts)))


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["/d/RVC/logs/anna"], ["anna"]),
        (["/a/2023/logs/anna", "/a/2024/logs/anna"], ["2023/logs/anna", "2024/logs/anna"]),
        (["/e/lightning_logs/version_0"], ["e/lightning_logs/version_0"]),
        (["/exp/combsub/logs", "/exp/sins/logs"], ["combsub/logs", "sins/logs"]),
        (["/m/Anna", "/n/anna", "/n/bob"], ["m/Anna", "n/anna", "bob"]),
    ],
)
def test_a_name_is_the_end_of_the_path(paths: list[str], names: list[str]) -> None:
    assert distinct_names([Path(path) for path in paths]) == names


@given(PATHS)
def test_no_two_names_are_alike(paths: list[Path]) -> None:
    different = list({str(path).casefold(): path for path in paths}.values())
    names = distinct_names(different)
    assert len({name.casefold() for name in names}) == len(different)
    assert all(Path(name).name == path.name for name, path in zip(names, different, strict=True))


def test_two_roots_tell_their_models_apart(tmp_path: Path) -> None:
    for install in ("one", "two"):
        write_events(tmp_path / install / "logs" / "anna", [1])
    write_events(tmp_path / "two" / "logs" / "bob", [1])
    snapshot = Watch([tmp_path / "one" / "logs", tmp_path / "two" / "logs"]).poll()
    assert [run.name for run in snapshot.runs] == ["one/logs/anna", "two/logs/anna", "bob"]
