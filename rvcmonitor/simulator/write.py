"""Puts a training on disk, whole or epoch by epoch, as its trainer would."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from rvcmonitor.simulator import audio, pictures
from rvcmonitor.simulator.checkpoints import write_resume_file, write_voice
from rvcmonitor.simulator.curves import (
    CRASH_PAUSE,
    Leg,
    Lines,
    Save,
    Truth,
    saves,
    truth,
    worked_out,
)
from rvcmonitor.simulator.project import write_config, write_project
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.simulator.training import Training

_LATEST_ONLY = 2333333  # what RVC calls the step of the one resume file it keeps
_LEARNED = 0.15  # of the run's length: how fast pictures and sounds get clean
_SOUND_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Written:
    """What lies on disk now; ``events`` and ``weights`` in the order they were written."""

    model_folder: Path
    events: tuple[Path, ...]
    weights: tuple[Path, ...]
    resume_files: tuple[Path, ...]
    truth: Truth


def write_run(install: Path, training: Training, until: float | None = None) -> Written:
    """Write the model below the install folder ``install``, or only until so many epochs were
    done for the first time (it then looks as if it were killed)."""
    with Writer(install, training) as writer:
        while (until is None or writer.position < until) and writer.epoch():
            pass
        return writer.written


class Writer:
    """Writes a training epoch by epoch, as one start of the trainer after the other would.

    The event file stays open while an attempt goes on. ``position`` is the epochs done; it goes
    back where an attempt resumes from a save before the last one's end.
    """

    def __init__(self, install: Path, training: Training) -> None:
        self.training = training
        self.model_folder = install / training.fork.model_folder.format(model=training.model)
        self.position = 0.0
        self._install = install
        self._legs = worked_out(training)
        self._attempts = iter(enumerate(self._legs))
        self._moments: Iterator[_Moment] = iter(())
        self._next: _Moment | None = None
        self._leg: Leg | None = None
        self._file: EventWriter | None = None
        self._events: list[Path] = []
        self._weights: list[Path] = []
        self._resume_files: list[Path] = []
        self._pictures = 0
        write_project(self.model_folder, training)

    @property
    def written(self) -> Written:
        """What has been written so far."""
        return Written(
            self.model_folder,
            tuple(self._events),
            tuple(dict.fromkeys(self._weights)),
            tuple(dict.fromkeys(self._resume_files)),
            truth(self.training, self._legs),
        )

    def epoch(self, now: float | None = None) -> bool:
        """Append the next epoch (or what is left of one before the attempt was killed) and flush.

        Records carry the simulated time, or ``now`` (seconds since 1970). Returns False once the
        training is over; nothing was written then.
        """
        if self._leg is None and not self._start():
            return False
        leg = self._leg
        if leg is None or self._file is None:
            return False
        self.position = min(float(int(self.position) + 1), leg.last)
        while self._next is not None and self._next.position <= self.position:
            self._write(leg, self._file, self._next, now)
            self._next = next(self._moments, None)
        self._file.flush()
        if self.position >= leg.last:
            self._stop(leg)
        return True

    def close(self) -> None:
        """Close the event file, as the trainer's end does."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self) -> bool:
        number, leg = next(self._attempts, (0, None))
        if leg is None:
            return False
        crashes = leg.attempt.crashed_starts
        for crash in range(crashes):
            self._open(leg.started - CRASH_PAUSE * (crashes - crash), number * 100 + crash).close()
        self._file = self._open(leg.started, number * 100 + crashes)
        self._leg = leg
        self.position = float(leg.first)
        self._moments = iter(_moments(self.training, leg))
        self._next = next(self._moments, None)
        return True

    def _stop(self, leg: Leg) -> None:
        self.close()
        self._leg = None
        if leg.last >= self.training.epochs:
            write_config(self.model_folder, self.training)

    def _open(self, started: float, start: int) -> EventWriter:
        fork = self.training.fork
        pid = self.training.pid + 4 * start
        name = f"events.out.tfevents.{int(started):010d}.{self.training.host}.{pid}"
        if fork.empty_eval:
            empty = self.model_folder / "eval" / f"{name}.1"
            EventWriter(empty, started).close()
            self._events.append(empty)
        path = self.model_folder / fork.events_in / f"{name}.0"
        self._events.append(path)
        return EventWriter(path, started)

    def _write(self, leg: Leg, file: EventWriter, moment: _Moment, now: float | None) -> None:
        simulated = leg.wall_time(self.training, moment.position)
        wall_time = simulated if now is None else now
        if moment.save is not None:
            self._save(file, moment.save, wall_time)
            return
        lines, column = leg.lines[moment.line], moment.column
        step = int(lines.steps[column])
        for (tag, _), value in zip(lines.tags, lines.values[:, column], strict=True):
            file.scalar(tag, step, float(value), wall_time)
        if moment.line == len(leg.lines) - 1:
            self._draw(file, lines, column, wall_time)

    def _draw(self, file: EventWriter, lines: Lines, column: int, wall_time: float) -> None:
        every = self.training.picture_every
        if not every or column % every:
            return
        drawn = figures(self.training, float(lines.positions[column]), self._pictures)
        self._pictures += 1
        for tag, subject in self.training.fork.pictures:
            png = drawn[subject]
            file.image(tag, int(lines.steps[column]), png, pictures.SIZE, wall_time)

    def _save(self, file: EventWriter, save: Save, wall_time: float) -> None:
        training, fork = self.training, self.training.fork
        names = {"model": training.model, "epoch": save.epoch, "step": save.step}
        if training.sound and fork.sound is not None:
            wav = audio.sample(
                quality(training, save.position), training.sample_rate, _SOUND_SECONDS, save.step
            )
            tag = fork.sound.format(**names)
            file.audio(tag, save.step, wav, training.sample_rate, wall_time)
        step = _LATEST_ONLY if training.only_latest_resume else save.step
        for net in "GD":
            path = self.model_folder / f"{net}_{step}.pth"
            write_resume_file(path, save.epoch, training.learning_rate)
            os.utime(path, (wall_time, wall_time))
            self._resume_files.append(path)
        if fork.weights is not None:
            path = self._install / fork.weights.format(**names)
            write_voice(path, save.epoch, save.step)
            os.utime(path, (wall_time, wall_time))
            self._weights.append(path)


