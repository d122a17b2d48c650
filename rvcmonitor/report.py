"""``rvcmonitor report FOLDER``: everything that the window says, without a window."""

from __future__ import annotations

import json
import math
import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from rvcmonitor import __version__
from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.analysis.failed import without_analysis
from rvcmonitor.analysis.findings import (
    Analysis,
    Candidate,
    EarlyStop,
    HealthFinding,
    Pace,
    PartVerdict,
    Verdict,
)
from rvcmonitor.analysis.media.picture_judge import judge_pictures, without_pictures
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.remote.opened import watch
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.tfevents.media import read_media
from rvcmonitor.training.fence import fenced
from rvcmonitor.training.folders import reason_of, shown
from rvcmonitor.training.run import Attempt, Checkpoint, Run, Series, Snapshot
from rvcmonitor.training.run_problems import NOTES

SCHEMA = 1
"""No key is removed or renamed within a number; new ones may come."""

_PIECE = 0.5
"""Seconds between two words about the progress."""

Json = dict[str, Any]
Progress = Callable[[int, int], None]


class NoRunError(Exception):
    """There is nothing to report; its text is one sentence for the user."""


def report(
    folder: Path,
    progress: Progress = lambda _done, _total: None,
    ratings: RatingBook = RatingBook(),  # noqa: B008 - immutable
    looking: Progress = lambda _done, _total: None,
    rules: AnalysisOptions | None = None,
    *,
    with_pictures: bool = True,
) -> Json:
    """The report on every run in ``folder`` as an object for ``json``.

    ``progress`` is told (bytes read, bytes in all) from time to time, and ``looking`` how many
    pictures and sounds of a run have been looked at and how many there are; ``ratings`` are what
    the user's ears said, ``rules`` what to judge by (None: the
    rules that the program comes with). Pictures are looked at only ``with_pictures``.
    :func:`_pace` says what a run's ``pace`` holds. ``last_step`` and ``last_epoch`` are how far the
    log goes; a candidate's ``step`` is that of its weights, which may have been saved after that,
    and its ``value_step`` where the log tells its value. For a folder of another machine the
    command line adds ``reached``: whether its host was reached and all that is there has come; else
    the report is on what came before.

    :raises NoRunError: the folder is not there, cannot be read, or holds no run
    """
    snapshot = load(folder, progress)
    heard = defaultdict(tuple, {_place(path): rated for path, rated in ratings.runs.items()})
    return {
        "schema": SCHEMA,
        "version": __version__,
        "folder": shown(snapshot.roots[0]),
        "runs": [
            _run(
                run,
                _judged(run, looking if with_pictures else None, rules),
                heard[_place(run.path)],
            )
            for run in snapshot.runs
        ],
        "notes": [note.english() for note in snapshot.notes],
        "left_out": [folder.english() for folder in snapshot.left_out],
    }


def _place(path: Path) -> str:
    """The same for every way to write a path: ratings are kept by the one that was opened."""
    return os.path.normcase(path.absolute())


def _judged(run: Run, looking: Progress | None, rules: AnalysisOptions | None) -> Analysis:
    """All that is said of ``run``, its pictures looked at where ``looking`` is told of it."""
    judged = (lambda: analyse(run)) if rules is None else (lambda: analyse(run, rules))
    numbers = fenced(run.path, judged, partial(without_analysis, run))
    if looking is None:
        return numbers
    told = _from_time_to_time(looking)
    pictures = fenced(
        run.path,
        lambda: judge_pictures(run, read_media, os.cpu_count() or 1, told),
        partial(without_pictures, run),
    )
    return pictures.added_to(numbers)


def _from_time_to_time(progress: Progress) -> Progress:
    """``progress``, told no more than once in a while, and never of what is over in a moment."""
    told = time.monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _PIECE:
            told = time.monotonic()
            progress(done, total)

    return tell


def load(folder: Path, progress: Progress = lambda _done, _total: None) -> Snapshot:
    """Read all of ``folder``; see :func:`report`."""
    _check(folder)
    followed = watch([folder])
    snapshot = followed.poll(_PIECE)
    while not followed.loaded:
        progress(snapshot.bytes_read, snapshot.bytes_total)
        snapshot = followed.poll(_PIECE)
    if not any(run.files for run in snapshot.runs):
        raise NoRunError(_why_nothing(snapshot))
    return snapshot


def to_json(content: Json) -> str:
    """Strict JSON: it holds no NaN and no infinity, which are not JSON."""
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)


def _check(folder: Path) -> None:
    try:
        if folder.is_dir():
            next(folder.iterdir(), None)
        else:
            folder.stat()
    except FileNotFoundError as error:
        raise NoRunError(f"“{folder}” does not exist.") from error
    except OSError as error:
        raise NoRunError(f"“{folder}” cannot be read: {reason_of(error)}.") from error


