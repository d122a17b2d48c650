"""How many batches an epoch has, worked out as the trainers of RVC do it.

Their sampler sorts the clips of ``filelist.txt`` by length into buckets, of which each fills up its
last batch by repeating clips. A clip's length is taken from the size of its file: bytes over three
times the hop. Clips that fit into no bucket are not trained at all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.folders import read_start

BOUNDARIES = range(100, 901, 100)
"""Frames. A bucket holds what is longer than one of them and as long as the next at the most."""
_LARGEST = 16 << 20
"""Bytes of a file list. One of ten hours has a million or two."""
_LONGEST_PATH = 5000
"""Characters of a feature's path from which on the trainers leave the clip out."""

NO_FILE_LIST = Message(QT_TRANSLATE_NOOP("Message", "filelist.txt is not in the model’s folder"))
NO_BATCH_SIZE = Message(
    QT_TRANSLATE_NOOP("Message", "the batch size is neither in train.log nor in model_info.json")
)
NO_HOP = Message(QT_TRANSLATE_NOOP("Message", "config.json does not say the hop length"))
NO_CLIPS = Message(
    QT_TRANSLATE_NOOP("Message", "clips that filelist.txt names are not on this computer any more")
)


@dataclass(frozen=True, slots=True)
class Batching:
    """What decides how clips become batches; None where nothing tells it. ``hop`` is in samples,
    ``cards`` how many train at a time."""

    batch_size: int | None
    hop: int | None
    cards: int = 1


def batches_of(frames: Iterable[int], batch_size: int, cards: int = 1) -> int:
    """The steps of an epoch with clips of so many ``frames``.

    >>> batches_of([150, 160, 170, 250, 950], batch_size=2)
    3
    """
    buckets = Counter(bisect_left(BOUNDARIES, length) for length in frames)
    inner = [count for bucket, count in buckets.items() if 0 < bucket < len(BOUNDARIES)]
    # The batch of several cards is handed to the sampler as that of each of them.
    total = batch_size * cards * cards
    return sum(-(-count // total) for count in inner)


def steps_of_epoch(home: Path, batching: Batching) -> int | Message:
    """The steps of an epoch of the training in ``home``, or what is missing to work them out."""
    clips = _clips(home)
    if not clips:
        return NO_FILE_LIST
    if not batching.batch_size:
        return NO_BATCH_SIZE
    if not batching.hop:
        return NO_HOP
    sizes = _sizes(home, clips)
    if sizes is None:
        return NO_CLIPS
    frames = (size // (3 * batching.hop) for size in sizes)
    return batches_of(frames, batching.batch_size, batching.cards) or NO_CLIPS


def _clips(home: Path) -> list[str]:
    """The audio files that the list names, as they are written there."""
    try:
        text = read_start(home / "filelist.txt", _LARGEST).decode("utf-8", "replace")
    except OSError:
        return []
    fields = [line.split("|") for line in text.splitlines()]
    return [each[0] for each in fields if len(each) > 2 and 0 < len(each[1]) <= _LONGEST_PATH]


def _sizes(home: Path, clips: Sequence[str]) -> list[int] | None:
    """Bytes of each clip; None where one is missing. Each file is asked for once: the list names
    the clip of silence again and again."""
    known: dict[str, int | None] = {}
    for clip in clips:
        if clip not in known:
            known[clip] = _size(home, clip)
        if known[clip] is None:
            return None
    return [size for clip in clips if (size := known[clip]) is not None]


def _size(home: Path, clip: str) -> int | None:
    """Also of a clip whose folder was moved since, or came from another computer."""
    parts = PureWindowsPath(clip).parts  # it knows both kinds of slashes
    for path in (Path(clip), home.joinpath(*parts[-2:]), home.parent.joinpath(*parts[-3:])):
        try:
            return path.stat().st_size
        except (OSError, ValueError):
            continue
    return None
