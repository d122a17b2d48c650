"""What this program is, in a small dialog: its version, what it is made with, the licences."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rvcmonitor import __version__
from rvcmonitor.ui.widgets.plain_text import PlainMessageBox

PARTS = ("PySide6_Essentials", "numpy", "pyqtgraph", "tensorboard", "pillow")
"""Distributions whose versions are told, besides Python and Qt themselves."""


def versions() -> str:
    """Python, Qt and the libraries of this very program, each with its version."""
    told = [f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    for part in PARTS:
        try:
            told.append(f"{part.removesuffix('_Essentials')} {version(part)}")
        except PackageNotFoundError:
            continue  # a packager may leave out what names a part
    return ", ".join(told)


def licences() -> Path | None:
    """The folder with the licence of every part; only an installed program has one."""
    folder = Path(sys.executable).parent / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


def show_about(window: QWidget) -> PlainMessageBox:
    """Open the dialog over ``window``; it does not block."""
    translate = QCoreApplication.translate
    said = translate(
        "About",
        "Watches voice trainings and names the epochs worth listening to. It reads the files "
        "that the trainer writes, and never changes them.\n\n"
        "Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. "
        "Icons by Lucide.",
    )
    box = PlainMessageBox(
        window,
        translate("About", "About RVC Monitor"),
        f"RVC Monitor {__version__}",
        f"{said}\n\n{versions()}",
    )
    box.setStyleSheet("QLabel#qt_msgbox_label { font-weight: bold; }")
    box.setIconPixmap(window.windowIcon().pixmap(64, 64))
    box.addButton(PlainMessageBox.StandardButton.Close)
    if (folder := licences()) is not None:
        show = box.addButton(translate("About", "Licences"), PlainMessageBox.ButtonRole.HelpRole)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    box.open()
    box.finished.connect(box.deleteLater)
    return box
