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
from rvcmonitor.tfevents.media_columns import Heads, MediaColumns
from rvcmonitor.tfevents.media_head import HEAD, SMALL, media_head
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
    ``offsets[i]`` in the file. The picture or sound i stands behind stretch i, at
    ``media_offsets[i]`` in the file."""

    data: bytes = b""
    starts: list[int] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    media_offsets: list[int] = field(default_factory=list)
    heads: Heads | None = None

    def offset(self, at: int) -> int:
        """The file offset of byte ``at`` of ``data``."""
        index = self._stretch(at)
        return self.offsets[index] + at - self.starts[index]

    def media_before(self, at: int) -> list[MediaColumns]:
        """The pictures and sounds before byte ``at`` of ``data``, by tag."""
        count = self._stretch(at)
        return self.heads.columns(self.media_offsets[:count], count) if self.heads else []

    def skipped_before(self, at: int) -> int | None:
        """The offset of the picture or sound that ends where byte ``at`` of ``data`` begins."""
        index = self._stretch(at)
        return self.media_offsets[index - 1] if index and self.starts[index] == at else None

    def _stretch(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1


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
                expected = self._sound[length] = self.checksum(length)
            return expected == checksum
        return length < 2**32 and self.checksum(length) == checksum

    def checksum(self, length: int) -> int:
        """The masked checksum of a length below 2³²."""
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
        self._others = False  # large records that are neither picture nor sound
        self._array = np.empty(_CAPACITY, np.uint8)
        self._buffer = self._array.data

    def forget(self) -> None:
        """Guess no more from what was seen so far: a guess was wrong."""
        self._guesses.clear()

    def next(self, position: int, limit: int) -> Batch:
        """The batch from ``position`` on; at most about ``limit`` bytes of the file."""
        batch = Batch(starts=[0], offsets=[position])
        self._end = 0  # of the bytes in the buffer
        self._window = _FIRST_WINDOW
        self._heads: list[bytes] = []
        self._sizes: list[int] = []
        start, until = 0, position + limit
        while batch.offsets[-1] < until:
            start = self._cruise(batch, start, until)
            start, length = self._find_large(batch, start)
            if length is None or start > _CAPACITY // 2 or not self._hop(batch, start, length):
                break
        batch.data = bytes(self._buffer[:start])
        self._check_heads(batch)
        return batch

    def _cruise(self, batch: Batch, start: int, until: int) -> int:
        """Hop from picture to picture as long as guesses are right, with as little as possible
        done for each: that they are pictures at all is checked when there are many."""
        if self._others or not self._heads:
            return start
        unpack, buffer = HEADER_FORM.unpack_from, self._buffer
        checksum_of, read_into = self._lengths.checksum, self._source.read_into
        shift = batch.offsets[-1] - batch.starts[-1]  # from the buffer to the file
        window = max(self._guesses, default=0) + 2 * _ROOM
        while start < _CAPACITY // 2 and shift + start < until:
            for guess in self._guesses:
                at = start + guess
                if at + _ROOM > self._end:
                    continue
                length, checksum = unpack(buffer, at)
                if SMALL < length < _LARGEST and checksum_of(length) == checksum:
                    break
            else:
                return start
            offset = shift + at
            behind = offset + OVERHEAD + length
            if behind > self._source.size:
                return start
            self._heads.append(bytes(buffer[at + HEADER : at + _ROOM]))
            self._sizes.append(length)
            batch.media_offsets.append(offset)
            batch.starts.append(at)
            batch.offsets.append(behind)
            start, shift = at, behind - at
            self._end = at + read_into(buffer[at : at + window], behind)
        return start

    def _find_large(self, batch: Batch, start: int) -> tuple[int, int | None]:
        """Where the next large record stands and its length; None where the bytes end before."""
        at = start
        for _ in range(_NO_MEDIA):
            if at + _ROOM > self._end and self._more(batch):
                continue
            length = self._length_at(at)
            if length is None or length > SMALL:
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

    def _hop(self, batch: Batch, at: int, length: int) -> bool:
        """Go on behind the large record at ``at``, if it is one picture or sound and whole."""
        offset, size = batch.offset(at), OVERHEAD + length
        head = bytes(self._buffer[at + HEADER : min(at + _ROOM, self._end)])
        if offset + size > self._source.size or media_head(head, length) is None:
            return False
        self._remember(at - batch.starts[-1])
        self._heads.append(head.ljust(HEAD, b"\0"))
        self._sizes.append(length)
        batch.media_offsets.append(offset)
        batch.starts.append(at)
        batch.offsets.append(offset + size)
        self._end = at  # what follows is laid over it
        self._window = max(self._guesses) + 2 * _ROOM
        self._more(batch)
        return True

    def _remember(self, stretch: int) -> None:
        if stretch not in self._guesses:
            self._guesses.append(stretch)
            self._guesses = sorted(self._guesses[-_GUESSES:])

    def _check_heads(self, batch: Batch) -> None:
        """Cut the batch before the first large record that was wrongly taken for a picture."""
        if not self._heads:
            return
        batch.heads = Heads(self._heads, self._sizes)
        sound = batch.heads.sound
        if sound < len(self._heads):
            self._others = True
            batch.data = batch.data[: batch.starts[sound + 1]]
            del batch.starts[sound + 1 :], batch.offsets[sound + 1 :]
            del batch.media_offsets[sound:]

    def _more(self, batch: Batch) -> bool:
        """Read on; False at the end of the file or of the buffer."""
        target = min(self._end + self._window, _CAPACITY)
        self._window = min(self._window * 4, _CAPACITY)
        offset = batch.offsets[-1] + self._end - batch.starts[-1]
        count = self._source.read_into(self._buffer[self._end : target], offset)
        self._end += count
        return count > 0
