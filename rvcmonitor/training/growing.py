"""Columns that grow at their end without copying what is already there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Column = NDArray[Any]

_SPARE = 8
"""A full buffer is replaced by one an eighth longer: points stay cheap, appending stays linear."""


class GrowingColumns:
    """Several arrays of one length, of which only the end grows.

    What :meth:`columns` handed out never changes: appending writes behind it, and everything
    else that alters points makes new arrays.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        self._buffers = [np.array(column) for column in columns]
        self._length = len(columns[0])

    def __len__(self) -> int:
        return self._length

    def columns(self) -> tuple[Column, ...]:
        """Read-only views of what is there now, each of shape (n,)."""
        views = tuple(buffer[: self._length] for buffer in self._buffers)
        for view in views:
            view.flags.writeable = False
        return views

    def append(self, columns: Sequence[Column]) -> None:
        """Add rows at the end. A column becomes wider (float32 to float64) where it has to."""
        end = self._length + len(columns[0])
        for position, column in enumerate(columns):
            buffer = self._room(position, end, column.dtype)
            buffer[self._length : end] = column
        self._length = end

    def insert(self, row: int, columns: Sequence[Column]) -> None:
        """Put rows before ``row``; at the end this is :meth:`append`."""
        if row == self._length:
            self.append(columns)
            return
        self._buffers = [
            np.concatenate((old[:row], new, old[row:]))
            for old, new in zip(self.columns(), columns, strict=True)
        ]
        self._length += len(columns[0])

    def keep(self, mask: NDArray[np.bool_]) -> None:
        """Drop the rows where ``mask``, shape (n,), is False."""
        self._buffers = [column[mask] for column in self.columns()]
        self._length = len(self._buffers[0])

    def _room(self, position: int, length: int, dtype: np.dtype[Any]) -> Column:
        buffer = self._buffers[position]
        wanted = np.promote_types(buffer.dtype, dtype)
        if length > len(buffer) or wanted != buffer.dtype:
            larger = np.empty(length + length // _SPARE, wanted)
            larger[: self._length] = buffer[: self._length]
            self._buffers[position] = larger
        return self._buffers[position]
