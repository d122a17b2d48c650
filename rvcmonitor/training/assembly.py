"""From stitched points and the files around them to a :class:`Run`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import compress
from operator import is_, not_
from pathlib import Path
from typing import Generic, TypeVar

import numpy as np

from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.training.attempts import origin_of
from rvcmonitor.training.batch_sampler import Batching, steps_of_epoch
from rvcmonitor.training.bounds import count, count_in
from rvcmonitor.training.checkpoints import WeightFiles, find_checkpoints
from rvcmonitor.training.command_line import TrainCommand
from rvcmonitor.training.earlier_weights import history_of, is_earlier
from rvcmonitor.training.epoch_length import LIGHTNINGS_EPOCH, EpochLength, epoch_axis
from rvcmonitor.training.epochs import EpochAxis
from rvcmonitor.training.found import RunFolder
from rvcmonitor.training.homes import LIGHTNINGS_FOLDER
from rvcmonitor.training.processes import TrainerProcess, commanded
from rvcmonitor.training.run import Attempt, Checkpoint, Run, Series, Trainer
from rvcmonitor.training.run_problems import starts_set_aside
from rvcmonitor.training.state import Signs, write_interval
from rvcmonitor.training.stitching import FEW, Stitch
from rvcmonitor.training.tags import best_tags
from rvcmonitor.training.torch_checkpoint import saved_epoch
from rvcmonitor.training.train_log import GrowingTextLog
from rvcmonitor.training.trainer_config import read_settings
from rvcmonitor.training.trainers import Clues, logs_before_counting, recognise
from rvcmonitor.training.training_facts import TrainingFacts

_OPENED_STATES = 3
"""G_*.pth files looked into: the newest ones, and only where no name tells."""
_ROUNDING = 1e-6
"""Epochs."""
_SAMPLING = ("mainline", "mangio")
"""Trainers whose epochs are those of :mod:`.batch_sampler`; others say themselves how long they
are."""

T = TypeVar("T")


class Assembly:
    """Keeps what the small files of one run told, and puts runs together from it.

    :param elsewhere: whether another machine trains it, so that it has no process on this one
    """

    def __init__(self, folder: RunFolder, *, elsewhere: bool = False) -> None:
        self.folder = folder
        self._elsewhere = elsewhere
        self.signs = Signs()
        self._named: tuple[Checkpoint, ...] = ()
        self._looked: tuple[object, ...] = ()
        self._settings = _Reread(folder.path / "config.json", lambda _: read_settings(folder.path))
        text_log = folder.path / "train.log"
        growing = GrowingTextLog(text_log)
        self._text_log = _Reread(text_log, lambda _: growing.read())
        self._saved: dict[tuple[Path, float], int | None] = {}
        self._batching: Batching | None = None
        self._commanded: TrainCommand | None = None
        """What the trainer was told, remembered after its end."""
        self._told_by: TrainerProcess | None = None
        self._sampled: int | Message | None = None
        self._file_list = _Reread(folder.path / "filelist.txt", lambda _: object())
        self._listed: object = None

    @property
    def _model(self) -> str:
        """What its weights are called after."""
        return self.folder.model or self.folder.path.name

    def find_checkpoints(self, weights_in: Callable[[Path], WeightFiles]) -> bool:
        """Look for checkpoints; True where there are others than before."""
        folder = self.folder
        looked: tuple[object, ...] = (folder, *map(weights_in, folder.weights))
        if len(looked) == len(self._looked) and all(map(is_, looked, self._looked)):
            return False  # the very same listings
        self._looked = looked
        found = find_checkpoints(
            folder.path, self._model, folder.weights, folder.others, weights_in
        )
        changed = found != self._named
        self._named = found
        return changed

    def assemble(
        self,
        stitch: Stitch,
        files: tuple[Path, ...],
        problems: tuple[Problem, ...],
        modified: float | None,
        written: float | None,
    ) -> Run:
        """The run with all that was read so far. ``written`` is the newest time inside the event
        files, ``modified`` the newest time of them (s since 1970)."""
        series, media, attempts = stitch.series, stitch.media, stitch.attempts
        tags = best_tags(series)
        trainer = self._trainer(series, media, tags)
        history = history_of(attempts, written, modified)
        last_step = max(
            (a.kept_to_step for a in attempts if a.kept_to_step is not None), default=None
        )
        named = _read_as_epochs(self._named, files, last_step)
        present = [each for each in named if not is_earlier(each, history)]
        writer = _writer_of(files, self._settings.value.processes)
        if self._elsewhere:  # a clone of this machine has its name, and other processes
            writer = replace(writer, numbers=())
        self._ask(writer, written or 0.0)
        sampled = partial(self._steps_sampled, trainer)
        epochs = self._epochs(trainer, series, tags, attempts, present, sampled)
        placed = [_placed(each, epochs, trainer) for each in named]
        length = None if epochs is None else epochs.steps_per_epoch
        is_old = [is_earlier(each, history, length) for each in placed]
        earlier = tuple(compress(placed, is_old))
        checkpoints = tuple(compress(placed, map(not_, is_old)))
        told = None if self._commanded is None else self._commanded.epochs
        total = told or self._text_log.value.total_epochs
        self.signs = self._signs(trainer, series, tags, checkpoints, total, written, writer)
        return Run(
            name=self.folder.name,
            path=self.folder.path,
            trainer=trainer,
            series=series,
            media=media,
            files=files,
            attempts=attempts,
            checkpoints=checkpoints,
            earlier_checkpoints=earlier,
            epochs_lack=self._lack() if epochs is None and trainer in _SAMPLING else None,
            epochs=epochs,
            tags=tags,
            total_epochs=total,
            last_write=written,
            last_step=last_step,
            last_epoch=_last_epoch(epochs, last_step, checkpoints),
            state="unknown",
            problems=(
                *problems,
                *starts_set_aside(self.folder.path, self.folder.name, attempts, FEW),
            ),
            start_rate=self._settings.value.start_rate,
            rate_decay=self._settings.value.rate_decay,
            facts=self._facts(),
            writer=writer,
        )

    def _trainer(
        self, series: Mapping[str, Series], media: Mapping[str, object], tags: Mapping[str, str]
    ) -> Trainer:
        generator = series.get(tags.get("generator", ""))
        return recognise(
            Clues(
                home=self.folder.path,
                tags=series.keys(),
                media=media.keys(),
                steps=np.empty(0, np.int64) if generator is None else generator.steps,
                weights={checkpoint.path.name for checkpoint in self._named},
                settings=self._settings.value,
            )
        )

    def _epochs(
        self,
        trainer: Trainer,
        series: Mapping[str, Series],
        tags: Mapping[str, str],
        attempts: Sequence[Attempt],
        checkpoints: Sequence[Checkpoint],
        sampled: Callable[[], int | None],
    ) -> EpochAxis | None:
        evidence = EpochLength(
            trainer=trainer,
            logged_before=logs_before_counting(trainer, series.keys()),
            attempts=attempts,
            checkpoints=checkpoints,
            generator=series.get(tags.get("generator", "")),
            learning_rate=series.get(tags.get("learning_rate", "")),
            epochs_told=series.get(LIGHTNINGS_EPOCH),
            settings=self._settings.value,
            text_log=self._text_log.value,
            saved=self._saved_epochs(checkpoints),
            sampled=sampled,
        )
        return epoch_axis(evidence)

    def _facts(self) -> TrainingFacts:
        """What the small files say, and what the trainer's own log says of its start."""
        settings, log = self._settings.value, self._text_log.value
        told = None if self._commanded is None else self._commanded.batch_size
        size = log.batch_size or settings.batch_size or told
        return replace(settings.facts, batch_size=size, pretrained=log.pretrained)

    def _ask(self, writer: TrainerProcess, written: float) -> None:
        """Ask what ``writer`` was told, until it is known; another one may be told otherwise."""
        if writer == self._told_by:
            return
        told = commanded(writer, written)
        if told is not None:
            self._commanded, self._told_by = told, writer

    def _steps_sampled(self, trainer: Trainer) -> int | None:
        """By the file list of a trainer whose sampler is known; worked out again when the list or
        what is told of its batches has changed."""
        if trainer not in _SAMPLING:
            return None
        settings, log = self._settings.value, self._text_log.value
        size, cards = log.batch_size or settings.batch_size, log.cards
        if size is None and self._commanded is not None:
            size, cards = self._commanded.batch_size, self._commanded.cards
        batching = Batching(size, settings.hop_length, cards)
        listed = self._file_list.value
        if (batching, listed) != (self._batching, self._listed):
            self._batching, self._listed = batching, listed
            self._sampled = steps_of_epoch(self.folder.path, batching)
        return self._sampled if isinstance(self._sampled, int) else None

    def _lack(self) -> Message | None:
        return self._sampled if isinstance(self._sampled, Message) else None

    def _saved_epochs(self, checkpoints: Sequence[Checkpoint]) -> list[tuple[int, int]]:
        if any(checkpoint.epoch and checkpoint.step for checkpoint in checkpoints):
            return []
        states = [c for c in checkpoints if c.kind == "resume" and c.step and c.away is None]
        pairs = ((self._saved_epoch(state), state.step) for state in states[-_OPENED_STATES:])
        return [(epoch, step) for epoch, step in pairs if epoch is not None and step is not None]

    def _saved_epoch(self, state: Checkpoint) -> int | None:
        key = (state.path, state.modified)
        if key not in self._saved:
            self._saved[key] = saved_epoch(state.path)
        return self._saved[key]

    def _signs(
        self,
        trainer: Trainer,
        series: Mapping[str, Series],
        tags: Mapping[str, str],
        checkpoints: Sequence[Checkpoint],
        total: int | None,
        written: float | None,
        writer: TrainerProcess,
    ) -> Signs:
        rhythm = series.get(tags.get("generator", "")) or _longest(series)
        settings = self._settings.value
        voices = [checkpoint for checkpoint in checkpoints if checkpoint.kind == "voice"]
        return Signs(
            written=written,
            interval=None if rhythm is None else write_interval(rhythm.wall_times),
            reached_end=total is not None and any((c.epoch or 0) >= total for c in voices),
            final_saved=max(
                (c.modified for c in voices if c.path.stem == self._model), default=None
            ),
            trainer=writer,
            signed_off=trainer == "applio" and settings.found and not settings.processes,
        )


