"""The name of a checkpoint file in a narrow place: what tells its epoch is never cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from rvcmonitor.ui.widgets.elided_label import ElidedLabel

_EPOCH = re.compile(r"(?:e\d+|\d+e)(?![a-z\d])", re.IGNORECASE)


def shortened(name: str, fits: Callable[[str], bool]) -> str:
    """``name`` with as much of it as ``fits``. First the model's name loses its end, then what
    stands behind the epoch its middle; the epoch stays even where it does not fit."""
    found = list(_EPOCH.finditer(name))
    if not found:  # no epoch in it: files differ at their end
        return next(filter(fits, _without_middle(name)), name[-4:])
    start, end = found[-1].span()
    shorter = list(_shorter(name[:start], name[start:end], name[end:]))
    return next(filter(fits, shorter), shorter[-1])


def _shorter(model: str, epoch: str, rest: str) -> Iterator[str]:
    """From the whole name to its epoch alone."""
    yield model + epoch + rest
    for letters in range(len(model) - 2, -1, -1):
        yield f"{model[:letters]}…{epoch}{rest}"
    for letters in range(len(rest) - 2, -1, -1):
        yield f"…{epoch}…{rest[len(rest) - letters :]}"


def _without_middle(name: str) -> Iterator[str]:
    yield name
    for letters in range(len(name) - 2, 6, -1):
        yield f"{name[: letters // 2]}…{name[len(name) - (letters - letters // 2) :]}"


class CheckpointName(ElidedLabel):
    """One line with the name of a file; all of it is the tooltip."""

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(file, parent)

    def shown_text(self) -> str:
        """What can be read of it now."""
        metrics, room = self.fontMetrics(), self.width()
        return shortened(self.text(), lambda text: metrics.horizontalAdvance(text) <= room)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the epoch."""
        least = shortened(self.text(), lambda _: False)
        return QSize(
            self.fontMetrics().horizontalAdvance(least) + 1, super().minimumSizeHint().height()
        )
