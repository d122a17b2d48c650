"""The menu bar: few entries, each with its key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from rvcmonitor.languages import OWN_NAMES, spoken_languages
from rvcmonitor.live.settings import Theme
from rvcmonitor.remote.opened import shown_root
from rvcmonitor.ui.widgets.plain_text import verbatim
from rvcmonitor.ui.window.language import can_be_written, english_name


class MainMenu(QMenuBar):
    """Says what was chosen; others do it."""

    open_requested = Signal()
    remote_requested = Signal()
    recent_requested = Signal(str)
    demo_requested = Signal()
    tensorboard_requested = Signal()
    notices_requested = Signal()
    phone_requested = Signal()
    settings_requested = Signal()
    rules_requested = Signal()
    comparison_requested = Signal()
    hearing_requested = Signal()
    quit_requested = Signal()
    theme_requested = Signal(str)
    language_requested = Signal(str)
    guide_requested = Signal()
    """At what has the focus."""
    keys_requested = Signal()
    about_requested = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        file = self.addMenu(self.tr("&File"))
        open_key = QKeySequence.StandardKey.Open
        _act(file.addAction(self.tr("&Open folder…")), self.open_requested, open_key)
        _act(file.addAction(self.tr("Open on another &machine…")), self.remote_requested)
        self._recent = file.addMenu(self.tr("Open &recent"))
        _act(file.addAction(self.tr("Try the &demo")), self.demo_requested)
        file.addSeparator()
        _act(file.addAction(self.tr("Open in &TensorBoard")), self.tensorboard_requested)
        file.addSeparator()
        settings_key = QKeySequence("Ctrl+,")
        _act(file.addAction(self.tr("&Settings…")), self.settings_requested, settings_key)
        leave = file.addAction(self.tr("&Quit"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        _act(leave, self.quit_requested, QKeySequence("Ctrl+Q"))
        view = self.addMenu(self.tr("&View"))
        compare = view.addAction(self.tr("&Compare trainings…"))
        _act(compare, self.comparison_requested, QKeySequence("Ctrl+T"))
        hear = view.addAction(self.tr("&Hear the candidates…"))
        _act(hear, self.hearing_requested, QKeySequence("Ctrl+H"))
        _act(view.addAction(self.tr("&Notices…")), self.notices_requested)
        _act(view.addAction(self.tr("Notices on the &phone…")), self.phone_requested)
        _act(view.addAction(self.tr("&Rules of judging…")), self.rules_requested)
        view.addSeparator()
        self._add_themes(view.addMenu(self.tr("&Theme")), theme)
        self._add_languages(view.addMenu(self.tr("&Language")), language)
        about = self.addMenu(self.tr("&Help"))
        guide_key = QKeySequence("F1")
        _act(about.addAction(self.tr("&Guide")), self.guide_requested, guide_key)
        _act(about.addAction(self.tr("&Keys and mouse")), self.keys_requested)
        about.addSeparator()
        _act(about.addAction(self.tr("&About RVC Monitor")), self.about_requested)

    def show_recent(self, folders: Sequence[str]) -> None:
        """Offer these folders, the last one first."""
        for entry in self._recent.actions():
            self._recent.removeAction(entry)
            entry.deleteLater()  # it may have been chosen at this moment
        for folder in folders:
            entry = self._recent.addAction(verbatim(shown_root(Path(folder))))
            entry.triggered.connect(
                lambda _=False, folder=folder: self.recent_requested.emit(folder)
            )
        self._recent.setEnabled(bool(folders))

    def _add_themes(self, menu: QMenu, current: Theme) -> None:
        actions: dict[Theme, QAction] = {
            "system": menu.addAction(self.tr("As the &system")),
            "light": menu.addAction(self.tr("&Light")),
            "dark": menu.addAction(self.tr("&Dark")),
        }
        _choose_one(QActionGroup(self), actions, current, self.theme_requested)

    def _add_languages(self, menu: QMenu, current: str) -> None:
        actions = {"": menu.addAction(self.tr("As the &system"))}
        named = {code: menu.addAction(verbatim(OWN_NAMES[code])) for code in spoken_languages()}
        menu.aboutToShow.connect(lambda: _name_in_english_what_cannot_be_written(named))
        actions |= named
        _choose_one(QActionGroup(self), actions, current, self.language_requested)


def _name_in_english_what_cannot_be_written(actions: Mapping[str, QAction]) -> None:
    """When the menu opens: to look for a font takes some milliseconds."""
    for code, action in actions.items():
        if not can_be_written(code):
            action.setText(verbatim(english_name(code)))


def _act(
    action: QAction,
    wanted: SignalInstance,
    key: QKeySequence | QKeySequence.StandardKey | None = None,
) -> None:
    if key is not None:
        action.setShortcut(key)
    action.triggered.connect(lambda: wanted.emit())


def _choose_one(
    group: QActionGroup, actions: Mapping[Any, QAction], current: str, wanted: SignalInstance
) -> None:
    """``wanted`` tells which of ``actions`` the user chose; ``current`` is chosen at first."""
    for value, action in actions.items():
        action.setCheckable(True)
        action.setChecked(value == current)
        group.addAction(action)
        action.triggered.connect(lambda _=False, value=value: wanted.emit(value))
