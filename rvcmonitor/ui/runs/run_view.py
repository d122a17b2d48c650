"""The rows of the run list under mouse and keys: what shows a run alone, and what compares it.

A click, or an arrow key, shows a run and no other. Its tick box, Ctrl + click or the space bar add
it to what is drawn or take it away, and leave alone what the panels speak of.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from rvcmonitor.ui.runs.run_row import RunRow, box_area

Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole


class RunView(QListView):
    """Says what was chosen; ticks are the model's."""

    moved = Signal(QModelIndex)
    """Another row is the current one; a click is :attr:`clicked`, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticking: QPersistentModelIndex | None = None
        self.setItemDelegate(RunRow(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setViewport(QWidget())  # ours: Qt's is filled, and slow to ask for (see CardGrid)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Keys, and others, have moved on to another row."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(current)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press that ticks selects nothing."""
        index = self.indexAt(event.position().toPoint())
        self._ticking = QPersistentModelIndex(index) if self._ticks(index, event) else None
        if self._ticking is None and event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is dragged out of a tick box."""
        if self._ticking is None:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick where it was pressed to tick, unless the mouse has left the row."""
        ticking, self._ticking = self._ticking, None
        if ticking is None:
            super().mouseReleaseEvent(event)
        elif ticking.isValid() and self.indexAt(event.position().toPoint()) == ticking:
            self.toggle(self.model().index(ticking.row(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The space bar ticks; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def toggle(self, index: QModelIndex) -> None:
        """Draw this run, too, or no longer."""
        drawn = Qt.CheckState(index.data(_CHECK)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if drawn else Qt.CheckState.Checked
        self.model().setData(index, wanted, _CHECK)

    def _ticks(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return False
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return with_ctrl or box_area(self.visualRect(index)).contains(event.position().toPoint())
