"""Life in the tray: hiding and coming back, notices and their history, and the settings of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox

from rvcmonitor.live.background import Background
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.notifier import MEMORY_VERSION, Memory, Notifier
from rvcmonitor.live.session import Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.ui.main_window import MainWindow
from rvcmonitor.ui.notice_history import NoticeHistory
from rvcmonitor.ui.settings_dialog import SettingsDialog
from rvcmonitor.ui.tray import Tray

_MINIMISED = Qt.WindowState.WindowMinimized
_DELETE_ON_CLOSE = Qt.WidgetAttribute.WA_DeleteOnClose


class TrayLife(QObject):
    """Everything about the tray; ``window`` gives the window of the moment."""

    quit_wanted = Signal()
    reset_wanted = Signal()
    failed = Signal(object)
    """A :class:`Message`: what was told could not be kept."""

    def __init__(
        self,
        session: Session,
        settings: SettingsFile,
        folder: Path,
        window: Callable[[], MainWindow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._window = session, settings, window
        self._leaving = False
        self._file = KeptFile(folder / "notices.json", Memory, MEMORY_VERSION, self)
        self._file.failed.connect(self.failed)
        self.notifier = Notifier(session, self._file.load(), parent=self)
        self.problem = self._file.problem
        self.notifier.memory_changed.connect(lambda: self._file.save(self.notifier.memory))
        self.tray = Tray(session, self.notifier, settings, parent=self)
        self.tray.open_requested.connect(self.bring_back)
        self.tray.run_requested.connect(self.show_run)
        self.tray.settings_requested.connect(self.edit_settings)
        self.tray.quit_requested.connect(self.leave)
        if self.tray.available():
            self.tray.show()
            QApplication.setQuitOnLastWindowClosed(False)

    def watch_window(self, window: MainWindow) -> None:
        """Hide ``window`` instead of closing or minimising it, as the user chose."""
        window.installEventFilter(self)

    def close(self) -> None:
        """Take the icon away and wait until what was told is on the disk."""
        self.tray.close()
        self._file.close()

    def starts_hidden(self, *, asked: bool) -> bool:
        """Whether the program begins in the tray; ``asked`` for by its command line."""
        return self.tray.available() and (asked or self._background.start_in_tray)

    def bring_back(self) -> None:
        """Show the window and put it in front."""
        window = self._window()
        window.setWindowState(window.windowState() & ~_MINIMISED)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_run(self, path: Path, step: int | None) -> None:
        """Bring the window back on this run, at this step."""
        self.bring_back()
        if any(run.path == path for run in self._session.runs):
            self._session.select(path)
            if step is not None:
                self._session.show_step(step)

    def show_history(self) -> None:
        """The notices of the last days, beside the window."""
        history = NoticeHistory(self.notifier, self._window())
        history.setAttribute(_DELETE_ON_CLOSE)
        history.run_requested.connect(self.show_run)
        history.show()

    def edit_settings(self) -> None:
        """The settings dialog; what was chosen holds at once."""
        self.bring_back()
        dialog = SettingsDialog(self._background, self._window())
        dialog.setAttribute(_DELETE_ON_CLOSE)
        dialog.reset_requested.connect(self.reset_wanted)
        dialog.accepted.connect(lambda: self._change(dialog.background))
        dialog.open()

    def leave(self) -> None:
        """End the program, whatever closing the window means."""
        self._leaving = True
        self._window().close()
        self.quit_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        window = self._window()
        if watched is not window or self._leaving or not self.tray.available():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Close:
            return self._closing(event)
        minimised = event.type() == QEvent.Type.WindowStateChange and window.isMinimized()
        if minimised and self._background.minimise_to_tray:
            QTimer.singleShot(0, window, window.hide)
        return super().eventFilter(watched, event)

    def _closing(self, event: QEvent) -> bool:
        """True where the window only hides."""
        if self._background.close_to_tray is None:
            event.ignore()
            self._ask_what_closing_means()
            return True
        if self._background.close_to_tray:
            event.ignore()
            self._window().hide()
            return True
        QTimer.singleShot(0, self, self.leave)
        return False

    def _ask_what_closing_means(self) -> None:
        box = QMessageBox(self._window())
        box.setAttribute(_DELETE_ON_CLOSE)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("RVC Monitor")
        box.setText(self.tr("Go on watching in the tray?"))
        box.setInformativeText(
            self.tr(
                "The window closes and the icon beside the clock stays, to tell you when something "
                "happens. You can change this in the settings."
            )
        )
        stay = box.addButton(self.tr("Go on in the tray"), QMessageBox.ButtonRole.AcceptRole)
        quit_ = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        remember = QCheckBox(self.tr("Do not ask again"))
        remember.setChecked(True)
        box.setCheckBox(remember)
        box.buttonClicked.connect(
            lambda button: self._closing_means(
                hide=button is stay, quit_=button is quit_, remember=remember.isChecked()
            )
        )
        box.open()

    def _closing_means(self, *, hide: bool, quit_: bool, remember: bool) -> None:
        if not (hide or quit_):
            return
        if remember:
            self._change(replace(self._background, close_to_tray=hide))
        if hide:
            self._window().hide()
        else:
            self.leave()

    @property
    def _background(self) -> Background:
        return self._settings.settings.background

    def _change(self, background: Background) -> None:
        self._settings.change(replace(self._settings.settings, background=background))
