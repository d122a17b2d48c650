"""The shape of a scalar record: which of its bytes change from point to point.

Trainers write the same few tags over and over. A record of torch's SummaryWriter is

    header | 09 wall time | 10 step | 2A n 0A n 0A n tag | 15 float32 | checksum

(the step is missing where it is 0), so for one tag and one width of the step's varint everything
is constant but time, step, value and checksum. Records that look otherwise have no template and
go the plain way of :mod:`rvcmonitor.tfevents.event`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rvcmonitor.tfevents.event import Scalar, decode_event
from rvcmonitor.tfevents.framing import FOOTER, HEADER, OVERHEAD, header
from rvcmonitor.tfevents.wire import BrokenEventError

LONGEST = 320
"""Payload bytes up to which a record may have a template."""

WALL_TIME_AT = HEADER + 1
STEP_AT = HEADER + 10
"""Where wall time and step lie, in bytes from the beginning of the header."""
LONGEST_STEP = 7
"""Bytes of a step's varint up to which a record may have a template: steps below 2⁴⁹."""

_SHORTEST = 28


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """What the records of one tag and one width of the step's varint have in common.

    ``size`` is the whole record's in bytes, ``step_size`` that of the varint at :data:`STEP_AT`,
    0 where the step is missing; ``fixed`` stands between that and the float32 before the checksum.
    """

    tag: str
    size: int
    step_size: int
    fixed: bytes

    def with_step_of(self, other: Template) -> Template | None:
        """The template of the same tag with a step as wide as that of ``other``."""
        return _template(other.size - FOOTER - 4 - len(other.fixed), self.fixed)

    def record(self) -> tuple[bytes, bytes]:
        """A record like this: its bytes, and for each of them the bits in which others differ."""
        length = self.size - OVERHEAD
        step = [0x80] * (self.step_size - 1) + [0] if self.step_size else []
        key = b"\x10" if self.step_size else b""
        data = header(length) + b"\x09" + bytes(8) + key + bytes(step) + self.fixed + bytes(8)
        free = bytearray(len(data))
        free[WALL_TIME_AT : WALL_TIME_AT + 8] = b"\xff" * 8
        free[STEP_AT : STEP_AT + self.step_size] = b"\x7f" * self.step_size
        free[-FOOTER - 4 :] = b"\xff" * 8
        return data, bytes(free)


def template_of(data: memoryview, start: int, end: int) -> Template | None:
    """The template that fits the record ``data[start:end]``; the same object every time."""
    if not _SHORTEST <= end - start - OVERHEAD <= LONGEST or data[start + HEADER] != 0x09:
        return None
    at = start + STEP_AT - 1
    if data[at] == 0x10:
        at += 1
        while data[at] >= 0x80 and at < start + STEP_AT + 9:
            at += 1
        at += 1
    return _template(at - start, bytes(data[at : end - FOOTER - 4]))


@lru_cache(maxsize=4096)
def _template(fixed_at: int, fixed: bytes) -> Template | None:
    """Make a template of a record's constant part, which begins at ``fixed_at``."""
    tag = _tag(fixed)
    if tag is None or fixed_at > STEP_AT + LONGEST_STEP:
        return None
    size = fixed_at + len(fixed) + 4 + FOOTER
    return Template(tag, size, max(0, fixed_at - STEP_AT), fixed)


@lru_cache(maxsize=4096)
def _tag(fixed: bytes) -> str | None:
    """The tag of a record with this constant part, if the plain way finds one scalar in it."""
    inner = len(fixed) + 2
    tag_size = inner - 9
    frame = bytes((0x2A, inner & 0x7F, 0x0A, (inner - 2) & 0x7F, 0x0A, tag_size & 0x7F))
    if inner > 127 or tag_size < 1 or fixed[:6] != frame or fixed[-1] != 0x15:
        return None
    try:
        values = decode_event(fixed + bytes(4), {}).values
    except BrokenEventError:
        return None
    return values[0].tag if len(values) == 1 and isinstance(values[0], Scalar) else None
