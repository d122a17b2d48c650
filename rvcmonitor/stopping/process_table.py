"""The processes of this machine, as much of them as tells a training from everything else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from rvcmonitor.stopping.process import Process

_ASKED = ("pid", "ppid", "create_time", "cmdline", "cwd", "status")
_IN_ITS_MEMORY = ("cmdline", "cwd")


def processes() -> tuple[Process, ...]:
    """All that run now; of those of other users hardly anything is known."""
    return tuple(_running())


def _running() -> Iterator[Process]:
    for each in psutil.process_iter():
        try:
            known = _known(each)
        except psutil.NoSuchProcess:  # it has ended meanwhile
            continue
        if known["status"] == psutil.STATUS_ZOMBIE or known["create_time"] is None:
            continue
        yield Process(
            number=known["pid"],
            parent=known["ppid"] or 0,
            started=known["create_time"],
            words=tuple(known["cmdline"] or ()),
            folder=Path(known["cwd"]) if known["cwd"] else None,
        )


def _known(process: psutil.Process) -> dict[str, Any]:
    """Where Windows fails at its memory, as of one that is just beginning, what else is known."""
    try:
        return dict(process.as_dict(_ASKED))
    except OSError:
        rest = [name for name in _ASKED if name not in _IN_ITS_MEMORY]
        return {**dict.fromkeys(_IN_ITS_MEMORY), **process.as_dict(rest)}


def handle_of(process: Process) -> psutil.Process | None:
    """What the very same process is reached by; None where it has ended or cannot be reached, also
    where another one has its number by now, or it runs another command."""
    with suppress(psutil.Error, OSError):
        handle = psutil.Process(process.number)
        same = handle.create_time() == process.started
        if same and tuple(handle.cmdline()) == process.words:
            return handle
    return None