def _writer_of(files: Sequence[Path], named: tuple[int, ...]) -> TrainerProcess:
    """Who wrote the newest event file (of files in the order of their starts): the machine and
    process in its name, and the processes ``named`` in the settings."""
    if not files:
        return TrainerProcess()
    origin = origin_of(files[-1], 0.0)
    own = count_in(origin.pid) if origin.pid is not None else None
    return TrainerProcess(origin.host, tuple(dict.fromkeys((own, *named) if own else named)))


class _Reread(Generic[T]):
    """What a small file says, read again when the file has changed."""

    def __init__(self, path: Path, read: Callable[[Path], T]) -> None:
        self._path = path
        self._read = read
        self._seen: tuple[int, int] | None = None
        self._value = read(path)

    @property
    def value(self) -> T:
        seen = self._look()
        if seen != self._seen:
            self._seen = seen
            self._value = self._read(self._path)
        return self._value

    def _look(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_size, found.st_mtime_ns


def _read_as_epochs(
    named: Sequence[Checkpoint], files: Sequence[Path], last_step: int | None
) -> Sequence[Checkpoint]:
    """so-vits-svc-fork, which trains with Lightning, numbers its G_*.pth by epochs, unless it was
    told to number them by steps: those get about as far as the log."""
    numbers = [each.step or 0 for each in named if _is_numbered(each)]
    is_fork = any(file.parent.parent.name == LIGHTNINGS_FOLDER for file in files)
    if not is_fork or not numbers or 2 * max(numbers) > (last_step or 0):
        return named
    return [
        replace(each, epoch=each.step, step=None) if _is_numbered(each) else each for each in named
    ]


def _is_numbered(checkpoint: Checkpoint) -> bool:
    """Whether its name has one number, of which it does not say what it counts."""
    return checkpoint.kind == "resume" and bool(checkpoint.step) and checkpoint.epoch is None


def _placed(checkpoint: Checkpoint, epochs: EpochAxis | None, trainer: Trainer) -> Checkpoint:
    """``checkpoint`` with the half of (epoch, step) that its name leaves out."""
    if trainer == "poltrain" and checkpoint.epoch is not None:
        return replace(checkpoint, step=checkpoint.epoch)  # its log counts epochs, its names steps
    if epochs is None:
        return checkpoint
    if checkpoint.epoch is None and checkpoint.step:
        completed = epochs.position_at(np.array([checkpoint.step], np.int64))[0]
        return replace(checkpoint, epoch=int(completed + _ROUNDING) or None)
    if checkpoint.epoch is not None and checkpoint.step is None:
        return replace(checkpoint, step=count(epochs.step_after(checkpoint.epoch)))
    return checkpoint


def _last_epoch(
    epochs: EpochAxis | None, last_step: int | None, checkpoints: Sequence[Checkpoint]
) -> int | None:
    if last_step is None:
        return max((c.epoch for c in checkpoints if c.epoch is not None), default=None)
    return None if epochs is None else int(epochs.epoch_at(np.array([last_step], np.int64))[0])


def _longest(series: Mapping[str, Series]) -> Series | None:
    return max(series.values(), key=lambda one: len(one.steps), default=None)
