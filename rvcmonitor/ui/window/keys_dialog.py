"""Every key and every trick of the mouse, in one place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.text_style import heading


def keys() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Where, and there each key and what it does."""
    tr = QCoreApplication.translate
    return (
        (
            tr("Keys", "List of models"),
            (
                (tr("Keys", "Click, ↑ ↓"), tr("Keys", "Show a model alone")),
                (tr("Keys", "Ctrl + click, Space"), tr("Keys", "Draw it, too, or no longer")),
            ),
        ),
        (
            tr("Keys", "Charts"),
            (
                (tr("Keys", "Home, double-click"), tr("Keys", "Fit")),
                (tr("Keys", "End"), tr("Keys", "Move to the newest point and stay there")),
                (tr("Keys", "F, Enter"), tr("Keys", "Full size; again, or Esc, leads back")),
                (tr("Keys", "Alt + ← →, Backspace"), tr("Keys", "Back and forward")),
                (tr("Keys", "← → ↑ ↓, drag"), tr("Keys", "Move")),
                (tr("Keys", "+ −, Alt + wheel, right-drag"), tr("Keys", "Zoom")),
                (tr("Keys", "Space, Ctrl + ← →"), tr("Keys", "Crosshair, and point by point")),
                (tr("Keys", "Ctrl + click"), tr("Keys", "Set a marker, or take it away")),
            ),
        ),
        (
            tr("Keys", "Pictures"),
            (
                (tr("Keys", "← →, Page up, Page down"), tr("Keys", "One or ten pictures on")),
                (tr("Keys", "Space"), tr("Keys", "Play")),
                (tr("Keys", "F"), tr("Keys", "Stay at the newest")),
                (tr("Keys", "D"), tr("Keys", "Difference from the original")),
                (tr("Keys", "0, 1"), tr("Keys", "Fit, actual size")),
            ),
        ),
        (
            tr("Keys", "Sound"),
            (
                (tr("Keys", "Space"), tr("Keys", "Play")),
                (tr("Keys", "L"), tr("Keys", "Loop")),
                (tr("Keys", "← →"), tr("Keys", "A few seconds back or on")),
                (tr("Keys", "A, B"), tr("Keys", "Listen in the blind test")),
            ),
        ),
        (
            tr("Keys", "Checkpoints"),
            (
                (tr("Keys", "1 to 5"), tr("Keys", "Give stars")),
                (tr("Keys", "0, Delete"), tr("Keys", "Take them back")),
            ),
        ),
    )


class KeysDialog(QDialog):
    """A list to read; it does nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and mouse"))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for where, entries in keys():
            title = PlainLabel(where)
            title.setFont(heading(self.font()))
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            for key, does in entries:
                row = grid.rowCount()
                grid.addWidget(PlainLabel(key), row, 0)
                grid.addWidget(PlainLabel(does), row, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(inside.minimumSizeHint().width() + 20)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self.resize(self.sizeHint().width(), 520)
