"""Weights count as whole when they stand still and can be read to their end, and not before."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rvcmonitor.stopping.whole_weights import STILL, WeightsWatch, is_whole, newest_weights
from rvcmonitor.training.run import Checkpoint
from tests.analysis.runs import run

LEGACY = bytes.fromhex("80028a0a6cfc9c46f9206aa850192e") + b"the rest"


def as_zip(path: Path, size: int = 5000) -> bytes:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02.")
        archive.writestr("archive/data/0", os.urandom(size))
    return path.read_bytes()


def test_a_zip_is_whole_when_its_end_is_there(tmp_path: Path) -> None:
    path = tmp_path / "anna_e10_s500.pth"
    whole = as_zip(path)
    assert is_whole(path)
    path.write_bytes(LEGACY)
    assert is_whole(path)
    for broken in (b"", whole[:10], whole[:-1], whole[: len(whole) // 2], b"something else"):
        path.write_bytes(broken)
        assert not is_whole(path)
    assert not is_whole(tmp_path / "no such file")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 0.999))
def test_no_part_of_a_zip_is_whole(tmp_path: Path, part: float) -> None:
    path = tmp_path / "part.pth"
    path.write_bytes((whole := as_zip(path))[: int(part * len(whole))])
    assert not is_whole(path)


def test_a_file_has_to_stand_still(tmp_path: Path) -> None:
    path, watch = tmp_path / "anna_e10.pth", WeightsWatch()
    as_zip(path)
    assert watch.look([path], 0.0) == path
    assert watch.look([path], STILL - 0.1) == path
    assert watch.look([path], STILL) is None
    as_zip(path, 9000)  # written anew
    assert watch.look([path], STILL + 1) == path
    assert watch.look([path], 2 * STILL + 1) is None


def test_a_file_that_is_replaced_or_gone_is_waited_for(tmp_path: Path) -> None:
    path, watch = tmp_path / "G_2333333.pth", WeightsWatch()
    assert watch.look([path], 0.0) == path
    assert watch.look([path], 100.0) == path
    as_zip(path)
    assert watch.look([path], 101.0) == path
    assert watch.look([path], 112.0) is None
    assert watch.look([], 113.0) is None


def test_a_torn_file_is_never_whole_however_long_it_stands_still(tmp_path: Path) -> None:
    path, watch = tmp_path / "anna_e10.pth", WeightsWatch()
    path.write_bytes(as_zip(path)[:-50])
    assert [watch.look([path], at) for at in (0.0, 1e6)] == [path, path]


def test_the_newest_of_each_kind_are_looked_at_and_the_discriminator(tmp_path: Path) -> None:
    def saved(name: str, at: float, kind: str = "voice") -> Checkpoint:
        as_zip(tmp_path / name)
        return Checkpoint(tmp_path / name, kind, 1, 1, at)  # type: ignore[arg-type] # one of two

    files = [
        saved("anna_e10.pth", 10.0),
        saved("anna_e20.pth", 20.0),
        saved("G_500.pth", 9.0, "resume"),
        saved("G_1000.pth", 19.0, "resume"),
    ]
    as_zip(tmp_path / "D_1000.pth")
    made = replace(run({"loss/g/total": [1.0]}), checkpoints=tuple(files))
    names = {path.name for path in newest_weights(made)}
    assert names == {"anna_e20.pth", "G_1000.pth", "D_1000.pth"}
    assert newest_weights(replace(made, checkpoints=())) == ()


@pytest.mark.parametrize("paths", [0, 1, 3])
def test_several_files_are_waited_for_together(tmp_path: Path, paths: int) -> None:
    watch = WeightsWatch(still=5.0)
    files = [tmp_path / f"{number}.pth" for number in range(paths)]
    for file in files:
        as_zip(file)
    assert (watch.look(files, 0.0) is None) == (paths == 0)
    assert watch.look(files, 5.0) is None


def test_what_was_written_since_the_run_was_read_is_looked_at(tmp_path: Path) -> None:
    """The trainer begins a save, and nobody has told of it yet."""
    for name, at in (("anna_e10_s500.pth", 10), ("anna2_e90_s900.pth", 90), ("G_500.pth", 11)):
        as_zip(tmp_path / name)
        os.utime(tmp_path / name, (at, at))
    known = (
        Checkpoint(tmp_path / "anna_e10_s500.pth", "voice", 10, 500, 10.0),
        Checkpoint(tmp_path / "G_500.pth", "resume", 10, 500, 11.0),
    )
    made = replace(run({"loss/g/total": [1.0]}), checkpoints=known)
    assert {path.name for path in newest_weights(made)} == {"anna_e10_s500.pth", "G_500.pth"}
    for name, at in (("anna_e20_s1000.pth", 20), ("G_1000.pth", 21), ("D_1000.pth", 22)):
        as_zip(tmp_path / name)
        os.utime(tmp_path / name, (at, at))
    names = {path.name for path in newest_weights(made)}
    assert names == {"anna_e20_s1000.pth", "G_1000.pth", "D_1000.pth"}
