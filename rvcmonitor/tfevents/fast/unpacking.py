"""The scalars of a batch: cycles of records as blocks, everything else record by record."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from rvcmonitor.tfevents.fast.batches import Batch
from rvcmonitor.tfevents.fast.block import Layout
from rvcmonitor.tfevents.fast.guesses import Cycle, Guesses
from rvcmonitor.tfevents.fast.template import Template, template_of
from rvcmonitor.tfevents.framing import FOOTER, HEADER, OVERHEAD, Record, length_at
from rvcmonitor.tfevents.media_head import HEAD, SMALL, media_head
from rvcmonitor.tfevents.reading import Reading

_LOOKS = frozenset(40 << doubled for doubled in range(8))
"""Records framed in a row after which a period is looked for."""
_POINTS = 12  # from which on a block is quicker than one by one
_MOST_CYCLES = 64


class _StoppedError(Exception):
    """Reading cannot go on right behind the record at byte ``start`` of the batch."""

    def __init__(self, start: int) -> None:
        self.start = start


class Unpacking:
    """Decodes batches of one file into what ``reading`` found; remembers what records look like.

    A record that is alone of its kind is left to ``reading``.
    """

    def __init__(self, reading: Reading, guesses: Guesses) -> None:
        self._reading = reading
        self._guesses = guesses
        self._cycle: Cycle = ()  # as it was seen last
        self._untried = guesses.cycles.copy()

    def unpack(self, batch: Batch) -> tuple[int, bool]:
        """Decode ``batch.data`` as far as it goes well: the number of bytes that were used, and
        whether the rest are whole records too.

        It ends before a record that is cut short, damaged in its header, or reaches beyond its
        stretch; at one that ``reading`` cannot go on right behind; and before a cycle that goes
        on in the next batch.
        """
        self._batch = batch
        self._array = np.frombuffer(batch.data, np.uint8)
        self._ends = [*batch.starts[1:].tolist(), len(batch.data)]  # of stretches
        self._kinds: list[Template | None] = []  # of the records framed, not yet decoded
        self._starts: list[int] = []
        self._behind_block: int | None = None
        try:
            end = self._decode()
            return self._finish(end), end == len(batch.data)
        except _StoppedError as stopped:
            return stopped.start, False

    def _decode(self) -> int:
        """Decode cycle after cycle, and frame what is between them; the end of it all."""
        at = 0
        while (end := self._frame(at)) is not None:
            kind = template_of(self._batch.data, at, end)
            behind = self._block(at, kind)
            if behind is None:
                self._kinds.append(kind)
                self._starts.append(at)
                at = end
                if len(self._kinds) not in _LOOKS:
                    continue
                behind = self._look_for_cycle()
            at = at if behind is None else behind
        return at

    def _frame(self, at: int) -> int | None:
        """The end of the record at ``at``; None where there is no whole one in the stretch, or a
        picture or sound: that stretch was guessed too long, and those are hopped over."""
        barrier = self._ends[min(bisect_right(self._ends, at), len(self._ends) - 1)]
        if at + OVERHEAD > barrier:
            return None
        length = length_at(self._batch.data, at)
        if length is None or at + OVERHEAD + length > barrier:
            return None
        payload = at + HEADER
        if length > SMALL and media_head(bytes(self._batch.data[payload : payload + HEAD]), length):
            return None
        return payload + length + FOOTER

    def _look_for_cycle(self) -> int | None:
        """Decode the cycles that begin in what is framed; the end of the last, or None where
        there are none."""
        kinds = self._kinds
        tags = [kind.tag if kind else None for kind in kinds]
        period = _period(tags)
        if period is None:
            if len(kinds) == max(_LOOKS):
                self._flush(len(kinds))
            return None
        first = len(kinds) - 2 * period
        while first > 0 and tags[first - 1] == tags[first - 1 + period]:
            first -= 1
        self._cycle = tuple(filter(None, kinds[first : first + period]))
        if len(self._guesses.cycles) < _MOST_CYCLES:
            self._guesses.cycles[self._cycle[0].tag] = self._cycle
        behind = self._block(self._starts[first], kinds[first])
        if behind is None:
            self._flush(len(kinds))
        return behind

    def _block(self, at: int, kind: Template | None) -> int | None:
        """Decode the cycles that begin at ``at`` with a record of ``kind``; the end of the last,
        or None where none begins there. One that should and does not is no cycle any more."""
        if kind is None or not self._fit_cycle(kind):
            return None
        layout = _layout(self._cycle)
        count = (len(self._array) - at) // layout.width  # one that ends a stretch is not sound
        if count * len(self._cycle) < _POINTS:
            return None
        rows = self._array[at : at + count * layout.width].reshape(count, layout.width)
        block = layout.decode(rows)
        if block is None or block.values.size < _POINTS:
            self._cycle = ()
            return None
        self._flush(bisect_left(self._starts, at))
        self._kinds.clear()
        self._starts.clear()
        self._reading.found.add_block(self._batch.offset(at), block)
        self._behind_block = at + block.values.shape[1] * layout.width
        return self._behind_block

    def _fit_cycle(self, kind: Template) -> bool:
        """Have the cycle begin with a record of ``kind``; False where it does not."""
        if not self._cycle or kind.tag != self._cycle[0].tag:
            self._cycle = self._untried.pop(kind.tag, self._cycle)
        if not self._cycle or kind.tag != self._cycle[0].tag:
            return False
        self._cycle = _with_step_of(kind, self._cycle)
        return bool(self._cycle)

    def _finish(self, end: int) -> int:
        """Decode what is framed up to ``end``, but for the beginning of a cycle that goes on in
        the next batch; the end of what is decoded."""
        if self._cycle and self._starts[:1] == [self._behind_block]:
            return self._starts[0]
        self._flush(len(self._starts))
        return end

    def _flush(self, count: int) -> None:
        """Decode the first ``count`` framed records."""
        begin = 0
        while begin < count:
            end = _unmixed(self._kinds, begin, count)
            done = self._read_alike(begin, end)
            for start in self._starts[begin:end]:
                if start not in done:
                    self._read_one(start)
            begin = end
        del self._kinds[:count], self._starts[:count]

    def _read_alike(self, begin: int, end: int) -> set[int]:
        """Decode together what is frequent among framed records; where the decoded ones begin."""
        alike: defaultdict[Template | None, list[int]] = defaultdict(list)
        for kind, start in zip(self._kinds[begin:end], self._starts[begin:end], strict=True):
            alike[kind].append(start)
        done: set[int] = set()
        for kind, starts in alike.items():
            if kind is not None and len(starts) >= _POINTS:
                layout = _layout((kind,))
                block = layout.decode(self._array[np.add.outer(starts, np.arange(layout.width))])
                if block is not None:
                    self._reading.found.add_block(self._batch.offset(starts[0]), block)
                    done.update(starts[: block.values.size])
        return done

    def _read_one(self, start: int) -> None:
        """Have the record read the plain way."""
        data, reading = self._batch.data[start:], self._reading
        record = Record(self._batch.offset(start), int.from_bytes(data[:8], "little"))
        reading.source.keep(record.offset, bytes(data[: OVERHEAD + record.length]))
        reading.progress.position = record.offset
        is_behind_media = self._batch.skips_before(start)
        if not reading.take(record, is_behind_media=is_behind_media) or reading.progress.lost:
            raise _StoppedError(start)


_layout = lru_cache(maxsize=64)(Layout)


@lru_cache(maxsize=64)
def _with_step_of(kind: Template, cycle: Cycle) -> Cycle:
    """``cycle`` as it is where its first record looks like ``kind``: steps have become longer.

    Empty where that cannot be.
    """
    if cycle[0] is kind:
        return cycle
    wider = tuple(filter(None, (template.with_step_of(kind) for template in cycle)))
    return wider if len(wider) == len(cycle) and wider[0] is kind else ()


def _unmixed(kinds: Sequence[Template | None], begin: int, count: int) -> int:
    """The end of the records from ``begin`` on in which each tag has one template: in them, records
    of one template may be decoded before others, and no tag's points change places."""
    kind_of: dict[str, Template] = {}
    for index in range(begin, count):
        kind = kinds[index]
        if kind is None or kind_of.setdefault(kind.tag, kind) is not kind:
            return max(index, begin + 1)
    return count


def _period(tags: Sequence[str | None]) -> int | None:
    """The shortest period of the last tags, seen at least twice; none with odd records in it."""
    count = len(tags)
    for period in range(1, count // 2 + 1):
        tail = max(2 * period, _POINTS)
        if tags[-1 - period] != tags[-1] or tail > count:
            continue
        if tags[count - tail + period :] == tags[count - tail : count - period]:
            return None if None in tags[-period:] else period
    return None
