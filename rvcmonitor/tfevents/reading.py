"""One pass over the new bytes of an event file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from rvcmonitor.tfevents.fast.batches import Batches
from rvcmonitor.tfevents.fast.unpacking import Unpacking
from rvcmonitor.tfevents.findings import Findings
from rvcmonitor.tfevents.framing import (
    FOOTER,
    HEADER,
    OVERHEAD,
    BrokenHeaderError,
    find_header,
    length_in,
    payload_is_sound,
)
from rvcmonitor.tfevents.media_head import HEAD, media_head
from rvcmonitor.tfevents.problems import not_an_event_file, oversized_record
from rvcmonitor.tfevents.source import Source

_WORTHWHILE = 2**16  # bytes from which on batches are quicker than single records
_SEARCH = 2**20  # bytes searched at a time for the next sound record
_LARGEST = 2**28  # bytes of a record that is still read into memory


@dataclass(slots=True)
class Progress:
    """Where reading stands in a file and what has to be remembered of the part already read."""

    position: int = 0
    lost: bool = False  # behind damage, searching for the next sound record
    foreign: bool = False  # no event file at all
    skipped: int | None = None  # the record that ends at the position, where it was not verified
    plugins: dict[str, str] = field(default_factory=dict)

    def copy(self) -> Progress:
        return replace(self, plugins=dict(self.plugins))


class Reading:
    """Reads whole records from ``progress.position`` on into ``findings``."""

    def __init__(self, path: Path, source: Source, progress: Progress) -> None:
        self.findings = Findings(path, progress.plugins)
        self._path = path
        self._source = source
        self._progress = progress
        self._batches: Batches | None = None

    def run(self, limit: int, cancelled: Callable[[], bool]) -> bool:
        """Read about ``limit`` bytes; True where it stopped there and whole records may follow."""
        until = self._progress.position + limit
        while not self._progress.foreign and (self._many(until, cancelled) or self._record()):
            if self._progress.position >= until or cancelled():
                return self._progress.position < self._source.size
        return False

    def _many(self, until: int, cancelled: Callable[[], bool]) -> bool:
        """Deal with many records at once; False where that is not worth it or gets nowhere."""
        position = self._progress.position
        if self._progress.lost or self._source.size - position < _WORTHWHILE:
            return False
        if self._batches is None:
            self._batches = Batches(self._source)
            self._unpacking = Unpacking(self.findings)
        batch = self._batches.next(position, until - position, cancelled)
        used = self._unpacking.unpack(batch)
        if used < len(batch.data):
            self._batches.forget()
        if not used and not batch.media_offsets.size:
            return False
        self._progress.position = batch.offset(used)
        self._progress.skipped = batch.skipped_before(used)
        self.findings.add_media(batch.media_before(used))
        return self._progress.position > position

    def _record(self) -> bool:
        """Deal with the record at the position; False where it is not whole yet."""
        offset = self._progress.position
        header = self._source.at(offset, HEADER)
        if len(header) < HEADER:
            return False
        try:
            length = length_in(header)
        except BrokenHeaderError:
            return self._damaged_header(header)
        self._progress.lost = False
        end = offset + OVERHEAD + length
        if end > self._source.size:
            return False
        head = media_head(self._source.at(offset + HEADER, min(length, HEAD)), length)
        if head is not None:
            self.findings.add_head(offset, head)
        elif length > _LARGEST:
            self.findings.problems.append(oversized_record(self._path, offset))
        else:
            return self._verified(offset, length)
        self._progress.skipped = offset
        self._progress.position = end
        return True

    def _verified(self, offset: int, length: int) -> bool:
        """Read, verify and decode a record that is no picture or sound alone."""
        data = self._source.at(offset + HEADER, length + FOOTER)
        payload, footer = data[:length], data[length:]
        end = offset + OVERHEAD + length
        if not payload_is_sound(payload, footer):
            if self._is_unwritten(end, footer):
                return False
            return self._damaged_payload(offset, end)
        self.findings.add_payload(offset, payload)
        self._progress.skipped = None
        self._progress.position = end
        return True

    def _damaged_payload(self, offset: int, end: int) -> bool:
        """Leave the record out; where its length leads nowhere, look for records inside it."""
        self.findings.add_damage(offset)
        self._progress.skipped = None
        following = self._source.at(end, HEADER)
        if len(following) < HEADER or find_header(np.frombuffer(following, np.uint8)) == 0:
            self._progress.position = end
            return True
        self._progress.lost = True
        self._progress.position = offset + 1
        return True

    def _damaged_header(self, header: bytes) -> bool:
        offset = self._progress.position
        if not self._progress.lost:
            if self._is_unwritten(offset + HEADER, header):
                return False
            if offset == 0 and self._is_foreign():
                self.findings.problems.append(not_an_event_file(self._path))
                self._progress.foreign = True
                return False
            offset = self._origin_of_damage(offset)
            self.findings.add_damage(offset)
            self._progress.lost = True
            self._progress.skipped = None
            self._progress.position = offset + 1
            return True
        return self._search(offset)

    def _origin_of_damage(self, offset: int) -> int:
        """The picture or sound before a broken header, where bytes of it are missing."""
        skipped = self._progress.skipped
        if skipped is None or offset - skipped > _LARGEST:
            return offset
        payload = self._source.at(skipped + HEADER, offset - skipped - HEADER)
        if payload_is_sound(memoryview(payload)[:-FOOTER], payload[-FOOTER:]):
            return offset
        self.findings.gathering.drop_media(skipped)
        return skipped

    def _is_unwritten(self, end: int, part: bytes) -> bool:
        """Whether ``part``, which ends at ``end``, and all behind it is space still to be filled.

        Some file systems show a file's new length before the bytes: as zeros.
        """
        rest = self._source.size - end
        return part[-1] == 0 and rest < _SEARCH and not any(self._source.at(end, rest))

    def _is_foreign(self) -> bool:
        beginning = np.frombuffer(self._source.at(0, _SEARCH), np.uint8)
        return find_header(beginning) is None

    def _search(self, offset: int) -> bool:
        """Move to the next sound header, or as far as there can be none."""
        data = np.frombuffer(self._source.at(offset, _SEARCH), np.uint8)
        found = find_header(data)
        moved = max(0, data.size - HEADER + 1) if found is None else found
        self._progress.position = offset + moved
        return moved > 0
