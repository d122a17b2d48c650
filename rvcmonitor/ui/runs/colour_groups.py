"""The field under the run list's filter: by which part of their names models share a colour."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rvcmonitor.live.name_pattern import PatternError, compiled
from rvcmonitor.live.session import Session
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.marked_field import mark_wrong
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.text_style import muted_paragraph, wrapped


class ColourGroups(QFrame):
    """Shows and changes :attr:`View.colour_groups`; colours follow while one types."""

    closed = Signal()
    """The user is done with it; the colours stay."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field = self._build_field()
        self.complaint = wrapped()
        self.complaint.hide()
        self._lay_out()
        session.view_changed.connect(self._follow_view)
        session.ticked_changed.connect(self._judge)
        self._follow_view()

    def begin(self) -> None:
        """Show it, ready to type."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def clear(self) -> None:
        """Give each model its own colour again."""
        self.field.clear()

    def _build_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(r"(.+)_v\d+")
        field.setAccessibleName(self.tr("Colour by groups of names"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._apply)
        field.returnPressed.connect(self._finish)
        return field

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Colour by groups of names"))
        title.setWordWrap(True)
        title.setBuddy(self.field)
        close = IconButton("x", self.tr("Close; the colours stay"))
        close.clicked.connect(self.closed)
        heading = QHBoxLayout()
        heading.addWidget(title, 1)
        heading.addWidget(close)
        explanation = self.tr(
            "A regular expression. Models share a colour where the part in brackets is the same, "
            "or, without brackets, all that matches: {example} gives versions of a voice one "
            "colour. Models that do not match are grey."
        ).format(example=r"(.+)_v\d+")
        self.field.setAccessibleDescription(explanation)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 4)
        layout.addLayout(heading)
        layout.addWidget(self.field)
        layout.addWidget(self.complaint)
        layout.addWidget(muted_paragraph(explanation))

    def _apply(self, text: str) -> None:
        """A pattern that is still being typed leaves the colours as they are."""
        if _wrong(text) is None:
            self._session.set_view(replace(self._session.view, colour_groups=text))
        self._judge()

    def _judge(self) -> None:
        """Say what is wrong with what stands in the field, if anything is."""
        text, runs = self.field.text(), self._session.runs
        wrong = _wrong(text)
        says = ""
        if wrong is not None:
            complaint = self.tr("This is not a regular expression yet: {why}")
            says = complaint.format(why=wrong)
        elif text and runs and all(self._session.colour_index(run) is None for run in runs):
            says = self.tr("No model has a name like this, so all are grey.")
        mark_wrong(self.field, wrong is not None)
        self.complaint.setText(says)
        self.complaint.setVisible(bool(says))

    def _follow_view(self) -> None:
        """The settings were reset, or are those of last time; what is being typed stays."""
        wished = self._session.view.colour_groups
        if wished != self.field.text() and not self.field.hasFocus():
            self.field.setText(wished)

    def _finish(self) -> None:
        if _wrong(self.field.text()) is None:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Next time it shows what the colours follow, not what could not be understood."""
        super().hideEvent(event)
        self.field.setText(self._session.view.colour_groups)


def _wrong(pattern: str) -> str | None:
    """Why this is no regular expression; None where it is one."""
    try:
        compiled(pattern)
    except PatternError as error:
        return str(error)
    return None
