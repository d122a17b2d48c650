"""What can be seen and heard of a training at some point: its pictures and its sounds."""

from __future__ import annotations

import numpy as np

from rvcmonitor.simulator import audio, pictures
from rvcmonitor.simulator.training import Training

_LEARNED = 0.15  # of the run's length: how fast pictures and sounds get clean
_SECONDS = 1.0


def quality(training: Training, position: float) -> float:
    """How good pictures and sounds are when ``position`` epochs are done, 0 … 1."""
    return float(1 - np.exp(-position / training.epochs / _LEARNED))


def figures(training: Training, position: float, number: int) -> dict[str, bytes]:
    """The pictures of the log point ``number`` as PNG: ``original``, ``generated``, ``whole``."""
    seed = training.seed * 100_003 + number
    original = pictures.voice(seed + 1)
    made = (
        pictures.collapsed(seed=training.seed)
        if _is_broken(training, position)
        else pictures.generated(original, quality(training, position), seed)
    )
    return {
        "original": pictures.figure(original),
        "generated": pictures.figure(made),
        "whole": pictures.figure(pictures.voice(seed, pictures.WHOLE_FRAMES)),
    }


def sounds(training: Training, position: float, number: int) -> dict[str, bytes]:
    """The samples of a save as WAV: ``original`` and ``generated``."""
    rate = training.sample_rate
    return {
        "original": audio.sample(1.0, rate, _SECONDS, number),
        "generated": audio.sample(quality(training, position), rate, _SECONDS, number),
    }


def _is_broken(training: Training, position: float) -> bool:
    at = position / training.epochs
    return any(
        defect.kind == "picture-collapse" and defect.start <= at < defect.end
        for defect in training.defects
    )
