"""Events made by TensorBoard's own protobuf classes, and a plain reader to compare with."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.compat.proto.summary_pb2 import Summary, SummaryMetadata
from tensorboard.util.tensor_util import make_tensor_proto

from rvcmonitor.tfevents.columns import Chunk
from rvcmonitor.tfevents.event_file import Guesses
from rvcmonitor.tfevents.fast.reading import FastReading
from rvcmonitor.tfevents.framing import OVERHEAD, frame
from rvcmonitor.tfevents.reading import Progress, Reading
from rvcmonitor.tfevents.source import Source


def event(*values: Any, step: int = 0, wall_time: float = 0.0) -> bytes:
    """The payload of an event with these ``Summary.Value`` messages."""
    return bytes(
        Event(step=step, wall_time=wall_time, summary=Summary(value=values)).SerializeToString()
    )


def beginning(step: int) -> bytes:
    """The payload of an event by which a writer begins again at ``step``."""
    log = SessionLog(status=SessionLog.START)
    return bytes(Event(step=step, wall_time=1.7e9, session_log=log).SerializeToString())


def scalar(tag: str, value: float) -> Any:
    """A scalar as torch writes it."""
    return Summary.Value(tag=tag, simple_value=value)


def tensor(tag: str, value: Any) -> Any:
    """A scalar as TensorFlow 2 writes it; ``value`` is a NumPy scalar of any type."""
    plugin = SummaryMetadata.PluginData(plugin_name="scalars")
    metadata = SummaryMetadata(plugin_data=plugin)
    return Summary.Value(tag=tag, tensor=make_tensor_proto(value), metadata=metadata)


def picture(tag: str, encoded: bytes) -> Any:
    """A picture as torch writes it."""
    image = Summary.Image(height=2, width=3, colorspace=3, encoded_image_string=encoded)
    return Summary.Value(tag=tag, image=image)


def sound(tag: str, encoded: bytes) -> Any:
    """A sound as torch writes it."""
    audio = Summary.Audio(
        sample_rate=40000,
        num_channels=1,
        length_frames=9,
        encoded_audio_string=encoded,
        content_type="audio/wav",
    )
    return Summary.Value(tag=tag, audio=audio)


def records(*payloads: bytes, started: float = 1.0) -> bytes:
    """A file of these payloads, behind the usual version record."""
    version = Event(wall_time=started, file_version="brain.Event:2").SerializeToString()
    return b"".join(map(frame, (version, *payloads)))


class ScriptedFile(io.RawIOBase):
    """A file in memory of which more becomes visible as the script goes on."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reads = 0
        self.bytes_read = 0
        self._at = 0

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = offset
        return offset

    def read(self, count: int = -1, /) -> bytes:
        self.reads += 1
        part = self.data[self._at : self._at + count]
        self.bytes_read += len(part)
        self._at += len(part)
        return part

    def readinto(self, buffer: Any, /) -> int:
        part = self.data[self._at : self._at + len(buffer)]
        self.bytes_read += len(part)
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)


def read_bytes(
    data: bytes,
    path: Path = Path("events"),
    *,
    plainly: bool = False,
    sizes: tuple[int, ...] = (),
    limit: int = 2**40,
    guesses: Guesses | None = None,
) -> tuple[Chunk, Progress]:
    """Read ``data``, of which only ``sizes[i]`` bytes are there at the i-th reading."""
    progress = Progress()
    chunks = chunks_of(
        data, path, plainly=plainly, sizes=sizes, limit=limit, guesses=guesses, progress=progress
    )
    return joined(chunks), progress


def chunks_of(
    data: bytes,
    path: Path = Path("events"),
    *,
    plainly: bool = False,
    sizes: tuple[int, ...] = (),
    limit: int = 2**40,
    guesses: Guesses | None = None,
    progress: Progress | None = None,
) -> list[Chunk]:
    """What each reading gives; see :func:`read_bytes`."""
    file, progress, guesses = ScriptedFile(data), progress or Progress(), guesses or Guesses()
    chunks = []
    for size in (*sizes, len(data)):
        more = True
        while more:
            reading = Reading(path, Source(file, size), progress)
            fast = () if plainly else (FastReading(reading, guesses, worthwhile=0).read_many,)
            more = reading.run(limit, lambda: False, *fast)
            chunks.append(reading.found.chunk())
    return chunks


def joined(chunks: list[Chunk]) -> Chunk:
    """What several chunks say together."""
    first = [chunk.first_step for chunk in chunks if chunk.first_step is not None]
    newest = [chunk.last_wall_time for chunk in chunks if chunk.last_wall_time is not None]
    return Chunk(
        scalars=_joined_columns([chunk.scalars for chunk in chunks]),
        media=_joined_columns([chunk.media for chunk in chunks]),
        problems=tuple(problem for chunk in chunks for problem in chunk.problems),
        first_step=first[0] if first else None,
        last_wall_time=max(newest) if newest else None,
    )


def _joined_columns(parts: list[Any]) -> dict[str, Any]:
    tags = dict.fromkeys(tag for part in parts for tag in part)
    return {tag: _join([part[tag] for part in parts if tag in part]) for tag in tags}


def _join(columns: list[Any]) -> Any:
    kind = type(columns[0])
    values = {
        name: columns[0].kind
        if name == "kind"
        else np.concatenate([getattr(c, name) for c in columns])
        for name in kind.__slots__
    }
    return kind(**values)


def assert_same(one: Chunk, other: Chunk) -> None:
    """Bit for bit the same points, media and problems."""
    assert one.scalars.keys() == other.scalars.keys()
    assert one.media.keys() == other.media.keys()
    for columns, others in ((one.scalars, other.scalars), (one.media, other.media)):
        for tag, column in columns.items():
            for name in column.__slots__:
                ours, theirs = getattr(column, name), getattr(others[tag], name)
                if name == "kind":
                    assert ours == theirs
                else:
                    assert ours.dtype == theirs.dtype
                    assert ours.tobytes() == theirs.tobytes(), (tag, name)
    assert one.problems == other.problems
    assert one.first_step == other.first_step
    assert one.last_wall_time == other.last_wall_time


def record_starts(data: bytes) -> list[int]:
    """The offsets of all records of a sound file."""
    starts, at = [], 0
    while at < len(data):
        starts.append(at)
        at += OVERHEAD + int.from_bytes(data[at : at + 8], "little")
    return starts
