"""A word about the wheel for those who turn it over a chart the first times."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from rvcmonitor.live.session import Session
from rvcmonitor.ui.widgets.plain_text import PlainLabel

TIMES = 3
"""How often it is said, in all."""
SECONDS = 5
ABOVE = 16
"""Pixels from its parent's lower edge."""


class WheelHint(PlainLabel):
    """Appears at the foot of its parent for a while, and lets the mouse through."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.setText(
            self.tr(
                "Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across"
            )
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setFrameShape(PlainLabel.Shape.Box)
        self.setMargin(8)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(1000 * SECONDS)
        self._end.timeout.connect(self.hide)
        self.hide()

    def remind(self) -> None:
        """The wheel was turned over a chart: say what it can do, if that is still news."""
        arrangement = self._session.arrangement
        if self.isVisible() or arrangement.wheel_hints >= TIMES:
            return
        hints = arrangement.wheel_hints + 1
        self._session.set_arrangement(replace(arrangement, wheel_hints=hints))
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            left = (parent.width() - self.width()) // 2
            self.move(max(left, 0), parent.height() - self.height() - ABOVE)
        self.show()
        self.raise_()
        self._end.start()
