"""The plain reader: one record after the other, each framed, verified and decoded by itself.

What the program uses is :mod:`rvcmonitor.tfevents.fast`, which takes many records at once where it
can; it has to find what this finds, and leaves to it whatever is out of the ordinary.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from rvcmonitor.tfevents.event import Event, decode_event
from rvcmonitor.tfevents.framing import (
    HEADER,
    OVERHEAD,
    BadDataCrc,
    BadLengthCrc,
    Record,
    Truncated,
    find_header,
    payload_of,
    record_at,
)
from rvcmonitor.tfevents.gathering import Gathering
from rvcmonitor.tfevents.media_head import HEAD, MediaHead, media_head
from rvcmonitor.tfevents.problems import corrupt_record, not_an_event_file, oversized_record
from rvcmonitor.tfevents.source import Source
from rvcmonitor.tfevents.wire import BrokenEventError

_SEARCH = 2**20  # bytes searched at a time for the next sound record
_LARGEST = 2**28  # bytes of a record that is still read into memory


@dataclass(frozen=True, slots=True)
class BadEvent:
    """A payload with the right checksum that is no event."""


@dataclass(frozen=True, slots=True)
class Oversized:
    """A record that is sound as far as one can see, but too large to be read into memory."""


Content: TypeAlias = Event | MediaHead | Oversized | Truncated | BadDataCrc | BadEvent


def content_of(source: Source, record: Record, plugins: dict[str, str]) -> Content:
    """What ``record`` says: of a picture or sound only the head, unverified, all else in full.

    ``plugins`` is what :func:`decode_event` remembers. Raises OSError.
    """
    head = media_head(source.at(record.offset + HEADER, min(record.length, HEAD)), record.length)
    if head is not None:
        return head
    if record.length > _LARGEST:
        return Oversized()
    payload = payload_of(source, record)
    if not isinstance(payload, bytes):
        return payload
    try:
        return decode_event(payload, plugins)
    except BrokenEventError:
        return BadEvent()


@dataclass(slots=True)
class Progress:
    """Where reading stands in a file and what has to be remembered of the part already read.

    ``position`` is in bytes; ``skipped`` is the offset of the record that ends there, where that
    was not verified. ``lost`` is behind damage, in search of the next sound record, and
    ``foreign`` in no event file at all. ``plugins`` is what :func:`decode_event` remembers.
    """

    position: int = 0
    skipped: int | None = None
    lost: bool = False
    foreign: bool = False
    plugins: dict[str, str] = field(default_factory=dict)

    def copy(self) -> Progress:
        """One that may go on while this one stays."""
        return replace(self, plugins=dict(self.plugins))


ReadMany: TypeAlias = Callable[[int, Callable[[], bool]], bool]
"""Moves a reading on by many records, to about the given byte of the file, or less far once it is
cancelled; False where the next one has to be read alone."""


class Reading:
    """One pass over what is new in a file: reads whole records from ``progress`` on into
    :attr:`found`, and moves ``progress`` on.

    Every method may raise OSError; then both are in no certain state.
    """

    def __init__(self, path: Path, source: Source, progress: Progress) -> None:
        self.found = Gathering()
        self.progress = progress
        self._path = path
        self._begins_anew = False
        self.source = source

    def run(
        self, limit: int, cancelled: Callable[[], bool], read_many: ReadMany | None = None
    ) -> bool:
        """Read about ``limit`` bytes; True where it stopped there and whole records may follow.

        It stops before a record that takes back what was logged before (``SessionLog.START``), so
        that the next reading begins with it.
        """
        until = self.progress.position + limit
        while not self.progress.foreign:
            if not (read_many and read_many(until, cancelled)) and not self.read_record():
                break
            if self.progress.position >= until or cancelled():
                return self.progress.position < self.source.size
        return self._begins_anew

    def read_record(self) -> bool:
        """Deal with what is at the position; False where its rest is still to be written."""
        offset = self.progress.position
        match record_at(self.source, offset):
            case Truncated():
                return False
            case BadLengthCrc():
                return self._search() if self.progress.lost else self._lose_way()
            case Record() as record:
                self.progress.lost = False
                return self.take(record)

    def take(self, record: Record, *, is_behind_media: bool = False) -> bool:
        """Deal with ``record``, which is at the position; False where it is not whole yet, or has
        to wait for the next reading. ``is_behind_media`` says that pictures or sounds before it are
        not among what was found so far."""
        content = content_of(self.source, record, self.progress.plugins)
        match content:
            case Truncated():
                return False
            case Event(purges=True) if is_behind_media or not self.found.is_empty:
                self._begins_anew = True
                return False
            case Event() as event:
                self.found.add_event(record.offset, event)
            case MediaHead() as head:
                self.found.add_head(record.offset, head)
            case Oversized():
                self.found.problems.append(oversized_record(self._path, record.offset))
            case BadEvent():
                self.found.problems.append(corrupt_record(self._path, record.offset))
            case BadDataCrc():
                self.found.problems.append(corrupt_record(self._path, record.offset))
                if isinstance(record_at(self.source, record.end), BadLengthCrc):
                    self._search_behind(record.offset)  # its length is wrong as well
                    return True
        unverified = isinstance(content, MediaHead | Oversized)
        self.progress.skipped = record.offset if unverified else None
        self.progress.position = record.end
        return True

    def _lose_way(self) -> bool:
        """Report the broken header at the position; False where this is no event file."""
        if self.progress.position == 0 and find_header(self.source.at(0, _SEARCH)) is None:
            self.found.problems.append(not_an_event_file(self._path))
            self.progress.foreign = True
            return False
        offset = self._origin_of_damage()
        self.found.problems.append(corrupt_record(self._path, offset))
        self._search_behind(offset)
        return True

    def _origin_of_damage(self) -> int:
        """The position, or the picture or sound before it, where bytes of that are missing."""
        offset, skipped = self.progress.position, self.progress.skipped
        if skipped is None or offset - skipped > _LARGEST:
            return offset
        record = Record(skipped, offset - skipped - OVERHEAD)
        if isinstance(payload_of(self.source, record), bytes):
            return offset
        self.found.drop_media(skipped)
        return skipped

    def _search_behind(self, offset: int) -> None:
        self.progress.lost = True
        self.progress.skipped = None
        self.progress.position = offset + 1

    def _search(self) -> bool:
        """Move to the next sound header, or as far as there can be none."""
        data = self.source.at(self.progress.position, _SEARCH)
        found = find_header(data)
        moved = max(0, len(data) - HEADER + 1) if found is None else found
        self.progress.position += moved
        return moved > 0
