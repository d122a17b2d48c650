"""The menu bar: few entries, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from rvcmonitor.live.settings import Theme

LANGUAGES = {"en": "English", "es": "Español"}  # each in its own tongue, whatever the window's is


class MainMenu(QMenuBar):
    """Says what was chosen; others do it."""

    open_wanted = Signal()
    recent_wanted = Signal(str)
    demo_wanted = Signal()
    tensorboard_wanted = Signal()
    notices_wanted = Signal()
    settings_wanted = Signal()
    rules_wanted = Signal()
    quit_wanted = Signal()
    theme_wanted = Signal(str)
    language_wanted = Signal(str)
    about_wanted = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        file = self.addMenu(self.tr("&File"))
        _act(file, self.tr("&Open folder…"), self.open_wanted, QKeySequence.StandardKey.Open)
        self._recent = file.addMenu(self.tr("Open &recent"))
        _act(file, self.tr("Try the &demo"), self.demo_wanted)
        file.addSeparator()
        _act(file, self.tr("Open in &TensorBoard"), self.tensorboard_wanted)
        file.addSeparator()
        settings_key = QKeySequence("Ctrl+,")
        _act(file, self.tr("&Settings…"), self.settings_wanted, settings_key)
        quit_key = QKeySequence("Ctrl+Q")
        _act(file, self.tr("&Quit"), self.quit_wanted, quit_key).setMenuRole(
            QAction.MenuRole.QuitRole
        )
        view = self.addMenu(self.tr("&View"))
        _act(view, self.tr("&Notices…"), self.notices_wanted)
        _act(view, self.tr("&Rules of judging…"), self.rules_wanted)
        view.addSeparator()
        self._add_themes(view.addMenu(self.tr("&Theme")), theme)
        self._add_languages(view.addMenu(self.tr("&Language")), language)
        about = self.addMenu(self.tr("&Help"))
        _act(about, self.tr("&About RVC Monitor"), self.about_wanted)

    def show_recent(self, folders: Sequence[str]) -> None:
        """Offer these folders, the last one first."""
        self._recent.clear()
        for folder in folders:
            entry = self._recent.addAction(folder.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, folder=folder: self.recent_wanted.emit(folder))
        self._recent.setEnabled(bool(folders))

    def _add_themes(self, menu: QMenu, current: Theme) -> None:
        names: dict[Theme, str] = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        group = QActionGroup(self)
        for theme, name in names.items():
            _choice(menu, group, name, self.theme_wanted, theme, checked=theme == current)

    def _add_languages(self, menu: QMenu, current: str) -> None:
        group = QActionGroup(self)
        names = {"": self.tr("As the &system"), **LANGUAGES}
        for code, name in names.items():
            _choice(menu, group, name, self.language_wanted, code, checked=code == current)


def _act(
    menu: QMenu,
    text: str,
    wanted: SignalInstance,
    key: QKeySequence | QKeySequence.StandardKey | None = None,
) -> QAction:
    action = menu.addAction(text)
    if key is not None:
        action.setShortcut(key)
    action.triggered.connect(lambda: wanted.emit())
    return action


def _choice(
    menu: QMenu,
    group: QActionGroup,
    text: str,
    wanted: SignalInstance,
    value: str,
    *,
    checked: bool,
) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(checked)
    group.addAction(action)
    action.triggered.connect(lambda: wanted.emit(value))
