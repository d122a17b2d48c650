"""Names of weights, as every trainer and every user makes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rvcmonitor.training.checkpoints import find_checkpoints, is_weights_name, read_name

names = st.text(min_size=1, max_size=20).filter(lambda text: "/" not in text and "\0" not in text)
hostile = st.sampled_from(
    [
        "anna",
        "a.b",
        "x_e10_",
        "m_e10_s100",
        "Ünï",
        "声の_10e",
        "-",
        "G_",
        "v2-40k",
        "a b",
        "_best_epoch",
    ]
)
numbers = st.integers(1, 99_999)


@pytest.mark.parametrize(
    ("name", "model", "epoch", "step", "best"),
    [
        ("denglijun_rvc_200e_8400s_best_epoch.pth", "denglijun_rvc", 200, 8400, True),
        ("CBN_AI_FINAL_447e_1788s_best_epoch.pth", "CBN_AI_FINAL", 447, 1788, True),
        ("kamal_50e_1750s.pth", "kamal", 50, 1750, False),
        ("modi_300e_300s.pth", "modi", 300, 300, False),
        ("arianagrande_e60_s120.pth", "arianagrande", 60, 120, False),
        ("Kamyk-12M_e5.pth", "Kamyk-12M", 5, None, False),
        ("old_20e.pth", "old", 20, None, False),
        ("gpt_e8_s160_l32.pth", "gpt", 8, 160, False),
        ("dd-40.pth", "dd", 40, None, False),
        ("anna_e10_s5_e20_s1000.pth", "anna_e10_s5", 20, 1000, False),
        ("声 の.モデル_e3_s9.PTH", "声 の.モデル", 3, 9, False),
    ],
)
def test_real_names(name: str, model: str, epoch: int, step: int | None, *, best: bool) -> None:
    for read in (read_name(name), read_name(name, model)):
        assert read is not None
        assert (read.model, read.epoch, read.step, read.best) == (model, epoch, step, best)


@given(st.one_of(names, hostile), numbers, numbers)
def test_any_model_name_is_read_back(model: str, epoch: int, step: int) -> None:
    for name in (f"{model}_e{epoch}_s{step}.pth", f"{model}_{epoch}e_{step}s.pth"):
        read = read_name(name, model)
        assert read is not None
        assert (read.kind, read.epoch, read.step) == ("voice", epoch, step)


@given(hostile, hostile, numbers, numbers)
def test_a_longer_name_is_another_model(model: str, more: str, epoch: int, step: int) -> None:
    assume(not is_weights_name(f"{model}_{more}.pth"))
    assert read_name(f"{model}_{more}_e{epoch}_s{step}.pth", model) is None


@pytest.mark.parametrize(
    "name", ["G_2333333.pth", "G_9999999.pth", "G_latest.pth", "G_checkpoint.pth"]
)
def test_states_that_are_overwritten_have_no_step(name: str) -> None:
    read = read_name(name)
    assert read is not None
    assert (read.kind, read.step) == ("resume", None)


def test_hifi_gans_weights_have_no_ending(tmp_path: Path) -> None:
    home = tmp_path / "anna"
    home.mkdir()
    for name in (
        "g_00002500",
        "do_00002500",
        "g_100000000",
        "g_25",
        "G_00002500",
        "g_00002500.txt",
    ):
        (home / name).touch()
    found = find_checkpoints(home, "anna", [home])
    assert {(c.path.name, c.kind, c.step) for c in found} == {
        ("g_00002500", "voice", 2500),
        ("do_00002500", "resume", 2500),
        ("g_100000000", "voice", 100_000_000),
    }
    assert not find_checkpoints(tmp_path / "other", "g", [home])


@pytest.mark.parametrize(
    "name", ["D_1000.pth", "anna.pt", "f0G40k.pth", "config.json", ".pth", "G_.pth"]
)
def test_other_files_are_no_weights(name: str) -> None:
    assert not is_weights_name(name)


def test_weights_of_neighbours_are_not_mixed_up(tmp_path: Path) -> None:
    weights = tmp_path / "weights"
    home = tmp_path / "logs" / "anna"
    home.mkdir(parents=True)
    weights.mkdir()
    for name in (
        "anna_e10_s100",
        "anna",
        "anna_2_e10_s100",
        "anna_e10",
        "anna_e20",
        "bob_e10_s100",
    ):
        (weights / f"{name}.pth").write_bytes(b"x" * 130)
    (home / "G_100.pth").touch()
    (home / "renamed_e5_s50.pth").touch()
    others = frozenset({"anna_2", "anna_e10", "bob"})
    found = find_checkpoints(home, "anna", [home, weights, tmp_path / "gone"], others)
    assert {checkpoint.path.name for checkpoint in found} == {
        "G_100.pth",
        "renamed_e5_s50.pth",
        "anna_e10_s100.pth",
        "anna.pth",
        "anna_e20.pth",
    }
    final = next(checkpoint for checkpoint in found if checkpoint.path.name == "anna.pth")
    assert (final.kind, final.epoch, final.from_name) == ("voice", None, False)
