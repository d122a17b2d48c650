"""What lies beside a run: text logs, settings, and the insides of G_*.pth."""

from __future__ import annotations

import json
import pickle
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.simulator.checkpoints import write_resume_file
from rvcmonitor.training import train_log
from rvcmonitor.training.torch_checkpoint import saved_epoch
from rvcmonitor.training.train_log import (
    GrowingTextLog,
    Sighting,
    parse_text_log,
)
from rvcmonitor.training.trainer_config import read_settings
from rvcmonitor.training.training_facts import TrainingFacts

LINES = (
    "INFO:m:Train Epoch: 5 [41%]\n",
    "INFO:m:[600, 9.995e-05]\n",
    "训练轮次： 6 [50%]\n",
    "Losses: [2.4, 2.3], step: 125, lr: 0.0001\n",
    "{'total_epoch': 300}\n",
    "\n",
)


class Trap:
    """Unpickling this would create a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return Path.touch, (str(self._path),)


def test_the_saved_epoch_is_read(tmp_path: Path) -> None:
    path = tmp_path / "G_680.pth"
    write_resume_file(path, 70_005, 1e-4)
    assert saved_epoch(path) == 70_005


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_no_pickle_is_ever_run(tmp_path: Path, protocol: int) -> None:
    trap = tmp_path / "sprung"
    content = pickle.dumps({"model": Trap(trap), "iteration": 12}, protocol)
    path = tmp_path / "G_1.pth"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", content)
    assert saved_epoch(path) == 12
    assert not trap.exists()


@given(st.binary(max_size=200))
def test_rubbish_in_a_pickle_is_no_error(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes
) -> None:
    path = tmp_path_factory.mktemp("junk") / "G_1.pth"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/data.pkl", b"\x80\x02" + junk + b"iteration")
    saved_epoch(path)
    path.write_bytes(junk)
    assert saved_epoch(path) is None


@pytest.mark.parametrize(
    "words", ["Train Epoch: ", "Training epoch: ", "训练轮次：", "====> Época: ", "エポック:"]
)
def test_progress_is_read_by_its_numbers(words: str) -> None:
    log = parse_text_log(f"INFO:m:{words}5 [41%]\nINFO:m:[600, 9.995000937421877e-05]\n")
    (sighting,) = log.sightings
    assert sighting.step == 600
    assert sighting.low < 4.41 < sighting.high


def test_so_vits_lines_have_the_step_behind_the_losses() -> None:
    text = "x INFO Train Epoch: 401 [0%]\nx INFO [2.4, 2.3, 5.3, 18.2, 0.7, 20000, 9.5e-05]\n"
    assert parse_text_log(text).sightings == (Sighting(20000, 399.995, 400.005),)
    newer = "Train Epoch: 3 [50%]\nLosses: [2.4, 2.3], step: 125, lr: 0.0001\n"
    assert [sighting.step for sighting in parse_text_log(newer).sightings] == [125]


@given(st.text())
def test_any_text_is_no_error(text: str) -> None:
    parse_text_log(text)


@given(st.lists(st.sampled_from(LINES), max_size=12), st.integers(0, 200), st.integers(0, 200))
def test_a_log_that_grows_says_what_it_says_at_once(lines: list[str], cut: int, other: int) -> None:
    whole = "".join(lines).encode()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "train.log"
        growing = GrowingTextLog(path)
        for end in (*sorted((cut, other)), len(whole)):
            path.write_bytes(whole[: max(end, 0)])
            log = growing.read()
    assert log.sightings == parse_text_log(whole.decode()).sightings
    assert log.total_epochs == parse_text_log(whole.decode()).total_epochs


def test_of_a_log_that_grows_only_the_new_lines_are_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "train.log"
    path.write_bytes("".join(LINES * 1000).encode())
    growing = GrowingTextLog(path)
    growing.read()
    parsed: list[str] = []
    feed = train_log._Parsing.feed

    def feed_noting(self: train_log._Parsing, text: str) -> None:
        parsed.append(text)
        feed(self, text)

    monkeypatch.setattr(train_log._Parsing, "feed", feed_noting)
    with path.open("a", encoding="utf-8", newline="") as file:
        file.write(LINES[0])
    growing.read()
    assert parsed == [LINES[0]]


def test_a_log_that_was_begun_anew_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "train.log"
    path.write_bytes("".join(LINES).encode())
    growing = GrowingTextLog(path)
    assert len(growing.read().steps) == 2
    path.write_bytes(b"begun anew\n" * 100)
    assert len(growing.read().steps) == 0


def test_a_missing_log_tells_nothing(tmp_path: Path) -> None:
    assert GrowingTextLog(tmp_path / "train.log").read().sightings == ()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "null",
        '{"train": 3}',
        '{"process_pids": {}}',
        '{"train": {"lr_decay": "x"}}',
        "[" * 9999,
    ],
)
def test_odd_settings_are_no_error(tmp_path: Path, content: str) -> None:
    (tmp_path / "config.json").write_text(content, "utf-8")
    settings = read_settings(tmp_path)
    assert settings.start_rate is None
    assert settings.processes == ()


def test_what_a_model_was_trained_with(tmp_path: Path) -> None:
    config = {"data": {"sampling_rate": 40_000}, "model": {"text_enc_hidden_dim": 768}}
    info = {"total_seconds": 389.96, "embedder_model": "contentvec", "speakers_id": 1}
    (tmp_path / "config.json").write_text(json.dumps(config), "utf-8")
    (tmp_path / "model_info.json").write_text(json.dumps(info), "utf-8")
    (tmp_path / "filelist.txt").write_text("a.wav|1\nb.wav|1\nlogs/mute/x.wav|1\n\n", "utf-8")
    facts = read_settings(tmp_path).facts
    assert facts == TrainingFacts(40_000, 2, "", "contentvec", 389, 2, 1)


def test_odd_files_tell_nothing_of_a_training(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"data": [1], "model": "x"}', "utf-8")
    (tmp_path / "model_info.json").write_text('{"total_seconds": "long", "vocoder": 3}', "utf-8")
    assert read_settings(tmp_path).facts == TrainingFacts()
    (tmp_path / "3_feature256").mkdir()
    assert read_settings(tmp_path).facts.version == 1


def test_the_log_names_the_pretrained_model() -> None:
    first = (
        "INFO {'pretrainG': 'assets/pretrained_v2/f0G40k.pth', 'batch_size': 4, 'version': 'v2'}"
    )
    assert parse_text_log(first).pretrained == "f0G40k.pth"
    assert parse_text_log(r"'pretrainG': 'C:\\voices\\my G.pth'").pretrained == "my G.pth"
    assert parse_text_log("'pretrainG': '', 'pretrainD': ''").pretrained == ""
