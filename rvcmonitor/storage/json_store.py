"""A small JSON file that keeps one value: written whole or not at all, and never in the way.

The value is a frozen dataclass whose fields all have defaults. A file that cannot be understood is
set aside, and one that cannot be read is left alone: what it holds is never lost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.dataclass_json import from_plain, to_plain
from rvcmonitor.storage.whole_file import patiently, remove_abandoned, write_whole
from rvcmonitor.training.folders import reason_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """The kept ``value``, or a fresh one and the ``problem`` of the file, if there is a file.
    Where it is not ``readable`` just now it must not be written either: it may hold a value."""

    value: T
    problem: Message | None = None
    readable: bool = True


def load(path: Path, kind: type[T], version: int) -> Loaded[T]:
    """What ``path`` keeps; what programs that were killed left beside it is cleared away."""
    remove_abandoned(path)
    try:
        return Loaded(read(path, kind, version))
    except (FileNotFoundError, NotADirectoryError):
        return Loaded(kind())
    except OSError as error:
        return Loaded(kind(), _unreadable(path, error), readable=False)
    except ValueError:
        return Loaded(kind(), _set_aside(path))


def read(path: Path, kind: type[T], version: int) -> T:
    """The value that ``path`` keeps.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is damaged, or of another version.
    """
    text = patiently(lambda: path.read_text(encoding="utf-8"))
    try:
        data = json.loads(text)
    except RecursionError as error:
        raise ValueError(f"{path} is nested too deeply") from error
    if not isinstance(data, dict) or data.get("version") != version:
        raise ValueError(f"{path} is not of version {version}")
    return from_plain(kind, data)


def save(path: Path, value: Any, version: int) -> None:
    """Keep ``value``, a dataclass, in ``path``, whose folder is made where it is missing.

    Raises:
        OSError: it could not be written; what was kept before still is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"version": version, **to_plain(value)}
    write_whole(path, json.dumps(data, indent=1).encode())


def _unreadable(path: Path, error: OSError) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "{file} could not be read ({error}). It is left as it is; the program starts afresh and "
        "will not remember what it keeps there.",
    )
    return Message(text, {"file": str(path), "error": reason_of(error)})


def _set_aside(path: Path) -> Message:
    aside = _free_name(path)
    try:
        patiently(lambda: path.replace(aside))
    except OSError:
        aside = path
    text = QT_TRANSLATE_NOOP(
        "Message",
        "What the program remembered could not be understood, so it starts afresh. "
        "The old file is kept as {file}.",
    )
    return Message(text, {"file": str(aside)})


def _free_name(path: Path) -> Path:
    """Where a damaged file may lie without replacing an earlier one."""
    for number in range(1, 100):
        mark = "damaged" if number == 1 else f"damaged-{number}"
        aside = path.with_name(f"{path.stem}.{mark}{path.suffix}")
        if not aside.exists():
            break
    return aside
