"""Real logs: the quick way, the plain way and TensorBoard's own loader agree."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tensorboard.backend.event_processing.event_file_loader import RawEventFileLoader
from tensorboard.compat.proto.event_pb2 import Event

from rvcmonitor.tfevents.event_file import EventFile
from rvcmonitor.tfevents.media import read_media
from tests.tfevents.encoding import assert_same, read_bytes

FOLDER = os.environ.get("RVCMONITOR_REAL_LOGS")
FILES = sorted(path for path in Path(FOLDER or "nowhere").rglob("*tfevents*") if path.is_file())

pytestmark = pytest.mark.skipif(not FOLDER, reason="RVCMONITOR_REAL_LOGS is not set")


def _theirs(path: Path) -> dict[str, list[tuple[int, float, Any]]]:
    """Scalars (value) and media (encoded bytes) by tag, as the wire format has them."""
    found: dict[str, list[tuple[int, float, Any]]] = {}
    for raw in RawEventFileLoader(str(path)).Load():
        event = Event.FromString(raw)
        for value in event.summary.value:
            content: Any
            if value.HasField("simple_value"):
                content = value.simple_value
            elif value.HasField("image"):
                content = value.image.encoded_image_string
            elif value.HasField("audio"):
                content = value.audio.encoded_audio_string
            else:
                continue
            found.setdefault(value.tag, []).append((event.step, event.wall_time, content))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_as_tensorboard_reads_it(path: Path) -> None:
    chunk = EventFile(path).read(2**40)
    assert_same(chunk, read_bytes(path.read_bytes(), path, plainly=True)[0])
    damaged = bool(chunk.problems)  # TensorBoard's loader ends there
    theirs = _theirs(path)
    assert damaged or theirs.keys() == chunk.scalars.keys() | chunk.media.keys()
    for tag, points in theirs.items():
        count = len(points) if damaged else None
        if tag in chunk.scalars:
            ours = chunk.scalars[tag]
            expected = np.array([value for _, _, value in points], np.float32)
            np.testing.assert_array_equal(ours.values[:count], expected)
        else:
            media = chunk.media[tag]
            for offset, index, point in zip(media.offsets, media.indices, points, strict=True):
                assert read_media(path, int(offset), int(index)).encoded == point[2]
            ours = media  # type: ignore[assignment]  # it has steps and wall times too
        assert ours.steps[:count].tolist() == [step for step, _, _ in points]
        assert ours.wall_times[:count].tolist() == [wall_time for _, wall_time, _ in points]
