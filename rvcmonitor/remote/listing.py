"""What lies on a host, as one look finds it, and what of it matters here."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import Literal

from rvcmonitor.training.attempts import is_event_file
from rvcmonitor.training.discovery import ANCESTORS, DEPTH, WEIGHTS_FOLDERS

Kind = Literal["followed", "fetched", "left"]
MOST = 20_000
"""Entries of one look: a folder with more holds other things than logs."""
SMALL = 1 << 20
"""Bytes up to which a small file is fetched. The file list of a long training has half of it."""

_LEFT = (".pth", ".ckpt", ".index")
_FETCHED = (".json", ".yaml", "filelist.txt", "pyvenv.cfg")
_FOLLOWED = (".log",)
_NOT_ENTERED = (
    ".?*", "site-packages", "node_modules", "__pycache__", "__MACOSX",
    "sliced_audios*", "0_gt_wavs", "1_16k_wavs", "2a_f0", "2b*f0nsf", "3_feature*", "extracted",
    "f0", "f0_voiced",
)  # fmt: skip
"""Folders of programs and of training data, which hold thousands of files and none that matters."""
_LATEST = 2.0**33
"""Seconds since 1970."""
NOT_THERE = 9
_END = b"end"
_GONE = b"gone"
_WHOLE = b"whole"
LENGTH = 20
"""Digits before the bytes of a file: how many are to come."""
END = b"<end of the file>"
"""Comes behind the bytes of a file. Where it has fewer by then than it had, zeros fill them up."""
_SHOWN = r"-printf '%y\t%s\t%T@\t"
"""Kind, bytes and time; the path comes behind them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder of the host: bytes, and when it was changed (s since 1970). ``path`` is
    within what was listed, or begins at the root of the host ("/") or in its home folder ("~")."""

    path: str
    is_folder: bool
    size: int
    modified: float


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a folder of the host. Where it is not ``whole``, there may be more; where the
    folder is ``gone`` nothing is known of it."""

    entries: tuple[Entry, ...] = ()
    whole: bool = True
    gone: bool = False


def kind_of(name: str, size: int) -> Kind | None:
    """What is done about a file: its new bytes are brought as it grows; it is fetched whole; it is
    left on the host and only its name and size are told; or nothing."""
    key = name.casefold()
    if is_event_file(name) or key.endswith(_FOLLOWED):
        return "followed"
    if key.endswith(_LEFT):
        return "left"
    return "fetched" if key.endswith(_FETCHED) and size <= SMALL else None


def is_entered(name: str) -> bool:
    """Whether a folder of this name may hold what matters."""
    return not any(fnmatchcase(name, pattern) for pattern in _NOT_ENTERED)


def weights_around(path: str) -> Iterator[str]:
    """The folders around the folder ``path`` where trainers put their voices."""
    for above in list(PurePosixPath(path).parents)[: ANCESTORS - 1]:
        yield from (str(above / name) for name in WEIGHTS_FOLDERS if above.name or above.root)


def find_command(folder: str, around: Iterable[str]) -> str:
    """One command for the shell there that lists ``folder``, and the voices in the folders
    ``around`` it, all at once: an entry, a zero byte, the next entry."""
    not_entered = _any_of("-name", _NOT_ENTERED)
    endings = (f"*{ending}" for ending in (*_LEFT, *_FETCHED, *_FOLLOWED))
    wanted = _any_of("-iname", ("*tfevents*", *endings))
    within = (
        rf"find -L . -maxdepth {DEPTH + 1} -type d {not_entered} -prune"
        rf" -o \( -type d -o {wanted} \) {_SHOWN}%P\0'"
    )
    beside = " ".join(map(shlex.quote, around)) or "/dev/null"
    voices = rf"find -L {beside} -maxdepth 1 {_any_of('-iname', ('*.pth', '*.ckpt'))} {_SHOWN}%p\0'"
    script = (
        f"if cd {shlex.quote(folder)}; then {within} && printf 'whole\\0';"
        f" else printf 'gone\\0'; fi; {voices}; printf end"
    )
    return f"sh -c {shlex.quote(f'({script}) 2>/dev/null')}"


def read_command(file: str, spans: Iterable[tuple[int, int]]) -> str:
    """One command that writes these bytes of ``file``, one span after the other; its exit status is
    :data:`NOT_THERE` where there is no file to read."""
    parts = (f'tail -c +{at + 1} -- "$f" | head -c {length}' for at, length in spans)
    check = f'f={shlex.quote(file)}; [ -f "$f" ] && [ -r "$f" ] || exit {NOT_THERE}'
    return f"sh -c {shlex.quote('; '.join([check, *parts]))}"


def beginnings_script(files: Iterable[tuple[str, int]]) -> str:
    """What ``sh`` is told to write the first so many bytes of each of these files; :func:`end_of`
    tells where they end. Before them stands how many they are (:data:`LENGTH` digits), which is -1
    where the file cannot be read; together with the end they are as many whatever happens to the
    file meanwhile, so that none gets bytes of the next.

    Nothing is written before all of this is read: whoever sends it takes nothing meanwhile, and
    each would wait for the other."""
    counts = 'n=-1; [ -f "$1" ] && [ -r "$1" ] && n=$(wc -c <"$1"); [ ${n:=-1} -gt "$2" ] && n=$2'
    content = (
        f"{{ head -c $n <\"$1\"; printf '{END.decode()}'; head -c $n /dev/zero; }} 2>/dev/null"
    )
    frame = f"{content} | head -c $(($n + {len(END)}))"
    function = f"b() {{ {counts}; printf %0{LENGTH}d $n; [ $n -lt 0 ] || {frame}; }}"
    calls = (f"b {shlex.quote(path)} {size}" for path, size in files)
    return "\n".join(["{", function, *calls, "}", ""])


def end_of(came: bytes) -> int:
    """Where in the last bytes that ``came`` of a file its end begins, as far as they tell."""
    content = came.rstrip(b"\0")
    if content.endswith(END):
        return len(content) - len(END)
    return max(len(came) - len(END) + 1, 0)  # a part of it, maybe


def _any_of(test: str, patterns: Iterable[str]) -> str:
    return r"\( " + " -o ".join(f"{test} {shlex.quote(each)}" for each in patterns) + r" \)"


def parse_found(output: bytes) -> Listing | None:
    """What :func:`find_command` has printed; None where the host has no such ``find``."""
    *lines, end = output.split(b"\0")
    if end != _END or not lines:
        return None
    told = [line for line in lines if b"\t" in line]
    entries = tuple(entry for line in told[:MOST] if (entry := _entry(line)) is not None)
    return Listing(entries, _WHOLE in lines and len(entries) == len(told), _GONE in lines)


def _entry(line: bytes) -> Entry | None:
    """None for what nobody can ask for: a name in no known characters, or no entry at all."""
    try:
        kind, size, modified, path = line.decode().split("\t", 3)
        return Entry(path, kind.endswith("d"), int(size), credible_time(float(modified)))
    except ValueError:
        return None


def credible_time(modified: float) -> float:
    """A time (s since 1970) that a file here can be given."""
    return modified if 0 <= modified < _LATEST else 0.0
