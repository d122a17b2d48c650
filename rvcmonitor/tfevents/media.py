"""One picture or sound, read from its file at the moment when it is shown."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.tfevents.crc32c import masked_crc32c
from rvcmonitor.tfevents.event import MediaValue, decode_event
from rvcmonitor.tfevents.framing import FOOTER, HEADER, Record, record_at
from rvcmonitor.tfevents.picture_size import picture_size
from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.tfevents.source import Source
from rvcmonitor.tfevents.whole_png import is_whole_png
from rvcmonitor.tfevents.wire import BrokenEventError, Bytes

_LARGEST_RECORD = 2**28  # bytes
_LARGEST_PICTURE = 2**26  # pixels
_LARGEST_SIDE = 2**16
_LONGEST_SOUND = 2**30  # samples of all channels


class BrokenMediaError(Exception):
    """A picture or sound that cannot be shown; ``message`` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.english())
        self.message = message


@dataclass(frozen=True, slots=True)
class MediaBlob:
    """A picture or sound as encoded in the file (PNG, WAV, …).

    ``width`` and ``height`` in pixels, ``sample_rate`` in hertz, ``frames`` in samples of each
    channel; None where it does not apply or the file does not say.
    """

    tag: str
    kind: MediaKind
    step: int
    wall_time: float
    encoded: bytes
    content_type: str
    width: int | None = None
    height: int | None = None
    sample_rate: int | None = None
    channels: int | None = None
    frames: int | None = None


def read_media(path: Path, offset: int, index: int = 0) -> MediaBlob:
    """The picture or sound ``index`` of the record at ``offset``, verified by the record's checksum
    or, ten times as fast, by those that a PNG has of its own.

    Raises :class:`BrokenMediaError` where the record is damaged or claims an absurd size, and
    OSError where the file cannot be read.
    """
    payload, checksum = _payload(path, offset)
    try:
        event = decode_event(payload, {})
        value = event.media[index]
    except (BrokenEventError, IndexError):
        raise _damaged(path, offset) from None
    is_whole = value.kind == "image" and is_whole_png(value.encoded)
    if not is_whole and masked_crc32c(payload) != checksum:
        raise _damaged(path, offset)
    width, height = _checked_picture(path, offset, value)
    _check_sound(path, offset, value)
    return MediaBlob(
        tag=value.tag,
        kind=value.kind,
        step=event.step,
        wall_time=event.wall_time,
        encoded=value.encoded,
        content_type=value.content_type,
        width=width,
        height=height,
        sample_rate=_hertz(value),
        channels=value.channels,
        frames=value.frames,
    )


def _payload(path: Path, offset: int) -> tuple[Bytes, int]:
    """What the record holds, and the checksum that it should have."""
    with open_shared(path) as file:
        source = Source(file, os.fstat(file.fileno()).st_size)
        record = record_at(source, offset)
        if isinstance(record, Record) and record.length > _LARGEST_RECORD:
            raise _absurd(path, offset)
        if not isinstance(record, Record):
            raise _damaged(path, offset)
        data = source.at(record.offset + HEADER, record.length + FOOTER)
    if len(data) < record.length + FOOTER:
        raise _damaged(path, offset)
    return memoryview(data)[: record.length], int.from_bytes(data[record.length :], "little")


def _checked_picture(path: Path, offset: int, value: MediaValue) -> tuple[int | None, int | None]:
    """Width and height as the picture itself has them, else as the event says."""
    width, height = picture_size(value.encoded) or (value.width, value.height)
    for size in ((width, height), (value.width, value.height)):
        sides = [side or 0 for side in size]
        if min(sides) < 0 or max(sides) > _LARGEST_SIDE or math.prod(sides) > _LARGEST_PICTURE:
            raise _absurd(path, offset)
    return width, height


def _check_sound(path: Path, offset: int, value: MediaValue) -> None:
    channels, frames, rate = value.channels or 0, value.frames or 0, value.sample_rate or 0.0
    if min(channels, frames) < 0 or channels * frames > _LONGEST_SOUND or not 0 <= rate <= 1e7:
        raise _absurd(path, offset)


def _hertz(value: MediaValue) -> int | None:
    return None if value.sample_rate is None else round(value.sample_rate)


def _damaged(path: Path, offset: int) -> BrokenMediaError:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.",
    )
    return BrokenMediaError(Message(text, {"file": path.name, "offset": offset}))


def _absurd(path: Path, offset: int) -> BrokenMediaError:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "This picture or sound in “{file}” (at byte {offset}) claims to be far too large, "
        "so it is not opened.",
    )
    return BrokenMediaError(Message(text, {"file": path.name, "offset": offset}))
