"""Judge the generated pictures of a run as they come, a few at a time.

The pictures lie in files, so the reading is handed in: this module opens nothing itself. Each
picture is decoded once and only a few numbers of it are kept.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Final, Literal

import numpy as np

from rvcmonitor.analysis.findings import Analysis, HealthFinding, PictureMark
from rvcmonitor.analysis.media.after_collapse import without_what_collapsed
from rvcmonitor.analysis.media.collapse import Fault, Look, fault_alone, faults, look_at
from rvcmonitor.analysis.media.mel_picture import Grid, read_mel
from rvcmonitor.analysis.media.picture import decode_picture
from rvcmonitor.analysis.media.tags import picture_pairs
from rvcmonitor.analysis.media.wav import is_cut_off
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.tfevents.media import BrokenMediaError, MediaBlob
from rvcmonitor.tfevents.whole_png import is_whole_png
from rvcmonitor.training.fence import unexpected
from rvcmonitor.training.media_place import MediaPlace, media_places
from rvcmonitor.training.run import Run

Read = Callable[[Path, int, int], MediaBlob]
"""Read one media record: file, byte offset, index in its event."""

Progress = Callable[[int, int], None]
"""Told how many pictures and sounds have been looked at, and how many there are."""


@dataclass(frozen=True, slots=True)
class JudgedPictures:
    """What the pictures of a run say so far, and which of its pictures and sounds are broken.

    ``waiting`` have not been read yet; as long as pairs are among them, only what a picture shows
    by itself is told.
    """

    findings: tuple[HealthFinding, ...] = ()
    marks: tuple[PictureMark, ...] = ()
    problems: tuple[Problem, ...] = ()
    waiting: int = 0

    def added_to(self, analysis: Analysis) -> Analysis:
        """``analysis`` with all this, and without a good word for what it says is lost."""
        return replace(
            without_what_collapsed(analysis, self.findings),
            health=(*analysis.health, *self.findings),
            pictures=self.marks,
            problems=(*analysis.problems, *self.problems),
        )


def without_pictures(run: Run, error: Exception) -> JudgedPictures:
    """Nothing is said of the pictures and sounds of ``run``, because looking at them ended in an
    error that nobody expected."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor "
        "({error}). They can still be seen and heard, and all other models are checked as ever. "
        "Please report it with the file rvcmonitor.log.",
    )
    return JudgedPictures(problems=(unexpected(run.path, text, error),))


@dataclass(frozen=True, slots=True)
class _Pair:
    """A generated picture and the original of its step."""

    generated: MediaPlace
    original: MediaPlace | None


