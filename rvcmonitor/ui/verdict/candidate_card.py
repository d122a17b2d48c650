"""One epoch worth listening to: where it is, why, and the checkpoint files around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rvcmonitor.analysis.findings import Candidate
from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow, distance_words
from rvcmonitor.ui.widgets.clickable_card import ClickableCard
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.guide_places import CANDIDATES
from rvcmonitor.ui.widgets.help_button import explain, explain_with_tip
from rvcmonitor.ui.widgets.icon import IconButton, IconLabel
from rvcmonitor.ui.widgets.message_text import measure, message_text, number
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip, verbatim
from rvcmonitor.ui.widgets.text_style import heading, muted_paragraph

_BADGE = 17
"""Pixels across, in usual letters."""


class CandidateCard(ClickableCard):
    """A click (or Enter) shows the candidate on the curve; :attr:`rows` are its files."""

    chosen = Signal(object)
    """Show this step (an int) on the curve."""
    media_requested = Signal(str, object)
    """Show the pictures (``image``) or the sound (``audio``) of this step."""

    def __init__(
        self,
        candidate: Candidate,
        *,
        warning: Message | None = None,
        with_note: bool = True,
        media: Sequence[MediaKind] = (),
        relation: str = "",
        first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``warning`` tells what is wrong in its picture; ``media`` are the kinds that the run
        logged and that a button can lead to; ``relation`` says what it has to do with those
        above it; ``first`` marks its first file as the one to try before all others."""
        super().__init__(parent)
        self.candidate = candidate
        self.rows = tuple(_rows(candidate, first=first))
        self._media = tuple(self._media_button(kind) for kind in media)
        set_tooltip(self, self.tr("Show this point on the curve"))
        self.setAccessibleName(self._place())
        self.setAccessibleDescription(message_text(candidate.why))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 8, 9)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        layout.addWidget(self._measured())
        why = PlainLabel(message_text(candidate.why))
        why.setWordWrap(True)
        explain(self, CANDIDATES[candidate.kind])
        explain_with_tip(why, CANDIDATES[candidate.kind])
        layout.addWidget(why)
        if relation:
            layout.addWidget(muted_paragraph(relation))
        if warning is not None:
            layout.addLayout(_warned(warning))
        for row in self.rows:
            layout.addWidget(row)
        if candidate.note is not None and with_note:
            layout.addWidget(muted_paragraph(message_text(candidate.note)))
        self.clicked.connect(lambda: self.chosen.emit(candidate.step))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """What the card and its buttons do, and what can be done with its files."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show on the curve"), self.clicked.emit)
        for button in self._media:
            menu.addAction(verbatim(button.accessibleName()), button.click)
        for row in self.rows:
            row.fill_menu(menu.addMenu(verbatim(row.checkpoint.path.name)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def chain(self) -> Iterator[QWidget]:
        """What Tab goes through, in the order in which it is seen."""
        yield self
        yield from self._media
        for row in self.rows:
            yield from row.chain()

    def _place(self) -> str:
        if self.candidate.epoch is None:
            return self.tr("Step {n}").format(n=number(self.candidate.step))
        return self.tr("Epoch {n}").format(n=number(self.candidate.epoch))

    def _head(self) -> QHBoxLayout:
        place = ElidedLabel(self._place(), mode=Qt.TextElideMode.ElideRight)
        place.setFont(heading(self.font(), 1.15))
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(RankBadge(self.candidate.rank))
        head.addSpacing(5)
        head.addWidget(place)
        head.addStretch()
        for button in self._media:
            head.addWidget(button)
        return head

    def _measured(self) -> ElidedLabel:
        """What was measured there, whether that is the curve without its ups and downs, and of
        which curve. Where room is short, its name goes first, then where exactly it was logged."""
        value = measure(self.candidate.value)
        if self.candidate.smoothed:
            value = self.tr("{value} smoothed").format(value=value)
        exact = value
        if self.candidate.value_step not in (self.candidate.step, None):
            logged = number(self.candidate.value_step)
            exact = self.tr("{value} at step {n}").format(value=value, n=logged)
        step = self.tr("step {n}").format(n=number(self.candidate.step))
        place = [step] if self.candidate.epoch is not None else []
        whole, *shorter = map(
            " · ".join,
            ([*place, exact, self.candidate.metric], [*place, exact], [*place, value], [value]),
        )
        label = ElidedLabel(whole, mode=Qt.TextElideMode.ElideRight, shorter=shorter)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def _media_button(self, kind: MediaKind) -> IconButton:
        if kind == "image":
            button = IconButton("image", self.tr("See its pictures"))
        else:
            button = IconButton("volume-2", self.tr("Hear the sample nearest to it"))
        button.clicked.connect(lambda: self.media_requested.emit(kind, self.candidate.step))
        return button


class RankBadge(QWidget):
    """The number that the candidate has on the curves."""

    def __init__(self, rank: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rank = rank
        size = max(_BADGE, self.fontMetrics().height())
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the number in a disc, as the curves mark it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Text))
            painter.drawEllipse(self.rect())
            painter.setPen(self.palette().color(QPalette.ColorRole.Base))
            font = self.font()
            font.setPixelSize(self.width() * 2 // 3)
            painter.setFont(font)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._rank))


def _rows(candidate: Candidate, *, first: bool) -> Iterator[CheckpointRow]:
    """The voice of this very epoch, or else the files on both sides of it."""
    before, after = candidate.checkpoint_before, candidate.checkpoint_after
    if before is not None:
        same = before.step == candidate.step
        where = distance_words(candidate.epochs_before, "before", same_step=same)
        yield CheckpointRow(before, where, first=first)
    if after is not None and after != before and not candidate.is_exact:
        where = distance_words(candidate.epochs_after, "after")
        yield CheckpointRow(after, where, first=first and before is None)


def _warned(warning: Message) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(IconLabel("image-off", 16, "watch"), 0, Qt.AlignmentFlag.AlignTop)
    said = PlainLabel(message_text(warning))
    said.setWordWrap(True)
    row.addWidget(said, 1)
    return row
