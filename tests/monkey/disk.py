"""What happens to the files that the program watches, while it watches them: trainings grow, and
people and accidents rename, delete, replace and break what they wrote."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.simulator.write import Writer
from tests.monkey import odd
from tests.monkey.targets import Act, Say
from tests.monkey.trainings import some_training, write_odd_record

MODELS = 7
"""Folders of models in one folder of logs: no more are begun, so that a look stays quick."""
WRITERS = 4
"""Trainings that go on at the same time, at least."""
KEPT = 30
"""Broken files whose content is kept, to be given back."""


@dataclass(slots=True)
class Growing:
    """A training under way. One that is ``live`` writes the time of the moment."""

    writer: Writer
    live: bool


class Disk:
    """Two installs of trainers in ``folder``, and all that happens there."""

    def __init__(self, folder: Path, rng: Random) -> None:
        self.folder = folder
        self._installs = (folder / "RVC", folder / "Applio 声音")
        self.roots = [install / "logs" for install in self._installs]
        self._growing: list[Growing] = []
        self._kept: dict[Path, bytes] = {}
        self._away: list[tuple[Path, Path]] = []
        self._names = 0
        for _ in range(WRITERS):
            self._begin(rng)
            self._grow(self._growing[-1], rng.randint(5, 60))

    def acts(self) -> Sequence[tuple[float, Act]]:
        """What may happen, and how often."""
        weighted: Sequence[tuple[float, Callable[[Random, Say], None]]] = (
            (30, self.grow),
            (2, self.begin),
            (0.7, self.write_odd_records),
            (1.5, self.break_file),
            (2.5, self.mend_file),
            (1, self.delete_file),
            (1, self.replace_file),
            (1, self.break_settings),
            (0.6, self.delete_model),
            (0.6, self.copy_model),
            (1, self.move_away),
            (3, self.move_back),
            (0.2, self.move_root),
            (0.4, self.touch),
        )
        return [(weight, _unless_busy(act)) for weight, act in weighted]

    def close(self) -> None:
        for growing in self._growing:
            _close(growing.writer)

    # What there is

    def models(self) -> list[Path]:
        return sorted(path for root in self.roots for path in _listed(root) if path.is_dir())

    def some_models(self, rng: Random) -> list[Path]:
        models = self.models()
        return rng.sample(models, min(len(models), rng.randint(1, 2)))

    def some_files(self, rng: Random) -> list[Path]:
        """One or two files, of event files as many as of checkpoints, of which there are more."""
        kinds: dict[str, list[Path]] = {}
        for install in self._installs:
            for path in sorted(install.rglob("*")):
                if path.is_file():
                    kind = "events" if "tfevents" in path.name else path.suffix
                    kinds.setdefault(kind, []).append(path)
        some = [rng.choice(kinds[rng.choice(sorted(kinds))]) for _ in range(2 if kinds else 0)]
        return some[: rng.randint(1, 2)]

    # Trainings

    def grow(self, rng: Random, say: Say) -> None:
        """Some epochs more. A training that is over, or that lost its folder, makes room."""
        growing = rng.choice(self._growing)
        epochs = rng.choice((1, 1, 1, 2, 3, 10))
        say(f"{growing.writer.model_folder.name} trains {epochs} epochs")
        if not self._grow(growing, epochs):
            self._growing.remove(growing)
        if len(self._growing) < WRITERS:
            self._begin(rng)

    def begin(self, rng: Random, say: Say) -> None:
        if len(self.models()) < MODELS * len(self.roots):
            self._begin(rng)
            say(f"{self._growing[-1].writer.model_folder} begins")

    def _begin(self, rng: Random) -> None:
        self._names += 1
        name = rng.choice(odd.NAMES)
        training = some_training(rng, name if rng.random() < 0.3 else f"voice {self._names}")
        try:
            writer = Writer(rng.choice(self._installs), training)
        except OSError:  # the name is taken by a file, or no name here
            training = some_training(rng, f"voice {self._names}")
            writer = Writer(self._installs[0], training)
        self._growing.append(Growing(writer, rng.random() < 0.6))

    def _grow(self, growing: Growing, epochs: int) -> bool:
        for _ in range(epochs):
            try:
                goes_on = growing.writer.epoch(time.time() if growing.live else None)
            except OSError:
                goes_on = False
            if not goes_on:
                _close(growing.writer)
                return False
        return True

    # Files

    def write_odd_records(self, rng: Random, say: Say) -> None:
        """An event file more, such as no trainer should write it."""
        for model in self.some_models(rng)[:1]:
            path = model / f"events.out.tfevents.{rng.randint(1, 2**31)}.odd.{rng.randint(1, 99)}"
            say(f"odd records in {path}")
            with EventWriter(path, rng.choice((0.0, 1.0, time.time(), 4e9))) as writer:
                for _ in range(rng.randint(1, 40)):
                    write_odd_record(writer, rng)

    def break_file(self, rng: Random, say: Say) -> None:
        for path in self.some_files(rng)[:1]:
            say(f"break {path}")
            content = self._keep(path)
            path.write_bytes(odd.garbled(rng, content))

    def mend_file(self, rng: Random, say: Say) -> None:
        if self._kept:
            path = rng.choice(sorted(self._kept))
            say(f"mend {path}")
            path.write_bytes(self._kept.pop(path))

    def delete_file(self, rng: Random, say: Say) -> None:
        for path in self.some_files(rng)[:1]:
            say(f"delete {path}")
            self._keep(path)
            path.unlink()

    def replace_file(self, rng: Random, say: Say) -> None:
        """One file becomes another, at once or by way of a copy; or a folder takes its place."""
        files = self.some_files(rng)
        if len(files) < 2:
            return
        say(f"{files[0]} takes the place of {files[1]}")
        content, _ = files[0].read_bytes(), self._keep(files[1])
        if rng.random() < 0.1:
            files[1].unlink()
            files[1].mkdir()
        else:
            copy = files[1].with_name("copy.part")
            copy.write_bytes(content)
            copy.replace(files[1])

    def break_settings(self, rng: Random, say: Say) -> None:
        for model in self.some_models(rng)[:1]:
            name = rng.choice(("config.json", "config.json", "model_info.json", "train.log"))
            path = model / name
            say(f"odd content in {path}")
            content = self._keep(path) if path.is_file() else b"{}"
            path.write_bytes(odd.config(rng, content))

    def touch(self, rng: Random, say: Say) -> None:
        """Its date is in the future, or before all time."""
        for path in self.some_files(rng)[:1]:
            date = rng.choice((0.0, 1.0, 1e9, time.time() + 1e7, 2.0**33))
            say(f"{path} is of {date}")
            os.utime(path, (date, date))

    def _keep(self, path: Path) -> bytes:
        content = path.read_bytes()
        if len(self._kept) < KEPT:
            self._kept.setdefault(path, content)
        return content

    # Folders

    def delete_model(self, rng: Random, say: Say) -> None:
        for model in self.some_models(rng)[:1]:
            say(f"delete {model}")
            shutil.rmtree(model)

    def copy_model(self, rng: Random, say: Say) -> None:
        models = self.models()
        if models and len(models) < MODELS * len(self.roots):
            model = rng.choice(models)
            copy = model.with_name(rng.choice(odd.NAMES))
            say(f"copy {model} to {copy.name}")
            shutil.copytree(model, copy, dirs_exist_ok=rng.random() < 0.3)

    def move_away(self, rng: Random, say: Say) -> None:
        """A model gets another name, here or out of sight."""
        for model in self.some_models(rng)[:1]:
            self._names += 1
            other = f"{rng.choice(odd.NAMES)} {self._names}"
            target = rng.choice((model.with_name(other), self.folder / f"away {self._names}"))
            self._move(model, target, say)

    def move_root(self, rng: Random, say: Say) -> None:
        self._names += 1
        root = rng.choice(self.roots)
        self._move(root, self.folder / f"away {self._names}", say)
        if rng.random() < 0.3:
            root.write_bytes(b"a file where a folder was")

    def move_back(self, rng: Random, say: Say) -> None:
        if not self._away:
            return
        target, source = self._away.pop(rng.randrange(len(self._away)))
        say(f"{source.name} is {target} again")
        if target.is_file():
            target.unlink()
        if source.exists() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)

    def _move(self, source: Path, target: Path, say: Say) -> None:
        say(f"{source} is now {target.name}")
        source.rename(target)
        self._away.append((source, target))


def _unless_busy(act: Act) -> Act:
    """What cannot be done to a file now (Windows keeps one that is open) is left undone."""

    def careful(rng: Random, say: Say) -> None:
        try:
            act(rng, say)
        except (OSError, shutil.Error) as error:
            say(f"… which failed: {error}")

    return careful


def _close(writer: Writer) -> None:
    for _ in range(2):  # a file that was deleted is closed, but keeps the other from it
        with suppress(OSError):
            writer.close()


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # it was moved away
        return []
