"""What goes on beside the window: the tray, notices, a second start, and TensorBoard."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from rvcmonitor.analysis.candidates.ratings import RatingBook
from rvcmonitor.kept_books import kept_books
from rvcmonitor.live import autostart
from rvcmonitor.live.ending import PATIENCE
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.notifier import MEMORY_VERSION, Memory, Notifier
from rvcmonitor.live.session import Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.storage.tray_settings import TraySettings
from rvcmonitor.training.folders import shown
from rvcmonitor.training.run import Snapshot
from rvcmonitor.ui.widgets.plain_text import PlainMessageBox
from rvcmonitor.ui.window.main_window import MainWindow
from rvcmonitor.ui.window.notice_history import NoticeHistory
from rvcmonitor.ui.window.settings_dialog import SettingsDialog
from rvcmonitor.ui.window.tray import Tray

if TYPE_CHECKING:
    from rvcmonitor.live.tensorboard_server import TensorBoardServer


class DesktopIntegration(QObject):
    """Lives as long as the program. ``window`` gives the window of the moment."""

    paths_requested = Signal(list)
    """Open this run, which is not open now (``list[Path]``)."""
    quit_requested = Signal()
    reset_requested = Signal()

    def __init__(
        self,
        session: Session,
        settings: SettingsFile,
        window: Callable[[], MainWindow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._window = session, settings, window
        folder = settings.folder
        self._books = kept_books(session, folder, self)
        self._memory = KeptFile(folder / "notices.json", Memory, MEMORY_VERSION, self)
        self.notifier = Notifier(session, self._memory.load(), parent=self)
        self.notifier.memory_changed.connect(lambda: self._memory.save(self.notifier.memory))
        self._tray = Tray(session, self.notifier, settings, parent=self)
        self._tray.open_requested.connect(self.raise_window)
        self._tray.run_requested.connect(self.show_run)
        self._tray.settings_requested.connect(self.edit_settings)
        self._tray.quit_requested.connect(self.quit_requested)
        self._awaited: tuple[Path, int | None] | None = None
        session.published.connect(self._show_awaited)
        self._tensorboard: TensorBoardServer | None = None

    @property
    def files(self) -> tuple[KeptFile, ...]:
        """The files of ratings, of what was heard blind, of notices that were told, and of what is
        to be stopped."""
        return (*self._books, self._memory)

    @property
    def has_tray(self) -> bool:
        """Whether this desktop has a place for an icon beside the clock."""
        return Tray.available()

    def show_tray(self) -> None:
        """Show the icon beside the clock, where there is a place for it."""
        if self.has_tray:
            self._tray.show()

    def save(self) -> None:
        """Hand over what has not been written yet; :attr:`files` write it."""
        self._memory.save(self.notifier.memory)

    def forget(self) -> None:
        """Forget ratings, what was said of sounds without names, and notices."""
        self._session.set_ratings(RatingBook())
        self._session.set_hearing(replace(self._session.hearing, models={}))
        self.notifier.forget_everything()

    def end(self, patience: float = PATIENCE) -> bool:
        """Take the icon away, stop TensorBoard, and save; False where the saving hangs."""
        self._tray.close()
        if self._tensorboard is not None:
            self._tensorboard.stop()
        self.save()
        ended = [file.close(patience) for file in self.files]  # each is told to end
        return all(ended)

    # The window

    def begins_hidden(self, *, asked: bool) -> bool:
        """Whether the program begins in the tray, ``asked`` for by its command line or not."""
        return self.has_tray and (asked or self._background.start_in_tray)

    def raise_window(self) -> None:
        """Bring the window to the front, out of the tray or from being minimised."""
        window = self._window()
        window.show()
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()

    def show_run(self, path: Path, step: int | None) -> None:
        """Bring the window to the front with this run, at ``step`` where there is one."""
        self.raise_window()
        if any(run.path == path for run in self._session.runs):
            self._lead_to(path, step)
        else:  # told of a folder that is not open now
            self._awaited = path, step
            self.paths_requested.emit([path])

    def _show_awaited(self) -> None:
        """Show the run that was opened for the sake of its notice, once it has been read."""
        if self._awaited is None or not self._session.loaded:
            return
        path, step = self._awaited
        self._awaited = None
        if any(run.path == path for run in self._session.runs):
            self._lead_to(path, step)

    def _lead_to(self, path: Path, step: int | None) -> None:
        self._session.select(path)
        if step is not None:
            self._window().panes.show_on_curves(step)

    def minimise_window(self) -> None:
        """The window was minimised: into the tray, where that was chosen."""
        if self.has_tray and self._background.minimise_to_tray:
            self._window().hide()

    def close_window(self) -> None:
        """The window was closed: hide it or quit, as was chosen; asked once, the first time."""
        if self.has_tray and self._background.close_to_tray is None:
            self._ask_about_closing()
        elif self.has_tray and self._background.close_to_tray:
            self._window().hide()
        else:
            self.quit_requested.emit()

    def _ask_about_closing(self) -> None:
        box = PlainMessageBox(
            self._window(),
            "RVC Monitor",
            self.tr("Keep watching when the window is closed?"),
            self.tr(
                "The icon beside the clock then stays, and tells you when a low point comes or a "
                "training ends. You can change this in the settings."
            ),
        )
        box.setIcon(PlainMessageBox.Icon.Question)
        keep = box.addButton(self.tr("Keep watching"), PlainMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Quit"), PlainMessageBox.ButtonRole.DestructiveRole)
        box.addButton(PlainMessageBox.StandardButton.Cancel)
        box.buttonClicked.connect(
            lambda button: self._take_answer(button is keep) if button in (keep, leave) else None
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _take_answer(self, keep: bool) -> None:
        self._change(replace(self._background, close_to_tray=keep))
        self.close_window()

    # Settings and notices

    @property
    def _background(self) -> TraySettings:
        return self._settings.settings.background

    def _change(self, background: TraySettings) -> None:
        self._settings.change(replace(self._settings.settings, background=background))

    def edit_settings(self) -> None:
        """Let the user change how the program lives in the background; takes effect when
        accepted."""
        self.raise_window()  # it may be asked for in the tray
        dialog = SettingsDialog(
            self._background,
            self._window(),
            reopen=self._settings.settings.reopen,
            busy=lambda: self._window().busy,
        )
        dialog.accepted.connect(lambda: self._take_over(dialog))
        dialog.reset_requested.connect(self._reset)
        dialog.forget_requested.connect(self.forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_over(self, dialog: SettingsDialog) -> None:
        settings = self._settings.settings
        self._settings.change(
            replace(settings, background=dialog.background, reopen=dialog.reopen.isChecked())
        )

    def _reset(self) -> None:
        if autostart.available():
            autostart.set_autostart(False)
        self.reset_requested.emit()

    def show_notices(self) -> None:
        """Show every notice that was told, each a way to its run."""
        history = NoticeHistory(self.notifier, self._window())
        history.run_requested.connect(self.show_run)
        history.finished.connect(history.deleteLater)
        history.show()

    # TensorBoard

    def open_tensorboard(self) -> None:
        """Serve what is open and show it in the browser."""
        if not self._session.runs:
            self._tell(self.tr("Open a folder first; TensorBoard then shows that folder."))
            return
        folders = _folders_to_serve(self._session.snapshot)
        named = ", ".join(map(shown, folders))
        self._tell(self.tr("Starting TensorBoard for {folder}…").format(folder=named))
        self._server().open(*folders)

    def _server(self) -> TensorBoardServer:
        from rvcmonitor.live.tensorboard_server import TensorBoardServer  # urllib: 5 ms of a start

        if self._tensorboard is None:
            self._tensorboard = TensorBoardServer(self)
            self._tensorboard.ready.connect(self._show_tensorboard)
            self._tensorboard.failed.connect(self._say_no_tensorboard)
        return self._tensorboard

    def _show_tensorboard(self, address: str) -> None:
        self._tell("")
        if not QDesktopServices.openUrl(QUrl(address)):
            text = self.tr("TensorBoard runs at {address}, but no browser could be opened.")
            self._tell(text.format(address=address))

    def _say_no_tensorboard(self, printed: str) -> None:
        text = self.tr("TensorBoard did not start. Everything here still works without it.")
        self._window().banners.tell("tensorboard", text, "watch", printed)

    def _tell(self, text: str) -> None:
        self._window().banners.tell("tensorboard", text, "neutral")


def _folders_to_serve(snapshot: Snapshot) -> tuple[Path, ...]:
    """For what was opened together, each of it by itself; of one opened folder the innermost that
    holds all runs: TensorBoard searches everything below it."""
    runs = [run.path for run in snapshot.runs]
    within = [[path for path in runs if path.is_relative_to(root)] for root in snapshot.roots]
    served = [Path(os.path.commonpath(paths)) for paths in within if paths]
    stray = [path for path in runs if not any(path.is_relative_to(root) for root in served)]
    return tuple(dict.fromkeys([*served, *stray]))