def _why_nothing(snapshot: Snapshot) -> str:
    sentences = [note.english() for note in snapshot.notes]
    if snapshot.runs:
        sentences = [problem.message.english() for run in snapshot.runs for problem in run.problems]
        sentences.append("RVC Monitor looks for files with “tfevents” in their names.")
    return " ".join(sentences)


def _run(run: Run, analysis: Analysis, ratings: Sequence[Rating]) -> Json:
    return {
        "name": run.name,
        "path": shown(run.path),
        "trainer": run.trainer,
        "scalars": {tag: _scalars(series) for tag, series in run.series.items()},
        "media": {tag: len(media.steps) for tag, media in run.media.items()},
        "last_step": run.last_step,
        "last_epoch": run.last_epoch,
        "total_epochs": run.total_epochs,
        "steps_per_epoch": None if run.epochs is None else run.epochs.steps_per_epoch,
        "epoch_source": None if run.epochs is None else run.epochs.source.english(),
        "epochs_lack": None if run.epochs_lack is None else run.epochs_lack.english(),
        "attempts": [_attempt(attempt) for attempt in run.attempts],
        "state": run.state,
        "last_write": run.last_write,
        "verdict": _verdict(analysis.verdict),
        "candidates": [_candidate(candidate) for candidate in analysis.candidates],
        "health": [_health(finding) for finding in analysis.health],
        "early_stop": _early_stop(analysis.early_stop),
        "pace": _pace(run, analysis.pace),
        "ratings": [_rating(rating) for rating in sorted(ratings, key=_by_epoch)],
        "checkpoints": [_checkpoint(checkpoint) for checkpoint in run.checkpoints],
        "earlier_checkpoints": [_checkpoint(each) for each in run.earlier_checkpoints],
        "problems": [_problem(problem) for problem in (*run.problems, *analysis.problems)],
    }


def _scalars(series: Series) -> Json:
    finite = np.isfinite(series.values)
    lowest = int(np.argmin(np.where(finite, series.values, np.inf))) if finite.any() else None
    return {
        "points": len(series.steps),
        "first_step": int(series.steps[0]),
        "last_step": int(series.steps[-1]),
        "min_step": None if lowest is None else int(series.steps[lowest]),
        "min_value": None if lowest is None else float(series.values[lowest]),
        "nonfinite": int(len(finite) - finite.sum()),
    }


def _attempt(attempt: Attempt) -> Json:
    return {
        "started": attempt.started,
        "first_step": attempt.first_step,
        "last_step": attempt.last_step,
        "kept_to_step": attempt.kept_to_step,
        "points": attempt.points,
        "set_aside": attempt.is_aside,
        "beside_another": attempt.is_beside,
    }


def _verdict(verdict: Verdict) -> Json:
    return {
        "state": verdict.state,
        "doubtful": verdict.doubtful,
        "metric": verdict.metric,
        "lowest_step": verdict.lowest_step,
        "lowest_epoch": verdict.lowest_epoch,
        "since_step": verdict.since_step,
        "since_epoch": verdict.since_epoch,
        "reason": verdict.reason.english(),
        "took_back": None if verdict.took_back is None else verdict.took_back.english(),
        "lowest_range": None if verdict.lowest_range is None else list(verdict.lowest_range),
        "since_range": None if verdict.since_range is None else list(verdict.since_range),
        "parts": {part.meaning: _part(part) for part in verdict.parts},
        "notes": [note.english() for note in verdict.notes],
    }


def _part(part: PartVerdict) -> Json:
    return {
        "state": part.state,
        "change": _finite(part.change),
        "share": None if part.share is None else _finite(part.share),
    }


def _candidate(candidate: Candidate) -> Json:
    return {
        "rank": candidate.rank,
        "step": candidate.step,
        "epoch": candidate.epoch,
        "metric": candidate.metric,
        "value": _finite(candidate.value),
        "value_step": candidate.value_step,
        "smoothed": candidate.smoothed,
        "why": candidate.why.english(),
        "note": None if candidate.note is None else candidate.note.english(),
        "kind": candidate.kind,
        "group": candidate.group,
        "exact": candidate.is_exact,
        "epochs_before": candidate.epochs_before,
        "epochs_after": candidate.epochs_after,
        "checkpoint_before": _checkpoint(candidate.checkpoint_before),
        "checkpoint_after": _checkpoint(candidate.checkpoint_after),
    }


def _checkpoint(checkpoint: Checkpoint | None) -> Json | None:
    if checkpoint is None:
        return None
    return {
        "path": shown(checkpoint.path),
        "kind": checkpoint.kind,
        "epoch": checkpoint.epoch,
        "step": checkpoint.step,
        "here": checkpoint.away is None,
    }


