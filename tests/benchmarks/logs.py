"""Large event files for the benchmarks, made quickly: torch's encoding, seeded numbers."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from pathlib import Path

from rvcmonitor.tfevents.framing import frame

_BEGAN = 1_750_000_000.0
EPOCH_TAGS = (
    *("loss/g/total", "loss/g/mel", "loss/g/fm", "loss/g/kl", "loss/g/adv", "loss/d/adv"),
    *("grad/norm_d", "grad/norm_g", "learning_rate"),
    *(f"loss_avg_50/{name}" for name in ("g/total", "g/mel", "g/fm", "g/kl", "g/adv", "d/adv")),
    *("grad_avg_50/norm_d", "grad_avg_50/norm_g"),
)
"""What Applio writes at the end of an epoch: 17 tags."""
PICTURE_TAGS = ("slice/mel_org", "slice/mel_gen", "all/mel")


def varint(value: int) -> bytes:
    """A protobuf varint."""
    data = bytearray()
    while value > 0x7F:
        data.append(value & 0x7F | 0x80)
        value >>= 7
    data.append(value)
    return bytes(data)


def field(number: int, data: bytes) -> bytes:
    """A protobuf field of bytes."""
    return varint(number << 3 | 2) + varint(len(data)) + data


def event(wall_time: float, step: int, value: bytes) -> bytes:
    """An event with one ``Summary.Value``."""
    return (
        b"\x09" + struct.pack("<d", wall_time) + b"\x10" + varint(step) + field(5, field(1, value))
    )


def scalar(tag: str, value: float) -> bytes:
    """A ``Summary.Value`` as torch's SummaryWriter encodes scalars."""
    return field(1, tag.encode()) + b"\x15" + struct.pack("<f", value)


def picture(tag: str, encoded: bytes) -> bytes:
    """A ``Summary.Value`` with a picture of 1000 × 200."""
    inner = b"\x08" + varint(200) + b"\x10" + varint(1000) + b"\x18\x03" + field(4, encoded)
    return field(1, tag.encode()) + field(4, inner)


def sound(tag: str, encoded: bytes) -> bytes:
    """A ``Summary.Value`` with a sound."""
    rate = b"\x0d" + struct.pack("<f", 40000.0)
    inner = rate + b"\x10\x01\x18" + varint(len(encoded) // 2) + field(4, encoded)
    return field(1, tag.encode()) + field(6, inner + field(5, b"audio/wav"))


def version_record() -> bytes:
    """The record with which every event file begins."""
    return frame(b"\x09" + struct.pack("<d", _BEGAN) + field(3, b"brain.Event:2"))


def applio(
    path: Path, epochs: int, picture_bytes: int, pictures_every: int, sounds_every: int, seed: int
) -> None:
    """An Applio run: 17 scalars an epoch, 3 pictures and a sound every so many epochs."""
    random_ = random.Random(seed)
    noise = random_.randbytes(4 * picture_bytes)
    with path.open("wb") as file:
        file.write(version_record())
        for epoch in range(1, epochs + 1):
            now, step = _BEGAN + 20.0 * epoch, 53 * epoch
            for index, tag in enumerate(EPOCH_TAGS):
                payload = event(now + index / 1e3, step, scalar(tag, random_.uniform(0, 50)))
                file.write(frame(payload))
            if epoch % pictures_every == 0:
                for tag in PICTURE_TAGS:
                    size = picture_bytes + random_.randrange(-1000, 1000)
                    start = random_.randrange(picture_bytes // 2)
                    file.write(frame(event(now, step, picture(tag, noise[start : start + size]))))
            if epoch % sounds_every == 0:
                tag = f"gen/audio_{step:07d}"
                file.write(frame(event(now, step, sound(tag, noise))))


def steps(path: Path, count: int, tags: int) -> None:
    """A run that logs ``tags`` scalars at each of ``count`` steps."""
    random_ = random.Random(1)
    names = [scalar(f"loss/part/{index:02d}", 0.0)[:-4] for index in range(tags)]
    with path.open("wb") as file:
        file.write(version_record())
        for step in range(1, count + 1):
            file.write(b"".join(_records(step, names, random_)))


def _records(step: int, names: list[bytes], random_: random.Random) -> Iterator[bytes]:
    for index, name in enumerate(names):
        value = name + struct.pack("<f", random_.uniform(0, 50))
        yield frame(event(_BEGAN + step * 0.9 + index / 1e4, step, value))
