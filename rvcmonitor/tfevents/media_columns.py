"""The heads of many pictures and sounds, decoded together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.tfevents.framing import HEADER, headers_are_sound
from rvcmonitor.tfevents.media_head import KEYS, KINDS, media_head

ROOM = HEADER + 116
"""Bytes of a record that tell which picture or sound it is, with a tag of up to 80 bytes. One with
a longer tag is indexed like any other record, alone."""

_LONGEST_TAG = 56  # bytes; longer ones are decoded one by one


@dataclass(frozen=True, slots=True)
class MediaColumns:
    """Pictures and sounds of one tag in file order; arrays of shape (n,)."""

    tag: str
    kind: MediaKind
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    offsets: NDArray[np.int64]
    indices: NDArray[np.uint16]

    @staticmethod
    def single(
        tag: str, kind: MediaKind, step: int, wall_time: float, offset: int, index: int
    ) -> MediaColumns:
        """One picture or sound."""
        return MediaColumns(
            tag,
            kind,
            np.array([step], np.int64),
            np.array([wall_time], np.float64),
            np.array([offset], np.int64),
            np.array([index], np.uint16),
        )

    def without(self, offset: int) -> MediaColumns:
        """All of them but those of the record at ``offset``."""
        kept = self.offsets != offset
        columns = (self.steps, self.wall_times, self.offsets, self.indices)
        return MediaColumns(self.tag, self.kind, *(column[kept] for column in columns))


class Heads:
    """The beginnings of n records that are taken for a picture or sound each.

    ``heads`` are :data:`ROOM` bytes of each. ``lengths``, shape (n,), are those of the payloads;
    ``sound`` is how many leading ones are what they were taken for.
    """

    def __init__(self, heads: list[bytes]) -> None:
        self._heads = heads
        self._bytes = np.frombuffer(b"".join(heads), np.uint8)
        rows = self._bytes.reshape(-1, ROOM)
        self.lengths = rows[:, :8].copy().view("<i8").reshape(-1)
        self._good = np.ones(len(heads), np.bool_)
        self._decode(rows)
        framed = headers_are_sound(rows[:, :HEADER])
        self.sound = self._decode_unusual(int(framed.argmin()) if not framed.all() else len(heads))

    def columns(self, offsets: NDArray[np.int64], count: int) -> list[MediaColumns]:
        """The first ``count`` of them by tag; ``offsets`` are those of their records."""
        rows: defaultdict[bytes, list[int]] = defaultdict(list)
        for row, name in enumerate(self._names[:count]):
            rows[name].append(row)
        return [self._column(name, np.array(part, np.intp), offsets) for name, part in rows.items()]

    def _column(
        self, name: bytes, part: NDArray[np.intp], offsets: NDArray[np.int64]
    ) -> MediaColumns:
        return MediaColumns(
            name[:-1].decode("utf-8", "replace"),
            KINDS[name[-1]],
            self._steps[part],
            self._wall_times[part],
            offsets[part],
            np.zeros(part.size, np.uint16),
        )

    def _decode(self, rows: NDArray[np.uint8]) -> None:
        """The usual layout: 09 time, 10 step, 2A n 0A n 0A n tag, 22 or 32 n and the rest."""
        self._base = np.arange(HEADER, self._bytes.size, ROOM)
        self._at = self._base.copy()
        self._expect(0x09)
        self._wall_times = rows[:, HEADER + 1 : HEADER + 9].copy().view("<f8").reshape(-1)
        self._at += 8
        self._expect(0x10)
        self._steps = self._varint(10).view(np.int64)
        for key in (0x2A, 0x0A):
            self._expect(key)
            self._reaches_the_end()
        self._expect(0x0A)
        size = self._varint(2).astype(np.intp)
        self._good &= size <= _LONGEST_TAG
        begin = self._at - self._base + HEADER
        self._at += np.minimum(size, _LONGEST_TAG)
        kind = self._bytes[self._at]
        self._good &= (kind == 0x22) | (kind == 0x32)
        self._at += 1
        end = self._at - self._base + HEADER
        self._reaches_the_end()
        places = zip(self._heads, begin.tolist(), end.tolist(), strict=True)
        self._names = [head[first:last] for head, first, last in places]  # tag and kind

    def _expect(self, key: int) -> None:
        self._good &= self._bytes[self._at] == key
        self._at += 1

    def _reaches_the_end(self) -> None:
        size = self._varint(5).astype(np.int64)
        self._good &= self._at - self._base + size == self.lengths

    def _varint(self, longest: int) -> NDArray[np.uint64]:
        value = np.zeros(len(self._at), np.uint64)
        open_ = np.ones(len(self._at), np.bool_)
        for index in range(longest):
            byte = self._bytes[self._at]
            value |= (byte & np.uint8(0x7F)).astype(np.uint64) * open_ << np.uint64(7 * index)
            self._at += open_
            open_ &= byte >= 0x80
            if not open_.any():
                break
        self._good &= ~open_
        return value

    def _decode_unusual(self, count: int) -> int:
        """One by one what is laid out otherwise among the first ``count``; the number of leading
        rows that are media."""
        for row in np.flatnonzero(~self._good[:count]).tolist():
            head = media_head(self._heads[row][HEADER:], int(self.lengths[row]))
            if head is None:
                return int(row)
            self._steps[row], self._wall_times[row] = head.step, head.wall_time
            self._names[row] = head.tag.encode() + bytes([KEYS[head.kind]])
        return count
