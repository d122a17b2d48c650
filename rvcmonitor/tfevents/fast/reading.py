"""What the program reads with: many records at once where it can, else the plain way."""

from __future__ import annotations

from collections.abc import Callable

from rvcmonitor.tfevents.fast.batches import Batches
from rvcmonitor.tfevents.fast.guesses import Guesses
from rvcmonitor.tfevents.fast.unpacking import Unpacking
from rvcmonitor.tfevents.reading import Reading

_WORTHWHILE = 2**16


class FastReading:
    """Moves ``reading`` on by many records at once: it finds what it would find alone, sooner.

    ``guesses`` are tried, and better ones left in them. Where less than ``worthwhile`` bytes are
    new, nothing is done: a batch would not be quicker.
    """

    def __init__(self, reading: Reading, guesses: Guesses, worthwhile: int = _WORTHWHILE) -> None:
        self._reading = reading
        self._worthwhile = worthwhile
        self._batches = Batches(reading.source, guesses)
        self._unpacking = Unpacking(reading, guesses)

    def read_many(self, until: int, cancelled: Callable[[], bool]) -> bool:
        """Read on, not far beyond byte ``until`` of the file; False where one has to do it alone.

        Raises OSError.
        """
        reading, progress = self._reading, self._reading.progress
        position = progress.position
        if progress.lost or reading.source.size - position < self._worthwhile:
            return False
        batch = self._batches.next(position, until - position, cancelled)
        used, whole = self._unpacking.unpack(batch)
        if not whole:
            self._batches.forget()
        reading.found.add_media(batch.media_before(used))
        reached = batch.offset(used)
        if reached > position and not progress.lost:
            progress.position = reached
            progress.skipped = batch.skipped_before(used)
        return progress.position > position
