"""What the small files beside a run tell: ``config.json`` and ``model_info.json``.

Both are written by trainers and read by us alone, and never trusted: any field may be missing
or of another kind, and some (``batch_size``, ``epochs``) are template values that nobody set.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rvcmonitor.training.bounds import count, rate
from rvcmonitor.training.folders import read_start
from rvcmonitor.training.training_facts import TrainingFacts, training_facts

_LARGEST = 1 << 20
"""Bytes. Real ones have two thousand."""


@dataclass(frozen=True, slots=True)
class TrainerConfig:
    """The fields that we use. ``start_rate`` and ``rate_decay`` give the learning rate of epoch E
    as start_rate · rate_decay^(E−1). ``processes`` are the trainer's process numbers, which a
    killed run leaves behind. ``hop_length`` is in samples; ``batch_size`` is that of
    ``model_info.json``, because the one in ``config.json`` is the template's."""

    found: bool = False
    start_rate: float | None = None
    rate_decay: float | None = None
    log_interval: int | None = None
    processes: tuple[int, ...] = ()
    hop_length: int | None = None
    batch_size: int | None = None
    is_applio: bool = False
    is_sovits: bool = False
    is_rvc: bool = False
    facts: TrainingFacts = field(default_factory=TrainingFacts)


def read_settings(home: Path) -> TrainerConfig:
    """Read what lies in the model's folder ``home``; nothing there gives empty settings."""
    config = _read_json(home / "config.json")
    info = _read_json(home / "model_info.json")
    train, data, model = (_part(config, name) for name in ("train", "data", "model"))
    processes = config.get("process_pids")
    return TrainerConfig(
        found=bool(config),
        start_rate=rate(train.get("learning_rate")),
        rate_decay=rate(train.get("lr_decay")),
        log_interval=count(train.get("log_interval")) or None,
        processes=_process_numbers(processes),
        hop_length=count(data.get("hop_length")) or None,
        batch_size=count(info.get("batch_size")) or None,
        is_applio=bool(info) or processes is not None or "sample_rate" in data,
        is_sovits="ssl_dim" in model or ("spk" in config and "training_files" in data),
        is_rvc="spk_embed_dim" in model,
        facts=training_facts(home, config, info),
    )


def _read_json(path: Path) -> Mapping[str, Any]:
    try:
        content = json.loads(read_start(path, _LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}  # most trainers write only one of the two, and a half-written one is no loss
    return content if isinstance(content, dict) else {}


def _part(config: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = config.get(name)
    return part if isinstance(part, dict) else {}


def _process_numbers(value: object) -> tuple[int, ...]:
    numbers = map(count, value) if isinstance(value, list) else ()
    return tuple(number for number in numbers if number)
