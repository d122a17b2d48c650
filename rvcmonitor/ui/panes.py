"""The middle: charts, and beside them only those panes that have something to show."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from rvcmonitor.live.session import Session
from rvcmonitor.ui.charts_pane import ChartsPane


class Panes(QTabWidget):
    """Tabs. With a single one there is no tab bar, so that charts get all the room."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setAutoHide(True)
        self.tabBar().setDrawBase(False)
        self.charts = ChartsPane(session, self)
        self.addTab(self.charts, self.tr("Charts"))

    def show_pane(self, pane: QWidget, title: str, *, filled: bool) -> None:
        """Show ``pane`` as a tab while it has content, and hide its tab while it has none."""
        if self.indexOf(pane) < 0:
            self.addTab(pane, title)
        self.setTabVisible(self.indexOf(pane), filled)

    def at_rest(self) -> bool:
        """Whether nothing is still being computed or painted."""
        return self.charts.settled
