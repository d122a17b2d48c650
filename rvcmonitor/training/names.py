"""Names that tell trainings apart: the model's folder, and as much of its path as that needs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from rvcmonitor.training.folders import shown

_SAYS_NOTHING = re.compile(
    r"logs? | logs_s\d\w* | lightning_logs | version_\d+ | models? | runs? | train"
    r"| val(?:id(?:ation)?)? | tensorboard | tb | tb_logs | summar(?:y|ies) | outputs?"
    r"| checkpoints? | events",
    re.VERBOSE | re.IGNORECASE,
)
"""Folders that are called so in every project."""


def distinct_names(paths: Sequence[Path]) -> list[str]:
    """A name for each of ``paths``, all different: the end of the path, from the first folder on
    that says something, and longer where another one ends alike."""
    parts = [Path(shown(path)).parts for path in paths]
    lengths = [_telling_length(each) for each in parts]
    while alike := _alike(parts, lengths):
        for number in alike:
            lengths[number] += 1
    return [_joined(each, length) for each, length in zip(parts, lengths, strict=True)]


def _alike(parts: Sequence[tuple[str, ...]], lengths: Sequence[int]) -> list[int]:
    """Those that share their name with another and can still become longer."""
    bearers = defaultdict(list)
    for number, each in enumerate(parts):
        bearers[_joined(each, lengths[number]).casefold()].append(number)
    return [
        number
        for shared in bearers.values()
        if len(shared) > 1
        for number in shared
        if lengths[number] < len(parts[number])
    ]


def _telling_length(parts: tuple[str, ...]) -> int:
    """How many folders from the end it takes to say something; the disk is no folder."""
    for length in range(1, len(parts)):
        if not _SAYS_NOTHING.fullmatch(parts[-length]):
            return length
    return 1


def _joined(parts: tuple[str, ...], length: int) -> str:
    if length >= len(parts):
        return str(Path(*parts))
    return "/".join(parts[-length:])
