"""The next few megabytes of a file, with pictures and sounds hopped over instead of read.

What stands between them, the stretches of small records, is laid one behind the other into one
buffer. How long a stretch is, is guessed from the stretches before: trainers write the same
scalars between the same pictures. A guess is taken when a sound header of a large record stands at
its end; that the records really end there is checked when the stretch is decoded.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from dataclasses import dataclass, field

import numpy as np

from rvcmonitor.tfevents.crc32c import crc_of_zeros, mask, position_tables
from rvcmonitor.tfevents.framing import HEADER, OVERHEAD
from rvcmonitor.tfevents.media_head import HEAD, SMALL, MediaHead, media_head
from rvcmonitor.tfevents.source import Source

HEADER_FORM = struct.Struct("<QI")
"""A record's length and the checksum of the length."""
_CAPACITY = 4 * 2**20
_LARGEST = 2**30
_ROOM = HEADER + HEAD
_FIRST_WINDOW = 16 * 1024
_NO_MEDIA = 2000  # small records in a row after which no large one is expected soon
_GUESSES = 4


@dataclass(slots=True)
class Batch:
    """``data`` holds stretches of small records; stretch i begins at ``starts[i]`` in it and at
    ``offsets[i]`` in the file. Between stretches lie the pictures and sounds ``media``."""

    data: bytes = b""
    starts: list[int] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    media: list[tuple[int, MediaHead]] = field(default_factory=list)

    def offset(self, at: int) -> int:
        """The file offset of byte ``at`` of ``data``."""
        index = bisect_right(self.starts, at) - 1
        return self.offsets[index] + at - self.starts[index]

    def skipped_before(self, at: int) -> int | None:
        """The offset of the picture or sound that ends where byte ``at`` of ``data`` begins."""
        index = bisect_right(self.starts, at) - 1
        return self.media[index - 1][0] if index and self.starts[index] == at else None


class Lengths:
    """Checksums of lengths. Those of small records repeat, so they are remembered."""

    def __init__(self) -> None:
        self._sound: dict[int, int] = {}
        self._zeros = crc_of_zeros(8)
        tables: list[list[int]] = position_tables(8)[4:].tolist()
        self._fourth, self._third, self._second, self._first = tables

    def are_sound(self, length: int, checksum: int) -> bool:
        """Whether ``checksum`` is that of ``length``."""
        if length <= SMALL:
            expected = self._sound.get(length)
            if expected is None:
                expected = self._sound[length] = self._checksum(length)
            return expected == checksum
        return length < 2**32 and self._checksum(length) == checksum

    def _checksum(self, length: int) -> int:
        return mask(
            self._zeros
            ^ self._first[length & 0xFF]
            ^ self._second[length >> 8 & 0xFF]
            ^ self._third[length >> 16 & 0xFF]
            ^ self._fourth[length >> 24]
        )


class Batches:
    """Cuts a source into batches; remembers how long stretches were."""

    def __init__(self, source: Source, lengths: Lengths) -> None:
        self._source = source
        self._lengths = lengths
        self._guesses: list[int] = []
        self._after: dict[str, int] = {}  # the guess that was right behind a tag's last picture
        self._array = np.empty(_CAPACITY, np.uint8)
        self._buffer = self._array.data

    def forget(self) -> None:
        """Guess no more from what was seen so far: a guess was wrong."""
        self._guesses.clear()
        self._after.clear()

    def next(self, position: int, limit: int) -> Batch:
        """The batch from ``position`` on; at most about ``limit`` bytes of the file."""
        batch = Batch(starts=[0], offsets=[position])
        self._end = 0  # of the bytes in the buffer
        self._window = _FIRST_WINDOW
        start, until = 0, position + limit
        while start < _CAPACITY // 2 and batch.offsets[-1] < until:
            at, length = self._find_large(batch, start)
            if length is None:
                start = at
                break
            offset = batch.offset(at)
            head = self._head(at, length, offset)
            if head is None:
                start = at
                break
            self._remember(batch, at - start)
            batch.media.append((offset, head))
            self._hop(batch, at, length)
            start = at
        batch.data = bytes(self._buffer[:start])
        return batch

    def _find_large(self, batch: Batch, start: int) -> tuple[int, int | None]:
        """Where the next large record stands and its length; None where the bytes end before."""
        self._fill(batch, start)
        at = start
        tag = batch.media[-1][1].tag if batch.media else ""
        likely = self._after.get(tag, -1)
        guesses = self._guesses if likely < 0 else [likely, *self._guesses]
        for guess in guesses:
            length = self._length_at(start + guess)
            if length is not None and length > SMALL:
                return start + guess, length
        for _ in range(_NO_MEDIA):
            if at + _ROOM > self._end and self._more(batch):
                continue
            length = self._length_at(at)
            if length is None:
                return at, None
            if length > SMALL:
                return at, length
            if at + OVERHEAD + length > self._end and not self._more(batch):
                return at, None
            at += OVERHEAD + length
        while self._more(batch):
            pass
        return self._end, None

    def _length_at(self, at: int) -> int | None:
        if at + HEADER > self._end:
            return None
        length, checksum = HEADER_FORM.unpack_from(self._buffer, at)
        if length >= _LARGEST or not self._lengths.are_sound(length, checksum):
            return None
        return int(length)

    def _head(self, at: int, length: int, offset: int) -> MediaHead | None:
        if offset + OVERHEAD + length > self._source.size:
            return None
        begin = at + HEADER
        return media_head(bytes(self._buffer[begin : min(begin + HEAD, self._end)]), length)

    def _hop(self, batch: Batch, at: int, length: int) -> None:
        """Go on behind the large record at ``at``; what follows it is laid over it."""
        size = OVERHEAD + length
        batch.offsets.append(batch.offset(at) + size)
        batch.starts.append(at)
        rest = max(0, self._end - at - size)
        if rest:
            self._array[at : at + rest] = self._array[at + size : self._end].copy()
        self._end = at + rest
        self._window = max(self._guesses) + 2 * _ROOM

    def _remember(self, batch: Batch, stretch: int) -> None:
        self._after[batch.media[-1][1].tag if batch.media else ""] = stretch
        if stretch in self._guesses:
            return
        self._guesses.insert(0, stretch)
        del self._guesses[_GUESSES:]

    def _fill(self, batch: Batch, start: int) -> None:
        if self._end - start < self._window:
            self._more(batch)

    def _more(self, batch: Batch) -> bool:
        """Read on; False at the end of the file or of the buffer."""
        target = min(self._end + self._window, _CAPACITY)
        self._window = min(self._window * 4, _CAPACITY)
        offset = batch.offsets[-1] + self._end - batch.starts[-1]
        count = self._source.read_into(self._buffer[self._end : target], offset)
        self._end += count
        return count > 0
