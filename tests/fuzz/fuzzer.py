"""Trying many broken inputs, and now and then whole folders with them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from rvcmonitor.report import report, to_json
from tests.fuzz.mutation import broken
from tests.fuzz.targets import TARGETS, Target
from tests.training.event_files import write_events

FOLDERS = 2000
"""Inputs after which one folder is made of the newest of each target."""


@dataclass(frozen=True)
class Failure:
    """An input at which something raised."""

    target: str
    data: bytes
    error: BaseException


def fuzz(inputs: int, seed: int = 0, told: Callable[[int], None] = lambda _: None) -> list[Failure]:
    """Try so many inputs, each target in its turn; what failed."""
    random = Random(seed)
    failures: list[Failure] = []
    newest: dict[str, bytes] = {}
    for number in range(1, inputs + 1):
        target = TARGETS[number % len(TARGETS)]
        data = newest[target.file] = broken(target.seeds, target.words, random)
        failures += _tried(target, data)
        if number % FOLDERS == 0:
            failures += _whole(newest)
            told(number)
    return failures


def _tried(target: Target, data: bytes) -> list[Failure]:
    try:
        target.read(data)
    except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
        return [Failure(target.file or "a name", data, error)]
    return []


def _whole(files: dict[str, bytes]) -> list[Failure]:
    """A run with all these files hides neither its own points nor another run."""
    try:
        with TemporaryDirectory() as folder:
            _read_beside(Path(folder), files)
    except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
        content = {name: data.hex() for name, data in files.items()}
        return [Failure("a folder", json.dumps(content).encode(), error)]
    return []


def _read_beside(logs: Path, files: dict[str, bytes]) -> None:
    write_events(logs / "anna", [10, 20])
    write_events(logs / "odd", [10, 30])
    for name, data in files.items():
        if name:
            (logs / "odd" / name).write_bytes(data)
    _touch(logs / "odd", files.get("", b""))
    errors: list[BaseException] = []
    before, sys.excepthook = sys.excepthook, lambda _, error, __: errors.append(error)
    try:
        content = report(logs, with_pictures=False)
    finally:
        sys.excepthook = before
    if errors:
        raise errors[0]  # it was kept inside the fence around the run
    to_json(content)
    last = {run["name"]: run["last_step"] for run in content["runs"]}
    assert last == {"anna": 20, "odd": 30}, last


def _touch(home: Path, name: bytes) -> None:
    try:
        (home / name.decode("utf-8", "surrogateescape")).touch()
    except (OSError, ValueError):
        return  # the file system knows no such names