def _health(finding: HealthFinding) -> Json:
    return {
        "level": finding.level,
        "code": finding.code,
        "step": finding.step,
        "epoch": finding.epoch,
        "text": finding.message.english(),
    }


def _early_stop(stop: EarlyStop | None) -> Json | None:
    if stop is None:
        return None
    return {
        "tag": stop.tag,
        "stopped_step": stop.stopped_step,
        "stopped_epoch": stop.stopped_epoch,
        "best_step": stop.best_step,
        "best_epoch": stop.best_epoch,
        "best_value": stop.best_value,
        "text": stop.message.english(),
    }


def _pace(run: Run, pace: Pace | None) -> Json | None:
    """Times in seconds, without pauses: of an epoch (median and newest), and from the newest point
    to the end with the range of 80 %. ``ends`` (s since 1970) is null unless it is training."""
    if pace is None:
        return None
    left, written = pace.left, run.last_write
    ends = None
    if run.state == "training" and left is not None and written is not None:
        ends = min(written, time.time()) + left.seconds
    return {
        "epoch_seconds": pace.epoch_seconds,
        "last_epoch_seconds": pace.last_epoch_seconds,
        "epochs_completed": pace.completed,
        "seconds_left": None if left is None else left.seconds,
        "seconds_left_range": None if left is None else [left.low, left.high],
        "ends": ends,
        "slower": None if pace.slower is None else pace.slower.english(),
    }


def _rating(rating: Rating) -> Json:
    return {
        "file": rating.file,
        "epoch": rating.epoch,
        "step": rating.step,
        "stars": rating.stars,
        "note": rating.note,
    }


def _by_epoch(rating: Rating) -> tuple[bool, int, str]:
    return rating.epoch is None, rating.epoch or 0, rating.file


def _problem(problem: Problem) -> Json:
    return {
        "file": shown(problem.file),
        "offset": problem.offset,
        "code": problem.code,
        "text": problem.message.english(),
    }


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


# For people


def to_text(content: Json) -> str:
    """The report as a person wants to read it: the answer first, details after it."""
    runs = content["runs"]
    head = f"{content['folder']}: {_count(len(runs), 'training', 'trainings')}"
    runs_told = ("\n".join(_run_lines(run)) for run in runs)
    blocks = [head, *runs_told, *dict.fromkeys([*content["notes"], *content["left_out"]])]
    return "\n\n".join(blocks) + "\n"


def _run_lines(run: Json) -> Iterator[str]:
    yield run["name"]
    yield "=" * len(run["name"])
    yield _where_it_is(run)
    verdict = run["verdict"]
    answer = _DOUBTFUL if verdict["doubtful"] else _VERDICTS[verdict["state"]]
    yield f"{answer}: {verdict['reason']}"
    if verdict["took_back"] is not None:
        yield verdict["took_back"]
    yield from verdict["notes"]
    for group, heading in _GROUPS.items():
        listed = [one for one in run["candidates"] if one["group"] == group]
        if listed:
            yield ""
            yield heading
            yield from _candidate_lines(listed)
    if lacking := {one["note"] for one in run["candidates"] if not _has_files(one)} - {None}:
        yield ""
        yield from sorted(lacking)
    if run["ratings"]:
        yield ""
        yield "Rated by ear:"
        yield from _rating_lines(run["ratings"])
    if run["health"]:
        yield ""
        yield from (
            f"{finding['level'].capitalize()}: {finding['text']}" for finding in run["health"]
        )
    if run["problems"]:
        yield ""
        yield from map(_problem_line, run["problems"])
    yield ""
    yield from _details(run)


_GROUPS = {
    "shortlist": "Worth listening to:",
    "guide": "As the guides do it (a dip alone says little):",
}
_VERDICTS = {
    "improving": "Still improving",
    "flat": "Flat",
    "rising": "Rising",
    "undecided": "Cannot tell yet",
    "none": "No trend visible",
    "broken": "Broken",
}
_DOUBTFUL = "May be turning"
_RULE_ALONE = (
    "That is Keras' rule alone, which knows nothing of noise; the verdict does not follow it."
)
_STATES = {
    "training": "training now",
    "stalled": "silent for longer than usual",
    "finished": "finished",
    "unknown": "not training as far as the files tell",
}
_TRAINERS = {
    "mainline": "RVC",
    "mangio": "Mangio-RVC",
    "applio": "Applio",
    "sovits": "so-vits-svc",
    "gpt-sovits": "GPT-SoVITS",
    "poltrain": "PolTrain",
    "codename": "codename-fork",
    "unknown": "unknown trainer",
}


def _problem_line(problem: Json) -> str:
    return f"{'Note' if problem['code'] in NOTES else 'Problem'}: {problem['text']}"


