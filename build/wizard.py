"""Paint the pictures of the setup's wizard: beside its first page, in the corner of the rest."""

from __future__ import annotations

import os
from pathlib import Path

from build.places import ICONS

SIDE = (328, 628)
"""Pixels of the picture beside the first page: twice what is shown at 100 %."""
CORNER = (110, 110)


def write_pictures(folder: Path) -> None:
    """Write side.bmp and corner.bmp, the only format that Inno Setup reads everywhere."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    icon = QSvgRenderer(str(ICONS / "app.svg"))
    folder.mkdir(parents=True, exist_ok=True)

    side = QImage(*SIDE, QImage.Format.Format_RGB32)
    width, height = SIDE
    with QPainter(side) as painter:
        ground = QLinearGradient(0, 0, 0, height)
        ground.setColorAt(0, QColor("#2a4a7c"))
        ground.setColorAt(1, QColor("#0c1830"))
        painter.fillRect(side.rect(), ground)
        icon.render(painter, QRectF(width * 0.15, height * 0.12, width * 0.7, width * 0.7))
    side.save(str(folder / "side.bmp"))

    corner = QImage(*CORNER, QImage.Format.Format_RGB32)
    corner.fill(QColor("white"))
    with QPainter(corner) as painter:
        icon.render(painter, QRectF(corner.rect()))
    corner.save(str(folder / "corner.bmp"))
    del application
