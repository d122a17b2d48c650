"""The heads of many pictures and sounds, decoded together."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import Media, read_only
from rvcmonitor.tfevents.fast.checksums import headers_are_sound
from rvcmonitor.tfevents.fast.template import STEP_AT, WALL_TIME_AT
from rvcmonitor.tfevents.fast.varints import LONGEST, joined, varint_bits
from rvcmonitor.tfevents.framing import HEADER
from rvcmonitor.tfevents.media_head import KEYS, KINDS, media_head

ROOM = HEADER + 116
"""Bytes of a record that tell which picture or sound it is, with a tag of up to 80 bytes. One with
a longer tag is indexed like any other record, alone."""

_LONGEST_TAG = 56  # bytes; longer ones are decoded one by one
_FIELDS = np.dtype(
    {
        "names": ["length", "checksum", "wall_time", "step"],
        "formats": ["<i8", "<u4", "<f8", "<u8"],
        "offsets": [0, 8, WALL_TIME_AT, STEP_AT],
        "itemsize": ROOM,
    }
)
_WEIGHTS = 1 << 7 * np.arange(5)


class Heads:
    """The beginnings of n records that are taken for a picture or sound each.

    ``heads`` are :data:`ROOM` bytes of each. ``lengths``, int64 of shape (n,), are those of the
    payloads in bytes; ``sound`` is how many leading ones are what they were taken for.
    """

    def __init__(self, heads: list[bytes]) -> None:
        self._heads = heads
        self._bytes = np.frombuffer(b"".join(heads), np.uint8)
        fields = self._bytes.view(_FIELDS)
        self.lengths = fields["length"].copy()
        self._wall_times = fields["wall_time"].copy()
        rows = self._bytes.reshape(-1, ROOM)
        self._step_sizes = (rows[:, STEP_AT : STEP_AT + LONGEST] < 0x80).argmax(axis=1) + 1
        bits = varint_bits(fields["step"], self._step_sizes)
        self._steps = joined(bits, int(self._step_sizes.max()))
        self._rows: defaultdict[bytes, list[int]] = defaultdict(list)  # by tag and kind
        unusual = np.arange(len(heads))
        for width in (3, 4, 2):  # most pictures have 16 kB to 2 MB
            unusual = unusual[~self._decode(unusual, width)] if unusual.size else unusual
        framed = headers_are_sound(self.lengths, fields["checksum"])
        self.sound = len(heads) if framed.all() else int(framed.argmin())
        self._decode_one_by_one(unusual)

    def media(self, offsets: NDArray[np.int64], count: int) -> list[tuple[str, Media]]:
        """The first ``count`` of them by tag; ``offsets``, shape (n,), are those of the records."""
        groups = sorted((sorted(rows), name) for name, rows in self._rows.items())
        groups = [(rows[: bisect_left(rows, count)], name) for rows, name in groups]
        order = np.array([row for rows, _ in groups for row in rows], np.intp)
        steps, wall_times = read_only(self._steps[order]), read_only(self._wall_times[order])
        offsets, indices = read_only(offsets[order]), read_only(np.zeros(order.size, np.uint16))
        found, begin = [], 0
        for rows, name in groups:
            part = slice(begin, begin + len(rows))
            begin = part.stop
            if rows:
                tag, kind = name[:-1].decode("utf-8", "replace"), KINDS[name[-1]]
                media = Media(kind, steps[part], wall_times[part], offsets[part], indices[part])
                found.append((tag, media))
        return found

    def _decode(self, rows: NDArray[np.intp], width: int) -> NDArray[np.bool_]:
        """Find the tags of those of ``rows`` that are laid out as usual: 09 time, 10 step, 2A n
        0A n 0A n tag, 22 or 32 n and the rest, with ``width`` bytes for each n but the tag's; which
        of them are.
        """
        starts, lengths, step_sizes = rows * ROOM, self.lengths[rows], self._step_sizes[rows]
        frame = self._columns(starts + (STEP_AT + step_sizes), 2 * width + 4)
        good = _FRAMES[width].fits(frame)
        good &= self._bytes.take(starts + HEADER) == 0x09
        good &= self._bytes.take(starts + (STEP_AT - 1)) == 0x10
        # Each n reaches to the end of the payload.
        outer = _numbers(frame[1 : 1 + width])
        good &= outer + step_sizes == lengths - (STEP_AT - HEADER + 1 + width)
        good &= _numbers(frame[2 + width : 2 + 2 * width]) == outer - (1 + width)
        tag_sizes = np.minimum(frame[-1], _LONGEST_TAG + 1)
        good &= tag_sizes <= _LONGEST_TAG
        names = step_sizes + (STEP_AT + len(frame))
        ends = names + tag_sizes
        content = self._columns(starts + ends, 1 + width)
        good &= _CONTENTS[width].fits(content)
        good &= _numbers(content[1:]) + ends == lengths + (HEADER - 1 - width)
        for row, first, last in zip(
            rows[good].tolist(), names[good].tolist(), ends[good].tolist(), strict=True
        ):
            self._rows[self._heads[row][first : last + 1]].append(row)
        return good

    def _columns(self, places: NDArray[np.intp], count: int) -> NDArray[np.uint8]:
        """The byte at each place, the one behind it, and so on; shape (count, n)."""
        return self._bytes.take(places + np.arange(count)[:, np.newaxis])

    def _decode_one_by_one(self, rows: NDArray[np.intp]) -> None:
        """Decode ``rows`` that are laid out otherwise, up to the first that is no media."""
        for row in rows[rows < self.sound].tolist():
            head = media_head(self._heads[row][HEADER:], int(self.lengths[row]))
            if head is None:
                self.sound = int(row)
                return
            self._steps[row], self._wall_times[row] = head.step, head.wall_time
            self._rows[head.tag.encode() + bytes([KEYS[head.kind]])].append(row)


class _Pattern:
    """Keys, each with a varint of so many bytes behind it. ``either`` are the bits in which a key
    may differ."""

    def __init__(self, *parts: tuple[int, int], either: int = 0) -> None:
        keys = b"".join(bytes([key, *[0x80] * (width - 1), 0]) for key, width in parts)
        bits = b"".join(bytes([0xFF ^ either]) + b"\x80" * width for _, width in parts)
        self._keys = np.frombuffer(keys, np.uint8)[:, np.newaxis]
        self._bits = np.frombuffer(bits, np.uint8)[:, np.newaxis]

    def fits(self, found: NDArray[np.uint8]) -> NDArray[np.bool_]:
        """Which columns of ``found``, shape (bytes, n), look like this."""
        same: NDArray[np.bool_] = (found & self._bits == self._keys).all(axis=0)
        return same


_FRAMES = {width: _Pattern((0x2A, width), (0x0A, width), (0x0A, 1)) for width in (2, 3, 4)}
_CONTENTS = {width: _Pattern((0x22, width), either=0x10) for width in (2, 3, 4)}  # or 32


def _numbers(found: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The varints that the columns of ``found``, shape (bytes, n), are."""
    numbers: NDArray[np.int64] = _WEIGHTS[: len(found)] @ (found & np.uint8(0x7F))
    return numbers
