"""Children of widgets, for certain."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T", bound=QObject)


def find(parent: QObject, kind: type[T]) -> T:
    """The first child of this kind, which has to be there."""
    child = parent.findChild(kind)
    assert child is not None
    return child
