"""A ``TensorProto``: the shapes and types in which newer writers put scalars and media.

Field numbers and types are those of tensorboard/compat/proto: tensor and types.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from rvcmonitor.tfevents.wire import BYTES, VARINT, BrokenEventError, Bytes, fields, signed, varint

_BFLOAT16, _UINT64_VALUES, _HALF_VALUES = 14, 17, 13
_NUMBERS = {  # DataType: (struct format of one number in tensor_content, its *_val field)
    1: ("<f", 5),
    2: ("<d", 6),
    3: ("<i", 7),
    4: ("<B", 7),
    5: ("<h", 7),
    6: ("<b", 7),
    9: ("<q", 10),
    10: ("<?", 11),
    _BFLOAT16: ("<H", _HALF_VALUES),
    17: ("<H", 7),
    19: ("<e", _HALF_VALUES),
    22: ("<I", 16),
    23: ("<Q", _UINT64_VALUES),
}
_WIDE = frozenset({2, 3, 9, 22, 23})  # need float64
_PACKED_FLOATS = {5: "<f", 6: "<d"}
_VALUES = frozenset(values for _, values in _NUMBERS.values())


@dataclass(slots=True)
class Tensor:
    """What of a tensor matters here: its type, rank, content and strings.

    ``values`` are the numbers of the ``*_val`` fields, by field number.
    """

    dtype: int = 0
    rank: int = 0
    content: bytes = b""
    strings: list[bytes] = field(default_factory=list)
    values: dict[int, list[float]] = field(default_factory=dict)

    @property
    def wide(self) -> bool:
        """Whether its numbers need float64."""
        return self.dtype in _WIDE

    def number(self) -> float | None:
        """The one number of a numeric rank-0 tensor; None for any other tensor.

        A tensor without content is zero, as TensorFlow has it. Raises :class:`BrokenEventError`.
        """
        if self.rank or self.dtype not in _NUMBERS:
            return None
        form, values_field = _NUMBERS[self.dtype]
        content = self.content
        if not content:
            value = (self.values.get(values_field) or [0])[0]
            if values_field != _HALF_VALUES:
                return float(value)
            content = struct.pack("<H", int(value) & 0xFFFF)  # the bits of the half
        if len(content) != struct.calcsize(form):
            raise BrokenEventError
        if self.dtype == _BFLOAT16:  # the upper half of a float32
            form, content = "<f", bytes(2) + content
        return float(struct.unpack(form, content)[0])


def decode_tensor(data: Bytes) -> Tensor:
    """Decode a ``TensorProto``; raises :class:`BrokenEventError`."""
    tensor = Tensor()
    for number, wire, value, item in fields(data):
        if number == 1 and wire == VARINT:
            tensor.dtype = value
        elif number == 2 and wire == BYTES:
            tensor.rank = sum(inner == 2 for inner, *_ in fields(item))
        elif number == 4 and wire == BYTES:
            tensor.content = bytes(item)
        elif number == 8 and wire == BYTES:
            tensor.strings.append(bytes(item))
        elif number in _VALUES:
            tensor.values.setdefault(number, []).extend(_numbers(number, wire, value, item))
    return tensor


def _numbers(number: int, wire: int, value: int, item: Bytes) -> Iterator[float]:
    """The numbers of one ``*_val`` field, packed or not."""
    unsigned = number == _UINT64_VALUES
    if wire == VARINT:
        yield value if unsigned else signed(value)
    elif number in _PACKED_FLOATS:
        if len(item) % struct.calcsize(_PACKED_FLOATS[number]):
            raise BrokenEventError
        for (one,) in struct.iter_unpack(_PACKED_FLOATS[number], item):
            yield one
    elif wire == BYTES:
        at = 0
        while at < len(item):
            one, at = varint(item, at)
            yield one if unsigned else signed(one)
