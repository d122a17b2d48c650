"""What is fuzzed: each target reads one broken input and says what has to hold of the result."""

from __future__ import annotations

import io
import json
import pickle
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import numpy as np

from rvcmonitor.message import Message
from rvcmonitor.training import batch_sampler, torch_checkpoint, trainer_config
from rvcmonitor.training.bounds import MOST
from rvcmonitor.training.checkpoints import WeightFiles, find_checkpoints, read_name
from rvcmonitor.training.epoch_length import EpochLength, epoch_axis
from rvcmonitor.training.run import Attempt, Series
from rvcmonitor.training.torch_checkpoint import saved_epoch
from rvcmonitor.training.train_log import TextLog, _Parsing, parse_text_log
from rvcmonitor.training.trainer_config import TrainerConfig, read_settings

HOME = Path("logs/anna")


@dataclass(frozen=True)
class Target:
    """``file`` is the input's name in a run's folder, or says that the input is a name itself."""

    file: str
    seeds: Sequence[bytes]
    words: Sequence[bytes]
    read: Callable[[bytes], None]


def _read_config(data: bytes) -> None:
    settings = _settings(data, "config.json")
    _axis_of(settings, None)


def _read_info(data: bytes) -> None:
    _settings(data, "model_info.json")


def _settings(data: bytes, file: str) -> TrainerConfig:
    def start(path: Path, limit: int) -> bytes:
        return data[:limit] if path.name == file else b"{}"

    with mock.patch.object(trainer_config, "read_start", start):
        settings = read_settings(HOME)
    numbers = (settings.log_interval, settings.hop_length, settings.batch_size)
    assert all(number is None or 0 < number <= MOST for number in numbers)
    assert all(0 < number <= MOST for number in settings.processes)
    assert settings.start_rate is None or 0 < settings.start_rate < np.inf
    return settings


