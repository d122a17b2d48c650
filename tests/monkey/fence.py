"""Keeps the monkey in its folder: nothing is written elsewhere, and no other program is started."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_PATHS = {
    "os.mkdir": 1,
    "os.remove": 1,
    "os.rmdir": 1,
    "os.truncate": 1,
    "os.rename": 2,
    "os.link": 2,
    "os.symlink": 2,
    "shutil.rmtree": 1,
}
"""How many paths an event begins with; all of them must be within."""
_PROGRAMS = ("subprocess.Popen", "os.system", "os.startfile", "os.exec", "os.posix_spawn")


def put_up(folder: Path, crossed: Callable[[str], None]) -> None:
    """From now on, for as long as the process lives, whatever would change something outside
    ``folder`` (absolute) or start a program is told to ``crossed`` and fails with a
    :class:`PermissionError`."""

    def look(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            changed = (path,) if flags & _WRITING else ()
        else:
            changed = arguments[: _PATHS.get(event, 0)]
        if event in _PROGRAMS or any(_outside(path, folder) for path in changed):
            crossed(f"{event} {arguments}")
            raise PermissionError(f"The monkey may not do this: {event} {arguments}")

    sys.addaudithook(look)


def _outside(path: Any, folder: Path) -> bool:
    if not isinstance(path, str | bytes | os.PathLike):  # an open file's number
        return False
    if not Path(os.fsdecode(path)).is_absolute():  # within a folder that was checked before
        return False
    named = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - a link must not be followed
    return named != os.path.abspath(os.devnull) and not Path(named).is_relative_to(folder)  # noqa: PTH100 - as above