def quality(training: Training, position: float) -> float:
    """How good pictures and sounds are when ``position`` epochs are done, 0 … 1."""
    return float(1 - np.exp(-position / training.epochs / _LEARNED))


def figures(training: Training, position: float, number: int) -> dict[str, bytes]:
    """The pictures of a log point as PNG: ``original``, ``generated`` and ``whole``."""
    seed = training.seed * 100_003 + number
    at = position / training.epochs
    whole = pictures.voice(seed, pictures.WHOLE_FRAMES)
    original = pictures.voice(seed + 1)
    broken = any(
        defect.kind == "picture-collapse" and defect.start <= at < defect.end
        for defect in training.defects
    )
    made = (
        pictures.collapsed(seed=training.seed)
        if broken
        else pictures.generated(original, quality(training, position), seed)
    )
    return {
        "original": pictures.figure(original),
        "generated": pictures.figure(made),
        "whole": pictures.figure(whole),
    }


@dataclass(frozen=True, slots=True)
class _Moment:
    """Something the trainer writes: a column of a line, or a save."""

    position: float
    line: int = 0
    column: int = 0
    save: Save | None = None


def _moments(training: Training, leg: Leg) -> list[_Moment]:
    """All moments of an attempt in the order they are written."""
    values = [
        _Moment(float(position), line, column)
        for line, lines in enumerate(leg.lines)
        for column, position in enumerate(lines.positions)
    ]
    saved = [_Moment(save.position, save=save) for save in saves(training, leg)]
    # Who logs a step before counting it has saved the epoch before that step comes.
    saves_first = training.fork.logged_before and training.fork.saves_every_steps is None
    moments = saved + values if saves_first else values + saved
    return sorted(moments, key=lambda moment: moment.position)
