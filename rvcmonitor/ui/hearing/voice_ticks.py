"""Which checkpoints are heard: a tick for each voice file of the run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.hearing.voice_names import in_training, voice_name, with_ranks
from rvcmonitor.ui.widgets.elided_button import ElidedButton
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.help_button import HelpButton
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import set_tooltip
from rvcmonitor.ui.widgets.text_style import heading

Ranks = Mapping[Path, tuple[int, ...]]
"""The numbers of the candidates for which each file is heard."""


class VoiceTicks(QWidget):
    """Those of the shortlist come first, and are ticked until the user says otherwise; all others
    follow, both in the order of training."""

    changed = Signal()
    """Others are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voices: tuple[Checkpoint, ...] = ()
        self._ranks: Ranks = {}
        self._touched = False
        self._ticked: frozenset[Path] = frozenset()
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setFont(heading(self.font()))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Checkpoints to hear"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSpacing(1)
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(self._take)
        self.shortlist = ElidedButton(self.tr("The shortlist"))
        set_tooltip(self.shortlist, self.tr("Tick the files of the shortlist, and no others"))
        self.shortlist.clicked.connect(self._tick_shortlist)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.shortlist)
        head.addWidget(HelpButton("hear"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def ticked(self) -> tuple[Checkpoint, ...]:
        """Those to be heard."""
        found = [voice for voice in self._voices if voice.path in self._ticked]
        return tuple(sorted(found, key=in_training))

    def begin(self, ticked: frozenset[Path] | None) -> None:
        """Another run is shown: what was ``ticked`` of it before is, else its shortlist."""
        self._touched, self._voices = ticked is not None, ()
        self._ticked = ticked or frozenset()
        self._fill()

    def chosen(self) -> frozenset[Path] | None:
        """What the user has ticked; None while that is the shortlist."""
        return self._ticked if self._touched else None

    def show_voices(self, voices: Sequence[Checkpoint], ranks: Ranks) -> None:
        """List ``voices``, of which those with ``ranks`` are the shortlist. New ones come without
        a tick, once the user has ticked anything."""
        listed = frozenset(ranks)
        if set(voices) == set(self._voices) and ranks == self._ranks:
            return
        first = [voice for voice in voices if voice.path in listed]
        others = [voice for voice in voices if voice.path not in listed]
        self._voices, self._ranks = (*first, *others), ranks
        self._ticked = self._ticked if self._touched else listed
        self._ticked &= {voice.path for voice in voices}
        self._fill()

    def tick(self, path: Path) -> None:
        """Tick one more."""
        self._touched = True
        self._ticked |= {path}
        self._fill()

    def _tick_shortlist(self) -> None:
        self._touched = False
        self._ticked = frozenset(self._ranks)
        self._fill()

    def _fill(self) -> None:
        self.list.blockSignals(True)
        row, scrolled = self.list.currentRow(), self.list.verticalScrollBar().value()
        self.list.clear()
        for voice in self._voices:
            name = with_ranks(voice_name(voice), self._ranks.get(voice.path, ()))
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = voice.path in self._ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            set_tooltip(item, voice.path.name)
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self.list.doItemsLayout()  # or there is nothing yet to be scrolled
        self.list.verticalScrollBar().setValue(scrolled)
        self.list.blockSignals(False)
        self._count()
        self.changed.emit()

    def _take(self, item: QListWidgetItem) -> None:
        path = self._voices[self.list.row(item)].path
        on = item.checkState() == Qt.CheckState.Checked
        self._touched = True
        self._ticked = self._ticked | {path} if on else self._ticked - {path}
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        n = number(len(self._ticked))
        self._title.setText(self.tr("Candidates ({n})").format(n=n))
