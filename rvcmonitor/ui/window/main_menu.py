"""The menu bar: few entries, each with its key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from rvcmonitor.live.settings import Theme
from rvcmonitor.remote.opened import shown_root
from rvcmonitor.ui.widgets.plain_text import verbatim

LANGUAGES = {"en": "English", "es": "Español"}  # each in its own tongue, whatever the window's is


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
        actions |= {code: menu.addAction(verbatim(name)) for code, name in LANGUAGES.items()}
        _choose_one(QActionGroup(self), actions, current, self.language_requested)


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
