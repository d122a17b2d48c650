"""Many scalar records at once: rows of equal layout, verified and decoded column by column.

A row holds one record of each of k templates, one after the other (a cycle of what a trainer
logs). That all constant bytes are what they should be is one OR and one AND over the block. The
checksum is affine over GF(2) (see :mod:`rvcmonitor.tfevents.crc32c`), so what the constant bytes
add to it is known beforehand, and only those of time, step and value that differ have to be looked
up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.crc32c import crc32c, position_tables, unmasked
from rvcmonitor.tfevents.framing import FOOTER, HEADER, OVERHEAD
from rvcmonitor.tfevents.template import STEP_AT, WALL_TIME_AT, Template
from rvcmonitor.tfevents.varints import joined, varint_bits

Bytes = NDArray[np.uint8]
Words = NDArray[np.uint64]
Crcs = NDArray[np.uint32]
Places = NDArray[np.int64]

_BYTE = np.uint64(0xFF)
_PIECES = ((0, 11), (11, 11), (22, 10))  # (first bit, bits) of a value that are looked up together


@dataclass(frozen=True, slots=True)
class Block:
    """What n rows of k records say; arrays of shape (k, n)."""

    tags: tuple[str, ...]
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    values: NDArray[np.float32]

    @property
    def rows(self) -> int:
        """n."""
        return self.steps.shape[1]


class Layout:
    """A row: the given templates one behind the other."""

    def __init__(self, templates: Sequence[Template]) -> None:
        self.tags = tuple(template.tag for template in templates)
        sizes = np.array([template.size for template in templates])
        ends = np.cumsum(sizes)
        starts = ends - sizes
        self.width = int(ends[-1])
        self.is_start = np.zeros(self.width, np.bool_)
        self.is_start[starts] = True
        records, free = zip(*(template.record() for template in templates), strict=True)
        self._fixed = np.frombuffer(b"".join(records), np.uint8)
        self._bound = ~np.frombuffer(b"".join(free), np.uint8)
        self._fields, self._names = _fields(starts, ends)
        self._time_columns = starts[:, np.newaxis] + WALL_TIME_AT + np.arange(8)
        self._step_sizes = np.array([template.step_size for template in templates])[:, np.newaxis]
        # Where the table of the first byte begins; those of the next ones are 256 further down.
        payload_ends = sizes[:, np.newaxis] - FOOTER
        self._time_tables = 256 * (payload_ends - WALL_TIME_AT - 1)
        self._step_tables = 256 * (payload_ends - STEP_AT - 1)
        self._tables = position_tables(1 << int(sizes.max() - OVERHEAD).bit_length()).reshape(-1)
        # Of records whose time, step and value are zero: what all the other bytes come to.
        zero = [crc32c(record[HEADER:-FOOTER]) for record in records]
        self._constants = np.array(zero, np.uint32)

    def decode(self, rows: Bytes) -> Block | None:
        """Decode the leading rows of ``rows``, shape (n, width), that fit and are sound.

        None where not even the first is.
        """
        rows = rows[: _leading((rows[:, :HEADER] == self._fixed[:HEADER]).all(axis=1))]
        if not len(rows):
            return None
        some, every = np.bitwise_or.reduce(rows, axis=0), np.bitwise_and.reduce(rows, axis=0)
        rows = self._fitting(rows, (some ^ self._fixed) | (every ^ self._fixed))
        if not len(rows):
            return None
        begun, ended = self._gathered(rows)
        times = begun[:, :, 0].copy()
        crcs = self._of_times(times, (some ^ every)[self._time_columns].any(axis=0))
        crcs ^= _of_values(ended)
        steps = self._decode_steps(begun[:, :, 1], crcs)
        count = _leading((unmasked(ended.view("<u4")[:, 1::2]) == crcs).all(axis=0))
        if not count:
            return None
        values = ended.view("<f4")[:, ::2]
        return Block(self.tags, steps[:, :count], times.view("<f8")[:, :count], values[:, :count])

    def _fitting(self, rows: Bytes, deviations: Bytes) -> Bytes:
        """The leading rows without any of the ``deviations``, shape (width,), that matter."""
        columns = np.flatnonzero(deviations & self._bound)
        if not columns.size:
            return rows
        differing = (rows[:, columns] ^ self._fixed[columns]) & self._bound[columns]
        return rows[: _leading((differing == 0).all(axis=1))]

    def _gathered(self, rows: Bytes) -> tuple[Words, Words]:
        """Time and the bytes from the key of the step on, (k, n, 2); value and checksum, (k, n)."""
        records = rows.reshape(-1).view(self._fields)
        shape = (len(self.tags), len(rows))
        begun, ended = np.empty(shape, "<c16"), np.empty(shape, "<u8")
        for index, (beginning, end) in enumerate(self._names):
            begun[index] = records[beginning]
            ended[index] = records[end]
        return begun.view("<u8").reshape(*shape, 2), ended

    def _of_times(self, times: Words, differing: NDArray[np.bool_]) -> Crcs:
        """What times, shape (k, n), and constant bytes add to the checksums. Only the
        ``differing`` ones of the eight bytes are not the same in all times of a record."""
        alike = times[:, 0].copy().view(np.uint8).reshape(-1, 8) * ~differing
        bytes_ = np.arange(8)
        same = self._tables.take(alike + (self._time_tables - 256 * bytes_))
        crcs = np.empty(times.shape, np.uint32)
        crcs[:] = (self._constants ^ np.bitwise_xor.reduce(same, axis=1))[:, np.newaxis]
        for byte in bytes_[differing].tolist():
            crcs ^= self._looked_up(times, byte, self._time_tables)
        return crcs

    def _decode_steps(self, words: Words, crcs: Crcs) -> NDArray[np.int64]:
        """The steps, shape (k, n); what they add to the checksums is put into ``crcs``."""
        bits = varint_bits(words >> np.uint64(8), self._step_sizes)
        longest = int(self._step_sizes.max())
        if not (bits == bits[0]).all():
            for byte in range(longest):
                crcs ^= self._looked_up(bits, byte, self._step_tables)
            return joined(bits, longest)
        for byte in range(longest):  # the same in all records of a row, as trainers write them
            tables = self._tables.reshape(-1, 256)[self._step_tables[:, 0] // 256 - byte]
            crcs ^= tables.take((bits[0] >> np.uint64(8 * byte) & _BYTE).view(np.intp), axis=1)
        return np.broadcast_to(joined(bits[0], longest), bits.shape)

    def _looked_up(self, words: Words, byte: int, tables: Places) -> Crcs:
        """What one byte of each of ``words``, shape (k, n), adds to the checksums."""
        places = words >> np.uint64(8 * byte)
        places &= _BYTE
        places = places.view(np.int64)
        places += tables - 256 * byte
        return self._tables.take(places, mode="clip")  # never clips, but looks no further


def _fields(starts: Places, ends: Places) -> tuple[np.dtype[np.void], list[tuple[str, str]]]:
    """A row as a structure: 16 bytes from each wall time on, 8 bytes from each value on."""
    names = [(f"begin {index}", f"end {index}") for index in range(len(starts))]
    fields = {
        "names": [name for pair in names for name in pair],
        "formats": ["<c16", "<u8"] * len(starts),
        "offsets": np.stack([starts + WALL_TIME_AT, ends - FOOTER - 4], axis=1).reshape(-1),
        "itemsize": int(ends[-1]),
    }
    return np.dtype(fields), names


@lru_cache(maxsize=1)
def _value_tables() -> list[tuple[int, int, Crcs]]:
    """What pieces of a value add to the checksum of the record that it ends: (first bit, mask,
    table) of each."""
    behind = position_tables(4)[::-1]
    tables = []
    for first, bits in _PIECES:
        pieces = np.arange(1 << bits, dtype="<u4") << np.uint32(first)
        each = pieces.view(np.uint8).reshape(-1, 4)
        crcs = np.bitwise_xor.reduce([behind[byte, each[:, byte]] for byte in range(4)])
        tables.append((first, (1 << bits) - 1, crcs))
    return tables


def _of_values(ended: Words) -> Crcs:
    """What the values, the lower halves of ``ended``, add to the checksums; same shape."""
    crcs = np.zeros(ended.shape, np.uint32)
    for first, mask, table in _value_tables():
        places = (ended >> np.uint64(first)) & np.uint64(mask)
        crcs ^= table.take(places.view(np.int64), mode="clip")
    return crcs


def _leading(good: Any) -> int:
    """How many of ``good``, booleans of shape (n,), are True before the first that is not."""
    return len(good) if good.all() else int(good.argmin())