def _where_it_is(run: Json) -> str:
    parts = [_TRAINERS[run["trainer"]]]
    if run["last_epoch"] is not None:
        total = f" of {run['total_epochs']}" if run["total_epochs"] is not None else ""
        parts.append(f"epoch {run['last_epoch']}{total}")
    if run["last_step"] is not None:
        parts.append(f"step {run['last_step']}")
    parts.append(_STATES[run["state"]])
    return ", ".join(parts)


def _candidate_lines(candidates: list[Json]) -> Iterator[str]:
    for candidate in candidates:
        place = f"step {candidate['step']}"
        if candidate["epoch"] is not None:
            place = f"epoch {candidate['epoch']} ({place})"
        yield f"  {candidate['rank']}. {place}{_value(candidate)}"
        yield f"     {candidate['why']}"
        for side in ("before",) if candidate["exact"] else ("before", "after"):
            if (checkpoint := candidate[f"checkpoint_{side}"]) is not None:
                same_step = checkpoint["step"] == candidate["step"]
                distance = _distance(candidate[f"epochs_{side}"], side, same_step=same_step)
                where = "" if checkpoint["here"] else " (not here yet)"
                yield f"     {distance}: {checkpoint['path']}{where}"
        if candidate["note"] is not None and _has_files(candidate):
            yield f"     {candidate['note']}"


def _has_files(candidate: Json) -> bool:
    """Without any, its note is that of the whole run, which is told once."""
    return any(candidate[f"checkpoint_{side}"] is not None for side in ("before", "after"))


def _value(candidate: Json) -> str:
    if candidate["value"] is None:
        return ""
    logged, step = candidate["value_step"], candidate["step"]
    where = "" if logged in (step, None) else f" at step {logged}"
    which = " smoothed" if candidate["smoothed"] else ""
    return f", {candidate['metric']} {candidate['value']:.4g}{which}{where}"


def _distance(epochs: int | None, side: str, *, same_step: bool) -> str:
    """How far a checkpoint lies from its candidate."""
    if epochs is None:
        return "at this step" if same_step else f"{side} it"
    return "at this epoch" if epochs == 0 else f"{_count(epochs, 'epoch', 'epochs')} {side}"


def _rating_lines(ratings: list[Json]) -> Iterator[str]:
    for rating in ratings:
        place = "" if rating["epoch"] is None else f"epoch {rating['epoch']}, "
        note = f": {rating['note']}" if rating["note"] else ""
        yield f"  {rating['stars']} of 5  {place}{rating['file']}{note}"


def _details(run: Json) -> Iterator[str]:
    yield f"Folder: {run['path']}"
    if run["steps_per_epoch"] is not None:
        yield f"Steps per epoch: {run['steps_per_epoch']:g} (from {run['epoch_source']})"
    else:
        yield (
            "Steps per epoch: not known (neither the names of checkpoints nor G_*.pth, train.log"
            " or the learning rate tell it)"
        )
        if run["epochs_lack"] is not None:
            yield f"They could be worked out from the file list, but {run['epochs_lack']}."
    starts = [attempt for attempt in run["attempts"] if not attempt["beside_another"]]
    started = len(starts)
    silent = sum(attempt["first_step"] is None for attempt in starts)
    if started > 1:
        yield f"Starts: {started}" + (f", {silent} of them wrote nothing" if silent else "")
    if run["pace"] is not None:
        yield from _pace_lines(run["pace"])
    points = sum(scalars["points"] for scalars in run["scalars"].values())
    tags = len(run["scalars"])
    yield f"Read: {_count(points, 'point', 'points')} of {_count(tags, 'tag', 'tags')}"
    if run["early_stop"] is not None:
        yield f"{run['early_stop']['text']} {_RULE_ALONE}"
    if run["checkpoints"]:
        yield f"Weights on disk: {_count(len(run['checkpoints']), 'file', 'files')}"
    if run["earlier_checkpoints"]:
        files = _count(len(run["earlier_checkpoints"]), "file", "files")
        yield f"Weights of an earlier training: {files}"


def _pace_lines(pace: Json) -> Iterator[str]:
    usual, last = _duration(pace["epoch_seconds"]), _duration(pace["last_epoch_seconds"])
    yield f"Time an epoch: {usual} (the last one {last})"
    if pace["ends"] is not None:
        low, high = map(_duration, pace["seconds_left_range"])
        left = _duration(pace["seconds_left"])
        yield f"Left: {left} (80 %: {low} to {high}); it ends about {_local(pace['ends'])}"
        if pace["slower"] is not None:
            yield pace["slower"]


def _duration(seconds: float) -> str:
    """In its two largest units: 12.5 s, 3 min 20 s, 2 h 5 min."""
    if seconds < 60:
        return f"{seconds:.3g} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def _local(seconds: float) -> str:
    """A time (s since 1970) by the clock of this machine; a dash where no clock shows it."""
    try:
        return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%Y-%m-%d %H:%M}"
    except (OverflowError, ValueError, OSError):
        return "–"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