def _read_log(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    log = parse_text_log(text)
    assert log.total_epochs is None or 0 < log.total_epochs <= MOST
    assert (log.low <= log.high).all()
    assert ((log.steps >= 0) & (log.steps <= MOST)).all()
    grown = _Parsing()  # as it grows, whole lines at a time
    for line in text.splitlines(keepends=True):
        grown.feed(line)
    assert np.array_equal(grown.text_log().steps, log.steps)
    _axis_of(TrainerConfig(found=True, start_rate=1e-4, rate_decay=0.999875), log)


def _axis_of(settings: TrainerConfig, log: TextLog | None) -> None:
    steps = np.arange(0, 4000, 200, dtype=np.int64)
    rates = (1e-4 * 0.999875 ** (steps // 300)).astype(np.float32)
    axis = epoch_axis(
        EpochLength(
            trainer="mainline",
            logged_before=True,
            attempts=[Attempt(0.0, 0, 3800, 3800, len(steps))],
            checkpoints=(),
            generator=Series("loss/g/total", steps, steps.astype(float), rates),
            learning_rate=Series("learning_rate", steps, steps.astype(float), rates),
            settings=settings,
            text_log=log,
        )
    )
    if axis is not None:
        assert axis.steps_per_epoch >= 1
        assert (axis.epoch_at(steps) >= 1).all()


def _read_weights_name(data: bytes) -> None:
    name = data.decode("utf-8", "surrogateescape").replace("/", "").replace("\0", "")
    for model in (None, "anna", "anna_e10"):
        said = read_name(name, model)
        if said is not None:
            assert said.epoch is None or 0 <= said.epoch <= MOST
            assert said.step is None or 0 <= said.step <= MOST
    names = tuple(sorted(("anna_e20_s2000.pth", name), key=str.casefold))
    files = WeightFiles(HOME, names, (1.0, 2.0), tuple(map(str.casefold, names)))
    found = find_checkpoints(HOME, "anna", [HOME], frozenset({"anna_e10"}), lambda _: files)
    assert "anna_e20_s2000.pth" in [checkpoint.path.name for checkpoint in found]


def _read_state(data: bytes) -> None:
    with mock.patch.object(torch_checkpoint, "open_shared", return_value=io.BytesIO(data)):
        epoch = saved_epoch(HOME / "G_1000.pth")
    assert epoch is None or 0 <= epoch <= MOST


def _read_list(data: bytes) -> None:
    def start(_: Path, limit: int) -> bytes:
        return data[:limit]

    with mock.patch.object(batch_sampler, "read_start", start):
        steps = batch_sampler.steps_of_epoch(HOME, batch_sampler.Batching(8, 400))
    assert isinstance(steps, Message) or steps > 0


def _a_state(content: object, compression: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        archive.writestr("archive/data.pkl", pickle.dumps(content, protocol=2))
        archive.writestr("archive/data/0", bytes(64))
    return file.getvalue()


_CONFIG = {
    "process_pids": [4711, 4712],
    "train": {"log_interval": 200, "learning_rate": 1e-4, "lr_decay": 0.999875, "batch_size": 4},
    "data": {"hop_length": 400, "sampling_rate": 40000, "training_files": "x"},
    "model": {"ssl_dim": 256, "spk_embed_dim": 109},
    "spk": {"anna": 0},
}
_LINES = """anna\tINFO\t{'train': {'batch_size': 8}, 'total_epoch': 200, 'gpus': '0-1'}
2023-05-01 12:00:00,000\tanna\tINFO\tTrain Epoch: 5 [41%]
2023-05-01 12:00:00,000\tanna\tINFO\t[600, 9.995e-05]
2023-05-01 12:00:01,000\t44k\tINFO\tTrain Epoch: 9 [40%]
2023-05-01 12:00:01,000\t44k\tINFO\t[2.4, 1.9, 20.1, 0.3, 20000, 9.5e-05]
训练轮次: 7 [3%]
Losses: [2.4, 1.1], step: 200, lr: 0.0001
""".encode()

TARGETS = (
    Target(
        "config.json",
        [json.dumps(_CONFIG).encode(), json.dumps(_CONFIG, indent=2).encode(), b"{}", b"[]"],
        [b'"train"', b'"learning_rate": ', b'"process_pids": ', b'"lr_decay": 0'],
        _read_config,
    ),
    Target(
        "model_info.json",
        [b'{"total_dataset_duration": "00:06:29", "batch_size": 8, "speakers_id": 1}', b"{}"],
        [b'"batch_size": '],
        _read_info,
    ),
    Target(
        "train.log",
        [_LINES, _LINES.replace(b"\n", b"\r\n"), b""],
        [b"Train Epoch: ", b"[600, 9e-05]", b" [100%]", b"total_epoch: ", b"'gpus': '0-1-2'"],
        _read_log,
    ),
    Target(
        "",
        [
            b"anna_e10_s1000.pth",
            b"anna_50e_1750s_best_epoch.pth",
            b"G_233333333333.pth",
            b"G_latest.pth",
            b"anna-10.pth",
            b"epoch=9-step=500.ckpt",
            b"do_00002500",
            b"anna_e10_s100_l32.pth",
            "聲音_e5.pth".encode(),
        ],
        [b"anna", b"_e", b"_s", b"e_", b"G_", b"g_", b"_best_epoch"],
        _read_weights_name,
    ),
    Target(
        "filelist.txt",
        [f"{Path(__file__)}|f.npy|f0.npy|f0nsf.npy|0\n".encode() * 3, b"a.wav|b.npy|0", b""],
        [b"|", b"C:\\RVC\\logs\\anna\\0_gt_wavs\\1.wav", b"//?/", b"\\\\server\\x"],
        _read_list,
    ),
    Target(
        "G_1000.pth",
        [
            _a_state({"model": {"w": [1.0]}, "iteration": 20, "learning_rate": 1e-4}),
            _a_state({"iteration": 2**70}),
            _a_state({"iteration": "20"}, zipfile.ZIP_DEFLATED),
            pickle.dumps({"iteration": 20}, protocol=2),
            b"",
        ],
        [b"iteration", b"data.pkl", b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"\x8a\xff"],
        _read_state,
    ),
)
