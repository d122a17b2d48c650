"""An unexpected error is said once, and what a report needs is at hand."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor import __version__
from rvcmonitor.ui.window.about import licences, show_about
from rvcmonitor.ui.window.error_dialog import ErrorDialog


def test_details_can_be_copied_and_the_log_found(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog = ErrorDialog("Traceback …\nValueError: 音声", tmp_path / "rvcmonitor.log")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback …\nValueError: 音声"
    dialog.open_log.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    assert dialog.isVisible()


def test_about_tells_the_versions_of_what_it_is_made_with(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = show_about(window)
    assert __version__ in box.text()
    assert f"numpy {np.__version__}" in box.informativeText()
    assert "Qt 6.9" in box.informativeText()
    box.done(0)


def test_an_installed_program_shows_its_licences(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert licences() is None
    (tmp_path / "licences").mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "rvcmonitor.exe"))
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = QWidget()
    qtbot.addWidget(window)
    box = show_about(window)
    button = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.HelpRole)
    button.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "licences"))]
