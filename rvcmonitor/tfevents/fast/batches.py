"""Cutting a file into batches: pictures and sounds are hopped over instead of read.

How long the stretch of small records before the next picture is, is guessed from the stretches
before: trainers write the same scalars between the same pictures. A guess is taken where something
that looks like the header of a large record stands at its end. Nothing more is done while hopping;
that these are sound headers of pictures and sounds is checked afterwards, for all of them together
(see :class:`~rvcmonitor.tfevents.fast.media_heads.Heads`), and that the records of a stretch really
end there when it is decoded.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import Media
from rvcmonitor.tfevents.fast.guesses import Guesses
from rvcmonitor.tfevents.fast.media_heads import ROOM, Heads
from rvcmonitor.tfevents.framing import HEADER, OVERHEAD, length_at
from rvcmonitor.tfevents.media_head import SMALL, media_head
from rvcmonitor.tfevents.source import Source

_CAPACITY = 4 * 2**20
_LEG = 4 * 2**20  # bytes of the file between two looks whether reading was cancelled
_LARGEST = 2**30
_FIRST_WINDOW = 16 * 1024
_AHEAD = OVERHEAD + SMALL + ROOM
_NO_MEDIA = 2000  # small records in a row after which no large one is expected soon
_GUESSES = 4
_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Batch:
    """A few megabytes of a file without its n pictures and sounds.

    ``data`` holds n + 1 stretches of small records, laid one behind the other, until the next
    batch is made. Stretch i begins at byte ``starts[i]`` of it and at byte ``offsets[i]`` of the
    file; at ``media_offsets[i]`` stands the picture or sound behind it, of which ``heads`` tells
    what it is.
    """

    data: memoryview
    starts: NDArray[np.int64]
    offsets: NDArray[np.int64]
    media_offsets: NDArray[np.int64]
    heads: Heads | None

    def offset(self, at: int) -> int:
        """The file offset of byte ``at`` of ``data``."""
        index = self._stretch(at)
        return int(self.offsets[index] - self.starts[index]) + at

    def media_before(self, at: int) -> list[tuple[str, Media]]:
        """The pictures and sounds before byte ``at`` of ``data``, by tag."""
        return self.heads.media(self.media_offsets, self._stretch(at)) if self.heads else []

    def skips_before(self, at: int) -> bool:
        """Whether a picture or sound lies before byte ``at`` of ``data``."""
        return self._stretch(at) > 0

    def skipped_before(self, at: int) -> int | None:
        """The offset of the picture or sound that ends where byte ``at`` of ``data`` begins."""
        index = self._stretch(at)
        if not index or self.starts[index] != at:
            return None
        return int(self.media_offsets[index - 1])

    def _stretch(self, at: int) -> int:
        return int(self.starts.searchsorted(at, side="right")) - 1


class Batches:
    """Cuts ``source`` into batches; keeps ``guesses`` of how long stretches are."""

    def __init__(self, source: Source, guesses: Guesses) -> None:
        self._source = source
        self._kept = guesses
        self._guesses = guesses.stretches.copy()  # the one that was right last is the first
        self._others = False  # large records that are neither picture nor sound
        self._buffer = np.empty(_CAPACITY, np.uint8).data

    def forget(self) -> None:
        """Guess no more from what was seen so far: a guess was wrong."""
        self._guesses.clear()

    def next(self, position: int, limit: int, cancelled: Callable[[], bool]) -> Batch:
        """The batch from byte ``position`` on; at most about ``limit`` bytes of the file, and only
        a few megabytes once it is cancelled. Raises OSError."""
        self._begin = position
        self._at, self._offset = 0, position  # the next record: in the buffer, and in the file
        self._end = 0  # of the bytes in the buffer
        self._window = _FIRST_WINDOW
        self._heads: list[bytes] = []  # of the pictures and sounds hopped over
        self._offsets: list[int] = []  # of them in the file
        self._last = 0  # where in the buffer the last one was left out
        until = position + limit
        while self._offset < until:
            if self._cruise(min(until, self._offset + _LEG)):
                if cancelled():
                    break
                continue
            length = self._find_large()
            if length is None or self._at > _CAPACITY // 2 or not self._hop(length):
                break
        return self._batch()

    def _cruise(self, until: int) -> bool:
        """Hop from picture to picture up to ``until``; False where no guess is right.

        This loop runs thousands of times a file, so it does as little as possible: one system
        call a picture. Pictures come in rows, as many as the last time, and then a stretch.
        """
        if self._others or not self._guesses:
            return False
        read, unpack, buffer = self._source.read_at, _LENGTH.unpack_from, self._buffer
        guesses, heads, offsets = self._guesses, self._heads, self._offsets
        at, offset = self._at, self._offset
        end = min(until, self._source.size - ROOM - max(guesses))
        row, usual = 1, 1
        with suppress(struct.error):  # the file became shorter in the meantime
            while offset < end and at < _CAPACITY // 2:
                head = read(ROOM if row < usual else guesses[0] + ROOM, offset)
                (length,) = unpack(head)
                if not SMALL < length < _LARGEST:  # then records come before the next picture
                    for guess in guesses:
                        if guess + ROOM > len(head):
                            head = read(guess + ROOM, offset)
                        (length,) = unpack(head, guess)
                        if SMALL < length < _LARGEST:
                            break
                    else:
                        break
                    if guess != guesses[0]:  # the next is likely to be as long: it is tried first
                        guesses.remove(guess)
                        guesses.insert(0, guess)
                    buffer[at : at + guess] = head[:guess]
                    at += guess
                    offset += guess
                    head = head[guess:]
                    row, usual = 0, row
                heads.append(head[:ROOM])
                offsets.append(offset)
                offset += OVERHEAD + length
                row += 1
        while heads and (offset > self._source.size or len(heads[-1]) < ROOM):  # not whole yet
            heads.pop()
            offset = offsets.pop()
        if heads:
            self._last = at
        self._at = self._end = at
        self._offset = offset
        return offset >= until

    def _find_large(self) -> int | None:
        """Go on to the next large record; its length, or None where the bytes end before."""
        at, length = self._at, 0
        for _ in range(_NO_MEDIA):
            while at + _AHEAD > self._end and self._more():
                pass
            if at + HEADER > self._end:
                break
            (length,) = _LENGTH.unpack_from(self._buffer, at)
            if length > SMALL or at + OVERHEAD + length > self._end:
                break
            at += OVERHEAD + length
        else:
            while self._more():
                pass
            at = self._end
        self._offset += at - self._at
        self._at = at
        return length_at(self._buffer, at) if SMALL < length < _LARGEST else None

    def _hop(self, length: int) -> bool:
        """Go on behind the large record that is next, if it is one picture or sound and whole."""
        head = bytes(self._buffer[self._at : min(self._at + ROOM, self._end)])
        behind = self._offset + OVERHEAD + length
        if behind > self._source.size or media_head(head[HEADER:], length) is None:
            return False
        self._remember(self._at - self._last)
        self._last = self._at
        self._heads.append(head.ljust(ROOM, b"\0"))
        self._offsets.append(self._offset)
        self._offset = behind
        self._end = self._at  # what follows is laid over it
        self._window = max(self._guesses, default=0) + 2 * ROOM
        return True

    def _remember(self, stretch: int) -> None:
        if stretch and stretch not in self._guesses:
            self._guesses = [stretch, *self._guesses[: _GUESSES - 1]]
            self._kept.stretches = self._guesses.copy()

    def _more(self) -> bool:
        """Read on; False at the end of the file or of the buffer."""
        target = min(self._end + self._window, _CAPACITY)
        self._window = min(self._window * 4, _CAPACITY)
        offset = self._offset + self._end - self._at
        count = self._source.read_into(self._buffer[self._end : target], offset)
        self._end += count
        return count > 0

    def _batch(self) -> Batch:
        """What was read, up to the first large record that was wrongly taken for a picture."""
        count, end = len(self._heads), self._at
        media_offsets = np.array(self._offsets, np.int64)
        starts, offsets = np.zeros(count + 1, np.int64), np.full(count + 1, self._begin, np.int64)
        heads = Heads(self._heads) if count else None
        if heads is not None:
            sizes = heads.lengths + OVERHEAD
            offsets[1:] = media_offsets + sizes
            starts[1:] = offsets[1:] - self._begin - sizes.cumsum()
            if heads.sound < count:
                count = heads.sound
                end = int(starts[count + 1])
                self._others = True
        return Batch(
            self._buffer[:end],
            starts[: count + 1],
            offsets[: count + 1],
            media_offsets[:count],
            heads,
        )