@dataclass(frozen=True, slots=True)
class _Single:
    """A picture or sound that is only checked to be whole."""

    place: MediaPlace
    is_sound: bool


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is known of a pair or a single; ``look`` is None for singles and broken pairs."""

    look: Look | None = None
    problems: tuple[Problem, ...] = ()


_Task = _Pair | _Single


@dataclass(slots=True)
class _UnderWay:
    """How far the judging of a run is: what has been ``seen`` and what is ``missing``, in the
    order in which it is looked at, and what was ``judged`` last."""

    run: Run
    pairs: list[list[_Pair]]
    seen: dict[_Task, _Seen]
    missing: list[_Task]
    judged: JudgedPictures = JudgedPictures()


def judge_pictures(
    run: Run, read: Read, workers: int = 1, progress: Progress = lambda _done, _total: None
) -> JudgedPictures:
    """Judge all pictures of ``run`` at once, in so many threads."""
    return PictureJudge(read, workers=workers).judge(run, progress=progress)


class PictureJudge:
    """Remembers what it has seen, so that a poll costs only the new pictures."""

    def __init__(
        self, read: Read, clock: Callable[[], float] = time.perf_counter, workers: int = 1
    ) -> None:
        self._read = read
        self._clock = clock
        self._workers = workers
        self._under_way: dict[Path, _UnderWay] = {}

    def judge(
        self,
        run: Run,
        seconds: float = math.inf,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Progress = lambda _done, _total: None,
    ) -> JudgedPictures:
        """Look at new pictures, the newest first, for about ``seconds``, and say what they show.
        The other pictures and the sounds come after the pairs.

        Never raises for broken pictures: they are in ``problems``. A file that cannot be read
        right now is tried again at the next call.
        """
        before = self._under_way.get(run.path)
        if before is not None and _same_pictures(before.run, run):
            under_way = before
            if not under_way.missing:
                return under_way.judged
        else:
            under_way = self._under_way[run.path] = _begun(run, before)
        seen, missing = under_way.seen, under_way.missing
        count = len(seen) + len(missing)
        deadline = self._clock() + seconds
        with closing(self._looked_at(missing, deadline, cancelled)) as looked:
            for task, shows in looked:
                seen[task] = shows
                progress(len(seen), count)
        under_way.missing = [task for task in missing if task not in seen]
        judged = _judged(run, under_way.pairs, seen, len(under_way.missing))
        if judged != under_way.judged:  # the same object says that nothing is new
            under_way.judged = judged
        return under_way.judged

    def forget(self, run: Path) -> None:
        """Drop what is known of a run that is no longer watched."""
        self._under_way.pop(run, None)

    def _looked_at(
        self, tasks: Sequence[_Task], deadline: float, cancelled: Callable[[], bool]
    ) -> Generator[tuple[_Task, _Seen]]:
        """One after the other of ``tasks`` with what it shows, until the deadline."""
        pool = ThreadPoolExecutor(self._workers)
        try:
            looks = map if self._workers == 1 else pool.map
            looked = zip(tasks, looks(self._look, tasks), strict=True)
            while self._clock() < deadline and not cancelled() and (one := next(looked, None)):
                task, seen = one
                if seen is not None:
                    yield task, seen
        finally:
            pool.shutdown(cancel_futures=True)

    def _look(self, task: _Task) -> _Seen | None:
        """Read and judge one; None where the file cannot be read right now."""
        problems: list[Problem] = []
        try:
            if isinstance(task, _Single):
                self._check(task, problems)
                return _Seen(None, tuple(problems))
            generated = self._mel(task.generated, problems)
            original = self._mel(task.original, problems) if task.original else None
        except OSError:
            return None
        if problems or generated is None:
            return _Seen(None, tuple(problems))
        return _Seen(look_at(task.generated.step, generated, original))

    def _mel(self, place: MediaPlace, problems: list[Problem]) -> Grid | None:
        try:
            return read_mel(decode_picture(self._encoded(place)))
        except BrokenMediaError as error:
            problems.append(_problem(place, "broken-picture", error.message))
            return None

    def _check(self, single: _Single, problems: list[Problem]) -> None:
        code = "broken-sound" if single.is_sound else "broken-picture"
        try:
            whole = self._is_whole(single)
        except BrokenMediaError as error:
            problems.append(_problem(single.place, code, error.message))
        else:
            if not whole:
                problems.append(_problem(single.place, code, Message(_CUT_OFF)))

    def _is_whole(self, single: _Single) -> bool:
        encoded = self._encoded(single.place)
        if single.is_sound:
            return not is_cut_off(encoded)
        if not is_whole_png(encoded):
            decode_picture(encoded)  # it knows what is wrong, if something is
        return True

    def _encoded(self, place: MediaPlace) -> bytes:
        return self._read(place.file, place.offset, place.index).encoded


def _problem(place: MediaPlace, code: str, message: Message) -> Problem:
    return Problem(place.file, place.offset, code, message)


def _pairs(run: Run) -> list[list[_Pair]]:
    """For each pair of tags its pictures, in the order of the series."""
    pairs = []
    for tags in picture_pairs(run.media):
        originals: dict[int, MediaPlace] = {}
        if tags.original is not None:
            places = media_places(run, run.media[tags.original])
            originals = {place.step: place for place in places}
        generated = media_places(run, run.media[tags.generated])
        pairs.append([_Pair(place, originals.get(place.step)) for place in generated])
    return pairs


def _singles(run: Run, pairs: Sequence[Sequence[_Pair]]) -> list[_Single]:
    """Every picture and sound that is in none of the ``pairs``, the newest of each tag first."""
    paired = {place for tag in pairs for pair in tag for place in (pair.generated, pair.original)}
    return [
        _Single(place, series.kind == "audio")
        for series in run.media.values()
        for place in reversed(media_places(run, series))
        if place not in paired
    ]


def _same_pictures(one: Run, other: Run) -> bool:
    """Whether only curves have grown, as they do at most epochs. A series of media that did not
    change is the same object."""
    return one is other or (
        (one.files, one.epochs) == (other.files, other.epochs)
        and one.media.keys() == other.media.keys()
        and all(other.media[tag] is series for tag, series in one.media.items())
    )


def _begun(run: Run, before: _UnderWay | None) -> _UnderWay:
    """What is to be done for ``run``; what was seen ``before`` need not be looked at again."""
    pairs = _pairs(run)
    tasks: list[_Task] = [*(pair for tag in pairs for pair in reversed(tag))]
    tasks += _singles(run, pairs)
    if before is None:
        return _UnderWay(run, pairs, {}, tasks)
    seen = {task: before.seen[task] for task in tasks if task in before.seen}
    missing = [task for task in tasks if task not in seen]
    return _UnderWay(run, pairs, seen, missing, before.judged)


def _judged(
    run: Run, pairs: Iterable[Sequence[_Pair]], kept: dict[_Task, _Seen], waiting: int
) -> JudgedPictures:
    marks: list[PictureMark] = []
    findings: list[HealthFinding] = []
    for tag in pairs:
        seen = [kept[pair] for pair in tag if pair in kept]
        looks = [one.look for one in seen if one.look is not None]
        told = faults(looks) if len(seen) == len(tag) else _only_blank(looks)
        marks += _marks(looks, told)
        findings += _findings(run, looks, told)
    problems = [problem for seen in kept.values() for problem in seen.problems]
    problems.sort(key=lambda problem: (problem.file, problem.offset or 0))
    return JudgedPictures(tuple(findings), tuple(marks), tuple(problems), waiting)


def _only_blank(looks: Sequence[Look]) -> list[Fault | None]:
    """What can be told while other pictures are missing."""
    return ["blank" if fault_alone(look) == "blank" else None for look in looks]


_CUT_OFF: Final = QT_TRANSLATE_NOOP("Message", "A sound is cut off; it plays as far as it goes.")

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
