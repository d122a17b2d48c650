"""The guide in a window of its own: contents and search on the left, a chapter on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.ui.guide.page import GuidePage
from rvcmonitor.ui.widgets.first_size import first_size
from rvcmonitor.ui.widgets.guide_text import Section, load_guide
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.spoken_language import spoken_language

_PLACE = Qt.ItemDataRole.UserRole
_WISHED = QSize(880, 640)


class GuideWindow(QWidget):
    """Stays open beside the program's window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(first_size(_WISHED, self.screen().availableSize()))
        self._guide = load_guide(spoken_language())
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = PlainLabel(self.tr("Nothing in the guide has all of these words."))
        self.nothing.setWordWrap(True)
        self.page = GuidePage()
        self._lay_out()
        self.search.textChanged.connect(self._list)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.page.place_requested.connect(self.show_place)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self._list("")

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(side)
        splitter.addWidget(self.page)
        splitter.setSizes([290, 590])
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def show_place(self, place: str) -> None:
        """Open the chapter with this place, there."""
        self.search.clear()
        self._show(place)
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item.data(_PLACE) == place:
                self.contents.blockSignals(True)
                self.contents.setCurrentItem(item)
                self.contents.blockSignals(False)

    def _show(self, place: str) -> None:
        self.page.show_chapter(self._guide.chapter_of(place), place)
        self.page.mark(self.search.text())

    def _list(self, words: str) -> None:
        """The whole contents, or the sections in which ``words`` stand, the first one open."""
        found = self._guide.find(words) if words.strip() else self._guide.sections
        self.contents.blockSignals(True)
        self.contents.clear()
        for section in found:
            self._add(section, indented=not words.strip())
        self.contents.blockSignals(False)
        self.nothing.setVisible(not found)
        if found:
            self.contents.setCurrentRow(0)
            self._show(found[0].place)

    def _add(self, section: Section, *, indented: bool) -> None:
        margin = "    " * (section.level - 1) if indented else ""
        item = QListWidgetItem(f"{margin}{section.title}")
        item.setData(_PLACE, section.place)
        if section.level == 1:
            font = self.contents.font()
            font.setBold(True)
            item.setFont(font)
        self.contents.addItem(item)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(item.data(_PLACE))
