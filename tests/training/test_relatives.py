"""Trainers related to RVC: where they log, what they call things, how they count."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rvcmonitor.report import report, to_text
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, events_name, write_events

LENGTH = 50
"""Steps of an epoch."""


def run_in(folder: Path) -> Run:
    (run,) = Watch([folder]).poll(60).runs
    return run


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def lightning_log(folder: Path, tag: str, first: int, last: int, started: float = STARTED) -> None:
    """The total every 7 steps, with the epoch (``epoch``) or its learning rate (``lr``) beside."""
    with EventWriter(folder / events_name(started, int(started) % 1000), started) as writer:
        for step in range(first, last, 7):
            epoch = step // LENGTH
            value = epoch if tag == "epoch" else 1e-4 * 0.999875**epoch
            writer.scalar("loss/g/total", step, 30.0, started + step)
            writer.scalar(tag, step, value, started + step)


@pytest.fixture
def fork(tmp_path: Path) -> Path:
    """so-vits-svc-fork's folder of one model, with what it saved."""
    home = tmp_path / "logs" / "44k"
    touch(*(home / f"{net}_{epoch}.pth" for net in "GD" for epoch in range(0, 41, 4)))
    train = {"learning_rate": 1e-4, "lr_decay": 0.999875}
    (home / "config.json").write_text(json.dumps({"train": train, "model": {"ssl_dim": 256}}))
    return home


@pytest.mark.parametrize(("tag", "source"), [("epoch", "epochs"), ("lr", "learning rate")])
def test_lightning_trains_one_model_whose_weights_count_epochs(
    fork: Path, tag: str, source: str
) -> None:
    lightning_log(fork / "lightning_logs" / "version_0", tag, 1, 40 * LENGTH)
    run = run_in(fork.parents[1])
    assert (run.name, run.path, run.trainer) == ("44k", fork, "sovits")
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == LENGTH
    assert source in run.epochs.source.english()
    assert [(c.epoch, c.step) for c in run.checkpoints[-2:]] == [(36, 1800), (40, 2000)]


def test_each_version_is_a_start(fork: Path) -> None:
    logs = fork / "lightning_logs"
    lightning_log(logs / "version_0", "epoch", 1, 30 * LENGTH)
    lightning_log(logs / "version_1", "epoch", 20 * LENGTH, 40 * LENGTH, STARTED + 9000)
    run = run_in(fork)
    assert len(run.attempts) == 2
    steps = run.series["loss/g/total"].steps.tolist()
    assert steps == sorted(set(steps))


def test_weights_that_count_steps_stay_so(fork: Path) -> None:
    lightning_log(fork / "lightning_logs" / "version_0", "epoch", 1, 44)
    run = run_in(fork)
    assert run.checkpoints[-1].step == 40


def test_gpt_sovits_keeps_its_weights_in_many_places(tmp_path: Path) -> None:
    home = tmp_path / "logs" / "anna"
    write_events(home, range(0, 2000, 100), tags=["loss/g/total", "loss/g/kl_ssl"])
    write_events(home / "eval", [], number=1)
    touch(
        home / "logs_s2_v2" / "G_233333333333.pth",
        tmp_path / "SoVITS_weights_v2" / "anna_e4_s400.pth",
        tmp_path / "SoVITS_weights_v3" / "anna_e8_s800_l32.pth",
    )
    run = run_in(tmp_path)
    assert (run.name, run.trainer) == ("anna", "gpt-sovits")
    assert [(c.kind, c.epoch, c.step) for c in run.checkpoints] == [
        ("voice", 4, 400),
        ("voice", 8, 800),
        ("resume", None, None),
    ]


def test_bert_vits2_is_named_by_its_model(tmp_path: Path) -> None:
    home = tmp_path / "Data" / "anna"
    write_events(home / "models", range(0, 2000, 200))
    touch(home / "models" / "G_1000.pth", home / "config.json")
    run = run_in(tmp_path)
    assert (run.name, run.path) == ("anna", home)
    assert [checkpoint.step for checkpoint in run.checkpoints] == [1000]


def test_lightning_alone_is_named_by_its_model_and_keeps_its_states(tmp_path: Path) -> None:
    version = tmp_path / "anna" / "lightning_logs" / "version_0"
    lightning_log(version, "epoch", 1, 40 * LENGTH)
    touch(version / "checkpoints" / "epoch=9-step=500.ckpt", version / "hparams.yaml")
    run = run_in(tmp_path)
    assert run.name == "anna/lightning_logs/version_0"
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == LENGTH
    assert [(c.kind, c.epoch, c.step) for c in run.checkpoints] == [("resume", 10, 500)]


def test_hifi_gan_logs_beside_its_weights(tmp_path: Path) -> None:
    home = tmp_path / "anna"
    with EventWriter(home / "logs" / events_name(STARTED, 1), STARTED) as writer:
        for step in range(0, 10_000, 100):
            writer.scalar("training/gen_loss_total", step, 40 - step / 1000, STARTED + step)
    touch(home / "config.json", *(home / f"{part}_00005000" for part in ("g", "do")))
    run = run_in(tmp_path)
    assert (run.name, run.path) == ("anna", home)
    assert {(c.kind, c.step) for c in run.checkpoints} == {("voice", 5000), ("resume", 5000)}
    assert f"at this step: {home / 'g_00005000'}" in to_text(report(tmp_path))
