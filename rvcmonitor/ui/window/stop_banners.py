"""The stops that are under way, a banner each, with which somebody may object."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from rvcmonitor.live.stop_board import StopBoard, StopProgress
from rvcmonitor.ui.widgets.banner import Banners
from rvcmonitor.ui.widgets.message_text import joined, message_text, tr

translate = QCoreApplication.translate


class StopBanners(QObject):
    """Keeps ``banners`` saying what ``board`` says."""

    def __init__(self, board: StopBoard, banners: Banners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._banners = board, banners
        self._told: set[str] = set()
        board.progress_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        progress = {f"stop {each.run}": each for each in self._board.progress}
        for subject in self._told - set(progress):
            self._banners.tell(subject, "")
        self._told = set(progress)
        for subject, each in progress.items():
            self._tell(subject, each)

    def _tell(self, subject: str, progress: StopProgress) -> None:
        board, text = self._board, stop_text(progress)
        if progress.phase == "ending":
            self._banners.tell(subject, text)
            return
        act, leave = stop_buttons(progress)
        self._banners.tell(
            subject,
            text,
            action=(act, partial(board.stop_requested.emit, progress.run)),
            other=(leave, partial(board.refused.emit, progress.run)),
        )


def stop_text(progress: StopProgress) -> str:
    """What is about to happen, and why."""
    file = progress.waits_for.name if progress.waits_for is not None else ""
    match progress.phase:
        case "afterwards":
            return _afterwards_text(progress)
        case "ending":
            text = translate("Stopping", "{name} is being stopped…")
        case "counting" if progress.seconds > 0:
            text = tr("{name} will be stopped in %Ln second(s).", "", progress.seconds)
        case _ if file:
            text = translate("Stopping", "{name} will be stopped when {file} is whole.")
        case _:
            text = translate(
                "Stopping", "{name} will be stopped as soon as its newest checkpoint is whole."
            )
    reason = message_text(progress.point.reason)
    return joined((text.format(name=progress.name, file=file), reason))


def _afterwards_text(progress: StopProgress) -> str:
    match progress.action:
        case "sleep":
            text = tr("The computer goes to sleep in %Ln second(s).", "", progress.seconds)
        case "hibernate":
            text = tr("The computer hibernates in %Ln second(s).", "", progress.seconds)
        case _:
            text = tr("The computer shuts down in %Ln second(s).", "", progress.seconds)
    return text


def stop_buttons(progress: StopProgress) -> tuple[str, str]:
    """The words for doing it at once, and for leaving it."""
    if progress.phase != "afterwards":
        return translate("Stopping", "Stop now"), translate("Stopping", "Not now")
    words = {
        "sleep": translate("Stopping", "Sleep now"),
        "hibernate": translate("Stopping", "Hibernate now"),
    }
    act = words.get(progress.action, translate("Stopping", "Shut down now"))
    return act, translate("Stopping", "Stay awake")
