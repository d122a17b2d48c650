"""An event file as PyTorch's SummaryWriter writes it, through TensorBoard's own record writer."""

from __future__ import annotations

import os
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_VALUE_APART = 0.0002  # seconds between the records of one log point


class EventWriter:
    """Appends to one event file and keeps it open, as a trainer does.

    Wall times are seconds since 1970. On :meth:`close` the file gets the time of its last record
    as its modification time, unless that was written live.
    """

    def __init__(self, path: Path, started: float, *, metadata: bool = True) -> None:
        # Only who really writes events pays for the import.
        from tensorboard.compat.proto import event_pb2
        from tensorboard.summary.writer.record_writer import RecordWriter

        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._event: Any = event_pb2.Event
        self._file = path.open("ab")
        self._records = RecordWriter(self._file)
        self._last = started
        first = self._event(wall_time=started, file_version="brain.Event:2")
        if metadata:
            first.source_metadata.writer = "tensorboard.summary.writer.event_file_writer"
        self._records.write(first.SerializeToString())

    def scalar(self, tag: str, step: int, value: float, wall_time: float) -> None:
        """One value of ``tag``, written at ``wall_time`` (s since 1970)."""
        event, summary = self._next(tag, step, wall_time)
        summary.simple_value = value
        self._records.write(event.SerializeToString())

    def image(
        self, tag: str, step: int, png: bytes, size: tuple[int, int], wall_time: float
    ) -> None:
        """A picture: ``size`` is (width, height)."""
        event, summary = self._next(tag, step, wall_time)
        summary.image.width, summary.image.height = size
        summary.image.colorspace = 3
        summary.image.encoded_image_string = png
        self._records.write(event.SerializeToString())

    def audio(self, tag: str, step: int, wav: bytes, rate: int, wall_time: float) -> None:
        """A mono sample of 16 bits."""
        event, summary = self._next(tag, step, wall_time)
        summary.audio.sample_rate = rate
        summary.audio.num_channels = 1
        summary.audio.length_frames = max(len(wav) - 44, 0) // 2
        summary.audio.encoded_audio_string = wav
        summary.audio.content_type = "audio/wav"
        self._records.write(event.SerializeToString())

    def flush(self) -> None:
        """Let readers see everything so far."""
        self._records.flush()

    def close(self) -> None:
        """Write all and close the file, dated as its last event where that lies in the past."""
        if not self._file.closed:
            self._records.close()
            if self._last < time.time() - 1:
                os.utime(self.path, (self._last, self._last))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _next(self, tag: str, step: int, wall_time: float) -> tuple[Any, Any]:
        wall_time = max(wall_time, self._last + _VALUE_APART)
        self._last = wall_time
        event = self._event(wall_time=wall_time, step=step)
        return event, event.summary.value.add(tag=tag)
