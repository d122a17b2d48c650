"""Judge the generated pictures of a run as they come, a few at a time.

The pictures lie in files, so the reading is handed in: this module opens nothing itself. Each pair
is decoded once and only its few numbers are kept.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final, Literal

import numpy as np

from rvcmonitor.analysis.collapse import Fault, Look, faults, look_at
from rvcmonitor.analysis.findings import HealthFinding, PictureMark
from rvcmonitor.analysis.media_tags import picture_pairs
from rvcmonitor.analysis.mel_picture import Grid, read_mel
from rvcmonitor.analysis.picture import decode_picture
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.tfevents.media import BrokenMediaError, MediaBlob
from rvcmonitor.training.media_place import MediaPlace, media_places
from rvcmonitor.training.run import MediaSeries, Run

Read = Callable[[Path, int, int], MediaBlob]
"""Read one media record: file, byte offset, index in its event."""


@dataclass(frozen=True, slots=True)
class JudgedPictures:
    """What the pictures of a run say so far. ``waiting`` pairs have not been read yet; as long as
    there are any, only what a picture shows by itself is told."""

    findings: tuple[HealthFinding, ...] = ()
    marks: tuple[PictureMark, ...] = ()
    problems: tuple[Problem, ...] = ()
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class _Pair:
    generated: MediaPlace
    original: MediaPlace | None


@dataclass(frozen=True, slots=True)
class _Broken:
    problems: tuple[Problem, ...]


def judge_pictures(run: Run, read: Read) -> JudgedPictures:
    """Judge all generated pictures of ``run`` at once."""
    return PictureJudge(read).judge(run)


class PictureJudge:
    """Remembers what it has seen, so that a poll costs only the new pictures."""

    def __init__(self, read: Read, clock: Callable[[], float] = time.perf_counter) -> None:
        self._read = read
        self._clock = clock
        self._seen: dict[Path, dict[_Pair, Look | _Broken]] = {}
        self._last: dict[Path, tuple[Run, JudgedPictures]] = {}

    def judge(
        self,
        run: Run,
        seconds: float = math.inf,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> JudgedPictures:
        """Look at new pictures, the newest first, for about ``seconds``, and say what they show.

        Never raises for broken pictures: they are in ``problems``. A file that cannot be read
        right now is tried again at the next call.
        """
        last_run, last = self._last.get(run.path, (None, JudgedPictures()))
        if last_run is run and not last.waiting:
            return last
        judged = self._judge_tags(run, self._clock() + seconds, cancelled)
        self._last[run.path] = (run, judged)
        return judged

    def forget(self, run: Path) -> None:
        """Drop what is known of a run that is no longer watched."""
        self._seen.pop(run, None)
        self._last.pop(run, None)

    def _judge_tags(
        self, run: Run, deadline: float, cancelled: Callable[[], bool]
    ) -> JudgedPictures:
        known = self._seen.get(run.path, {})
        kept: dict[_Pair, Look | _Broken] = {}
        marks: list[PictureMark] = []
        findings: list[HealthFinding] = []
        waiting = 0
        for tags in picture_pairs(run.media):
            original = run.media[tags.original] if tags.original else None
            pairs = list(_pairs(run, run.media[tags.generated], original))
            kept |= {pair: known[pair] for pair in pairs if pair in known}
            for pair in reversed([pair for pair in pairs if pair not in known]):
                if self._clock() >= deadline or cancelled():
                    break
                self._look(pair, kept)
            looks = [kept[pair] for pair in pairs if pair in kept]
            waiting += len(pairs) - len(looks)
            seen = [look for look in looks if isinstance(look, Look)]
            told = faults(seen) if len(looks) == len(pairs) else _only_blank(seen)
            marks += _marks(seen, told)
            findings += _findings(run, seen, told)
        self._seen[run.path] = kept
        problems = [p for look in kept.values() if isinstance(look, _Broken) for p in look.problems]
        return JudgedPictures(tuple(findings), tuple(marks), tuple(problems), waiting)

    def _look(self, pair: _Pair, kept: dict[_Pair, Look | _Broken]) -> None:
        problems: list[Problem] = []
        try:
            generated = self._mel(pair.generated, problems)
            original = self._mel(pair.original, problems) if pair.original else None
        except OSError:
            return  # gone or locked for now: the watch already says so
        if problems or generated is None:
            kept[pair] = _Broken(tuple(problems))
        else:
            kept[pair] = look_at(pair.generated.step, generated, original)

    def _mel(self, place: MediaPlace, problems: list[Problem]) -> Grid | None:
        try:
            blob = self._read(place.file, place.offset, place.index)
            return read_mel(decode_picture(blob.encoded))
        except BrokenMediaError as error:
            problems.append(Problem(place.file, place.offset, "broken-picture", error.message))
            return None


def _pairs(run: Run, generated: MediaSeries, original: MediaSeries | None) -> Iterator[_Pair]:
    by_step: dict[int, MediaPlace] = {}
    if original is not None:
        by_step = {place.step: place for place in media_places(run, original)}
    for place in media_places(run, generated):
        yield _Pair(place, by_step.get(place.step))


def _only_blank(looks: list[Look]) -> list[Fault | None]:
    return [fault if fault == "blank" else None for look in looks for fault in faults([look])]


_CODES: Final[dict[Fault, str]] = {
    "blank": "picture-blank",
    "still": "picture-silent",
    "unlike": "picture-unlike",
    "blurred": "picture-blurred",
    "frozen": "picture-frozen",
}
_SAYS: Final[dict[Fault, str]] = {
    "blank": QT_TRANSLATE_NOOP("Message", "The generated picture is blank: silence."),
    "still": QT_TRANSLATE_NOOP(
        "Message", "The generated picture does not move: silence or a steady hum."
    ),
    "unlike": QT_TRANSLATE_NOOP(
        "Message", "The generated picture no longer resembles the original."
    ),
    "blurred": QT_TRANSLATE_NOOP(
        "Message", "The generated picture has lost the fine lines of the voice."
    ),
    "frozen": QT_TRANSLATE_NOOP("Message", "The generated picture is the same again and again."),
}
_FINDS: Final[dict[Fault, str]] = {
    "blank": QT_TRANSLATE_NOOP(
        "Message",
        "Generated pictures are blank at steps {first} to {last} ({count}): the model speaks"
        " silence. Use a checkpoint from before.",
    ),
    "still": QT_TRANSLATE_NOOP(
        "Message",
        "Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady"
        " hum. Use a checkpoint from before.",
    ),
    "unlike": QT_TRANSLATE_NOOP(
        "Message",
        "Generated pictures do not resemble their originals at steps {first} to {last} ({count})."
        " Listen before you use a checkpoint from there.",
    ),
    "blurred": QT_TRANSLATE_NOOP(
        "Message",
        "Generated pictures have lost the fine lines of the voice at steps {first} to {last}"
        " ({count}). Listen before you use a checkpoint from there.",
    ),
    "frozen": QT_TRANSLATE_NOOP(
        "Message",
        "Generated pictures are the same at steps {first} to {last} ({count}), whatever the"
        " original: the model may have collapsed. Use a checkpoint from before.",
    ),
}


def _marks(looks: list[Look], told: list[Fault | None]) -> list[PictureMark]:
    return [
        PictureMark(look.step, _CODES[fault], Message(_SAYS[fault]))
        for look, fault in zip(looks, told, strict=True)
        if fault is not None
    ]


def _findings(run: Run, looks: list[Look], told: list[Fault | None]) -> list[HealthFinding]:
    """One finding for each stretch of one fault; an error where it reaches the newest picture."""
    found = []
    numbered = enumerate(zip(looks, told, strict=True))
    for fault, stretch in groupby(numbered, key=lambda item: item[1][1]):
        if fault is None:
            continue
        places = [place for place, _ in stretch]
        found.append(_finding(run, fault, [looks[p].step for p in places], places[-1], len(looks)))
    return found


def _finding(run: Run, fault: Fault, steps: list[int], last: int, count: int) -> HealthFinding:
    lasting = last == count - 1 and fault != "blurred"
    epoch = None
    if run.epochs is not None:
        epoch = int(run.epochs.epoch_at(np.array(steps[:1], np.int64))[0])
    values = {"first": steps[0], "last": steps[-1], "count": len(steps)}
    level: Literal["warning", "error"] = "error" if lasting else "warning"
    return HealthFinding(level, _CODES[fault], steps[0], epoch, Message(_FINDS[fault], values))
