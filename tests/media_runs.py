"""Runs with pictures and sounds in a real event file, for tests that read them back."""

from __future__ import annotations

import io
import struct
import wave
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import Message
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.tfevents.event_file import EventFile
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import MediaSeries, Run

STARTED = 1.7e9
STEPS_PER_EPOCH = 100


def write_media(
    folder: Path,
    pictures: Iterable[tuple[str, int, bytes]] = (),
    sounds: Iterable[tuple[str, int, bytes]] = (),
    name: str = "events.out.tfevents.1.test",
) -> Path:
    """An event file of (tag, step, encoded) pictures and sounds, one a minute."""
    path = folder / name
    with EventWriter(path, STARTED) as writer:
        for tag, step, png in pictures:
            writer.image(tag, step, png, (1000, 200), STARTED + step)
        for tag, step, wav in sounds:
            writer.audio(tag, step, wav, 16000, STARTED + step)
    return path


def run_of(*files: Path, epochs: bool = True) -> Run:
    """A run with the media of ``files``, read by the program's own reader."""
    chunks = [EventFile(path).read(2**40) for path in files]
    tags = {tag for chunk in chunks for tag in chunk.media}
    media = {}
    for tag in sorted(tags):
        parts = [(n, chunk.media[tag]) for n, chunk in enumerate(chunks) if tag in chunk.media]
        media[tag] = MediaSeries(
            tag,
            parts[0][1].kind,
            np.concatenate([part.steps for _, part in parts]),
            np.concatenate([part.wall_times for _, part in parts]),
            np.concatenate([np.full(part.steps.size, n, np.int32) for n, part in parts]),
            np.concatenate([part.offsets for _, part in parts]),
            np.concatenate([part.indices for _, part in parts]),
        )
    axis = EpochAxis((EpochSegment(0, STEPS_PER_EPOCH),), True, Message("for a test"))
    return Run(
        name="kamal",
        path=files[0].parent,
        trainer="mainline",
        series={},
        media=media,
        files=files,
        attempts=(),
        checkpoints=(),
        epochs=axis if epochs else None,
        tags={},
        total_epochs=None,
        last_write=STARTED,
        last_step=None,
        last_epoch=None,
        state="unknown",
        problems=(),
    )


def wav(samples: NDArray[np.float64], rate: int = 16000) -> bytes:
    """A 16-bit mono WAV file of samples in −1…1, written by the standard library."""
    held = io.BytesIO()
    with wave.open(held, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(rate)
        written.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return held.getvalue()


def tone(seconds: float = 1.0, level: float = 0.5, rate: int = 16000) -> bytes:
    time = np.arange(int(seconds * rate)) / rate
    return wav(level * np.sin(2 * np.pi * 220 * time), rate)


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    """A RIFF/WAVE file of these chunks, padded as the format asks."""
    body = b"".join(
        name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)
        for name, data in chunks
    )
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body
