"""A ``TensorProto``: the shapes and types in which newer writers put scalars and media."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.wire import BYTES, VARINT, BrokenEventError, fields, signed, varint

_DT_BFLOAT16 = 14
_NUMBERS: dict[int, tuple[str, int]] = {  # DataType: (NumPy type of tensor_content, *_val field)
    1: ("<f4", 5),
    2: ("<f8", 6),
    3: ("<i4", 7),
    4: ("u1", 7),
    5: ("<i2", 7),
    6: ("i1", 7),
    9: ("<i8", 10),
    10: ("?", 11),
    _DT_BFLOAT16: ("<u2", 13),
    17: ("<u2", 7),
    19: ("<f2", 13),
    22: ("<u4", 16),
    23: ("<u8", 17),
}
_WIDE = frozenset({2, 3, 9, 22, 23})  # need float64
_PACKED_FLOATS = {5: "<f", 6: "<d"}
_VALUES, _HALF_VALUES = frozenset({5, 6, 7, 10, 11, 13, 16, 17}), 13


@dataclass(slots=True)
class Tensor:
    """What of a tensor matters here: its type, rank, content and strings."""

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

        A tensor without content is zero, as TensorFlow has it.
        """
        if self.rank or self.dtype not in _NUMBERS:
            return None
        kind, values_field = _NUMBERS[self.dtype]
        if self.content:
            return self._from_content(np.dtype(kind))
        values = self.values.get(values_field) or [0]
        if values_field == _HALF_VALUES:
            bits = np.array([int(values[0]) & 0xFFFF], np.uint16)
            return self._widened(bits.view(kind))
        return float(values[0])

    def _from_content(self, kind: np.dtype[np.generic]) -> float:
        if len(self.content) != kind.itemsize:
            raise BrokenEventError
        return self._widened(np.frombuffer(self.content, kind))

    def _widened(self, one: NDArray[np.generic]) -> float:
        if self.dtype == _DT_BFLOAT16:  # the upper half of a float32
            one = (one.astype(np.uint32) << np.uint32(16)).view(np.float32)
        return float(one.astype(np.float64)[0])


def decode_tensor(data: bytes) -> Tensor:
    """Decode a ``TensorProto``; raises :class:`BrokenEventError`."""
    tensor = Tensor()
    for number, wire, value, item in fields(data):
        if number == 1 and wire == VARINT:
            tensor.dtype = value
        elif number == 2 and wire == BYTES:
            tensor.rank = sum(inner == 2 for inner, *_ in fields(item))
        elif number == 4 and wire == BYTES:
            tensor.content = item
        elif number == 8 and wire == BYTES:
            tensor.strings.append(item)
        elif number in _VALUES:
            tensor.values.setdefault(number, []).extend(_numbers(number, wire, value, item))
    return tensor


def _numbers(number: int, wire: int, value: int, item: bytes) -> Iterator[float]:
    """The numbers of one ``*_val`` field, packed or not."""
    unsigned = number == 17
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
