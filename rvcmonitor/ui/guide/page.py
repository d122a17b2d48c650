"""A chapter of the guide as it is read: Markdown of our own, with the pictures drawn for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from rvcmonitor.ui.guide.figures import figure
from rvcmonitor.ui.widgets.guide_text import Section, markdown


class GuidePage(QTextBrowser):
    """Shows one chapter at a time."""

    place_requested = Signal(str)
    """A link to this place was followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Guide"))
        self.document().setDocumentMargin(18)
        self.anchorClicked.connect(lambda url: self.place_requested.emit(url.fragment()))
        self._chapter: tuple[Section, ...] = ()

    def show_chapter(self, chapter: tuple[Section, ...], place: str) -> None:
        """Show ``chapter`` with the heading of ``place`` at the top."""
        if chapter is not self._chapter:
            self._chapter = chapter
            self.setMarkdown(markdown(chapter))
        self._scroll_to(next((n for n, each in enumerate(chapter) if each.place == place), 0))

    def _scroll_to(self, number: int) -> None:
        """Headings come in the order of the sections."""
        block, layout = self.document().begin(), self.document().documentLayout()
        headings = []
        while block.isValid():
            if block.blockFormat().headingLevel():
                headings.append(block)
            block = block.next()
        heading = headings[number]
        self.setTextCursor(QTextCursor(heading))
        top = layout.blockBoundingRect(heading).top() if number else 0.0
        self.verticalScrollBar().setValue(round(top))

    def mark(self, words: str) -> None:
        """Have ``words`` stand out."""
        marks = []
        for word in words.split():
            cursor = self.document().find(word, 0)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor  # type: ignore[attr-defined] # the stub lacks the fields
                mark.format.setBackground(self.palette().highlight())  # type: ignore[attr-defined]
                mark.format.setForeground(self.palette().highlightedText())  # type: ignore[attr-defined]
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Pictures are drawn; nothing is ever fetched."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or url.scheme() != "figure":
            return None
        image = figure(url.path(), self.palette(), self.font(), self.devicePixelRatioF())
        if image is not None:
            image.setDevicePixelRatio(self.devicePixelRatioF())
        return image

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pictures anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._chapter:
            at = self.verticalScrollBar().value()
            self.document().clear()
            self.setMarkdown(markdown(self._chapter))
            self.verticalScrollBar().setValue(at)
