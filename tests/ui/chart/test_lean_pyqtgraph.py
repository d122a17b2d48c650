"""pyqtgraph works with Qt's own classes, and PySide6 is left as it was."""

from __future__ import annotations

import subprocess
import sys

import pyqtgraph as pg
from PySide6 import QtCore, QtGui, QtWidgets

TELLS_WHAT_WAS_COPIED = """
from PySide6 import QtCore
listed = set(dir(QtCore))
from rvcmonitor.ui.chart import view
import pyqtgraph as pg
assert set(dir(QtCore)) == listed
assert pg.QtCore.QPointF is QtCore.QPointF
print(len(listed & vars(pg.QtCore).keys()), len(listed))
"""


def test_pyqtgraph_has_not_copied_what_it_does_not_use() -> None:
    command = [sys.executable, "-c", TELLS_WHAT_WAS_COPIED]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    copied, listed = map(int, result.stdout.split())
    assert 0 < copied < listed / 4


def test_its_names_are_those_of_qt() -> None:
    assert pg.QtCore.QPointF is QtCore.QPointF
    assert pg.QtGui.QColor is QtGui.QColor
    assert pg.QtWidgets.QGraphicsObject is QtWidgets.QGraphicsObject
    assert not hasattr(pg.QtCore, "QNothing")
