"""What is remembered of hearing candidates, without Qt: clips, settings, and what the ears said.

The answers of a tournament are kept by the names of the sounds that were heard. A name stands for
clip, checkpoint and settings as they were (see :mod:`rvcmonitor.storage.heard_sounds`), so that an
answer counts for as long as the same is to be heard, also beside candidates that come later.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rvcmonitor.analysis.listening.preferences import Answer, Said

if TYPE_CHECKING:
    from rvcmonitor.analysis.listening.tournament import Question

HEARING_FILE = "hearing.json"
HEARING_VERSION = 1
CLIPS = "clips"
"""A folder beside the file, with the clip of each model as it was cut."""
MOST_ANSWERS = 2000
"""Of a model; the oldest are forgotten."""


@dataclass(frozen=True, slots=True)
class NamedAnswer:
    """What was said of two sounds, by their names."""

    left: str
    right: str
    said: Said


@dataclass(frozen=True, slots=True)
class NamedPair:
    """A question that was skipped, by the names of its sounds."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class ModelHearing:
    """Of one model: ``source`` is the file that its clip was cut from ("" before one was chosen, or
    where it was a sample of the run), from ``begin`` to ``end`` in seconds; ``pitch`` in semitones;
    ``skipped`` are the questions skipped since the last of the ``answers``; ``clip_of`` is the
    folder in which the model lay when its clip was cut first ("" for the one in which it lies)."""

    source: str = ""
    begin: float = 0.0
    end: float = 0.0
    pitch: int = 0
    with_index: bool = False
    answers: tuple[NamedAnswer, ...] = ()
    skipped: tuple[NamedPair, ...] = ()
    clip_of: str = ""

    def answers_of(self, names: Sequence[str]) -> tuple[Answer, ...]:
        """Those that speak of these sounds alone, by their places."""
        place = {name: number for number, name in enumerate(names)}
        return tuple(
            Answer(place[one.left], place[one.right], one.said)
            for one in self.answers
            if one.left in place and one.right in place
        )

    def skipped_of(self, names: Sequence[str]) -> tuple[Question, ...]:
        """The skipped questions of these sounds, by their places."""
        from rvcmonitor.analysis.listening.tournament import Question  # for those who hear

        place = {name: number for number, name in enumerate(names)}
        return tuple(
            Question(place[one.left], place[one.right])
            for one in self.skipped
            if one.left in place and one.right in place
        )

    def with_answer(self, answer: NamedAnswer) -> ModelHearing:
        """The same with one more."""
        return replace(self, answers=(*self.answers, answer)[-MOST_ANSWERS:], skipped=())

    def with_skip(self, pair: NamedPair) -> ModelHearing:
        """The same with one more question that was skipped."""
        return replace(self, skipped=(*self.skipped, pair))

    def without_answers(self, names: Sequence[str]) -> ModelHearing:
        """The same without what was said of these sounds alone."""
        among = set(names)
        kept = tuple(one for one in self.answers if not {one.left, one.right} <= among)
        return replace(self, answers=kept, skipped=())


@dataclass(frozen=True, slots=True)
class HearingBook:
    """``install`` is the folder of the trainer that was chosen ("" where none was: then it is found
    from the watched folder), ``python`` what starts it ("": its own)."""

    install: str = ""
    python: str = ""
    models: Mapping[Path, ModelHearing] = field(default_factory=dict)

    def of(self, path: Path) -> ModelHearing:
        """What is remembered of the model at ``path``."""
        return self.models.get(path, ModelHearing())

    def with_model(self, path: Path, hearing: ModelHearing) -> HearingBook:
        """The same with ``hearing`` of the model at ``path``."""
        return replace(self, models={**self.models, path: hearing})

    def moved(self, before: Path, now: Path) -> HearingBook:
        """The same with what is remembered of ``before`` remembered of ``now`` as well. Answers
        that were given there stay: they speak of files at ``now``."""
        if before not in self.models:
            return self
        newest = self.of(before)
        known = frozenset(newest.answers)
        own = (one for one in self.of(now).answers if one not in known)
        answers = (*own, *newest.answers)[-MOST_ANSWERS:]
        home = newest.clip_of or str(before)
        return self.with_model(now, replace(newest, answers=answers, clip_of=home))

    def clip_file(self, folder: Path, model: Path) -> Path:
        """Where in the settings ``folder`` the clip of the model at ``model`` lies."""
        home = self.of(model).clip_of
        return folder / CLIPS / f"{_digest(Path(home) if home else model)}.wav"


def seed_of(model: Path) -> int:
    """What shuffles the questions about the model at ``model``: always the same."""
    return int(_digest(model)[:8], 16)


def _digest(model: Path) -> str:
    import hashlib  # OpenSSL: 3 ms of a start

    path = os.path.normcase(model).encode("utf-8", "surrogatepass")
    return hashlib.sha256(path).hexdigest()[:24]
