"""Files and names that no trainer writes: nothing is raised, and no other run is hidden."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.report import report, to_json
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, events_name, write_events

YEAR_3000 = 32_503_680_000.0

digits = st.one_of(
    st.integers(0, 300).map(str),
    st.integers(0, 10**25).map(str),
    st.integers(1, 60).map("9".__mul__),
    st.sampled_from(["0", "00", "233333333333", "٣", str(2**63 - 1), str(2**63), "1" + 60 * "0"]),
)
numbers = st.one_of(
    st.integers(),
    st.integers(-(10**400), 10**400),
    st.floats(),
    st.sampled_from([0, 1, 1.0, 5e-324, 1e308, 10**19, 2**64, True, 1 - 2**-53, 1 + 2**-52]),
)
values = st.recursive(
    st.one_of(numbers, st.none(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
parts = st.dictionaries(
    st.sampled_from(
        ["learning_rate", "lr_decay", "log_interval", "ssl_dim", "spk_embed_dim", "sample_rate"]
    ),
    values,
)
configs = st.dictionaries(
    st.sampled_from(["train", "data", "model", "process_pids", "spk"]), st.one_of(parts, values)
)
lines = st.one_of(
    st.tuples(digits, digits, digits).map(
        lambda three: f"Train Epoch: {three[0]} [{three[1]}%]\n[{three[2]}, 9.9e-05]"
    ),
    st.tuples(digits, digits).map(
        lambda two: f"Train Epoch: {two[0]} [50%]\nLosses: [2.4], step: {two[1]}, lr: 0.0001"
    ),
    digits.map("total_epoch: {}".format),
    st.text(max_size=20),
)
weights = st.one_of(
    st.tuples(digits, digits).map(lambda two: f"odd_e{two[0]}_s{two[1]}.pth"),
    st.tuples(digits, digits).map(lambda two: f"odd_{two[0]}e_{two[1]}s_best_epoch.pth"),
    digits.map("odd-{}.pth".format),
    digits.map("odd_e{}.pth".format),
    digits.map("G_{}.pth".format),
)
events = st.tuples(digits, digits).map(
    lambda two: f"events.out.tfevents.{two[0]}.DESKTOP-1.{two[1]}.0"
)


@contextmanager
def nothing_unexpected() -> Iterator[None]:
    """Fail where an error reaches the fence around a run."""
    errors: list[BaseException] = []
    before, sys.excepthook = sys.excepthook, lambda _, error, __: errors.append(error)
    try:
        yield
    finally:
        sys.excepthook = before
    if errors:
        raise errors[0]


def write_odd(
    home: Path, config: str, info: str, log: str, names: Sequence[str], event_name: str
) -> None:
    """A run with some points, and with these files beside them."""
    home.mkdir()
    (home / "config.json").write_text(config, "utf-8")
    (home / "model_info.json").write_text(info, "utf-8")
    (home / "train.log").write_text(log, "utf-8", errors="replace")
    for name in names:
        (home / name).write_bytes(b"x")
    with EventWriter(home / event_name, STARTED) as writer:
        for step in range(0, 3000, 100):
            writer.scalar("loss/g/total", step, 30.0 - step / 1000, STARTED + step)
            writer.scalar("grad_norm_g", step, 20.0, STARTED + step)
            writer.scalar("learning_rate", step, 1e-4 * 0.999875 ** (step // 300), STARTED + step)


@settings(max_examples=60)
@given(
    config=configs.map(json.dumps),
    info=values.map(json.dumps),
    log=st.lists(lines, max_size=6).map("\n".join),
    names=st.lists(weights, max_size=4, unique=True),
    event_name=events,
)
def test_whatever_a_run_holds_all_are_reported(
    tmp_path_factory: pytest.TempPathFactory,
    config: str,
    info: str,
    log: str,
    names: Sequence[str],
    event_name: str,
) -> None:
    logs = tmp_path_factory.mktemp("logs")
    write_events(logs / "anna", [10, 20])
    write_odd(logs / "odd", config, info, log, names, event_name)
    with nothing_unexpected():
        content = report(logs)
    anna, odd = content["runs"]
    assert anna["last_step"] == 20
    assert odd["last_step"] == 2900
    assert not odd["problems"]
    assert all(attempt["started"] < YEAR_3000 for attempt in odd["attempts"])
    to_json(content)
    shutil.rmtree(logs)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("config.json", '{"train": {"learning_rate": 1e400}}'),
        ("config.json", '{"train": {"learning_rate": 1%s}}' % ("0" * 400)),
        ("config.json", '{"train": {"log_interval": 1e300}, "model": {"spk_embed_dim": 1}}'),
        ("config.json", '{"process_pids": [1%s]}' % ("0" * 4000)),
        ("train.log", "total_epochs: " + "9" * 5000),
        ("train.log", "Train Epoch: 0 [99.5%]\n[600, 9.9e-05]\n"),
        ("G_99999999999999999999.pth", ""),
        ("odd_e99999999999999999999_s99999999999999999999.pth", ""),
        ("odd_e9999999999.pth", ""),
    ],
)
def test_numbers_beyond_all_bounds_are_not_said(tmp_path: Path, file: str, content: str) -> None:
    write_events(tmp_path / "anna", [10, 20])
    write_odd(tmp_path / "odd", "{}", "{}", "", [], events_name())
    (tmp_path / "odd" / file).write_text(content, "utf-8")
    with nothing_unexpected():
        found = report(tmp_path)
    assert [run["last_step"] for run in found["runs"]] == [20, 2900]
    assert found["runs"][1]["total_epochs"] is None
    to_json(found)


def test_a_file_of_which_nothing_is_sound_is_one_sentence(tmp_path: Path) -> None:
    path = write_events(tmp_path / "anna", range(100))
    data = bytearray(path.read_bytes())
    at = 0
    while at < len(data):  # every payload gets a wrong checksum; the lengths stay right
        end = at + 16 + int.from_bytes(data[at : at + 8], "little")
        data[end - 1] ^= 1
        at = end
    path.write_bytes(data)
    (run,) = Watch([tmp_path]).poll(60).runs
    (problem,) = run.problems
    assert problem.code == "all-records-corrupt"
    assert "shown" not in problem.message.english()


def test_sound_points_beside_damage_are_said_to_be_shown(tmp_path: Path) -> None:
    path = write_events(tmp_path / "anna", range(100))
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    (run,) = Watch([tmp_path]).poll(60).runs
    assert [problem.code for problem in run.problems] == ["corrupt-record"]
    assert len(run.series["loss/g/total"].steps) == 99
