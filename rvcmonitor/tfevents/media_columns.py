"""The heads of many pictures and sounds, decoded together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.tfevents.media_head import HEAD, KINDS, media_head

_LONGEST_TAG = 180  # bytes; longer ones are decoded one by one


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
    """The heads of n records that are taken for a picture or sound each.

    ``heads`` are :data:`HEAD` bytes of payload each, ``lengths`` the payloads' lengths. ``sound``
    is how many leading ones are what they were taken for.
    """

    def __init__(self, heads: list[bytes], lengths: list[int]) -> None:
        self._heads = heads
        self._lengths = np.array(lengths, np.int64)
        self._bytes = np.frombuffer(b"".join(heads), np.uint8)
        self._base = np.arange(len(heads)) * HEAD
        self._good = np.ones(len(heads), np.bool_)
        self._decode()
        self.sound = self._decode_unusual()

    def columns(self, offsets: list[int], count: int) -> list[MediaColumns]:
        """The first ``count`` of them by tag; ``offsets`` are those of their records."""
        rows: dict[tuple[str, MediaKind], list[int]] = {}
        for row, name in enumerate(self._names[:count]):
            rows.setdefault(name, []).append(row)
        every = np.array(offsets, np.int64)
        return [
            MediaColumns(
                tag,
                kind,
                self._steps[part],
                self._wall_times[part],
                every[part],
                np.zeros(len(part), np.uint16),
            )
            for (tag, kind), part in rows.items()
        ]

    def _decode(self) -> None:
        """The usual layout: 09 time, 10 step, 2A n 0A n 0A n tag, 22 or 32 n and the rest."""
        self._at = self._base.copy()
        self._expect(0x09)
        rows = self._bytes.reshape(-1, HEAD)
        self._wall_times = rows[:, 1:9].copy().view("<f8").reshape(-1)
        self._at += 8
        self._expect(0x10)
        self._steps = self._varint(10).view(np.int64)
        for key in (0x2A, 0x0A):
            self._expect(key)
            self._reaches_the_end()
        self._expect(0x0A)
        size = self._varint(2).astype(np.intp)
        self._good &= size <= _LONGEST_TAG
        tag_at = self._at - self._base
        self._at += np.minimum(size, _LONGEST_TAG)
        kind = self._bytes[self._at]
        self._good &= (kind == 0x22) | (kind == 0x32)
        self._at += 1
        self._reaches_the_end()
        cached: dict[tuple[bytes, int], tuple[str, MediaKind]] = {}
        self._names = []
        columns = (tag_at.tolist(), (tag_at + size).tolist(), kind.tolist(), self._good.tolist())
        for head, begin, end, key, good in zip(self._heads, *columns, strict=True):
            raw = (head[begin:end], key if good else 0x22)
            name = cached.get(raw)
            if name is None:
                name = cached[raw] = (raw[0].decode("utf-8", "replace"), KINDS[raw[1]])
            self._names.append(name)

    def _expect(self, key: int) -> None:
        self._good &= self._bytes[self._at] == key
        self._at += 1

    def _reaches_the_end(self) -> None:
        size = self._varint(5).astype(np.int64)
        self._good &= self._at - self._base + size == self._lengths

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

    def _decode_unusual(self) -> int:
        """One by one what is laid out otherwise; the number of leading rows that are media."""
        for row in np.flatnonzero(~self._good).tolist():
            head = media_head(self._heads[row], int(self._lengths[row]))
            if head is None:
                return int(row)
            self._steps[row], self._wall_times[row] = head.step, head.wall_time
            self._names[row] = (head.tag, head.kind)
        return len(self._heads)
