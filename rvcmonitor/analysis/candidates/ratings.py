"""What a listener's ears said of checkpoints, and which epoch that makes worth trying next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message

GOOD = 3
"""Stars of a voice that sounds good: between others there is nothing to look for."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One checkpoint rated by ear: ``stars`` from 1 to 5, where 5 is best. ``file`` is the
    checkpoint's name; ``epoch`` and ``step`` are None where they are not known."""

    epoch: int | None
    stars: int
    note: str = ""
    file: str = ""
    step: int | None = None

    @property
    def key(self) -> tuple[str, str | int | None]:
        """What it speaks of: a file or, where it has none, an epoch or a step."""
        if self.file:
            return "file", self.file
        return ("step", self.step) if self.epoch is None else ("epoch", self.epoch)


@dataclass(frozen=True, slots=True)
class RatingBook:
    """What the listener's ears said of the checkpoints of each run, by the run's path."""

    runs: Mapping[Path, tuple[Rating, ...]] = field(default_factory=dict)

    def of(self, path: Path) -> tuple[Rating, ...]:
        """The ratings of the run at ``path``."""
        return self.runs.get(path, ())

    def with_rating(self, path: Path, rating: Rating) -> RatingBook:
        """The same with ``rating`` in place of an earlier one of its file (of its epoch, where it
        has no file); 0 stars remove it."""
        others = tuple(other for other in self.of(path) if not same_voice(other, rating))
        rated = (*others, rating) if rating.stars else others
        return RatingBook({**self.runs, path: rated})

    def moved(self, before: Path, now: Path) -> RatingBook:
        """The same with what was said of ``before`` said of ``now`` as well, where it counts more
        than what was said there; nothing is lost."""
        said = self.of(before)
        keys = {rating.key for rating in said}
        others = (rating for rating in self.of(now) if rating.key not in keys)
        return RatingBook({**self.runs, now: (*others, *said)}) if said else self


def same_voice(one: Rating, other: Rating) -> bool:
    """Whether both speak of the same file, or, where they have none, of the same epoch."""
    return one.key == other.key


@dataclass(frozen=True, slots=True)
class Proposal:
    """The epoch to listen to next, and why."""

    epoch: int
    why: Message


def propose(ratings: Sequence[Rating], available: Iterable[int] | None = None) -> Proposal | None:
    """The next epoch to try, between the best two by ear.

    ``available`` are the epochs that have a checkpoint (None: any epoch will do). The proposal is
    the unrated one nearest to the middle of the best two, strictly between them. None where fewer
    than two epochs have :data:`GOOD` stars, or where nothing is left between the two.
    """
    by_epoch: dict[int, list[int]] = {}
    for rating in ratings:
        if rating.epoch is not None:
            by_epoch.setdefault(rating.epoch, []).append(rating.stars)
    means = {epoch: sum(stars) / len(stars) for epoch, stars in by_epoch.items()}
    best = _best_two({epoch: stars for epoch, stars in means.items() if stars >= GOOD})
    if best is None:
        return None
    low, high = best
    between = range(low + 1, high) if available is None else sorted(set(available))
    untried = [epoch for epoch in between if low < epoch < high and epoch not in by_epoch]
    if not untried:
        return None
    epoch = min(untried, key=lambda epoch: (abs(epoch - (low + high) / 2), epoch))
    return Proposal(epoch, _why(low, high, epoch))


def nearest(ratings: Sequence[Rating], available: Iterable[int]) -> Proposal | None:
    """The unrated one of ``available`` that is nearest to what :func:`propose` would wish for,
    for when nothing was kept between the best two. None where there is nothing to wish for."""
    wished = propose(ratings)
    rated = {rating.epoch for rating in ratings}
    untried = [epoch for epoch in available if epoch not in rated]
    if wished is None or not untried:
        return None
    epoch = min(untried, key=lambda epoch: (abs(epoch - wished.epoch), epoch))
    low, high = wished.why.values["low"], wished.why.values["high"]
    text = QT_TRANSLATE_NOOP(
        "Message",
        "Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch "
        "{epoch} is the nearest that exists.",
    )
    return Proposal(epoch, Message(text, {"low": low, "high": high, "epoch": epoch}))


def _best_two(stars: dict[int, float]) -> tuple[int, int] | None:
    """The two best-rated epochs in ascending order. Among equals the neighbours of the best are
    chosen, because what lies between two good neighbours is likelier to be good."""
    if len(stars) < 2:
        return None
    first = min(stars, key=lambda epoch: (-stars[epoch], epoch))
    rest = [epoch for epoch in stars if epoch != first]
    second = min(rest, key=lambda epoch: (-stars[epoch], abs(epoch - first), epoch))
    return min(first, second), max(first, second)


def _why(low: int, high: int, epoch: int) -> Message:
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.",
        ),
        {"low": low, "high": high, "epoch": epoch},
    )
