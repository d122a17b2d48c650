"""One pass over the new bytes of an event file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.tfevents.event import Event, Scalar, decode_event
from rvcmonitor.tfevents.framing import (
    FOOTER,
    HEADER,
    OVERHEAD,
    BrokenHeaderError,
    find_header,
    length_in,
    payload_is_sound,
)
from rvcmonitor.tfevents.gathering import Gathering
from rvcmonitor.tfevents.media_head import HEAD, media_head
from rvcmonitor.tfevents.problems import corrupt_record, not_an_event_file, oversized_record
from rvcmonitor.tfevents.source import Source
from rvcmonitor.tfevents.wire import BrokenEventError

_SEARCH = 2**20  # bytes searched at a time for the next sound record
_LARGEST = 2**28  # bytes of a record that is still read into memory


@dataclass(slots=True)
class Progress:
    """Where reading stands in a file and what has to be remembered of the part already read."""

    position: int = 0
    lost: bool = False  # behind damage, searching for the next sound record
    foreign: bool = False  # no event file at all
    plugins: dict[str, str] = field(default_factory=dict)

    def copy(self) -> Progress:
        return Progress(self.position, self.lost, self.foreign, dict(self.plugins))


class Reading:
    """Reads whole records from ``progress.position`` on into ``gathering`` and ``problems``."""

    def __init__(self, path: Path, source: Source, progress: Progress) -> None:
        self.gathering = Gathering()
        self.problems: list[Problem] = []
        self._path = path
        self._source = source
        self._progress = progress
        self._unverified: int | None = None  # the record before this one, if it was skipped

    def run(self, limit: int, cancelled: Callable[[], bool]) -> bool:
        """Read about ``limit`` bytes; True where it stopped there and whole records may follow."""
        until = self._progress.position + limit
        while not self._progress.foreign and self._record():
            if self._progress.position >= until or cancelled():
                return self._progress.position < self._source.size
        return False

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
            self.gathering.saw(head.wall_time)
            self.gathering.began(offset, head.step)
            self.gathering.add_media(head.tag, head.kind, head.step, head.wall_time, offset, 0)
        elif length > _LARGEST:
            self.problems.append(oversized_record(self._path, offset))
        else:
            return self._verified(offset, length)
        self._unverified = offset
        self._progress.position = end
        return True

    def _verified(self, offset: int, length: int) -> bool:
        """Read, verify and decode a record that is no picture or sound alone."""
        data = self._source.at(offset + HEADER, length + FOOTER)
        payload, footer = data[:length], data[length:]
        end = offset + OVERHEAD + length
        if not payload_is_sound(payload, footer):
            if end == self._source.size and not any(footer):
                return False  # space made for a record that is still being written
            return self._damaged_payload(offset, end)
        try:
            self._add(offset, decode_event(payload, self._progress.plugins))
        except BrokenEventError:
            self.problems.append(corrupt_record(self._path, offset))
        self._unverified = None
        self._progress.position = end
        return True

    def _add(self, offset: int, event: Event) -> None:
        self.gathering.saw(event.wall_time)
        if event.values:
            self.gathering.began(offset, event.step)
        index = 0
        for value in event.values:
            if isinstance(value, Scalar):
                self.gathering.add_point(
                    value.tag, event.step, event.wall_time, value.value, value.wide
                )
            else:
                self.gathering.add_media(
                    value.tag, value.kind, event.step, event.wall_time, offset, index
                )
                index += 1

    def _damaged_payload(self, offset: int, end: int) -> bool:
        """Leave the record out; where its length leads nowhere, look for records inside it."""
        self.problems.append(corrupt_record(self._path, offset))
        self._unverified = None
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
            if self._is_unwritten(offset, header):
                return False
            if offset == 0 and self._is_foreign():
                self.problems.append(not_an_event_file(self._path))
                self._progress.foreign = True
                return False
            self.problems.append(corrupt_record(self._path, offset))
            self._progress.lost = True
        return self._search(offset)

    def _is_unwritten(self, offset: int, header: bytes) -> bool:
        """Whether zeros reach from this header to the end: space that is still to be filled."""
        rest = self._source.size - offset - HEADER
        return (
            header[-1] == 0 and rest < _SEARCH and not any(self._source.at(offset + HEADER, rest))
        )

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
