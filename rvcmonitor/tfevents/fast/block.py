"""Many scalar records at once: rows of equal layout, verified and decoded column by column.

A row holds one record of each of k templates, one after the other (a cycle of what a trainer
logs). That all constant bytes are what they should be is one OR and one AND over the block. The
checksum is affine over GF(2) (see :mod:`rvcmonitor.tfevents.crc32c`), so what the constant bytes
add to it is known beforehand, and only those of time, step and value that differ have to be looked
up.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.crc32c import crc32c, position_tables, unmasked
from rvcmonitor.tfevents.fast.checksums import crc_of_words
from rvcmonitor.tfevents.fast.template import STEP_AT, WALL_TIME_AT, Template
from rvcmonitor.tfevents.fast.varints import joined, varint_bits
from rvcmonitor.tfevents.framing import FOOTER, HEADER, OVERHEAD
from rvcmonitor.tfevents.gathering import Block

Bytes = NDArray[np.uint8]
Words = NDArray[np.uint64]
Crcs = NDArray[np.uint32]
Places = NDArray[np.int64]

_BYTE = np.uint64(0xFF)


class Layout:
    """A row of records: those of k ``templates``, one behind the other; ``width`` bytes."""

    def __init__(self, templates: Sequence[Template]) -> None:
        self.tags = tuple(template.tag for template in templates)
        sizes = np.array([template.size for template in templates])
        ends = np.cumsum(sizes)
        starts = ends - sizes
        self.width = int(ends[-1])
        records, free = zip(*(template.record() for template in templates), strict=True)
        self._fixed = np.frombuffer(b"".join(records), np.uint8)
        self._bound = ~np.frombuffer(b"".join(free), np.uint8)
        self._first_length = self._fixed[:8].view("<u8")[0]
        self._fields, self._names = _fields(starts, ends)
        self._step_sizes = np.array([template.step_size for template in templates])[:, np.newaxis]
        self._longest_step = int(self._step_sizes.max())
        step_columns = (starts + STEP_AT)[:, np.newaxis] + np.arange(self._longest_step)
        self._time_columns = (starts + WALL_TIME_AT)[:, np.newaxis] + np.arange(8)
        # Each byte has a table, which depends on how many bytes of the payload follow it.
        self._tables = position_tables(int(sizes.max()) - OVERHEAD).reshape(-1)
        last = (ends - FOOTER - 1)[:, np.newaxis]
        self._step_tables = 256 * (last - step_columns)
        self._time_tables = 256 * (last - self._time_columns)
        self._own_step_tables = self._tables.reshape(-1, 256)[self._step_tables.T // 256]
        # What all that is constant adds: the checksum where all that is not is zero.
        payloads = [record[HEADER:-FOOTER] for record in records]
        self._constants = np.array([crc32c(payload) for payload in payloads], np.uint32)

    def decode(self, rows: Bytes) -> Block | None:
        """Decode the leading rows of ``rows``, contiguous and of shape (n, width), that fit the
        templates and have the right checksums; None where not even the first does."""
        records = rows.reshape(-1).view(self._fields)
        rows = self._fitting(rows[: _leading(records["length"] == self._first_length)])
        if not len(rows):
            return None
        times, steps, ended = self._gathered(records[: len(rows)])
        crcs = crc_of_words(ended, 0)
        self._add_times(times, rows[0], crcs)
        numbers = self._add_steps(steps, crcs)
        good = unmasked(ended.view("<u4")[:, 1::2]) == crcs
        count = len(rows) if good.all() else _leading(good.all(axis=0))
        if not count:
            return None
        values = ended.view("<f4")[:, ::2]
        return Block(self.tags, numbers[:, :count], times.view("<f8")[:, :count], values[:, :count])

    def _fitting(self, rows: Bytes) -> Bytes:
        """The leading rows whose constant bytes are what they should be."""
        if not len(rows):
            return rows
        some, every = np.bitwise_or.reduce(rows, axis=0), np.bitwise_and.reduce(rows, axis=0)
        deviations = ((some ^ self._fixed) | (every ^ self._fixed)) & self._bound
        if not deviations.any():
            return rows
        columns = np.flatnonzero(deviations)
        differing = (rows[:, columns] ^ self._fixed[columns]) & self._bound[columns]
        return rows[: _leading((differing == 0).all(axis=1))]

    def _gathered(self, records: NDArray[np.void]) -> tuple[Words, Words, Words]:
        """Times, what their steps begin with, and values with the checksums behind them, each of
        shape (k, n)."""
        shape = (len(self.tags), len(records))
        begun, ended = np.empty(shape, "<c16"), np.empty(shape, "<u8")
        for index, (beginning, end) in enumerate(self._names):
            begun[index] = records[beginning]
            ended[index] = records[end]
        words = begun.view("<u8").reshape(*shape, 2)
        return words[:, :, 0].copy(), words[:, :, 1] >> np.uint64(8), ended

    def _add_times(self, times: Words, row: Bytes, crcs: Crcs) -> None:
        """Put what times and constant bytes add to the checksums into ``crcs``: of all rows what
        the first ``row`` adds, then what differs from that."""
        first = self._tables.take(row.take(self._time_columns) + self._time_tables)
        crcs ^= (np.bitwise_xor.reduce(first, axis=1) ^ self._constants)[:, np.newaxis]
        others = times ^ times[:, :1]
        self._add(others, int(np.bitwise_or.reduce(others, axis=None)), self._time_tables, crcs)

    def _add_steps(self, words: Words, crcs: Crcs) -> NDArray[np.int64]:
        """The steps, shape (k, n) or (1, n); what they add to the checksums is put into
        ``crcs``."""
        bits = varint_bits(words, self._step_sizes)
        if not (bits == bits[0]).all():
            some = int(np.bitwise_or.reduce(bits, axis=None))
            self._add(bits, some, self._step_tables, crcs)
            return joined(bits, self._longest_step)
        for byte, tables in enumerate(self._own_step_tables):  # a row is at one step, as usual
            places = (bits[0] >> np.uint64(8 * byte)) & _BYTE
            crcs ^= tables.take(places.view(np.int64), axis=1, mode="clip")
        return joined(bits[:1], self._longest_step)

    def _add(self, words: Words, some: int, tables: Places, crcs: Crcs) -> None:
        """Put what the bytes of ``words``, shape (k, n), add to the checksums into ``crcs``.
        A byte that is 0 in ``some`` is so in all words."""
        for byte in range(tables.shape[1]):
            if some >> 8 * byte & 0xFF:
                places = words >> np.uint64(8 * byte)
                places &= _BYTE
                at = places.view(np.int64)
                at += tables[:, byte, np.newaxis]
                crcs ^= self._tables.take(at, mode="clip")  # it never clips: it looks no further


def _fields(starts: Places, ends: Places) -> tuple[np.dtype[np.void], list[tuple[str, str]]]:
    """A row as a structure: the first length, 16 bytes from each wall time on, and 8 bytes from
    each value on; the names of the latter two for each record."""
    names = [(f"begin {index}", f"end {index}") for index in range(len(starts))]
    places = zip((starts + WALL_TIME_AT).tolist(), (ends - FOOTER - 4).tolist(), strict=True)
    fields = {
        "names": ["length", *chain.from_iterable(names)],
        "formats": ["<u8", *["<c16", "<u8"] * len(starts)],
        "offsets": [0, *chain.from_iterable(places)],
        "itemsize": int(ends[-1]),
    }
    return np.dtype(fields), names  # type: ignore[call-overload]  # a dict of lists is fine


def _leading(good: Any) -> int:
    """How many of ``good``, booleans of shape (n,), are True before the first that is not."""
    return len(good) if good.all() else int(good.argmin())
