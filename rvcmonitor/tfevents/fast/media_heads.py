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
        "names": ["length", "checksum", "wall_time"],
        "formats": ["<i8", "<u4", "<f8"],
        "offsets": [0, 8, WALL_TIME_AT],
        "itemsize": ROOM,
    }
)

Places = NDArray[np.int64]


class Heads:
    """The beginnings of n records that are taken for a picture or sound each.

    ``heads`` are :data:`ROOM` bytes of each. ``lengths``, int64 of shape (n,), are those of the
    payloads in bytes; ``sound`` is how many leading ones are what they were taken for.
    """

    def __init__(self, heads: list[bytes]) -> None:
        self._heads = heads
        self._bytes = np.frombuffer(b"".join(heads), np.uint8)
        self._words = np.ndarray(self._bytes.size - LONGEST + 1, "<u8", self._bytes, strides=(1,))
        fields = self._bytes.view(_FIELDS)
        self.lengths = fields["length"].copy()
        self._wall_times = fields["wall_time"].copy()
        starts = np.arange(len(heads)) * ROOM
        self._steps, behind = self._varints(starts + STEP_AT)
        self._rows: defaultdict[bytes, list[int]] = defaultdict(list)  # by tag and kind
        decoded = self._decode(starts, behind)
        framed = headers_are_sound(self.lengths, fields["checksum"])
        self.sound = len(heads) if framed.all() else int(framed.argmin())
        self._decode_one_by_one(np.flatnonzero(~decoded))

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

    def _decode(self, starts: Places, at: Places) -> NDArray[np.bool_]:
        """Find the tags of the heads that are laid out as usual: 09 time, 10 step, 2A n 0A n 0A n
        tag, 22 or 32 n and the rest; which of them are. ``at`` is behind the steps.

        That is what :func:`media_head` does with one, field by field for all of them.
        """
        data, ends = self._bytes, starts + (self.lengths + HEADER)
        good: NDArray[np.bool_] = data.take(starts + HEADER) == 0x09
        good &= data.take(starts + (STEP_AT - 1)) == 0x10
        for key in (0x2A, 0x0A):  # the summary, and the only value in it
            good &= data.take(at) == key
            sizes, at = self._varints(at + 1)
            good &= at + sizes == ends
        good &= data.take(at) == 0x0A
        sizes, at = self._varints(at + 1)
        good &= sizes <= _LONGEST_TAG
        names, at = at - starts, at + np.minimum(sizes, _LONGEST_TAG)
        keys = at - starts
        good &= data.take(at) | 0x10 == 0x32
        sizes, at = self._varints(at + 1)
        good &= at + sizes == ends
        for row, name, key in zip(
            np.flatnonzero(good).tolist(), names[good].tolist(), keys[good].tolist(), strict=True
        ):
            self._rows[self._heads[row][name : key + 1]].append(row)
        return good

    def _varints(self, places: Places) -> tuple[Places, Places]:
        """The numbers below 2⁵⁶ that begin at ``places``, and the places behind them."""
        words = self._words[places]
        sizes = (words.view(np.uint8).reshape(-1, LONGEST) < 0x80).argmax(axis=1) + 1
        return joined(varint_bits(words, sizes), int(sizes.max())), places + sizes

    def _decode_one_by_one(self, rows: NDArray[np.intp]) -> None:
        """Decode ``rows`` that are laid out otherwise, up to the first that is no media."""
        for row in rows[rows < self.sound].tolist():
            head = media_head(self._heads[row][HEADER:], int(self.lengths[row]))
            if head is None:
                self.sound = int(row)
                return
            self._steps[row], self._wall_times[row] = head.step, head.wall_time
            self._rows[head.tag.encode() + bytes([KEYS[head.kind]])].append(row)
