"""The left column: every model being watched, which of them are drawn, and which is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.name_pattern import PatternError, compiled
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.runs.colour_groups import ColourGroups
from rvcmonitor.ui.runs.run_menu import fill_run_menu
from rvcmonitor.ui.runs.run_model import RUN, RunModel
from rvcmonitor.ui.runs.run_view import RunView
from rvcmonitor.ui.widgets.elided_button import ElidedButton
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.marked_field import mark_wrong
from rvcmonitor.ui.widgets.message_text import number, tr
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip, verbatim

_CLOCK_MS = 1000


class RunList(QWidget):
    """Filter, rows, the buttons that tick many at once, and what models are coloured by."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = RunModel(session, self)
        session.filter_runs(None)
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
        self.all = self._build_button(self.tick_all)
        self.none = self._build_button(self.tick_none)
        self._lay_out()
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self._model.catch_up)
        session.selected_changed.connect(self._follow_selection)
        self._model.modelReset.connect(self._hide_and_follow)
        self._hide_and_follow()

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

    def _build_view(self) -> RunView:
        view = RunView()
        view.setModel(self._model)
        view.setAccessibleName(self.tr("Models"))
        view.moved.connect(self._on_moved)
        view.clicked.connect(self._show_alone)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_run_menu)
        return view

    def _build_button(self, slot: Callable[[], None]) -> ElidedButton:
        button = ElidedButton()
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.all, 1)
        buttons.addWidget(self.none, 1)
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

    def _name_buttons(self) -> None:
        """Say how many models they touch: those that the list shows."""
        shown = sum(1 for _ in self.shown_runs())
        filtered = shown < len(self._model.runs)
        n = number(shown)
        self.all.setText(verbatim(self.tr("Draw all {n}").format(n=n)))
        self.none.setText(verbatim(self.tr("Draw none")))
        if filtered:
            set_tooltip(self.all, self.tr("Draw the {n} models that the filter shows").format(n=n))
            says = self.tr("Draw none of the {n} models that the filter shows")
            set_tooltip(self.none, says.format(n=n))
        else:
            set_tooltip(self.all, self.tr("Draw all {n} models in the list").format(n=n))
            set_tooltip(self.none, self.tr("Draw none of the {n} models").format(n=n))
        for button in (self.all, self.none):
            button.setEnabled(shown > 0)

    def tick_only_selected(self) -> None:
        """Draw the selected run and no other."""
        if self._session.selected is not None:
            self._session.tick([self._session.selected.path])

    def tick_all(self) -> None:
        """Draw every run that the list shows; the others keep their ticks."""
        self._session.tick(self._session.ticked_paths | self._shown_paths())

    def tick_none(self) -> None:
        """Draw no run that the list shows; the others keep their ticks."""
        self._session.tick(self._session.ticked_paths - self._shown_paths())

    def _shown_paths(self) -> frozenset[Path]:
        return frozenset(run.path for run in self.shown_runs())

    def compare(self) -> None:
        """Open the table of all trainings."""
        from rvcmonitor.ui.runs.comparison_table import ComparisonTable  # a start need not wait

        ComparisonTable(self._session, self.window()).show()

    def complaint(self) -> str:
        """What is wrong with the filter; empty where nothing is."""
        return self._complaint.text()

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Colour by groups of names…"), self.colour_groups.begin)
        own = menu.addAction(self.tr("Give each model its own colour"), self.colour_groups.clear)
        own.setEnabled(bool(self._session.view.colour_groups))
        menu.addSeparator()
        menu.addAction(self.tr("Compare trainings…"), self.compare)
        hidden = sum(run.path in self._session.hidden for run in self._session.snapshot.runs)
        if hidden:
            says = tr("Show %Ln hidden model(s)", "", hidden)
            menu.addAction(verbatim(says), lambda: self._session.hide(()))
        alone = menu.addAction(self.tr("Draw the selected model alone"), self.tick_only_selected)
        alone.setEnabled(self._session.selected is not None)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _show_run_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self)
        fill_run_menu(menu, self._session, index.data(RUN), self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _close_groups(self) -> None:
        self.colour_groups.hide()
        self.more.setFocus()

    def _apply_filter(self, text: str) -> None:
        """A pattern that is still being typed leaves the list as it was."""
        complaint = ""
        try:
            self._session.filter_runs(compiled(text) if text else None)
        except PatternError as error:
            says = self.tr("This is not a regular expression yet: {why}")
            complaint = says.format(why=error)
        mark_wrong(self.filter, bool(complaint))
        self._complaint.setText(complaint)
        self._complaint.setVisible(bool(complaint))
        self._hide_and_follow()

    def _hide_and_follow(self) -> None:
        for row, run in enumerate(self._model.runs):
            self.view.setRowHidden(row, not self._session.passes(run))
        self._name_buttons()
        self._follow_selection()

    def _on_moved(self, current: QModelIndex) -> None:
        """Keys lead to another run; the list that only follows the selection changes nothing."""
        selected = self._session.selected
        if selected is None or current.data(RUN).path != selected.path:
            self._show_alone(current)

    def _show_alone(self, index: QModelIndex) -> None:
        self._session.show_alone(index.data(RUN).path)

    def _follow_selection(self) -> None:
        run = self._session.selected
        row = self._model.row_of(run.path) if run else None
        if row is not None:
            self.view.setCurrentIndex(self._model.index(row))
