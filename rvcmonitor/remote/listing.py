"""What lies on a host, as one look finds it, and what of it matters here."""

from __future__ import annotations

import re
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
_SAYS_WHOLE = re.compile(rb"whole \d+")
_CLOSED = "closed d"
"""The kind of a folder that may not be looked into."""
_IS_CLOSED = r"-type d \( ! -readable -o ! -executable \)"
_DENIED = ": Permission denied$"
_HARMLESS = (
    "^$", _DENIED, ": Too many levels of symbolic links$",
    ": File system loop detected;",
)  # fmt: skip
"""What ``find`` says of folders and links that it leaves out, having seen all else."""
LENGTH = 20
"""Digits before the bytes of a file: how many are to come."""
END = b"<end of the file>"
"""Comes behind the bytes of a file. Where it has fewer by then than it had, zeros fill them up."""
_SHOWN = r"\t%s\t%T@\t"
"""Bytes and time; the kind comes before them, and the path behind."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder of the host: bytes, and when it was changed (s since 1970). ``path`` is
    within what was listed, or begins at the root of the host ("/") or in its home folder ("~").
    What lies in a folder that ``is_closed`` is not known."""

    path: str
    is_folder: bool
    size: int
    modified: float
    is_closed: bool = False


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


def is_text_log(name: str) -> bool:
    """Whether a file that is followed holds lines, and not the records of an event file."""
    return name.casefold().endswith(_FOLLOWED) and not is_event_file(name.rpartition("/")[2])


def is_entered(name: str) -> bool:
    """Whether a folder of this name may hold what matters."""
    return not any(fnmatchcase(name, pattern) for pattern in _NOT_ENTERED)


def is_text(name: bytes | str) -> bool:
    """Whether a ``name`` of the host is in characters that are known: by no other one can ask."""
    raw = name if isinstance(name, bytes) else name.encode(errors="surrogateescape")
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


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
        rf" -o {_IS_CLOSED} -printf '{_CLOSED}{_SHOWN}%P\0'"
        rf" -o \( -type d -o {wanted} \) -printf '%y{_SHOWN}%P\0'"
    )
    beside = " ".join(map(shlex.quote, around)) or "/dev/null"
    voices = _any_of("-iname", ("*.pth", "*.ckpt"))
    around_it = (
        rf"find -L {beside} -maxdepth 1 {_IS_CLOSED} -printf '{_CLOSED}{_SHOWN}%p\0'"
        rf" -o {voices} -printf '%y{_SHOWN}%p\0'"
    )
    script = (
        f"LC_ALL=C; export LC_ALL; if cd {shlex.quote(folder)}; then {_to_its_end(within)};"
        f" else printf 'gone\\0'; fi; {around_it}; printf end"
    )
    return f"sh -c {shlex.quote(f'({script}) 2>/dev/null')}"


def _to_its_end(find: str) -> str:
    """``find``, and what tells whether it came to its end and how often it was denied something:
    its exit status is 1 for the least that it left out."""
    harmless = " ".join(f"-e {shlex.quote(each)}" for each in _HARMLESS)
    keeping = f"{{ said=$({find} 2>&1 >&3); ended=$?; }} 3>&1"
    say = "printf '%s\\n' \"$said\""
    is_whole = f"[ $ended -le 1 ] && ! {{ {say} | grep -v {harmless} | grep -q .; }}"
    denied = f"$({say} | grep -c {shlex.quote(_DENIED)})"
    return f"{keeping}; if {is_whole}; then printf 'whole %s\\0' {denied}; fi"


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
    told = [line for line in lines if b"\t" in line and is_text(line)]
    if not told and _GONE not in lines:
        return None
    entries = tuple(entry for line in told[:MOST] if (entry := _entry(line)) is not None)
    closed = [each for each in entries if each.is_closed and not each.path.startswith("/")]
    denied = [int(line.split()[1]) for line in lines if _SAYS_WHOLE.fullmatch(line)]
    whole = len(entries) == len(told) and denied != [] and denied[-1] <= len(closed)
    return Listing(entries, whole, _GONE in lines)


def _entry(line: bytes) -> Entry | None:
    """None for what is no entry at all."""
    try:
        kind, size, modified, path = line.decode().split("\t", 3)
        is_closed = kind.endswith(_CLOSED)
        time = credible_time(float(modified))
        return Entry(path, kind.endswith("d"), int(size), time, is_closed)
    except ValueError:
        return None


def credible_time(modified: float) -> float:
    """A time (s since 1970) that a file here can be given."""
    return modified if 0 <= modified < _LATEST else 0.0
