"""The left column: every model being watched, which of them are drawn, and which is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.runs.colour_groups import ColourGroups
from rvcmonitor.ui.runs.run_model import RUN, RunModel
from rvcmonitor.ui.runs.run_row import RunRow
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip, verbatim

_CLOCK_MS = 1000


class RunList(QWidget):
    """Filter, rows, the buttons that tick many at once, and what models are coloured by."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = RunModel(session, self)
        self._pattern = re.compile("")
        self.filter = self._build_filter()
        self._complaint = PlainLabel()
        self._complaint.setWordWrap(True)
        self._complaint.setVisible(False)
        self.more = IconButton("ellipsis", self.tr("More about the list of models"))
        self.more.clicked.connect(self._show_menu)
        self.colour_groups = ColourGroups(session)
        self.colour_groups.hide()
        self.colour_groups.closed.connect(self._close_groups)
        self.view = self._build_view()
        self._lay_out()
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self._model.catch_up)
        session.selected_changed.connect(self._follow_selection)
        self._model.modelReset.connect(self._hide_and_follow)
        self._follow_selection()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what came while nobody looked, and let "seen 5 min ago" grow old again."""
        super().showEvent(event)
        self._model.catch_up()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees how time goes by."""
        super().hideEvent(event)
        self._clock.stop()

    def shown_runs(self) -> Iterator[Run]:
        """The runs that pass the filter, from top to bottom."""
        for row, run in enumerate(self._model.runs):
            if not self.view.isRowHidden(row):
                yield run

    def _build_filter(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Filter models"))
        field.setAccessibleName(self.tr("Filter models"))
        set_tooltip(field, self.tr("A part of the name, or a regular expression such as _v[23]$"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._apply_filter)
        return field

    def _build_view(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(RunRow(view))
        view.setAccessibleName(self.tr("Models"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setViewport(QWidget())  # ours: Qt's is filled, and slow to ask for (see CardGrid)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.selectionModel().currentChanged.connect(self._select)
        return view

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for text, tip, slot in (
            (
                self.tr("Only this"),
                self.tr("Draw the selected model alone"),
                self.tick_only_selected,
            ),
            (self.tr("All"), self.tr("Draw every model in the list"), self.tick_all),
            (self.tr("None"), self.tr("Draw no model"), self.tick_none),
        ):
            button = QPushButton(verbatim(text))
            set_tooltip(button, tip)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 8, 6, 8)
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self.filter, 1)
        above.addWidget(self.more)
        layout.addLayout(above)
        layout.addWidget(self._complaint)
        layout.addWidget(self.colour_groups)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def tick_only_selected(self) -> None:
        """Draw the selected run and no other."""
        if self._session.selected is not None:
            self._session.tick([self._session.selected.path])

    def tick_all(self) -> None:
        """Draw every run that passes the filter."""
        self._session.tick(run.path for run in self.shown_runs())

    def tick_none(self) -> None:
        """Draw nothing but what is selected later."""
        self._session.tick([])

    def complaint(self) -> str:
        """What is wrong with the filter; empty where nothing is."""
        return self._complaint.text()

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Colour by groups of names…"), self.colour_groups.begin)
        own = menu.addAction(self.tr("Give each model its own colour"), self.colour_groups.clear)
        own.setEnabled(bool(self._session.view.colour_groups))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _close_groups(self) -> None:
        self.colour_groups.hide()
        self.more.setFocus()

    def _apply_filter(self, text: str) -> None:
        """A pattern that is still being typed leaves the list as it was."""
        try:
            self._pattern = re.compile(text, re.IGNORECASE)
        except re.error as error:
            complaint = self.tr("This is not a regular expression yet: {why}")
            self._complaint.setText(complaint.format(why=error.msg))
            self._complaint.setVisible(True)
            return
        self._complaint.clear()
        self._complaint.setVisible(False)
        self._hide_and_follow()

    def _hide_and_follow(self) -> None:
        for row, run in enumerate(self._model.runs):
            self.view.setRowHidden(row, self._pattern.search(run.name) is None)
        self._follow_selection()

    def _select(self, current: QModelIndex) -> None:
        if current.isValid():
            self._session.select(current.data(RUN).path)

    def _follow_selection(self) -> None:
        run = self._session.selected
        row = self._model.row_of(run.path) if run else None
        if row is not None:
            self.view.setCurrentIndex(self._model.index(row))
