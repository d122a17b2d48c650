"""Which process trains a model: told by the model's own files and by command lines, or not at all.

Whatever is ended here cannot be brought back, so nothing is guessed. A process counts where its
command line has Python run a trainer's script for this very model, of the installation in which the
model lies; or where it is a worker of such a process, or one that the model's newest event file
names, by its number, this machine, and a start before that file's. All else is left alone: another
model with a similar name, a notebook's kernel, the WebUI, TensorBoard, an editor, a number that was
given out again, and this program.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.stopping.process import Process
from rvcmonitor.training.command_line import is_worker, train_command
from rvcmonitor.training.processes import TrainerProcess
from rvcmonitor.training.run import Run

_CLOCKS = 2.0
"""Seconds by which a file's own time and that of its process may differ: names have whole ones."""
_LEVELS = 4
"""Folders between a trainer's script and its installation, at most."""
_MODELS = (Path("logs"), Path("assets") / "logs")
"""Where a model called by its name lies in an installation."""


@dataclass(frozen=True, slots=True)
class Training:
    """What the files of a model say of who trains it: its folder, the process that wrote the newest
    event file, and when that file was begun (s since 1970; None: no file)."""

    path: Path
    writer: TrainerProcess
    began: float | None

    @classmethod
    def of(cls, run: Run) -> Training:
        """That of ``run``."""
        return cls(run.path, run.writer, run.attempts[-1].started if run.attempts else None)


@dataclass(frozen=True, slots=True)
class Found:
    """The process that trains; what it has started ends with it."""

    root: Process


@dataclass(frozen=True, slots=True)
class Refused:
    """Why no process is ended. ``nobody`` says that there is none at all that could be it: one that
    was found before has ended."""

    why: Message
    nobody: bool = False


def runs_on(host: str) -> Refused:
    """No process of this machine is that of a training on ``host``."""
    text = QT_TRANSLATE_NOOP("Message", "It runs on another computer, {host}.")
    return Refused(Message(text, {"host": host}))


def whose(training: Training, table: Sequence[Process], here: str, own: int) -> Found | Refused:
    """The process of ``training`` among those of this machine (``here``); ``own`` is our number."""
    host, began = training.writer.host, training.began
    if began is None:
        return Refused(Message(QT_TRANSLATE_NOOP("Message", "It has no event file yet.")))
    if host is not None and host.casefold() != here.casefold():
        return runs_on(host)
    by_number = {each.number: each for each in table}
    old = [each for each in table if each.started <= began + _CLOCKS]
    trainers = [each for each in old if trains(each, training.path)]
    named = [each for each in old if host is not None and each.number in training.writer.numbers]
    roots = _tops(trainers, by_number)
    ours = list(_line(own, by_number))
    roots = [each for each in roots if each not in ours]
    if writing := [
        root for root in roots if any(root in _line(n.number, by_number) for n in named)
    ]:
        roots = writing
    if not roots:
        roots = [each for each in named if is_worker(each.words) and each not in ours]
    begun_again = any(trains(each, training.path) for each in table)
    return _only(roots, nobody=not named and not begun_again)


def trains(process: Process, model: Path) -> bool:
    """Whether the command line of ``process`` trains the model in the folder ``model``."""
    command = train_command(process.words)
    if command is None or not command.model:
        return False
    at, folder = Path(command.script), process.folder
    if folder is not None:
        at = folder / at
    if not at.is_absolute():
        return False
    if folder is not None and _same(folder / command.model, model):
        return True
    homes = [*at.parents[:_LEVELS], *([folder] if folder is not None else [])]
    return any(_same(home / each / command.model, model) for home in homes for each in _MODELS)


def _same(one: Path, other: Path) -> bool:
    return _plain(one) == _plain(other)


def _plain(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _line(number: int, table: Mapping[int, Process]) -> Iterator[Process]:
    """A process, the one that started it, and so on."""
    seen: set[int] = set()
    while number in table and number not in seen:
        seen.add(number)
        yield table[number]
        older = table.get(table[number].parent)
        if older is None or older.started > table[number].started:
            return  # the number of its parent was given to another one
        number = older.number


def _tops(trainers: Sequence[Process], table: Mapping[int, Process]) -> list[Process]:
    """Those that no other of them has started: a trainer's workers may look like it."""
    return [
        each
        for each in trainers
        if not any(above in trainers for above in list(_line(each.number, table))[1:])
    ]


def _only(roots: Sequence[Process], *, nobody: bool) -> Found | Refused:
    if len(roots) == 1:
        return Found(roots[0])
    if roots:
        text = QT_TRANSLATE_NOOP("Message", "Several processes train it at the same time.")
        return Refused(Message(text))
    text = QT_TRANSLATE_NOOP(
        "Message",
        "No process of this computer says by its command line or by the files of the model "
        "that it trains it.",
    )
    return Refused(Message(text), nobody)
