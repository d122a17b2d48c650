"""Looking into folders without harm: nothing is followed twice, held open or raised for long."""

from __future__ import annotations

import ast
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.tfevents.shared_file import open_shared

_WINDOWS_LIMIT = 240
"""Characters. Windows refuses paths of 260 and more unless they carry the prefix below."""
_PREFIX = "\\\\?\\"
_UNC_PREFIX = "\\\\?\\UNC\\"
_REPRESENTED = re.compile(
    r"""(?:Pure)?(?P<kind>Windows|Posix)Path\((?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)"""
)
"""A path as Python writes it in the text of some errors."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a folder: names only, sorted. ``modified`` is the folder's own time
    (s since 1970), by which a later change shows, unless it ``is_young``. ``untold`` is how many
    files it holds whose names are not kept; it ``is_dull`` where there is nothing in it but a lot
    of these."""

    path: Path
    folders: tuple[str, ...]
    files: tuple[str, ...]
    modified: float
    is_dull: bool = False
    untold: int = 0
    is_young: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether no file lies in it."""
        return not self.files and not self.untold

    def child(self, name: str) -> Path:
        """The path of an entry, in a form that the system can open."""
        return reachable(self.path / name)


def list_folder(path: Path) -> Listing:
    """List ``path``; links to folders count as folders.

    :raises OSError: it is gone, is not a folder or may not be read
    """
    folders: list[str] = []
    files: list[str] = []
    # Read before the entries: a change in between is then seen at the next look.
    time = modified(path)
    with os.scandir(path) as entries:
        for entry in entries:
            (folders if _is_folder(entry) else files).append(entry.name)
    return Listing(path, tuple(sorted(folders)), tuple(sorted(files)), time)


def modified(path: Path) -> float:
    """When entries of the folder ``path`` last came or went (s since 1970).

    :raises OSError: it is gone or may not be looked at
    """
    return path.stat().st_mtime


def size_of(path: Path) -> int:
    """Its bytes; none where there is no such file."""
    try:
        return reachable(path).stat().st_size
    except OSError:
        return 0


def read_start(path: Path, limit: int) -> bytes:
    """At most the first ``limit`` bytes of a small file, without locking out its writer.

    :raises OSError: it is not there or may not be read
    """
    with open_shared(path) as file:
        return file.read(limit) or b""


def reachable(path: Path) -> Path:
    """``path`` in a form that Windows opens however long it is."""
    text = str(path)
    if sys.platform != "win32" or len(text) < _WINDOWS_LIMIT or text.startswith(_PREFIX):
        return path
    if text.startswith("\\\\"):
        return Path(_UNC_PREFIX + text[2:])
    return Path(_PREFIX + text)


def shown(path: Path) -> str:
    """``path`` as people write it, without what :func:`reachable` put in front."""
    text = str(path)
    if text.startswith(_UNC_PREFIX):
        return "\\\\" + text.removeprefix(_UNC_PREFIX)
    return text.removeprefix(_PREFIX)


def without_prefixes(text: str) -> str:
    """``text`` (of an error, say) with every path in it as people write it."""
    for prefix, plain in ((_UNC_PREFIX, "\\\\"), (_PREFIX, "")):
        text = text.replace(_quoted(prefix), _quoted(plain)).replace(prefix, plain)
    return text


def reason_of(error: BaseException) -> str:
    """What ``error`` says, in words for people: what the system says without its number and file,
    else its text, with every path in it as people write it."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return without_prefixes(_REPRESENTED.sub(_path_in, str(error)))


def _path_in(represented: re.Match[str]) -> str:
    path = str(ast.literal_eval(represented["text"]))
    return path.replace("/", "\\") if represented["kind"] == "Windows" else path


def _quoted(text: str) -> str:
    """As errors of the system write it: each backslash twice."""
    return text.replace("\\", "\\\\")


def is_folder(path: Path) -> bool:
    """Whether a folder lies at ``path``; False where one may not look."""
    try:
        return path.is_dir()
    except OSError:
        return False


def identity(path: Path) -> tuple[int, int] | str:
    """What stays the same however a folder is reached: device and file number, or its real path
    where the file system (some network drives) has no numbers.

    :raises OSError: there is nothing at ``path``
    """
    found = path.stat()
    if found.st_ino == 0:
        return os.path.normcase(path.resolve())
    return found.st_dev, found.st_ino


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a broken link, or a link to itself
