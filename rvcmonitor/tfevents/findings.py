"""What one pass over a file finds: points, media and problems."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.tfevents.event import Event, Scalar, decode_event
from rvcmonitor.tfevents.fast.block import Block
from rvcmonitor.tfevents.fast.media_heads import MediaColumns
from rvcmonitor.tfevents.gathering import Gathering
from rvcmonitor.tfevents.media_head import MediaHead
from rvcmonitor.tfevents.problems import corrupt_record
from rvcmonitor.tfevents.wire import BrokenEventError


class Findings:
    """Takes decoded records into ``gathering`` and ``problems``.

    ``plugins`` is what :func:`decode_event` has to remember of a file.
    """

    def __init__(self, path: Path, plugins: dict[str, str]) -> None:
        self.gathering = Gathering()
        self.problems: list[Problem] = []
        self._path = path
        self._plugins = plugins

    def add_payload(self, offset: int, payload: bytes) -> None:
        """Decode the verified payload of the record at ``offset``."""
        try:
            event = decode_event(payload, self._plugins)
        except BrokenEventError:
            self.add_damage(offset)
        else:
            self._add_event(offset, event)

    def add_damage(self, offset: int) -> None:
        """Report the record at ``offset``."""
        self.problems.append(corrupt_record(self._path, offset))

    def add_block(self, offset: int, block: Block) -> None:
        """Take over many records; the first of them is at ``offset``."""
        self.gathering.saw(float(np.fmax.reduce(block.wall_times, axis=None)))
        self.gathering.began(offset, int(block.steps[0, 0]))
        self.gathering.add_block(block)

    def add_head(self, offset: int, head: MediaHead) -> None:
        """Index the picture or sound in the record at ``offset``."""
        self.gathering.saw(head.wall_time)
        self.gathering.began(offset, head.step)
        self.gathering.add_media(
            MediaColumns.single(head.tag, head.kind, head.step, head.wall_time, offset, 0)
        )

    def add_media(self, parts: list[MediaColumns]) -> None:
        """Index pictures and sounds by tag, each part in file order."""
        if parts:
            wall_times = np.concatenate([part.wall_times for part in parts])
            self.gathering.saw(float(np.fmax.reduce(wall_times)))
        for part in parts:
            self.gathering.began(int(part.offsets[0]), int(part.steps[0]))
            self.gathering.add_media(part)

    def _add_event(self, offset: int, event: Event) -> None:
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
                    MediaColumns.single(
                        value.tag, value.kind, event.step, event.wall_time, offset, index
                    )
                )
                index += 1
