"""What the program remembers of the user's choices, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.run_colours import KeptPlace
from rvcmonitor.live.session import Arrangement, View
from rvcmonitor.storage.phone_settings import PhoneSettings
from rvcmonitor.storage.settings_part import SETTINGS_FILE
from rvcmonitor.storage.tray_settings import TraySettings

VERSION = 1
RECENT = 10
TICKED = 500
"""Runs of which is remembered that they are drawn; those seen longest ago are forgotten."""

Theme = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice that outlives the program. ``language`` is a code like ``es``, or empty for
    the system's; ``watched`` is what was opened last, all together; ``ticked`` are the runs that
    are drawn and ``hidden`` those that the list leaves out; ``reopen`` opens what was watched last
    at the next start; ``geometry`` is what Qt saved of the window, in base64; ``splitter`` holds
    the widths of the window's columns in pixels; ``places`` are the colours of runs; ``learnt`` are
    the demo's lessons that never come back; ``host_keys`` are the files with the SSH keys that were
    chosen, by who signs in where."""

    language: str = ""
    theme: Theme = "system"
    recent: tuple[str, ...] = ()
    watched: tuple[str, ...] = ()
    ticked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    reopen: bool = True
    geometry: str = ""
    splitter: tuple[int, ...] = ()
    places: tuple[KeptPlace, ...] = ()
    learnt: tuple[str, ...] = ()
    host_keys: Mapping[str, str] = field(default_factory=dict)
    view: View = field(default_factory=View)
    arrangement: Arrangement = field(default_factory=Arrangement)
    background: TraySettings = field(default_factory=TraySettings)
    phone: PhoneSettings = field(default_factory=PhoneSettings)
    early_stopping: EarlyStopping = field(default_factory=EarlyStopping)
    limits: Limits = field(default_factory=Limits)

    def with_host_key(self, login: str, file: str) -> Settings:
        """The same with ``file`` as the key of ``login``; "" for none of its own."""
        others = {who: key for who, key in self.host_keys.items() if who != login}
        return replace(self, host_keys={**others, login: file} if file else others)

    def with_recent(self, path: Path) -> Settings:
        """The same with ``path`` as the folder opened last."""
        others = [other for other in self.recent if other != str(path)]
        return replace(self, recent=(str(path), *others)[:RECENT])


class SettingsFile(KeptFile):
    """The settings and the file that keeps them."""

    changed = Signal()
    """Some setting is different now."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(folder / SETTINGS_FILE, Settings, VERSION, parent)
        self.folder = folder
        self._settings: Settings = self.load()

    @property
    def settings(self) -> Settings:
        """The choices as they are now; :meth:`change` replaces them."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Take over ``settings`` and remember them."""
        if settings != self._settings:
            self._settings = settings
            self.save(settings)
            self.changed.emit()
