"""The running program: everything is made here and connected here.

What only some starts need is imported where it is asked for, if it takes 10 ms or more.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFileDialog

from rvcmonitor import __version__
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.desktop_integration import DesktopIntegration
from rvcmonitor.garbage import collected_in_this_thread
from rvcmonitor.grab import GRAB_SIZE, Grab
from rvcmonitor.live.ending import PATIENCE, Ending
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.quit_event import quit_when_asked
from rvcmonitor.live.reader import Reader
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.settings import TICKED, Settings, SettingsFile, Theme
from rvcmonitor.live.single_instance import (
    InstanceServer,
    channel_name,
    hand_over,
    one_start_at_a_time,
)
from rvcmonitor.message import Message
from rvcmonitor.other_machines import OtherMachines
from rvcmonitor.phone_integration import PhoneIntegration
from rvcmonitor.program_log import UnexpectedErrors, log, start_log, stop_log
from rvcmonitor.remote.opened import watch
from rvcmonitor.resource import resource_path
from rvcmonitor.stopping_integration import StoppingIntegration
from rvcmonitor.storage.settings_folder import settings_folder
from rvcmonitor.trace import Trace
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.ui.widgets.help_button import place_of
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import ask
from rvcmonitor.ui.widgets.theme import Appearance
from rvcmonitor.ui.window.coach import LESSONS
from rvcmonitor.ui.window.error_dialog import ErrorDialog
from rvcmonitor.ui.window.language import (
    Language,
    can_be_written,
    lacking_font,
    wished_language,
)
from rvcmonitor.ui.window.main_menu import MainMenu
from rvcmonitor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from rvcmonitor.analysis.findings import Analysis
    from rvcmonitor.simulator.demo import Demo


_LEAST_PATIENCE = 0.3
"""Seconds for each, also where another one has used up the patience with all of them."""


def run(paths: Sequence[Path], *, demo: bool, grab: Path | None, in_tray: bool) -> int:
    """Run the program until it is quit; see :func:`rvcmonitor.app.run_window`."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("RVC Monitor")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("rvcmonitor")
    app.setWindowIcon(QIcon(str(resource_path("icons/app.png"))))
    app.setQuitOnLastWindowClosed(False)  # it may live on in the tray
    folder = settings_folder()
    channel = channel_name(folder)
    server: InstanceServer | None = None
    if not demo and grab is None:  # those ask for a window of their own
        with one_start_at_a_time(folder):
            if hand_over(channel, paths):
                return 0
            server = InstanceServer(channel)
    start_log(folder)
    log.info("RVC Monitor %s starts", __version__)
    with collected_in_this_thread():
        program = Program(app, SettingsFile(folder), Reader(watch, _analyse))
        if server is not None:
            program.serve(server)
        program.begin(paths, demo=demo, grab=grab, in_tray=in_tray)
        status = app.exec()
        hanging = not program.end()
    if hanging:  # a read from a dead network drive cannot be ended; nothing is left to save
        log.warning("what hangs is left behind")
        stop_log()
        os._exit(status)
    stop_log()
    return status


def _analyse(run: Run, options: AnalysisOptions, before: Analysis | None) -> Analysis:
    from rvcmonitor.analysis.analyse import analyse  # 40 ms, while the curves are being drawn

    return analyse(run, options, before)


