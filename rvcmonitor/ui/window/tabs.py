"""The middle: charts, and beside them only those panes that have something to show.

Pictures and sounds are made when someone first looks at them: their modules and widgets would be
a tenth of every start.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from rvcmonitor.analysis.media.tags import media_kinds
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.ui.charts.pane import ChartsPane

if TYPE_CHECKING:
    from rvcmonitor.ui.media.pictures_pane import PicturesPane
    from rvcmonitor.ui.media.sound_pane import SoundPane


class _Page(QWidget):
    """The place of a pane that is made when the page is shown."""

    shown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def hold(self, pane: QWidget) -> None:
        self._column.addWidget(pane)
        pane.setGeometry(self.rect())  # the layout does so too, but only once the pane is shown
        pane.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.shown.emit()


class Tabs(QTabWidget):
    """Tabs; where the selected run has curves alone there is no tab bar."""

    def __init__(self, session: Session, media: MediaReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._media = session, media
        self._sought: tuple[Path, int] | None = None
        self._pictures: PicturesPane | None = None
        self._sounds: SoundPane | None = None
        self.setDocumentMode(True)
        # Given to both, Tab would end where the tab bar is hidden.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabBar().setDrawBase(False)
        self.charts = ChartsPane(session, self)
        self._picture_page, self._sound_page = _Page(self), _Page(self)
        self.addTab(self.charts, self.tr("Charts"))
        self.addTab(self._picture_page, self.tr("Pictures"))
        self.addTab(self._sound_page, self.tr("Sound"))
        self._picture_page.shown.connect(lambda: self.pictures)
        self._sound_page.shown.connect(lambda: self.sounds)
        self.charts.media_requested.connect(self.show_media)
        session.step_shown.connect(self._seek)
        session.published.connect(self._refresh)
        session.selected_changed.connect(self._refresh)
        self._refresh()

    @property
    def pictures(self) -> PicturesPane:
        """The pane with the pictures, made when it is first wanted."""
        if self._pictures is None:
            from rvcmonitor.ui.media.pictures_pane import PicturesPane  # 15 ms of a start

            self._pictures = PicturesPane(self._session, self._media, self._picture_page)
            self._pictures.seek(self._sought)
            self._pictures.curves_requested.connect(self.show_on_curves)
            self._picture_page.hold(self._pictures)
        return self._pictures

    @property
    def sounds(self) -> SoundPane:
        """The pane with the sounds, made when it is first wanted."""
        if self._sounds is None:
            from rvcmonitor.ui.media.sound_pane import SoundPane  # 20 ms of a start

            self._sounds = SoundPane(self._session, self._media, self._sound_page)
            self._sounds.seek(self._sought)
            self._sounds.curves_requested.connect(self.show_on_curves)
            self._sound_page.hold(self._sounds)
        return self._sounds

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
        self.setCurrentWidget(self._picture_page if kind == "image" else self._sound_page)
        self._session.show_step(step)

    def close_panes(self) -> None:
        """Stop what still plays."""
        if self._sounds is not None:
            self._sounds.player.close()

    def _seek(self, step: int) -> None:
        """Tabs that are made later begin where the user was led last."""
        run = self._session.selected
        self._sought = (run.path, step) if run is not None else None

    def _refresh(self) -> None:
        run = self._session.selected
        kinds = media_kinds(run.media) if run is not None else ()
        self.setTabVisible(self.indexOf(self._picture_page), "image" in kinds)
        self.setTabVisible(self.indexOf(self._sound_page), "audio" in kinds)
        self.tabBar().setVisible(bool(kinds))
