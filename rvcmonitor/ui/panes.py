"""The middle: charts, and beside them only those panes that have something to show."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from rvcmonitor.analysis.media_tags import media_kinds
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.ui.charts_pane import ChartsPane
from rvcmonitor.ui.pictures_pane import PicturesPane
from rvcmonitor.ui.sound_pane import SoundPane


class Panes(QTabWidget):
    """Tabs; where the selected run has curves alone there is no tab bar."""

    def __init__(self, session: Session, media: MediaReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.charts = ChartsPane(session, self)
        self.pictures = PicturesPane(session, media, self)
        self.sounds = SoundPane(session, media, self)
        self.addTab(self.charts, self.tr("Charts"))
        self.addTab(self.pictures, self.tr("Pictures"))
        self.addTab(self.sounds, self.tr("Sound"))
        self.pictures.curves_wanted.connect(self.show_on_curves)
        self.sounds.curves_wanted.connect(self.show_on_curves)
        self.charts.media_wanted.connect(self.show_media)
        session.published.connect(self._refresh)
        session.selected_changed.connect(self._refresh)
        self._refresh()

    @property
    def settled(self) -> bool:
        """Whether nothing is still being computed or painted."""
        return self.charts.settled

    def show_on_curves(self, step: int) -> None:
        """Bring the charts to the front and show ``step`` of the selected run on them."""
        self.setCurrentWidget(self.charts)
        self._session.show_step(step)

    def show_media(self, kind: MediaKind, step: int) -> None:
        """Bring the pictures or the sounds to the front, at ``step`` of the selected run."""
        self.setCurrentWidget(self.pictures if kind == "image" else self.sounds)
        self._session.show_step(step)

    def close_panes(self) -> None:
        """Stop what still plays."""
        self.sounds.player.close()

    def _refresh(self) -> None:
        run = self._session.selected
        kinds = media_kinds(run.media) if run is not None else ()
        self.setTabVisible(self.indexOf(self.pictures), "image" in kinds)
        self.setTabVisible(self.indexOf(self.sounds), "audio" in kinds)
        self.tabBar().setVisible(bool(kinds))
