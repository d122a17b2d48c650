"""One event, decoded field by field, in every encoding that trainers use.

Messages and field numbers are those of tensorboard/compat/proto: event and summary.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.tfevents.picture_size import picture_size
from rvcmonitor.tfevents.tensor import Tensor, decode_tensor
from rvcmonitor.tfevents.wire import BYTES, FIXED32, FIXED64, VARINT, Bytes, fields, signed

_START = 1  # of SessionLog.SessionStatus
_F4 = struct.Struct("<f")
_F8 = struct.Struct("<d")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A number under a tag; ``wide`` where it does not fit into a float32."""

    tag: str
    value: float
    wide: bool = False


@dataclass(frozen=True, slots=True)
class MediaValue:
    """A picture or sound under a tag, as encoded in the file. Unknown numbers are None."""

    tag: str
    kind: MediaKind
    encoded: bytes
    content_type: str = ""
    width: int | None = None
    height: int | None = None
    sample_rate: float | None = None
    channels: int | None = None
    frames: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What one record says. ``values`` are in file order. ``purges``: the writer begins again at
    this step, and what was logged from it on no longer holds (``SessionLog.START``)."""

    wall_time: float
    step: int
    values: tuple[Scalar | MediaValue, ...]
    purges: bool = False

    @property
    def media(self) -> tuple[MediaValue, ...]:
        """The pictures and sounds; an index into them is what ``Media.indices`` holds."""
        return tuple(value for value in self.values if isinstance(value, MediaValue))


def decode_event(payload: Bytes, plugins: dict[str, str]) -> Event:
    """Decode one ``Event`` message.

    ``plugins`` remembers which plugin each tag belongs to, because writers may say so only the
    first time; it is updated. Raises :class:`BrokenEventError`.
    """
    wall_time, step = 0.0, 0
    values: list[Scalar | MediaValue] = []
    purges = False
    for number, wire, value, data in fields(payload):
        if number == 1 and wire == FIXED64:
            wall_time = _F8.unpack(data)[0]
        elif number == 2 and wire == VARINT:
            step = signed(value)
        elif number == 5 and wire == BYTES:
            for inner, inner_wire, _, item in fields(data):
                if inner == 1 and inner_wire == BYTES:
                    values += _decode_value(item, plugins)
        elif number == 7 and wire == BYTES:
            purges = any(field[:3] == (1, VARINT, _START) for field in fields(data))
    return Event(wall_time, step, tuple(values), purges)


def _decode_value(data: Bytes, plugins: dict[str, str]) -> list[Scalar | MediaValue]:
    """One ``Summary.Value``: the last of its alternatives counts, as in any protobuf reader."""
    tag, plugin, kind = "", "", 0
    content: Bytes = b""
    for number, wire, _, item in fields(data):
        if number == 1 and wire == BYTES:
            tag = _text(item)
        elif number == 9 and wire == BYTES:
            plugin = _plugin_name(item)
        elif (number == 2 and wire == FIXED32) or (number in (3, 4, 5, 6, 8) and wire == BYTES):
            kind, content = number, item
    if plugin:
        plugin = plugins.setdefault(tag, plugin)
    if kind == 2:
        return [Scalar(tag, _F4.unpack(content)[0])]
    if kind in (4, 6):
        return [_decode_media(tag, "image" if kind == 4 else "audio", content)]
    if kind == 8:
        return _from_tensor(tag, plugin or plugins.get(tag, ""), decode_tensor(content))
    return []


def _plugin_name(metadata: Bytes) -> str:
    """``SummaryMetadata.plugin_data.plugin_name``; empty where it is missing."""
    plugin_data = _first_message(metadata)
    return _text(_first_message(plugin_data))


def _text(item: Bytes) -> str:
    return str(item, "utf-8", "replace")


def _first_message(data: Bytes) -> Bytes:
    """The bytes of the field with number 1."""
    return next(
        (item for number, wire, _, item in fields(data) if (number, wire) == (1, BYTES)), b""
    )


def _decode_media(tag: str, kind: MediaKind, data: Bytes) -> MediaValue:
    """A ``Summary.Image`` or ``Summary.Audio``."""
    numbers: dict[int, int] = {}
    items: dict[tuple[int, int], Bytes] = {}
    for number, wire, value, item in fields(data):
        if wire == VARINT:
            numbers[number] = signed(value)
        else:
            items[number, wire] = item
    encoded = bytes(items.get((4, BYTES), b""))
    if kind == "image":
        return MediaValue(tag, kind, encoded, width=numbers.get(2), height=numbers.get(1))
    rate = items.get((1, FIXED32))
    return MediaValue(
        tag,
        kind,
        encoded,
        content_type=_text(items.get((5, BYTES), b"")),
        sample_rate=None if rate is None else _F4.unpack(rate)[0],
        channels=numbers.get(2),
        frames=numbers.get(3),
    )


def _from_tensor(tag: str, plugin: str, tensor: Tensor) -> list[Scalar | MediaValue]:
    """What a tensor means under its plugin, or by its content where no plugin is named."""
    plugin = plugin or _plugin_by_content(tensor)
    if plugin == "scalars":
        number = tensor.number()
        return [] if number is None else [Scalar(tag, number, tensor.wide)]
    if plugin == "images" and len(tensor.strings) > 2:
        width, height, *pictures = tensor.strings
        size = (_decimal(width), _decimal(height))
        return [
            MediaValue(_sample_tag(tag, index), "image", picture, width=size[0], height=size[1])
            for index, picture in enumerate(pictures)
        ]
    if plugin == "audio":
        sounds = tensor.strings[:: 2 if tensor.rank == 2 else 1]  # rank 2: each with its label
        return [
            MediaValue(_sample_tag(tag, index), "audio", sound)
            for index, sound in enumerate(sounds)
        ]
    return []


def _plugin_by_content(tensor: Tensor) -> str:
    """Writers may name the plugin only in a tag's first record."""
    if tensor.strings[:1] and tensor.strings[0][:4] == b"RIFF":
        return "audio"
    if len(tensor.strings) > 2 and picture_size(tensor.strings[2]) is not None:
        return "images"
    return "scalars"


def _sample_tag(tag: str, index: int) -> str:
    return f"{tag}/{index}" if index else tag


def _decimal(text: bytes) -> int | None:
    return int(text) if text.isdigit() and len(text) < 10 else None
