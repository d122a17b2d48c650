"""Recognising a picture or sound by the first bytes of its record, so that the rest can be skipped.

RVC trainers write one picture or sound an event, and nothing else into it. Such a record is
indexed without reading it; its checksum is verified when it is shown. Every other record is read
in full and verified.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.tfevents.wire import BrokenEventError, signed, varint

HEAD = 240
"""Bytes of payload that :func:`media_head` wants to see."""
SMALL = 1024
"""Payloads up to this many bytes are always read and verified: skipping them would gain nothing."""

_F8 = struct.Struct("<d")
KINDS: dict[int, MediaKind] = {0x22: "image", 0x32: "audio"}
KEYS: dict[MediaKind, int] = {"image": 0x22, "audio": 0x32}


@dataclass(frozen=True, slots=True)
class MediaHead:
    """What stands before the encoded picture or sound."""

    tag: str
    kind: MediaKind
    step: int
    wall_time: float


def media_head(head: bytes, length: int) -> MediaHead | None:
    """The head of a payload of ``length`` bytes that holds one picture or sound and nothing else.

    ``head`` is its beginning (:data:`HEAD` bytes or all of it). None for any other payload, and
    for a small one.
    """
    try:
        return _parse(head, length) if length > SMALL else None
    except (BrokenEventError, IndexError, struct.error):
        return None


def _parse(head: bytes, length: int) -> MediaHead | None:
    at, wall_time, step = 0, 0.0, 0
    if head[at] == 0x09:
        wall_time, at = _F8.unpack_from(head, at + 1)[0], at + 9
    if head[at] == 0x10:
        value, at = varint(head, at + 1)
        step = signed(value)
    for key in (0x2A, 0x0A):  # the summary, and the only value in it
        if head[at] != key:
            return None
        size, at = varint(head, at + 1)
        if at + size != length:
            return None
    tag = b""
    if head[at] == 0x0A:
        size, at = varint(head, at + 1)
        tag, at = head[at : at + size], at + size
    kind = KINDS.get(head[at])
    size, at = varint(head, at + 1)
    if kind is None or at + size != length:
        return None
    return MediaHead(tag.decode("utf-8", "replace"), kind, step, wall_time)
