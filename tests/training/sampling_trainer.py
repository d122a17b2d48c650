"""How RVC and Mangio-RVC count, played through clip by clip: a slow and obvious reference.

Nothing here is worked out: buckets are filled, their last batch is made up by repeating their own
clips, the clips are dealt to the cards in turn, and every batch that the first card gets is a step.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

HOP = 400
"""Samples."""


@dataclass(frozen=True)
class Sampling:
    """Clips of so many ``sizes`` in bytes, trained on ``cards`` with ``batch_size`` on each."""

    sizes: Sequence[int]
    batch_size: int
    cards: int = 1


def batches(sampling: Sampling) -> list[list[int]]:
    """What the first card trains on in one epoch: the numbers of the clips in each batch."""
    in_batch = sampling.batch_size * sampling.cards  # as the trainers tell their sampler
    dealt: list[list[int]] = []
    for low, high in zip(range(100, 900, 100), range(200, 1000, 100), strict=True):
        bucket = [
            number for number, size in enumerate(sampling.sizes) if low < size // (3 * HOP) <= high
        ]
        filled = list(bucket)
        while len(filled) % (in_batch * sampling.cards):
            filled.append(bucket[len(filled) % len(bucket)])
        mine = [clip for place, clip in enumerate(filled) if place % sampling.cards == 0]
        while mine:
            dealt.append(mine[:in_batch])
            mine = mine[in_batch:]
    return dealt


def logged_steps(sampling: Sampling, interval: int, epochs: int) -> Iterator[tuple[int, int]]:
    """Each step at which something is logged, and the epoch in which that happened: the step is
    counted only afterwards."""
    step = 0
    for epoch in range(1, epochs + 1):
        for _ in batches(sampling):
            if step % interval == 0:
                yield step, epoch
            step += 1
