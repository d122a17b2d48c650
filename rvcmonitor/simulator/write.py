"""Puts a training on disk, whole or epoch by epoch, as its trainer would."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from rvcmonitor.simulator import pictures
from rvcmonitor.simulator.checkpoints import write_resume_file, write_voice
from rvcmonitor.simulator.curves import Truth, truth
from rvcmonitor.simulator.legs import CRASH_PAUSE, Leg, Save, worked_out
from rvcmonitor.simulator.moments import Moment, moments
from rvcmonitor.simulator.project import write_config, write_project
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.simulator.samples import figures, sounds
from rvcmonitor.simulator.trainers import Tags
from rvcmonitor.simulator.training import Training

_LATEST_ONLY = 2333333  # what RVC calls the step of the one resume file it keeps


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
        self._moments: Iterator[Moment] = iter(())
        self._next: Moment | None = None
        self._leg: Leg | None = None
        self._file: EventWriter | None = None
        self._eval: EventWriter | None = None
        self._events: list[Path] = []
        self._weights: list[Path] = []
        self._resume_files: list[Path] = []
        self._drawn = 0
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
        leg = self._leg or self._start()
        if leg is None:
            return False
        self.position = min(float(int(self.position) + 1), leg.last)
        while self._next is not None and self._next.position <= self.position:
            simulated = leg.wall_time(self.training, self._next.position)
            self._write(leg, self._next, simulated if now is None else now)
            self._next = next(self._moments, None)
        for file in filter(None, (self._file, self._eval)):
            file.flush()
        if self.position >= leg.last:
            self._stop(leg, leg.wall_time(self.training, leg.last) if now is None else now)
        return True

    def close(self) -> None:
        """Close the event files, as the trainer's end does."""
        for file in filter(None, (self._file, self._eval)):
            file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self) -> Leg | None:
        number, leg = next(self._attempts, (0, None))
        if leg is None:
            return None
        crashes = leg.attempt.crashed_starts
        for start in range(crashes + 1):
            self.close()
            self._open(leg.started - CRASH_PAUSE * (crashes - start), number * 100 + start)
        self._leg = leg
        self.position = float(leg.first)
        self._moments = iter(moments(self.training, leg))
        self._next = next(self._moments, None)
        return leg

    def _open(self, started: float, start: int) -> None:
        fork = self.training.fork
        pid = self.training.pid + 4 * start
        name = f"events.out.tfevents.{int(started):010d}.{self.training.host}.{pid}"
        if fork.has_eval:
            self._eval = self._events_at(self.model_folder / "eval" / f"{name}.1", started)
        path = self.model_folder / fork.events_in / f"{name}.0"
        self._file = self._events_at(path, started)

    def _events_at(self, path: Path, started: float) -> EventWriter:
        self._events.append(path)
        return EventWriter(path, started)

    def _stop(self, leg: Leg, wall_time: float) -> None:
        self.close()
        self._leg = None
        if leg.last < self.training.epochs:
            return
        write_config(self.model_folder, self.training)
        if self.training.fork.final_weights is not None:
            epochs = self.training.epochs
            end = Save(epochs, epochs, epochs * leg.steps_per_epoch)
            self._write_voice(self.training.fork.final_weights, end, wall_time)

    def _write(self, leg: Leg, moment: Moment, wall_time: float) -> None:
        if moment.save is not None:
            self._save(moment.save, wall_time)
            return
        lines, column = leg.lines[moment.line], moment.column
        step = int(lines.steps[column])
        for (tag, _), value in zip(lines.tags, lines.values[:, column], strict=True):
            self._main.scalar(tag, step, float(value), wall_time)
        every = self.training.picture_every
        if moment.line == len(leg.lines) - 1 and every and column % every == 0:
            tags = self.training.fork.pictures
            self._draw(self._main, tags, moment.position, step, wall_time)

    def _save(self, save: Save, wall_time: float) -> None:
        training, fork = self.training, self.training.fork
        if training.sound:
            self._listen(save, wall_time)
        if self._eval is not None and training.picture_every:
            self._draw(self._eval, fork.eval_pictures, save.position, save.step, wall_time)
        only_latest = training.only_latest_resume and fork.saves_every_steps is None
        step = _LATEST_ONLY if only_latest else save.step
        for net in "GD":
            path = self.model_folder / f"{net}_{step}.pth"
            write_resume_file(path, save.epoch, training.learning_rate)
            os.utime(path, (wall_time, wall_time))
            self._resume_files.append(path)
        if fork.weights is not None:
            self._write_voice(fork.weights, save, wall_time)

    def _draw(
        self, file: EventWriter, tags: Tags, position: float, step: int, wall_time: float
    ) -> None:
        if not tags:
            return
        drawn = figures(self.training, position, self._drawn)
        self._drawn += 1
        for tag, subject in tags:
            file.image(tag, step, drawn[subject], pictures.SIZE, wall_time)

    def _listen(self, save: Save, wall_time: float) -> None:
        heard = sounds(self.training, save.position, save.step)
        rate = self.training.sample_rate
        for template, subject in self.training.fork.sounds:
            tag = template.format(epoch=save.epoch, step=save.step)
            (self._eval or self._main).audio(tag, save.step, heard[subject], rate, wall_time)

    def _write_voice(self, template: str, save: Save, wall_time: float) -> None:
        model = self.training.model
        path = self._install / template.format(model=model, epoch=save.epoch, step=save.step)
        write_voice(path, save.epoch, save.step)
        os.utime(path, (wall_time, wall_time))
        self._weights.append(path)

    @property
    def _main(self) -> EventWriter:
        if self._file is None:
            raise ValueError("no attempt has begun")
        return self._file
