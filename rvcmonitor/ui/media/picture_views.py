"""The pictures of one step: a pair, and the whole utterance below it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout

from rvcmonitor.ui.media.picture_sequence import PictureChoice
from rvcmonitor.ui.media.picture_view import PictureView, Tuning, Viewport
from rvcmonitor.ui.widgets.plain_text import PlainLabel


class PictureViews(QGridLayout):
    """Views with titles for what a :class:`PictureChoice` has; those of a pair share a
    ``viewport``, and all of them the ``tuning``."""

    def __init__(self, viewport: Viewport, tuning: Tuning) -> None:
        super().__init__()
        self._viewport = viewport
        self.main, self.original = PictureView(viewport, tuning), PictureView(viewport, tuning)
        self.whole = PictureView(Viewport(self), tuning)
        self.main_title, self.original_title = PlainLabel(), PlainLabel()
        self.whole_title = PlainLabel()
        self.setSpacing(4)

    def of(self, choice: PictureChoice | None) -> tuple[PictureView, ...]:
        """The views that are used for ``choice``: main, original, whole utterance."""
        pair = (self.main, self.original) if choice and choice.original else (self.main,)
        return (*pair, self.whole) if choice and choice.whole else pair

    def arrange(self, choice: PictureChoice, *, side_by_side: bool) -> None:
        """Put the pair side by side or one above the other, and the whole utterance below."""
        while self.count():
            self.takeAt(0)
        second = (0, 1) if side_by_side else (2, 0)
        alone = choice.original is None
        span = 2 if side_by_side and alone else 1
        self._viewport.set_fills(side_by_side and not alone)
        self._place(self.main_title, self.main, 0, 0, span)
        self._place(self.original_title, self.original, *second, 1)
        self._place(self.whole_title, self.whole, 4, 0, 2 if side_by_side else 1)
        for column in range(2):
            self.setColumnStretch(column, 1 if side_by_side or column == 0 else 0)
        for title, view, tag in (
            (self.original_title, self.original, choice.original),
            (self.whole_title, self.whole, choice.whole),
        ):
            title.setVisible(tag is not None)
            view.setVisible(tag is not None)
        self.setRowStretch(3, int(not alone and not side_by_side))
        self.setRowStretch(5, int(choice.whole is not None))

    def _place(
        self, title: PlainLabel, view: PictureView, row: int, column: int, span: int
    ) -> None:
        self.addWidget(title, row, column, 1, span)
        self.addWidget(view, row + 1, column, 1, span)
        self.setRowStretch(row + 1, 1)


def larger_beside(picture: QSize, area: QSize, *, with_whole: bool) -> bool:
    """Whether the pictures of a pair, each of the size ``picture``, are at least as large side by
    side in ``area`` as one above the other, with the whole utterance below them or not."""
    below = int(with_whole)
    beside = _fitting_scale(picture, area, columns=2, rows=1 + below)
    return beside >= _fitting_scale(picture, area, columns=1, rows=2 + below)


def _fitting_scale(picture: QSize, area: QSize, columns: int, rows: int) -> float:
    """How large a picture can be (1: actual size) in a cell of ``area``, divided so."""
    return min(
        area.width() / columns / max(picture.width(), 1),
        area.height() / rows / max(picture.height(), 1),
    )
