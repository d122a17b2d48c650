"""The scalars of a batch: cycles of records as blocks, everything else record by record."""

from __future__ import annotations

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, TypeAlias

import numpy as np

from rvcmonitor.tfevents.fast.batch import Batch
from rvcmonitor.tfevents.fast.block import Block, Layout
from rvcmonitor.tfevents.fast.template import Template, template_of
from rvcmonitor.tfevents.framing import (
    FOOTER,
    HEADER,
    OVERHEAD,
    length_checksum,
    payload_is_sound,
)
from rvcmonitor.tfevents.media_head import HEAD, SMALL, media_head

Cycle: TypeAlias = tuple[Template, ...]
"""What a trainer logs again and again."""

_cycles: dict[str, Cycle] = {}
"""Cycles of files read before, by the tag with which they begin: most likely other files of the
same trainer hold the same. They are no more than a guess."""

_HEADER_FORM = struct.Struct("<QI")
_FIRST_LOOK = 40  # records after which a period is looked for the first time
_ROWS = 12  # records of one template from which on a block is quicker than one by one
_LONGEST_WAIT = 4096
_MOST_CYCLES = 64


class Sink(Protocol):
    """Where decoded records go; offsets are those of the file."""

    def add_block(self, offset: int, block: Block) -> None: ...
    def add_payload(self, offset: int, payload: bytes) -> None: ...
    def add_damage(self, offset: int) -> None: ...