class Program(QObject):
    """Owns what lives as long as the program; the window may be made anew (another language)."""

    _demo_begun = Signal(object)

    def __init__(self, app: QApplication, settings: SettingsFile, reader: Reader) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._reader = reader
        self._session = Session(self)
        self._session.set_view(settings.settings.view)
        self._session.set_arrangement(settings.settings.arrangement)
        self._session.set_options(_options(settings.settings))
        self._reader.judge_by(self._session.options)
        self._session.tick(map(Path, settings.settings.ticked))
        self._session.hide(map(Path, settings.settings.hidden))
        self._session.recall_places(settings.settings.places)
        self._media = MediaReader(self)
        self._demo: Demo | None = None
        self._teaches = True
        """Whether the demo comes with its hints: not where a picture of it is taken."""
        self._endings: list[Ending] = []
        """How to wait for what windows had under way when they went."""
        self._demo_folders: list[Path] = []
        self._unsaved: set[object] = set()
        """Why files could not be saved, as far as it was told."""
        self._errors = UnexpectedErrors(self)
        self._errors.watch()
        self._language = Language(app)
        self._speak()
        self._appearance = Appearance(app, settings.settings.theme)
        session, window = self._session, self._current_window
        self._desktop = desktop = DesktopIntegration(session, settings, window, self)
        self._machines = OtherMachines(settings, window, desktop.raise_window, self)
        self._phone = PhoneIntegration(session, desktop.notifier, settings, window, self)
        self._stopping = StoppingIntegration(session, desktop.notifier, window, self)
        self.window = self._make_window()
        self._offer_recent()
        self._connect()
        self._tell_what_was_lost()
        if trace := os.environ.get("RVCMONITOR_TRACE"):
            Trace(Path(trace), self._session, lambda: self.window, self)

    def begin(
        self, paths: Sequence[Path], *, demo: bool, grab: Path | None, in_tray: bool = False
    ) -> None:
        """Open what was asked for and show the window."""
        self._teaches = grab is None
        if grab is not None:  # a picture leaves no trace in what is remembered
            for file in self._kept_files:
                file.leave_alone()
        hidden = grab is None and self._desktop.begins_hidden(asked=in_tray)
        if demo:
            self.open_demo()
        elif paths and grab is not None:
            self._machines.follow([path.absolute() for path in paths])
            self._reader.open([path.absolute() for path in paths])
        elif paths:
            self.open(paths)
        elif grab is None and (hidden or self._settings.settings.reopen):
            self.open([Path(each) for each in self._settings.settings.watched])
        if grab is not None:
            self._grab(grab, something_opens=demo or bool(paths))
        else:
            self._desktop.show_tray()
        if not hidden:
            self.window.show()
        self._tell_whether_seen()

    def serve(self, server: InstanceServer) -> None:
        """Take over the folders of later starts, and quit when the setup asks for it."""
        server.opened.connect(self._open_and_raise)
        self._app.aboutToQuit.connect(server.close)
        quit_when_asked(self._quit, self)

    def open(self, paths: Sequence[Path]) -> None:
        """Watch these folders and files instead of what was watched, and remember them."""
        if not paths:
            return
        self._tell("stopped", "")
        self._leave_demo()
        self.window.coach.learn(*LESSONS)  # who opens a folder needs no demo
        paths = [path.absolute() for path in paths]
        settings = replace(self._settings.settings, watched=tuple(map(str, paths)))
        for path in reversed(paths):
            settings = settings.with_recent(path)
        self._settings.change(settings)
        self._offer_recent()
        self._machines.follow(paths)
        self._reader.open(paths)

    def _stop_reading(self) -> None:
        """Keep what was read so far; nothing more is read until a folder is opened."""
        self._reader.stop()
        runs = [(run.path, self._session.analysis(run)) for run in self._session.runs]
        analyses = {path: analysis for path, analysis in runs if analysis is not None}
        snapshot = self._session.snapshot if runs else Snapshot()
        self._session.publish(Published(snapshot, analyses, loaded=True))
        self._tell(
            "stopped",
            self.tr(
                "Reading was stopped. What had been read is shown, and nothing new will be. Open "
                "the folder again to go on."
            ),
        )

    def open_demo(self) -> None:
        """Watch a simulated training, from the moment when its beginning is written."""
        from rvcmonitor.simulator.demo import Demo  # Pillow and tensorboard: 90 ms of a start

        self._leave_demo()
        try:
            demo = Demo()
        except OSError as error:
            self._tell("demo", self.tr("The demo could not begin: {why}").format(why=error))
            return
        self._demo = demo
        self.window.say_demo_is_coming()
        self._demo_folders.append(demo.folder)
        demo.start(begun=lambda: self._demo_begun.emit(demo))

    def end(self) -> bool:
        """Stop all threads and save; False where one still hangs."""
        self._reader.stop()
        self._let_go(self.window)
        files = (self._desktop.end, self._settings.close)
        outside = (self._stopping.close, self._machines.close, self._phone.close)
        reading = (self._reader.close, self._media.close, self._close_demo)
        until = time.monotonic() + PATIENCE
        ended = [
            ending(max(until - time.monotonic(), _LEAST_PATIENCE))
            for ending in (*files, *outside, *reading, *self._endings)
        ]
        self._language.forget()
        self._errors.unwatch()
        return all(ended)

    def _current_window(self) -> MainWindow:
        return self.window

    def _let_go(self, window: MainWindow) -> None:
        """Nobody waits here: what the window had under way may hang."""
        under_way = [ending for ending in self._endings if not ending(0.0)]
        self._endings = [*under_way, *window.shut()]

    @property
    def _kept_files(self) -> tuple[KeptFile, ...]:
        return (self._settings, *self._desktop.files)

    def _connect(self) -> None:
        self._errors.happened.connect(self._tell_error)
        self._demo_begun.connect(self._watch_demo, Qt.ConnectionType.QueuedConnection)
        self._reader.published.connect(self._session.publish)
        self._session.view_changed.connect(self._remember_view)
        self._session.arrangement_changed.connect(self._remember_view)
        self._session.options_changed.connect(self._judge_anew)
        self._session.ticked_changed.connect(self._remember_ticked)
        self._session.published.connect(self._forget_what_is_gone)
        self._desktop.paths_requested.connect(self.open)
        self._machines.paths_requested.connect(self.open)
        self._desktop.quit_requested.connect(self._quit)
        self._desktop.reset_requested.connect(self._reset)
        self._app.commitDataRequest.connect(self._save_all, Qt.ConnectionType.DirectConnection)
        self._settings.changed.connect(self._take_settings)
        for file in self._kept_files:
            file.failed.connect(self._tell_unsaved)

    def _make_window(self) -> MainWindow:
        settings, desktop = self._settings.settings, self._desktop
        window = MainWindow(self._session, self._media, fetch=self._machines.fetch)
        self._menu = menu = MainMenu(settings.theme, settings.language, window)
        window.setMenuBar(menu)
        window.restore(settings.geometry, settings.splitter)
        window.banners.tell("font", lacking_font(settings.language))
        for source in (menu, window.empty):
            source.open_requested.connect(self._choose)
            source.recent_requested.connect(lambda folder: self.open([Path(folder)]))
            source.demo_requested.connect(self.open_demo)
        menu.quit_requested.connect(self._quit)
        menu.guide_requested.connect(lambda: window.show_guide(place_of(self._app.focusWidget())))
        menu.keys_requested.connect(lambda: window.show_guide("keys"))
        menu.about_requested.connect(self._show_about)
        menu.theme_requested.connect(self._set_theme)
        menu.language_requested.connect(self._set_language)
        menu.phone_requested.connect(self._phone.edit)
        menu.remote_requested.connect(self._machines.open)
        menu.settings_requested.connect(desktop.edit_settings)
        menu.rules_requested.connect(lambda: window.panel.edit_rules())
        menu.comparison_requested.connect(lambda: window.run_list.compare())
        menu.hearing_requested.connect(window.hearing.open)
        menu.notices_requested.connect(desktop.show_notices)
        menu.tensorboard_requested.connect(desktop.open_tensorboard)
        window.coach.learnt.connect(lambda learnt: self._change(learnt=learnt))
        window.paths_requested.connect(self.open)
        window.loading.stop_requested.connect(self._stop_reading)
        window.seen_changed.connect(self._tell_whether_seen)
        window.closed.connect(desktop.close_window)
        window.minimised.connect(desktop.minimise_window, Qt.ConnectionType.QueuedConnection)
        return window

    def _offer_recent(self) -> None:
        for part in (self._menu, self.window.empty):
            part.show_recent(self._settings.settings.recent)

    def _forget_what_is_gone(self) -> None:
        """A folder that is not there when it is opened is offered no longer; one that goes away
        while it is watched may come back."""
        snapshot, settings = self._session.snapshot, self._settings.settings
        gone = {str(path) for path in snapshot.missing if not _holds(path, snapshot)}
        if gone.intersection(settings.recent):
            recent = tuple(folder for folder in settings.recent if folder not in gone)
            self._change(recent=recent)
            self._offer_recent()

    def _tell_whether_seen(self) -> None:
        self._reader.set_seen(self.window.isVisible())

    def _show_about(self) -> None:
        from rvcmonitor.ui.window.about import show_about  # importlib.metadata: 10 ms of a start

        show_about(self.window)

    def _quit(self) -> None:
        self._remember_window()
        self._let_go(self.window)
        self._app.quit()

    def _open_and_raise(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self.open(paths)
        self._desktop.raise_window()

    def _choose(self) -> None:
        recent = self._settings.settings.recent
        title = self.tr("Open the folder of RVC, its logs, or one model")
        start = recent[0] if recent else str(Path.home())
        if chosen := QFileDialog.getExistingDirectory(self.window, title, start):
            self.open([Path(chosen)])

    def _grab(self, path: Path, *, something_opens: bool) -> None:
        self.window.resize(*GRAB_SIZE)
        grab = Grab(path, self._session, self.window, something_opens=something_opens, parent=self)
        grab.finished.connect(self._leave)

    def _leave(self, status: int) -> None:
        self._let_go(self.window)
        self._app.exit(status)

    def _watch_demo(self, demo: Demo) -> None:
        self._tell("demo", "")
        if demo is self._demo:  # and not one that was closed before it had begun
            self._reader.open([demo.folder])
            self._teach()

    def _teach(self) -> None:
        if self._demo is not None and self._teaches:
            self.window.coach.teach(self._settings.settings.learnt)

    def _leave_demo(self) -> None:
        """Stop it, and wait for it at the end of the program: it may be writing."""
        demo, self._demo = self._demo, None
        if demo is not None and not demo.close(0.0):
            self._endings.append(demo.close)

    def _close_demo(self, patience: float = PATIENCE) -> bool:
        demo, self._demo = self._demo, None
        return demo is None or demo.close(patience)

    # Remembering

    def _change(self, **choices: object) -> None:
        changed = replace(self._settings.settings, **choices)  # type: ignore[arg-type] # its fields
        self._settings.change(changed)

    def _remember_view(self) -> None:
        self._change(view=self._session.view, arrangement=self._session.arrangement)

    def _judge_anew(self) -> None:
        options = self._session.options
        self._reader.judge_by(options)
        self._change(early_stopping=options.early_stopping, limits=options.limits)

    def _remember_ticked(self) -> None:
        """Which runs are drawn, and how they look. The runs that are open come first where there
        is no room for all; those of a demo never come again."""
        ticked = self._session.ticked_paths
        here = [run.path for run in self._session.ticked]
        known = [*here, *sorted(ticked.difference(here))]
        kept = [str(path) for path in known if not self._is_of_a_demo(path)]
        places = self._session.kept_places
        lasting = tuple(each for each in places if not self._is_of_a_demo(Path(each.name)))
        left_out = sorted(self._session.hidden)
        hidden = [str(path) for path in left_out if not self._is_of_a_demo(path)]
        self._change(ticked=tuple(kept[:TICKED]), places=lasting, hidden=tuple(hidden[:TICKED]))

    def _is_of_a_demo(self, path: Path) -> bool:
        return any(path.is_relative_to(folder) for folder in self._demo_folders)

    def _remember_window(self) -> None:
        window = self.window
        self._change(geometry=window.saved_geometry(), splitter=window.column_widths())

    def _set_theme(self, theme: Theme) -> None:
        self._change(theme=theme)

    def _set_language(self, language: str) -> None:
        """Every text is made when a window is made, so another language means another window."""
        self._remember_window()
        self._change(language=language)
        if not self.window.busy or self._may_interrupt():
            self._renew_window()

    def _may_interrupt(self) -> bool:
        question = self.tr(
            "Something is being converted or copied, and another language stops it. Change the "
            "language now? Otherwise it changes at the next start."
        )
        return ask(self.window, self.tr("Another language"), question, yes=False)

    def _speak(self) -> None:
        wished = wished_language(self._settings.settings.language)
        self._language.use(wished if can_be_written(wished) else "en")

    def _renew_window(self) -> None:
        self._speak()
        old, self.window = self.window, self._make_window()
        self._offer_recent()
        self.window.show()
        self._teach()
        self._machines.tell()
        self._let_go(old)
        old.deleteLater()

    def _reset(self) -> None:
        """Have every setting as at the first start; ratings and notices stay."""
        selected = self._session.selected
        self._session.tick([selected.path] if selected is not None else [])
        self._session.hide(())
        self._session.recall_places(())
        self._settings.change(Settings())
        self._renew_window()

    def _save_all(self) -> None:
        """The user logs off or Windows shuts down, and may not wait for the end of the program;
        or it is called off, and the program goes on."""
        self._remember_window()
        self._desktop.save()
        for file in self._kept_files:
            file.flush(PATIENCE / len(self._kept_files))

    def _take_settings(self) -> None:
        """Whoever changed the settings (they may have been reset): show them."""
        settings = self._settings.settings
        self._appearance.set_theme(settings.theme)
        self._session.set_view(settings.view)
        self._session.set_arrangement(settings.arrangement)
        self._session.set_options(_options(settings))

    # Telling

    def _tell(self, subject: str, text: str) -> None:
        self.window.banners.tell(subject, text)

    def _tell_what_was_lost(self) -> None:
        for file in self._kept_files:
            if file.problem is not None:
                self._tell(file.name, message_text(file.problem))

    def _tell_unsaved(self, message: Message) -> None:
        """Once for each reason: all files lie in one folder."""
        reason = message.values["error"]
        if reason not in self._unsaved:
            self._unsaved.add(reason)
            self._tell(f"unsaved: {reason}", message_text(message))

    def _tell_error(self, details: str) -> None:
        ErrorDialog(details, settings_folder() / "rvcmonitor.log", self.window).open()


def _holds(folder: Path, snapshot: Snapshot) -> bool:
    return any(run.path.is_relative_to(folder) for run in snapshot.runs)


def _options(settings: Settings) -> AnalysisOptions:
    return AnalysisOptions(early_stopping=settings.early_stopping, limits=settings.limits)
