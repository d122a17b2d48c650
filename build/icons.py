"""Paint resources/icons/app.svg into the .png and .ico that windows and installers want."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from build.places import ICONS

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Explorer's sizes at 100 % to 250 % scaling; each is drawn from the curve, none is scaled."""

PNG_SIZE = 256


def paint(svg: Path, size: int) -> bytes:
    """``svg`` as a PNG of ``size`` × ``size`` pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(svg)).render(painter)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt wants str
    return bytes(data.data())


def write_ico(paintings: list[bytes], target: Path) -> None:
    """An .ico with each PNG of ``paintings`` as one of its sizes."""
    from PIL import Image

    images = [Image.open(BytesIO(painting)) for painting in paintings]
    largest = images[-1]
    sizes = [image.size for image in images]
    largest.save(target, sizes=sizes, append_images=images[:-1])


def make_icons() -> None:
    """Write app.png and app.ico beside app.svg."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    svg = ICONS / "app.svg"
    (ICONS / "app.png").write_bytes(paint(svg, PNG_SIZE))
    write_ico([paint(svg, size) for size in ICO_SIZES], ICONS / "app.ico")
    del application
