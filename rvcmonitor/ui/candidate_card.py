"""One epoch worth listening to: where it is, why, and the checkpoint files around it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rvcmonitor.analysis.findings import Candidate
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.icon import IconButton
from rvcmonitor.ui.sentence import measure, number, sentence
from rvcmonitor.ui.text_style import heading, muted, muted_paragraph
from rvcmonitor.ui.theme import blend, border_colour


class CandidateCard(QWidget):
    """A click (or Enter) shows the candidate on the curve; each file has its own buttons."""

    chosen = Signal(int)
    """Show this step on the curve."""
    reveal_wanted = Signal(object)
    """Show this :class:`Checkpoint`'s file in its folder."""
    copy_wanted = Signal(object)
    """Copy this :class:`Checkpoint`'s file to a place of the user's choice."""
    media_wanted = Signal(str, int)
    """Show the pictures (``image``) or the sound (``audio``) of this step."""

    def __init__(
        self,
        candidate: Candidate,
        *,
        with_note: bool = True,
        media: Sequence[MediaKind] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``media`` are the kinds that the run logged and that a button can lead to."""
        super().__init__(parent)
        self.candidate = candidate
        self._media = media
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show this point on the curve"))
        self.setAccessibleName(self._place())
        self.setAccessibleDescription(sentence(candidate.why))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 8, 9)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        why = QLabel(sentence(candidate.why))
        why.setWordWrap(True)
        layout.addWidget(why)
        layout.addLayout(self._files())
        if candidate.note is not None and with_note:
            layout.addWidget(muted_paragraph(sentence(candidate.note)))

    def _place(self) -> str:
        if self.candidate.epoch is None:
            return self.tr("Step {n}").format(n=number(self.candidate.step))
        return self.tr("Epoch {n}").format(n=number(self.candidate.epoch))

    def _head(self) -> QHBoxLayout:
        place = QLabel(self._place())
        place.setFont(heading(self.font(), 1.15))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(place)
        if self.candidate.epoch is not None:
            head.addWidget(muted(self.tr("step {n}").format(n=number(self.candidate.step))))
        head.addStretch()
        head.addWidget(muted(f"{self.candidate.metric} {measure(self.candidate.value)}"))
        for kind in self._media:
            head.addWidget(self._media_button(kind))
        return head

    def _media_button(self, kind: MediaKind) -> IconButton:
        if kind == "image":
            button = IconButton("image", self.tr("See its pictures"))
        else:
            button = IconButton("volume-2", self.tr("Hear the sample nearest to it"))
        button.clicked.connect(lambda: self.media_wanted.emit(kind, self.candidate.step))
        return button

    def _files(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        before, after = self.candidate.checkpoint_before, self.candidate.checkpoint_after
        if before is not None and before == after:
            after = None
        self._add_file(grid, self.tr("before"), before)
        self._add_file(grid, self.tr("after"), after)
        return grid

    def _add_file(self, grid: QGridLayout, word: str, checkpoint: Checkpoint | None) -> None:
        if checkpoint is None:
            return
        row = grid.rowCount()
        name = ElidedLabel(checkpoint.path.name)
        name.setToolTip(str(checkpoint.path))
        reveal = IconButton(
            "folder-search", self.tr("Show {file} in its folder").format(file=checkpoint.path.name)
        )
        reveal.clicked.connect(lambda: self.reveal_wanted.emit(checkpoint))
        copy = IconButton("copy", self.tr("Copy {file} to…").format(file=checkpoint.path.name))
        copy.clicked.connect(lambda: self.copy_wanted.emit(checkpoint))
        grid.addWidget(muted(word), row, 0)
        for column, widget in enumerate((name, reveal, copy), start=1):
            grid.addWidget(widget, row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        event.accept()  # so that the release comes here too

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.chosen.emit(self.candidate.step)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.candidate.step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        base = self.palette().color(QPalette.ColorRole.Base)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(accent if lit else border_colour(self.palette()), 1))
        painter.setBrush(blend(accent, base, 0.06) if self.underMouse() else base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class ElidedLabel(QLabel):
    """A file name that gives up its middle, and not its epoch, where room is short."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        short = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.width()
        )
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), short)

    def minimumSizeHint(self):  # type: ignore[no-untyped-def] # noqa: N802 - Qt's name
        size = super().minimumSizeHint()
        size.setWidth(40)
        return size
