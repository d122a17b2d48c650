"""Which checkpoint files exist around a step, and what to say where none is near."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rvcmonitor.analysis.run_position import RunPosition
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Checkpoint

FAR_IN_EPOCHS = 10
FAR_PART_OF_RUN = 0.02


@dataclass(frozen=True, slots=True)
class Near:
    """The checkpoints on both sides of a place, with their distances in epochs (None: unknown)."""

    before: Checkpoint | None
    after: Checkpoint | None
    epochs_before: int | None
    epochs_after: int | None


def near(checkpoints: Sequence[Checkpoint], place: RunPosition) -> Near:
    """The nearest checkpoint at or before ``place`` and the nearest after it.

    A voice model is preferred to a resume file of the same place or farther; a ``best_epoch`` file,
    which the trainer rewrites until its detector fires, counts only where there is nothing else.
    """
    before = _nearest(checkpoints, lambda step: step <= place.step, lambda step: -step)
    after = _nearest(checkpoints, lambda step: step > place.step, lambda step: step)
    return Near(before, after, _distance(before, place), _distance(after, place))


def _nearest(
    checkpoints: Iterable[Checkpoint],
    side: Callable[[int], bool],
    order: Callable[[int], int],
) -> Checkpoint | None:
    def rank(checkpoint: Checkpoint) -> tuple[bool, bool, int]:
        return checkpoint.best, checkpoint.kind != "voice", order(checkpoint.step or 0)

    there = [one for one in checkpoints if one.step is not None and side(one.step)]
    return min(there, key=rank, default=None)


def _distance(checkpoint: Checkpoint | None, place: RunPosition) -> int | None:
    if checkpoint is None or checkpoint.epoch is None or place.epoch is None:
        return None
    return abs(place.epoch - checkpoint.epoch)


def saving_interval(checkpoints: Iterable[Checkpoint]) -> int | None:
    """Every how many epochs a checkpoint is saved: the median gap; None for fewer than three."""
    epochs = sorted({c.epoch for c in checkpoints if c.epoch is not None and not c.best})
    gaps = sorted(b - a for a, b in pairwise(epochs))
    return gaps[len(gaps) // 2] if len(gaps) >= 2 else None


def note(near: Near, checkpoints: Sequence[Checkpoint], last_epoch: int | None) -> Message | None:
    """A warning where no checkpoint is near; None where one is, or where epochs are unknown."""
    if near.before is None and near.after is None:
        return Message(
            QT_TRANSLATE_NOOP("Message", "No checkpoint has been found for this run yet.")
        )
    distances = [d for d in (near.epochs_before, near.epochs_after) if d is not None]
    far = max(FAR_IN_EPOCHS, FAR_PART_OF_RUN * (last_epoch or 0))
    if not distances or min(distances) <= far:
        return None
    return _far(min(distances), saving_interval(checkpoints))


def _far(distance: int, interval: int | None) -> Message:
    if interval is not None and interval > FAR_IN_EPOCHS and distance <= interval:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "The nearest checkpoint is {distance} epochs away. You save every {interval} "
                "epochs: save more often next time.",
            ),
            {"distance": distance, "interval": interval},
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.",
        ),
        {"distance": distance},
    )
