"""What this program is, in a small dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from rvcmonitor import __version__


def show_about(window: QWidget) -> None:
    """Open the dialog over ``window``; it does not block."""
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setWindowTitle(translate("About", "About RVC Monitor"))
    box.setIconPixmap(window.windowIcon().pixmap(64, 64))
    box.setText(f"<b>RVC Monitor {__version__}</b>")
    box.setInformativeText(
        translate(
            "About",
            "Watches voice trainings and names the epochs worth listening to. It reads the files "
            "that the trainer writes, and never changes them.\n\n"
            "Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. "
            "Icons by Lucide.",
        )
    )
    box.open()
    box.finished.connect(box.deleteLater)
