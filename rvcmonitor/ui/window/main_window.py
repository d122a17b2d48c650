"""The window: it arranges the parts and passes on what they want; it decides nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.background_jobs import BackgroundJobs
from rvcmonitor.live.ending import Ending
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.storage.copy_file import Fetch
from rvcmonitor.ui.runs.run_list import RunList
from rvcmonitor.ui.verdict.checkpoint_actions import CheckpointActions
from rvcmonitor.ui.verdict.panel import VerdictPanel
from rvcmonitor.ui.widgets.banner import Banners
from rvcmonitor.ui.widgets.file_manager import reveal
from rvcmonitor.ui.widgets.first_size import first_size
from rvcmonitor.ui.widgets.message_text import joined
from rvcmonitor.ui.widgets.reading_order import focus_beside
from rvcmonitor.ui.widgets.theme import Tone
from rvcmonitor.ui.window.candidate_hearing import CandidateHearing
from rvcmonitor.ui.window.coach import Coach
from rvcmonitor.ui.window.drop import DropTarget
from rvcmonitor.ui.window.empty_state import EmptyState
from rvcmonitor.ui.window.loading_bar import LoadingBar
from rvcmonitor.ui.window.problems import missing_text, notes_texts, problems_details, problems_text
from rvcmonitor.ui.window.stop_banners import StopBanners
from rvcmonitor.ui.window.tabs import Tabs

if TYPE_CHECKING:
    from rvcmonitor.ui.guide.guide_window import GuideWindow

WISHED = QSize(1440, 900)
"""What charts and panel need."""
_COLUMNS = (268, 842, 330)
_WIDEST = 16_777_215
"""Pixels: Qt's own largest size of a widget."""


