"""The heads of many pictures and sounds, decoded together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.tfevents.framing import HEADER, headers_are_sound
from rvcmonitor.tfevents.media_head import KEYS, KINDS, media_head
from rvcmonitor.tfevents.varints import LONGEST, joined, varint_bits

ROOM = HEADER + 116
"""Bytes of a record that tell which picture or sound it is, with a tag of up to 80 bytes. One with
a longer tag is indexed like any other record, alone."""

_LONGEST_TAG = 56  # bytes; longer ones are decoded one by one
_STEP_AT = HEADER + 10
_FIELDS = np.dtype(
    {
        "names": ["length", "wall_time", "step"],
        "formats": ["<i8", "<f8", "<u8"],
        "offsets": [0, HEADER + 1, _STEP_AT],
        "itemsize": ROOM,
    }
)
_KEYS_AT, _KEYS = np.array([HEADER, _STEP_AT - 1]), np.array([0x09, 0x10], np.uint8)
_EITHER_KIND = np.array([0xEF] + [0xFF] * LONGEST, np.uint8)  # 22 as well as 32


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
        fields = self._bytes.view(_FIELDS)
        self.lengths = fields["length"].copy()
        self._wall_times = fields["wall_time"].copy()
        self._step_sizes = (rows[:, _STEP_AT : _STEP_AT + LONGEST] < 0x80).argmax(axis=1) + 1
        bits = varint_bits(fields["step"], self._step_sizes)
        self._steps = joined(bits, int(self._step_sizes.max()))
        self._names = [b""] * len(heads)  # tag and kind
        unusual = np.arange(len(heads))
        for width in (3, 4, 2):  # most pictures have 16 kB to 2 MB
            unusual = unusual[~self._decode(unusual, width)] if unusual.size else unusual
        framed = headers_are_sound(rows[:, :HEADER])
        self.sound = len(heads) if framed.all() else int(framed.argmin())
        self._decode_one_by_one(unusual)

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

    def _decode(self, rows: NDArray[np.intp], width: int) -> NDArray[np.bool_]:
        """Name those of ``rows`` that are laid out as usual: 09 time, 10 step, 2A n 0A n 0A n tag,
        22 or 32 n and the rest, with ``width`` bytes for each n but the tag's; which of them are.
        """
        starts, lengths, step_sizes = rows * ROOM, self.lengths[rows], self._step_sizes[rows]
        before = self._bytes[starts[:, None] + _KEYS_AT] == _KEYS
        frame = self._at(starts + _STEP_AT + step_sizes, 2 * width + 4)
        good = before.all(axis=1) & _looks_like(frame, (0x2A, width), (0x0A, width), (0x0A, 1))
        sizes = lengths - _STEP_AT + HEADER - step_sizes - 1 - width
        good &= _numbers(frame[:, 1 : 1 + width]) == sizes
        good &= _numbers(frame[:, 2 + width : 2 + 2 * width]) == sizes - 1 - width
        names = _STEP_AT + step_sizes + frame.shape[1]
        ends = names + np.minimum(frame[:, -1], _LONGEST_TAG)
        good &= frame[:, -1] <= _LONGEST_TAG
        content = self._at(starts + ends, 1 + width)
        good &= _looks_like(content & _EITHER_KIND[: 1 + width], (0x22, width))
        good &= _numbers(content[:, 1:]) == lengths + HEADER - ends - 1 - width
        for row, first, last in zip(
            rows[good].tolist(), names[good].tolist(), ends[good].tolist(), strict=True
        ):
            self._names[row] = self._heads[row][first : last + 1]
        return good

    def _at(self, places: NDArray[np.intp], count: int) -> NDArray[np.uint8]:
        return self._bytes[places[:, None] + np.arange(count)]

    def _decode_one_by_one(self, rows: NDArray[np.intp]) -> None:
        """Decode ``rows`` that are laid out otherwise, up to the first that is no media."""
        for row in rows[rows < self.sound].tolist():
            head = media_head(self._heads[row][HEADER:], int(self.lengths[row]))
            if head is None:
                self.sound = int(row)
                return
            self._steps[row], self._wall_times[row] = head.step, head.wall_time
            self._names[row] = head.tag.encode() + bytes([KEYS[head.kind]])


def _looks_like(found: NDArray[np.uint8], *parts: tuple[int, int]) -> NDArray[np.bool_]:
    """Which rows of ``found`` are these keys, each with a varint of so many bytes behind it."""
    keys = b"".join(bytes([key, *[0x80] * (width - 1), 0]) for key, width in parts)
    bits = b"".join(b"\xff" + b"\x80" * width for _, width in parts)
    same = found & np.frombuffer(bits, np.uint8) == np.frombuffer(keys, np.uint8)
    every: NDArray[np.bool_] = same.all(axis=1)
    return every


def _numbers(found: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The varints that the rows of ``found`` are."""
    weights = 1 << 7 * np.arange(found.shape[1])
    numbers: NDArray[np.int64] = (found & np.uint8(0x7F)) @ weights
    return numbers
