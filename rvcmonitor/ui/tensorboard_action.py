"""Open in TensorBoard: for the dashboards that this program does not have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from rvcmonitor.live.session import Session
from rvcmonitor.live.tensorboard_server import TensorBoardServer
from rvcmonitor.ui.banner import Banners

SUBJECT = "tensorboard"


class TensorBoardAction(QObject):
    """Starts TensorBoard for the selected run's folder and opens the browser when it answers."""

    def __init__(
        self,
        session: Session,
        banners: Callable[[], Banners],
        server: TensorBoardServer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._banners, self._server = session, banners, server
        server.ready.connect(self._open_browser)
        server.failed.connect(self._tell_failure)

    def start(self) -> None:
        """Serve the folder of the selected run, or say that there is none."""
        run = self._session.selected
        if run is None:
            self._tell(self.tr("Open a logs folder first; TensorBoard will show its trainings."))
            return
        self._tell(self.tr("Starting TensorBoard for {name}…").format(name=run.name))
        self._server.open(run.path)

    def _open_browser(self, address: str) -> None:
        self._tell("")
        if not QDesktopServices.openUrl(QUrl(address)):
            text = self.tr("TensorBoard runs at {address}, but no browser could be opened.")
            self._tell(text.format(address=address))

    def _tell_failure(self, printed: str) -> None:
        text = self.tr("TensorBoard could not be started. Everything else goes on.")
        self._banners().tell(SUBJECT, text, "watch", printed)

    def _tell(self, text: str) -> None:
        self._banners().tell(SUBJECT, text, "neutral")
