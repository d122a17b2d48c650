"""Trainings on other machines: their hosts, the dialog that opens them, and what is said of them.

Most people have none, so the hosts and what reaches them (50 ms of a start) are made for the first
address.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from rvcmonitor.live.ending import PATIENCE
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.opened import address_in, hosts_folder, mirrored
from rvcmonitor.ui.widgets.theme import Tone
from rvcmonitor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from rvcmonitor.live.hosts import Hosts, Question


class OtherMachines(QObject):
    """Lives as long as the program. ``window`` gives the window of the moment, ``raise_window``
    brings it to the front."""

    paths_requested = Signal(list)
    """Open the folder here of one on another machine (``list[Path]``)."""

    def __init__(
        self,
        settings: SettingsFile,
        window: Callable[[], MainWindow],
        raise_window: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._window, self._raise_window = settings, window, raise_window
        self._hosts: Hosts | None = None

    @property
    def hosts(self) -> Hosts:
        """Those whose folders are open, or are about to be. For the window's thread alone."""
        from rvcmonitor.live.hosts import Hosts
        from rvcmonitor.storage.secrets import Secrets

        if self._hosts is None:
            self._hosts = Hosts(self._settings.folder, Secrets(), self, key_of=self._key_of)
            self._hosts.changed.connect(self.tell)
            self._hosts.asked.connect(self._ask)
        return self._hosts

    def follow(self, opened: Sequence[Path]) -> None:
        """Follow the hosts of what is ``opened``, and no other any more."""
        if self._hosts is not None or any(map(_may_be_elsewhere, opened)):
            self.hosts.follow(opened)

    def fetch(self, here: Path, told: Callable[[int], None], cancelled: Callable[[], bool]) -> bool:
        """Have the content of a file that was left on its host in its place; see
        :meth:`Hosts.fetch`, also for the errors. For a thread beside the window."""
        if self._hosts is None:
            raise FileNotFoundError(f"{here.name} lies on no host")
        return self._hosts.fetch(here, told, cancelled)

    def open(self) -> None:
        """Let the user say which folder of which machine to open."""
        from rvcmonitor.ui.window.remote_dialog import RemoteDialog

        opened = map(Path, self._settings.settings.recent)
        recent = [address for path in opened if (address := address_in(path)) is not None]
        keys = self._settings.settings.host_keys
        dialog = RemoteDialog(recent, self.hosts.make_link, self._window(), keys)
        dialog.key_chosen.connect(self._keep_key)
        dialog.chosen.connect(lambda address: self.paths_requested.emit([mirrored(str(address))]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def tell(self) -> None:
        """Say in the window how it stands with every host; nothing where there is none."""
        if self._hosts is None:
            return
        from rvcmonitor.ui.window.host_questions import hosts_text

        states = self._hosts.states
        troubled = any(state.trouble is not None for state in states)
        again = (self.tr("Try again"), self._hosts.retry) if troubled else None
        tone: Tone = "watch" if troubled else "neutral"
        self._window().banners.tell("hosts", hosts_text(states), tone, action=again)

    def close(self, patience: float = PATIENCE) -> bool:
        """Follow nothing any more; False where a thread still waits for its host."""
        return self._hosts is None or self._hosts.close(patience)

    def _key_of(self, address: Address) -> str:
        return self._settings.settings.host_keys.get(address.login, "")

    def _keep_key(self, login: str, file: str) -> None:
        self._settings.change(self._settings.settings.with_host_key(login, file))

    def _ask(self, question: Question) -> None:
        from rvcmonitor.ui.window.host_questions import show_question

        self._raise_window()  # it may be asked for in the tray
        show_question(question, QApplication.activeModalWidget() or self._window())


def _may_be_elsewhere(opened: Path) -> bool:
    """Whether files of another machine may be opened with it: it mirrors one, or holds mirrors."""
    hosts, opened = hosts_folder(), opened.absolute()
    return opened.is_relative_to(hosts) or hosts.is_relative_to(opened)
