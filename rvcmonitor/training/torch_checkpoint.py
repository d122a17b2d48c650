"""The epoch that a ``G_<step>.pth`` was saved at, read without running anything in it.

A ``.pth`` is a zip whose ``data.pkl`` is a pickle. Unpickling one from a stranger may run any
program, so that we never do: the pickle's opcodes are listed, and only the number that stands
behind the word ``iteration`` is looked at.
"""

from __future__ import annotations

import io
import pickletools
import struct
import zipfile
from pathlib import Path

from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.bounds import count

_LARGEST = 8 << 20
"""Bytes of ``data.pkl``. Real ones have a few hundred thousand: the weights lie beside it."""
_MEMO = frozenset({"BINPUT", "LONG_BINPUT", "PUT", "MEMOIZE"})
_INTEGERS = frozenset({"BININT", "BININT1", "BININT2", "LONG1", "INT"})


def saved_epoch(path: Path) -> int | None:
    """The ``iteration`` that the trainer stored in ``path``, None where there is none to read."""
    try:
        return _integer_after(b"iteration", _pickle_in(path))
    except (
        OSError,
        ValueError,
        EOFError,
        RuntimeError,
        zipfile.BadZipFile,
        struct.error,
    ):
        # Not a zip (an old torch, a pointer to a file elsewhere), still being written, or gone:
        # other evidence has to do.
        return None


def _pickle_in(path: Path) -> bytes:
    with io.BufferedReader(open_shared(path)) as file, zipfile.ZipFile(file) as archive:
        for entry in archive.infolist():
            if _is_pickle(entry):
                with archive.open(entry) as member:
                    return member.read(_LARGEST)
    return b""


def _is_pickle(entry: zipfile.ZipInfo) -> bool:
    """Torch never compresses; a file that does comes from elsewhere, and fails in many ways."""
    name = entry.filename.rpartition("/")[2]
    is_plain = entry.compress_type == zipfile.ZIP_STORED and entry.file_size <= _LARGEST
    return name == "data.pkl" and is_plain


def _integer_after(word: bytes, pickled: bytes) -> int | None:
    if word not in pickled:
        return None
    text = word.decode()
    is_next = False
    for opcode, argument, _ in pickletools.genops(pickled):
        if opcode.name in _MEMO:
            continue
        if is_next and opcode.name in _INTEGERS:
            return count(argument)
        is_next = argument == text
    return None
