"""TFRecord framing: where one record ends and the next begins, from bytes that may end anywhere.

A record is: length (u64), masked CRC-32C of the length, payload, masked CRC-32C of the payload,
all little-endian (``record_writer.cc`` in TensorFlow). What may stand in its place has a name:
:class:`Truncated` is no error, only not yet; :class:`BadLengthCrc` and :class:`BadDataCrc` are.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from functools import lru_cache

from rvcmonitor.tfevents.crc32c import masked_crc32c
from rvcmonitor.tfevents.source import Source

HEADER = 12
FOOTER = 4
OVERHEAD = HEADER + FOOTER

_UNWRITTEN = 2**20  # bytes at the end that a file system may show before they are written
_CRC = struct.Struct("<I")
_HEADER = struct.Struct("<QI")
# The fourth byte of a length below 1 GiB; zeros without end are none of a record.
_LENGTH_BYTE = re.compile(rb"[\0-\x3f](?=\0{4})(?!\0{9})")


@dataclass(frozen=True, slots=True)
class Record:
    """A whole record whose length has the right checksum.

    ``offset`` is the byte of the file where its header begins, ``length`` its payload's bytes.
    """

    offset: int
    length: int

    @property
    def end(self) -> int:
        """The byte behind it, where the next record begins."""
        return self.offset + OVERHEAD + self.length


@dataclass(frozen=True, slots=True)
class Truncated:
    """The file ends before the record does: the rest is still to be written."""


@dataclass(frozen=True, slots=True)
class BadLengthCrc:
    """Twelve bytes that are no length and its checksum: nobody knows where the next record is."""


@dataclass(frozen=True, slots=True)
class BadDataCrc:
    """A payload that does not have the checksum behind it."""


def record_at(source: Source, offset: int) -> Record | Truncated | BadLengthCrc:
    """The record that begins at byte ``offset``; raises OSError."""
    header = source.at(offset, HEADER)
    if len(header) < HEADER:
        return Truncated()
    length = length_at(header)
    if length is None:
        unwritten = _is_unwritten(source, offset + HEADER - 1)
        return Truncated() if unwritten else BadLengthCrc()
    record = Record(offset, length)
    return record if record.end <= source.size else Truncated()


def payload_of(source: Source, record: Record) -> bytes | Truncated | BadDataCrc:
    """The verified payload of ``record``; raises OSError."""
    data = source.at(record.offset + HEADER, record.length + FOOTER)
    if len(data) < record.length + FOOTER:  # the file became shorter in the meantime
        return Truncated()
    payload = data[: record.length]
    if int.from_bytes(data[record.length :], "little") == masked_crc32c(payload):
        return payload
    return Truncated() if _is_unwritten(source, record.end - 1) else BadDataCrc()


def header(length: int) -> bytes:
    """What stands before a payload of ``length`` bytes."""
    return _HEADER.pack(length, length_checksum(length))


def frame(payload: bytes) -> bytes:
    """The record that holds ``payload``."""
    return header(len(payload)) + payload + _CRC.pack(masked_crc32c(payload))


def length_at(data: bytes | memoryview, at: int = 0) -> int | None:
    """The payload's length from the header at ``at``; None where that lacks its checksum."""
    length, checksum = _HEADER.unpack_from(data, at)
    return int(length) if length_checksum(length) == checksum else None


@lru_cache(maxsize=4096)
def length_checksum(length: int) -> int:
    """The masked checksum of a length; those of small records repeat."""
    return masked_crc32c(length.to_bytes(8, "little"))


def find_header(data: bytes) -> int | None:
    """The first offset in ``data`` where 12 bytes are a sound header, or None.

    Lengths of 1 GiB and more are taken for garbage that happens to fit.
    """
    for found in _LENGTH_BYTE.finditer(data, 3):
        at = found.start() - 3
        if at + HEADER <= len(data) and length_at(data, at) is not None:
            return at
    return None


def _is_unwritten(source: Source, last: int) -> bool:
    """Whether all bytes from ``last`` on are space still to be filled.

    Some file systems show a file's new length before the bytes: as zeros.
    """
    if source.size - last > _UNWRITTEN or source.at(last, 1) != b"\0":
        return False
    return not source.at(last, source.size - last).strip(b"\0")
