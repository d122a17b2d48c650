"""Many scalar records at once: rows of equal layout, verified and decoded column by column.

A row holds one record of each of k templates, one after the other (a cycle of what a trainer
logs). Only bytes that differ between the rows are looked at one by one; that all others are equal
in every row is one XOR and one OR over the block. The checksum is affine over GF(2) (see
:mod:`rvcmonitor.tfevents.crc32c`), so only the differing bytes need a lookup.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.crc32c import crc_of_zeros, position_tables, unmasked
from rvcmonitor.tfevents.framing import FOOTER, HEADER, OVERHEAD
from rvcmonitor.tfevents.template import WALL_TIME_AT, Template

Bytes = NDArray[np.uint8]
Columns = NDArray[np.intp]


@lru_cache(maxsize=4)
def _lookup(count: int) -> NDArray[np.uint32]:
    """The tables for ``count`` bytes one after the other, and one that adds nothing."""
    nothing = np.zeros((1, 256), np.uint32)
    return np.concatenate([position_tables(count), nothing]).reshape(-1)


@dataclass(frozen=True, slots=True)
class Block:
    """What n rows of k records say; arrays of shape (n, k), in file order row by row."""

    tags: tuple[str, ...]
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    values: NDArray[np.float32]


class Layout:
    """A row: the given templates one behind the other."""

    def __init__(self, templates: Sequence[Template]) -> None:
        self.tags = tuple(template.tag for template in templates)
        sizes = np.array([template.size for template in templates])
        self.ends = np.cumsum(sizes)
        self.starts = self.ends - sizes
        self.width = int(self.ends[-1])
        self.is_start = np.zeros(self.width, np.bool_)
        self.is_start[self.starts] = True
        self._wall_times = _columns(self.starts + WALL_TIME_AT, 8)
        self._values = _columns(self.ends - FOOTER - 4, 4)
        self._footers = _columns(self.ends - FOOTER, FOOTER)
        self._step_sizes = np.array([template.step_size for template in templates])
        self._steps = self.starts + np.array([template.step_at for template in templates])
        records, free = zip(*(template.record() for template in templates), strict=True)
        self._fixed = np.frombuffer(b"".join(records), np.uint8)
        self._free = np.frombuffer(b"".join(free), np.uint8)
        self._record_of = np.repeat(np.arange(len(templates)), sizes)
        self._behind = np.repeat(self.ends - FOOTER - 1, sizes) - np.arange(self.width)
        self._in_payload = self._behind >= 0
        self._in_payload[_columns(self.starts, HEADER)] = False
        self._payload = np.flatnonzero(self._in_payload)
        self._payload_starts = np.flatnonzero(np.diff(self._record_of[self._payload], prepend=-1))
        self._zeros = np.array([crc_of_zeros(int(size) - OVERHEAD) for size in sizes], np.uint32)
        self._no_byte = 1 << int(sizes.max() - OVERHEAD).bit_length()  # the table of nothing

    def decode(self, rows: Bytes) -> Block | None:
        """Decode the leading rows of ``rows``, shape (n, width), that fit and are sound.

        None where not even the first is.
        """
        rows = rows[: _leading((rows[:, :HEADER] == self._fixed[:HEADER]).all(axis=1))]
        if not len(rows):
            return None
        some, every = np.bitwise_or.reduce(rows, axis=0), np.bitwise_and.reduce(rows, axis=0)
        changes = some ^ every
        rows = self._fitting(rows, (some ^ self._fixed) | (every ^ self._fixed))
        rows = rows[: self._sound(rows, changes)] if len(rows) else rows
        if not len(rows):
            return None
        shape = (len(rows), len(self.tags))
        return Block(
            self.tags,
            self._decode_steps(rows),
            rows.take(self._wall_times, axis=1).view("<f8").reshape(shape),
            rows.take(self._values, axis=1).view("<f4").reshape(shape),
        )

    def _fitting(self, rows: Bytes, deviations: Bytes) -> Bytes:
        """The leading rows without any of the ``deviations``, shape (width,), that matter."""
        columns = np.flatnonzero(deviations & ~self._free)
        if not columns.size:
            return rows
        differing = (rows[:, columns] ^ self._fixed[columns]) & ~self._free[columns]
        return rows[: _leading((differing == 0).all(axis=1))]

    def _sound(self, rows: Bytes, changes: Bytes) -> int:
        """How many leading rows have the right checksum in every record."""
        columns, tables = self._to_look_up(changes)
        lookup = _lookup(self._no_byte)
        crcs = np.empty((len(rows), len(self.tags)), np.uint32)
        crcs[:] = self._constants(rows[0], columns, tables)
        for column, table in zip(columns, tables, strict=True):
            crcs ^= lookup.take(rows.take(column, axis=1) + table)
        stored = rows.take(self._footers, axis=1).view("<u4").reshape(crcs.shape)
        return _leading((unmasked(stored) == crcs).all(axis=1))

    def _to_look_up(self, changes: Bytes) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The payload bytes that differ: columns and where their tables begin, both (bytes, k).

        Records with fewer such bytes than others are filled up with bytes that count nothing.
        """
        differing = np.flatnonzero((changes != 0) & self._in_payload)
        record = self._record_of[differing]
        rank = np.arange(record.size) - record.searchsorted(np.arange(len(self.tags)))[record]
        shape = (int(rank.max()) + 1 if rank.size else 0, len(self.tags))
        columns, tables = np.zeros(shape, np.intp), np.full(shape, self._no_byte * 256, np.intp)
        columns[rank, record] = differing
        tables[rank, record] = self._behind[differing] * 256
        return columns, tables

    def _constants(
        self, row: Bytes, columns: NDArray[np.intp], tables: NDArray[np.intp]
    ) -> NDArray[np.uint32]:
        """What the bytes that do not differ add up to, for each record, shape (k,)."""
        lookup = _lookup(self._no_byte)
        every = lookup[row[self._payload] + self._behind[self._payload] * 256]
        constants: NDArray[np.uint32] = np.bitwise_xor.reduceat(every, self._payload_starts)
        constants ^= np.bitwise_xor.reduce(lookup[row[columns] + tables], axis=0)
        constants ^= self._zeros
        return constants

    def _decode_steps(self, rows: Bytes) -> NDArray[np.int64]:
        steps = np.zeros((len(rows), len(self.tags)), np.uint64)
        for index in range(int(self._step_sizes.max())):
            records = np.flatnonzero(self._step_sizes > index)
            part = rows.take(self._steps[records] + index, axis=1) & np.uint8(0x7F)
            shifted = part.astype(np.uint64) << np.uint64(7 * index)
            if records.size == len(self.tags):
                steps |= shifted
            else:
                steps[:, records] |= shifted
        return steps.view(np.int64)


def _columns(first: Columns, count: int) -> Columns:
    return (first[:, None] + np.arange(count)).reshape(-1)


def _leading(good: Any) -> int:
    """How many of ``good``, booleans of shape (n,), are True before the first that is not."""
    return len(good) if good.all() else int(good.argmin())