class MainWindow(QMainWindow):
    """Runs on the left, charts in the middle, the answer on the right."""

    paths_requested = Signal(list)
    """Open these folders and files (``list[Path]``)."""
    closed = Signal()
    """The user closed the window; it stays until someone calls :meth:`hide` or :meth:`shut`."""
    minimised = Signal()
    seen_changed = Signal()
    """The window was shown or hidden."""

    def __init__(
        self,
        session: Session,
        media: MediaReader,
        parent: QWidget | None = None,
        *,
        fetch: Fetch | None = None,
    ) -> None:
        """``fetch`` brings checkpoints that were left on their host."""
        super().__init__(parent)
        self._session = session
        self._guide: GuideWindow | None = None
        self.setAcceptDrops(True)
        self.resize(first_size(WISHED, self.screen().availableSize()))
        self.banners = Banners()
        self.empty = EmptyState()
        self.run_list = RunList(session)
        self.panes = Tabs(session, media)
        self.panel = VerdictPanel(session)
        self.actions_on_files = CheckpointActions(session, self, fetch)
        self.hearing = CandidateHearing(session, self.banners, self, fetch)
        self.loading = LoadingBar(session)
        self.coach = Coach()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._columns: tuple[int, ...] = _COLUMNS
        self._stack = QStackedWidget()
        self._arrange()
        self._drop = DropTarget(self)
        self._stops = StopBanners(session.stopping, self.banners, self)
        self._connect()
        self._refresh()

    @property
    def busy(self) -> bool:
        """Whether something is being converted or copied, which should come to its end."""
        return self.hearing.busy or bool(self.actions_on_files.jobs)

    def saved_geometry(self) -> str:
        """The window's place and size, as text to remember."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def column_widths(self) -> tuple[int, ...]:
        """The widths of the three columns in pixels, as they are or as they will be shown."""
        return tuple(self._splitter.sizes()) if self._splitter.isVisible() else self._columns

    def restore(self, geometry: str, columns: Sequence[int]) -> None:
        """Be where and as the user left it."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if len(columns) == len(_COLUMNS) and all(0 <= width <= _WIDEST for width in columns):
            self._columns = tuple(columns)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be ready for drops, and tell that the window can be seen."""
        super().showEvent(event)
        native = self.windowHandle()
        if native is not None:
            self._drop.attach(native)
        if self._splitter.isVisible():
            self._begin_with_runs()
        self.seen_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window cannot be seen."""
        super().hideEvent(event)
        self.seen_changed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes on as one reads."""
        return focus_beside(self, forward=forward)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.minimised.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the user wants to close; whoever listens hides or shuts the window."""
        event.ignore()  # whoever listens hides or shuts the window
        self.closed.emit()

    def shut(self) -> list[Ending]:
        """Go for good: nothing plays or copies afterwards. Returns how to wait for what has still
        to end, which may hang (at a dead drive); keep that until it has ended."""
        endings = self.actions_on_files.close()
        endings += self.hearing.close()
        endings += [computations.close() for computations in self.findChildren(BackgroundJobs)]
        self.panes.close_panes()
        self.hide()
        return endings

    def show_guide(self, place: str) -> None:
        """Open the guide there, in a window beside this one."""
        if self._guide is None:
            from rvcmonitor.ui.guide.guide_window import GuideWindow  # no start waits for it

            self._guide = GuideWindow(self)
        self._guide.show()  # first: it scrolls to the place at the width that it has
        self._guide.show_place(place)
        self._guide.raise_()
        self._guide.activateWindow()

    def _arrange(self) -> None:
        for column, stretch, least in (
            (self.run_list, 0, 190),
            (self.panes, 1, 320),
            (self.panel, 0, 270),
        ):
            column.setMinimumWidth(least)
            self._splitter.addWidget(column)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setHandleWidth(1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._splitter)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.loading, self.banners, self._stack, self.coach):
            layout.addWidget(part)
        layout.setStretchFactor(self._stack, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self._session.published.connect(self._refresh)
        self._session.selected_changed.connect(self._name_window)
        self._drop.dropped.connect(self.paths_requested)
        self._drop.refused.connect(self._say_no_folder)
        self.panel.reveal_requested.connect(self.actions_on_files.reveal)
        self.panel.copy_requested.connect(self.actions_on_files.copy)
        self.panel.path_requested.connect(self.actions_on_files.copy_path)
        self.panel.index_requested.connect(self.actions_on_files.copy_with_index)
        self.panel.hearing_requested.connect(self.hearing.open)
        self.panel.listen_requested.connect(self.actions_on_files.copy_to_folder)
        self.panel.media_requested.connect(self.panes.show_media)
        self.panel.card.help.clicked.connect(lambda: self.coach.learn("verdict"))
        self.coach.learn_when_hovered(self.panel.card.help, "verdict")
        self.panel.candidates.chosen.connect(lambda _: self.coach.learn("shortlist"))
        self.actions_on_files.told.connect(self._tell_of_files)
        self.panes.charts.saved.connect(lambda text, path: self._tell_of_files(text, "good", path))

    def _refresh(self) -> None:
        snapshot = self._session.snapshot
        self._name_window()
        if not snapshot.runs:
            self._stack.setCurrentWidget(self.empty)
            self._refresh_empty()
        elif self._stack.currentWidget() is self.empty:
            self._stack.setCurrentWidget(self._splitter)
            self._begin_with_runs()
        self.banners.tell("missing", missing_text(snapshot))
        notes = joined(notes_texts(snapshot))
        self.banners.tell("notes", notes if snapshot.runs else "", "neutral")
        problems = problems_text(self._session)
        self.banners.tell("problems", problems, "watch", problems_details(self._session))

    def _begin_with_runs(self) -> None:
        """The columns take their widths now: before, there was no width to share out."""
        self._splitter.setSizes(list(self._columns))
        self.run_list.view.setFocus()

    def _refresh_empty(self) -> None:
        snapshot = self._session.snapshot
        if not snapshot.roots:
            self.empty.invite()
        elif self._session.loaded:
            self.empty.nothing_found(snapshot.roots, notes_texts(snapshot))
        else:
            self.empty.reading(snapshot.roots)

    def say_demo_is_coming(self) -> None:
        """Where nothing is open the page says so, otherwise a banner."""
        if self._stack.currentWidget() is self.empty:
            self.empty.preparing_demo()
        else:
            self.banners.tell("demo", self.tr("Preparing the demo…"), "neutral")

    def _tell_of_files(self, text: str, tone: Tone, copy: Path | None) -> None:
        self.banners.tell("file", "")  # what is done again is told again, also after it was closed
        show = (self.tr("Show in folder"), lambda: reveal(copy)) if copy is not None else None
        self.banners.tell("file", text, tone, action=show)

    def _name_window(self) -> None:
        run = self._session.selected
        self.setWindowTitle(f"{run.name} — RVC Monitor" if run else "RVC Monitor")

    def _say_no_folder(self) -> None:
        self.banners.tell(
            "drop",
            self.tr(
                "What was dropped holds no folder or file of this computer. Drop a logs folder."
            ),
        )
