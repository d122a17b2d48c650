"""Many scalar records at once: rows of equal layout, verified and decoded column by column.

A row holds one record of each of k templates, one after the other (a cycle of what a trainer
logs). Only bytes that differ between the rows are looked at one by one; that all others are equal
in every row is one XOR and one OR over the block. The checksum is affine over GF(2) (see
:mod:`rvcmonitor.tfevents.crc32c`), so only the differing bytes need a lookup.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.crc32c import crc32c, position_tables, unmasked
from rvcmonitor.tfevents.framing import FOOTER, HEADER
from rvcmonitor.tfevents.template import LONGEST, WALL_TIME_AT, Template

Bytes = NDArray[np.uint8]
Columns = NDArray[np.intp]

_NO_BYTE = (
    LONGEST  # a row of zeros behind the lookup tables, for records with fewer bytes to look up
)


def _lookup() -> NDArray[np.uint32]:
    tables = np.zeros((LONGEST + 1, 256), np.uint32)
    tables[:LONGEST] = position_tables(LONGEST)
    return tables.reshape(-1)


_LOOKUP: list[NDArray[np.uint32]] = []


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
        self.starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.intp)
        self.ends = self.starts + sizes
        self.width = int(self.ends[-1])
        self.wall_times = self._columns(self.starts + WALL_TIME_AT, 8)
        self.values = self._columns(self.ends - FOOTER - 4, 4)
        self.footers = self._columns(self.ends - FOOTER, FOOTER)
        self.step_sizes = np.array([template.step_size for template in templates])
        self.steps = self.starts + np.array([template.step_at for template in templates])
        self.free = self._free_bits()
        self.record_of = np.repeat(np.arange(len(templates)), sizes)

    @staticmethod
    def _columns(first: Columns, count: int) -> Columns:
        return (first[:, None] + np.arange(count)).reshape(-1)

    def _free_bits(self) -> Bytes:
        """For each byte of a row the bits that may differ between rows, shape (width,)."""
        free = np.zeros(self.width, np.uint8)
        for at, size in zip(self.steps, self.step_sizes, strict=True):
            free[at : at + size] = 0x7F  # the top bit tells how long the varint is
        for columns in (self.wall_times, self.values, self.footers):
            free[columns] = 0xFF
        return free

    def decode(self, rows: Bytes) -> Block | None:
        """Decode the leading rows of ``rows``, shape (n, width), that fit and are sound.

        The first row must fit. None where not even that one is sound.
        """
        changes = np.bitwise_or.reduce(rows ^ rows[0], axis=0)
        rows = self._fitting(rows, changes)
        rows = rows[: self._sound(rows, changes)]
        if not len(rows):
            return None
        shape = (len(rows), len(self.tags))
        return Block(
            self.tags,
            self._decode_steps(rows),
            rows.take(self.wall_times, axis=1).view("<f8").reshape(shape),
            rows.take(self.values, axis=1).view("<f4").reshape(shape),
        )

    def _fitting(self, rows: Bytes, changes: Bytes) -> Bytes:
        columns = np.flatnonzero(changes & ~self.free)
        if not columns.size:
            return rows
        differing = (rows[:, columns] ^ rows[0, columns]) & ~self.free[columns]
        return rows[: int(differing.any(axis=1).argmax())]

    def _sound(self, rows: Bytes, changes: Bytes) -> int:
        """How many leading rows have the right checksum in every record."""
        columns, distances = self._to_look_up(changes)
        if not _LOOKUP:
            _LOOKUP.append(_lookup())
        lookup = _LOOKUP[0]
        crcs = np.empty((len(rows), len(self.tags)), np.uint32)
        crcs[:] = self._constants(rows[0], columns, distances)
        for column, distance in zip(columns, distances, strict=True):
            crcs ^= lookup.take(rows.take(column, axis=1) + distance * 256)
        stored = rows.take(self.footers, axis=1).view("<u4").reshape(crcs.shape)
        wrong = (unmasked(stored) != crcs).any(axis=1)
        return int(wrong.argmax()) if wrong.any() else len(rows)

    def _to_look_up(self, changes: Bytes) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The payload bytes that differ: columns and bytes behind them, both (bytes, k).

        Records with fewer such bytes than others are filled up with bytes that count nothing.
        """
        differing = np.flatnonzero(changes)
        record = self.record_of[differing]
        behind = self.ends[record] - FOOTER - 1 - differing
        inside = (behind >= 0) & (differing >= self.starts[record] + HEADER)
        differing, record, behind = differing[inside], record[inside], behind[inside]
        first = np.searchsorted(record, np.arange(len(self.tags)))
        rank = np.arange(record.size) - first[record]
        shape = (int(rank.max()) + 1 if rank.size else 0, len(self.tags))
        columns, distances = np.zeros(shape, np.intp), np.full(shape, _NO_BYTE, np.intp)
        columns[rank, record] = differing
        distances[rank, record] = behind
        return columns, distances

    def _constants(
        self, row: Bytes, columns: NDArray[np.intp], distances: NDArray[np.intp]
    ) -> NDArray[np.uint32]:
        """What the bytes that do not differ add up to, for each record, shape (k,)."""
        data = row.tobytes()
        crcs = [
            crc32c(data[start + HEADER : end - FOOTER])
            for start, end in zip(self.starts, self.ends, strict=True)
        ]
        own = _LOOKUP[0][row[columns] + distances * 256]
        constants: NDArray[np.uint32] = np.array(crcs, np.uint32)
        constants ^= np.bitwise_xor.reduce(own, axis=0)
        return constants

    def _decode_steps(self, rows: Bytes) -> NDArray[np.int64]:
        steps = np.zeros((len(rows), len(self.tags)), np.uint64)
        for index in range(int(self.step_sizes.max())):
            records = np.flatnonzero(self.step_sizes > index)
            part = rows.take(self.steps[records] + index, axis=1) & np.uint8(0x7F)
            shifted = part.astype(np.uint64) << np.uint64(7 * index)
            if records.size == len(self.tags):
                steps |= shifted
            else:
                steps[:, records] |= shifted
        return steps.view(np.int64)
