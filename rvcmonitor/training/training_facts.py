"""What a model was trained with, as far as the small files beside its logs say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rvcmonitor.training.bounds import count
from rvcmonitor.training.folders import is_folder, read_start

_LARGEST_LIST = 8 << 20
"""Bytes of a file list that are read: fifty thousand lines."""


@dataclass(frozen=True, slots=True)
class TrainingFacts:
    """``sample_rate`` in Hz, ``seconds`` of data, ``files`` in the file list without the silent
    ones that every trainer adds; ``version`` is RVC's, 1 or 2; ``pretrained`` is the file of the
    generator that it began with. None and "" where no file says."""

    sample_rate: int | None = None
    version: int | None = None
    vocoder: str = ""
    embedder: str = ""
    seconds: int | None = None
    files: int | None = None
    speakers: int | None = None
    batch_size: int | None = None
    pretrained: str = ""


def training_facts(home: Path, config: Mapping[str, Any], info: Mapping[str, Any]) -> TrainingFacts:
    """The facts of the model in ``home``, whose ``config.json`` and ``model_info.json`` hold
    ``config`` and ``info``."""
    data, model = _part(config, "data"), _part(config, "model")
    return TrainingFacts(
        sample_rate=count(data.get("sample_rate")) or count(data.get("sampling_rate")) or None,
        version=_version(home, model),
        vocoder=_word(info.get("vocoder")) or _word(model.get("vocoder")),
        embedder=_word(info.get("embedder_model")),
        seconds=count(info.get("total_seconds")),
        files=_files(home / "filelist.txt"),
        speakers=count(info.get("speakers_id")) or None,
    )


def _version(home: Path, model: Mapping[str, Any]) -> int | None:
    """The width of the features tells: 256 is version 1, 768 version 2."""
    wide = count(model.get("text_enc_hidden_dim"))
    if wide in (256, 768):
        return 2 if wide == 768 else 1
    for version, folder in ((2, "3_feature768"), (1, "3_feature256")):
        if is_folder(home / folder):
            return version
    return None


def _files(path: Path) -> int | None:
    try:
        lines = read_start(path, _LARGEST_LIST).splitlines()
    except OSError:
        return None
    return sum(1 for line in lines if line.strip() and b"mute" not in line)


def _part(config: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = config.get(name)
    return part if isinstance(part, dict) else {}


def _word(value: object) -> str:
    return value[:60] if isinstance(value, str) else ""
