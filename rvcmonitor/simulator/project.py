"""The other files of a model's folder: config.json, filelist.txt, train.log."""

from __future__ import annotations

import json
from pathlib import Path

from rvcmonitor.simulator.training import Training


def write_project(folder: Path, training: Training) -> None:
    """What lies in a model's folder before its first epoch."""
    folder.mkdir(parents=True, exist_ok=True)
    write_config(folder, training, pids=(training.pid,))
    _write_filelist(folder / "filelist.txt", training)
    if training.fork.config == "applio":
        info = {"total_dataset_duration": "00:06:29", "total_seconds": 389.96, "speakers_id": 1}
        (folder / "model_info.json").write_text(json.dumps(info, indent=4), encoding="utf-8")
    else:
        # The process that trains has no handler for it, so the file stays empty.
        (folder / "train.log").touch()


def write_config(folder: Path, training: Training, pids: tuple[int, ...] = ()) -> None:
    """``config.json``; Applio keeps ``pids`` in it while it trains."""
    config: dict[str, object] = {
        "train": {
            "log_interval": training.log_interval,
            "seed": 1234,
            # What was asked for stands in nobody's file; this is the template's.
            "epochs": 20000,
            "learning_rate": training.learning_rate,
            "betas": [0.8, 0.99],
            "eps": 1e-09,
            "batch_size": 4,
            "lr_decay": training.lr_decay,
            "segment_size": 12800,
            "c_mel": 45,
            "c_kl": 1.0,
        },
        "data": {
            "max_wav_value": 32768.0,
            "sampling_rate": training.sample_rate,
            "filter_length": 2048,
            "hop_length": 400,
            "win_length": 2048,
            "n_mel_channels": 125,
            "mel_fmin": 0.0,
            "mel_fmax": None,
        },
    }
    if training.fork.config == "applio" and pids:
        config = {"process_pids": list(pids), **config}
    (folder / "config.json").write_text(json.dumps(config, indent=4), encoding="utf-8")


def _write_filelist(path: Path, training: Training) -> None:
    wavs = training.steps_per_epoch * training.batch_size
    install = f"C:\\RVC\\logs\\{training.model}"
    lines = [
        "|".join(
            (
                f"{install}\\sliced_audios\\0_1_{wav}.wav",
                f"{install}\\extracted\\0_1_{wav}.npy",
                f"{install}\\f0\\0_1_{wav}.wav.npy",
                f"{install}\\f0_voiced\\0_1_{wav}.wav.npy",
                "0",
            )
        )
        for wav in range(wavs)
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
