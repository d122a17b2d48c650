"""The scalars of a batch: cycles of records as blocks, everything else record by record."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

import numpy as np

from rvcmonitor.tfevents.batch import HEADER_FORM, Batch, Lengths
from rvcmonitor.tfevents.block import Block, Layout
from rvcmonitor.tfevents.framing import FOOTER, HEADER, OVERHEAD, payload_is_sound
from rvcmonitor.tfevents.template import Template, template_of

_FIRST_LOOK = 40  # records after which a period is looked for the first time
_ROWS = 12  # records of one template from which on a block is quicker than one by one
_LONGEST_WAIT = 4096


class Sink(Protocol):
    """Where decoded records go; offsets are those of the file."""

    def add_block(self, offset: int, block: Block) -> None: ...
    def add_payload(self, offset: int, payload: bytes) -> None: ...
    def add_damage(self, offset: int) -> None: ...


class Unpacking:
    """Decodes batches of one file into a sink; remembers what its records look like."""

    def __init__(self, sink: Sink, lengths: Lengths) -> None:
        self._sink = sink
        self._lengths = lengths

    def unpack(self, batch: Batch) -> int:
        """Decode ``batch.data`` as far as it goes well; the number of bytes that were used.

        It ends before a record that is cut short, damaged in its header, or reaches beyond its
        stretch; and before one with a damaged payload where no sound header follows.
        """
        self._batch = batch
        self._array = np.frombuffer(batch.data, np.uint8)
        self._kinds: list[Template | None] = []  # of the records framed, not yet decoded
        self._starts: list[int] = []
        at, wait = 0, _FIRST_LOOK
        barriers = [*batch.starts[1:], len(batch.data)]
        barrier = 0
        while True:
            while barrier < len(barriers) and barriers[barrier] <= at:
                barrier += 1
            end = self._frame(at, barriers[barrier]) if barrier < len(barriers) else None
            if end is None:
                return self._finish(at)
            self._kinds.append(template_of(batch.data, at, end))
            self._starts.append(at)
            at = end
            if len(self._kinds) >= wait:
                behind = self._block()
                grown = behind - at if behind else 0
                wait = _FIRST_LOOK if grown > 0 else min(wait * 2, _LONGEST_WAIT)
                at = behind or at
                if len(self._kinds) >= _LONGEST_WAIT:
                    self._flush(len(self._kinds) - 1)
                    wait = _FIRST_LOOK

    def _frame(self, at: int, barrier: int) -> int | None:
        """The end of the record at ``at``; None where there is no whole one before ``barrier``."""
        if at + OVERHEAD > barrier:
            return None
        length, checksum = HEADER_FORM.unpack_from(self._batch.data, at)
        end = at + OVERHEAD + int(length)
        if end > barrier or not self._lengths.are_sound(length, checksum):
            return None
        return end

    def _block(self) -> int | None:
        """Decode the cycles that begin in what was framed; the end of the last, None without."""
        period = _period(self._kinds)
        if period is None:
            return None
        first = len(self._kinds) - 2 * period
        while first > 0 and self._kinds[first - 1] == self._kinds[first - 1 + period]:
            first -= 1
        layout = _layout(tuple(filter(None, self._kinds[first : first + period])))
        start = self._starts[first]
        count = self._cycles(start, layout)
        rows = self._array[start : start + count * layout.width].reshape(count, layout.width)
        block = layout.decode(rows)
        if block is None:
            return None
        self._flush(first)
        self._sink.add_block(self._batch.offset(start), block)
        self._kinds.clear()
        self._starts.clear()
        return start + len(block.steps) * layout.width

    def _cycles(self, start: int, layout: Layout) -> int:
        """How many cycles fit from ``start`` on before a stretch ends inside one of its records."""
        count = (len(self._batch.data) - start) // layout.width
        barriers = np.array(self._batch.starts[1:])
        cycle, inside = np.divmod(barriers - start, layout.width)
        torn = (barriers > start) & (cycle < count) & ~np.isin(inside, layout.starts)
        return int(cycle[torn].min()) if torn.any() else count

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
        return starts[: len(block.steps)]

    def _decode_one(self, start: int) -> None:
        offset = self._batch.offset(start)
        if self._is_sound(start):
            self._sink.add_payload(offset, self._payload(start))
        else:
            self._sink.add_damage(offset)

    def _is_sound(self, start: int) -> bool:
        payload = self._payload(start)
        end = start + HEADER + len(payload)
        return payload_is_sound(payload, self._batch.data[end : end + FOOTER])

    def _payload(self, start: int) -> bytes:
        length = int(HEADER_FORM.unpack_from(self._batch.data, start)[0])
        return self._batch.data[start + HEADER : start + HEADER + length]


@lru_cache(maxsize=64)
def _layout(templates: tuple[Template, ...]) -> Layout:
    return Layout(templates)


def _period(kinds: list[Template | None]) -> int | None:
    """The shortest period of the last records, seen at least twice; none with odd records in it."""
    count = len(kinds)
    for period in range(1, count // 2 + 1):
        tail = max(2 * period, _ROWS)
        if kinds[-1 - period] is not kinds[-1] or tail > count:
            continue
        if kinds[count - tail + period :] == kinds[count - tail : count - period]:
            return None if None in kinds[-period:] else period
    return None