class Unpacking:
    """Decodes batches of one file into a sink; remembers what its records look like."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._cycle: Cycle = ()  # as it was seen last
        self._guesses = _cycles.copy()  # not yet tried in this file

    def unpack(self, batch: Batch) -> int:
        """Decode ``batch.data`` as far as it goes well; the number of bytes that were used.

        It ends before a record that is cut short, damaged in its header, or reaches beyond its
        stretch; and before one with a damaged payload where no sound header follows.
        """
        self._batch = batch
        self._array = np.frombuffer(batch.data, np.uint8)
        ends = batch.starts[1:][np.diff(batch.starts) > 0]
        self._all_ends = np.append(ends, len(batch.data))  # of stretches with something in them
        self._ends = self._all_ends.tolist()
        self._kinds: list[Template | None] = []  # of the records framed, not yet decoded
        self._starts: list[int] = []
        at, wait = 0, _FIRST_LOOK
        while (end := self._frame(at)) is not None:
            kind = template_of(batch.data, at, end)
            behind = self._block(at, kind)
            if behind is None:
                self._kinds.append(kind)
                self._starts.append(at)
                at = end
                if len(self._kinds) < wait:
                    continue
                behind = self._look_for_cycle(at)
            if behind is not None:
                at, wait = behind, _FIRST_LOOK
            elif wait < _LONGEST_WAIT:
                wait *= 2
            else:
                self._flush(len(self._kinds) - 1)
                wait = _FIRST_LOOK
        return self._finish(at)

    def _frame(self, at: int) -> int | None:
        """The end of the record at ``at``; None where there is no whole one in the stretch, or a
        picture or sound: that stretch was guessed too long, and those are hopped over."""
        barrier = self._ends[min(bisect_right(self._ends, at), len(self._ends) - 1)]
        if at + OVERHEAD > barrier:
            return None
        length, checksum = _HEADER_FORM.unpack_from(self._batch.data, at)
        end = at + OVERHEAD + int(length)
        if end > barrier or length_checksum(length) != checksum:
            return None
        return None if self._is_media(at + HEADER, length) else end

    def _is_media(self, at: int, length: int) -> bool:
        head = bytes(self._batch.data[at : at + HEAD]) if length > SMALL else b""
        return media_head(head, length) is not None

    def _look_for_cycle(self, end: int) -> int | None:
        """Decode the cycles that begin in what was framed up to ``end``; the end of the last, or
        None where they are too few for it."""
        period = _period([kind.tag if kind else None for kind in self._kinds])
        if period is None:
            return None
        first = len(self._kinds) - 2 * period
        while first > 0 and _same_tag(self._kinds[first - 1], self._kinds[first - 1 + period]):
            first -= 1
        self._cycle = tuple(filter(None, self._kinds[first : first + period]))
        if len(_cycles) < _MOST_CYCLES:
            _cycles[self._cycle[0].tag] = self._cycle
        start = self._starts[first]
        return self._block(start, self._cycle[0], least=(end - start) // 2)

    def _block(self, at: int, kind: Template | None, least: int = 0) -> int | None:
        """Decode the cycles that begin at ``at`` with a record of ``kind``; the end of the last.

        None where none begins there, or fewer than ``least`` bytes of them; then there is no
        cycle any more.
        """
        if kind is None:
            return None
        if not self._cycle or kind.tag != self._cycle[0].tag:
            self._cycle = self._guesses.pop(kind.tag, self._cycle)
        if not self._cycle or kind.tag != self._cycle[0].tag:
            return None
        self._cycle = _with_step_of(kind, self._cycle)
        if not self._cycle:
            return None
        layout = _layout(self._cycle)
        count = self._cycles_before_a_tear(at, layout)
        rows = self._array[at : at + count * layout.width].reshape(count, layout.width)
        block = layout.decode(rows)
        if block is None or block.values.size < _ROWS or block.rows * layout.width < least:
            self._cycle = ()
            return None
        self._flush(bisect_left(self._starts, at))
        self._kinds.clear()
        self._starts.clear()
        self._sink.add_block(self._batch.offset(at), block)
        return at + block.rows * layout.width

    def _cycles_before_a_tear(self, start: int, layout: Layout) -> int:
        """How many cycles fit from ``start`` on before a stretch ends inside one of its records."""
        count = (len(self._batch.data) - start) // layout.width
        last = start + count * layout.width
        ends = self._all_ends[bisect_right(self._ends, start) : bisect_left(self._ends, last)]
        torn = ~layout.is_start[(ends - start) % layout.width]
        return int(ends[torn.argmax()] - start) // layout.width if torn.any() else count

    def _finish(self, at: int) -> int:
        """Decode what is framed up to ``at``, but for a damaged last record; the end of it all."""
        if self._starts and not self._is_sound(self._starts[-1]):
            at = self._starts.pop()
            self._kinds.pop()
        self._flush(len(self._kinds))
        return at

    def _flush(self, count: int) -> None:
        """Decode the first ``count`` framed records."""
        begin = 0
        while begin < count:
            end = self._unmixed(begin, count)
            self._decode_some(begin, end)
            begin = end
        del self._kinds[:count], self._starts[:count]

    def _unmixed(self, begin: int, count: int) -> int:
        """The end of the records from ``begin`` on in which each tag has one template."""
        kind_of: dict[str, Template] = {}
        for index in range(begin, count):
            kind = self._kinds[index]
            if kind is None:
                return max(index, begin + 1)
            if kind_of.setdefault(kind.tag, kind) is not kind:
                return index
        return count

    def _decode_some(self, begin: int, end: int) -> None:
        """Decode records of which each tag has one template."""
        alike: dict[Template | None, list[int]] = {}
        for kind, start in zip(self._kinds[begin:end], self._starts[begin:end], strict=True):
            alike.setdefault(kind, []).append(start)
        done: set[int] = set()
        for kind, starts in alike.items():
            if kind is not None and len(starts) >= _ROWS:
                done.update(self._decode_alike(kind, starts))
        for start in self._starts[begin:end]:
            if start not in done:
                self._decode_one(start)

    def _decode_alike(self, kind: Template, starts: list[int]) -> list[int]:
        """Decode records of one template; those up to the first damaged one."""
        layout = _layout((kind,))
        rows = self._array[np.array(starts)[:, None] + np.arange(layout.width)]
        block = layout.decode(rows)
        if block is None:
            return []
        self._sink.add_block(self._batch.offset(starts[0]), block)
        return starts[: block.rows]

    def _decode_one(self, start: int) -> None:
        offset = self._batch.offset(start)
        if self._is_sound(start):
            self._sink.add_payload(offset, self._payload(start))
        else:
            self._sink.add_damage(offset)

    def _is_sound(self, start: int) -> bool:
        payload = self._payload(start)
        end = start + HEADER + len(payload)
        return payload_is_sound(payload, bytes(self._batch.data[end : end + FOOTER]))

    def _payload(self, start: int) -> bytes:
        length = int(_HEADER_FORM.unpack_from(self._batch.data, start)[0])
        return bytes(self._batch.data[start + HEADER : start + HEADER + length])


@lru_cache(maxsize=64)
def _layout(cycle: Cycle) -> Layout:
    return Layout(cycle)


@lru_cache(maxsize=64)
def _with_step_of(kind: Template, cycle: Cycle) -> Cycle:
    """``cycle`` as it is where its first record looks like ``kind``: steps have become longer.

    Empty where that cannot be.
    """
    if cycle[0] is kind:
        return cycle
    wider = tuple(filter(None, (template.with_step_of(kind) for template in cycle)))
    return wider if len(wider) == len(cycle) and wider[0] is kind else ()


def _same_tag(one: Template | None, other: Template | None) -> bool:
    return one is not None and other is not None and one.tag == other.tag


def _period(tags: Sequence[str | None]) -> int | None:
    """The shortest period of the last tags, seen at least twice; none with odd records in it."""
    count = len(tags)
    for period in range(1, count // 2 + 1):
        tail = max(2 * period, _ROWS)
        if tags[-1 - period] != tags[-1] or tail > count:
            continue
        if tags[count - tail + period :] == tags[count - tail : count - period]:
            return None if None in tags[-period:] else period
    return None
