"""For end-to-end tests: what the window shows, one line of JSON a published state."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.window.main_window import MainWindow

_LOOK = 5
"""Milliseconds between two looks whether the first curves have been drawn."""


class Trace(QObject):
    """Appends to ``path`` whenever something new was published, and when the first window has
    drawn its first curves."""

    def __init__(
        self,
        path: Path,
        session: Session,
        window: Callable[[], MainWindow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._session, self._window = path, session, window
        self._drawn = False
        session.published.connect(self._write)
        window().panes.charts.settled_changed.connect(self._on_settled)

    def _on_settled(self) -> None:
        """What has been computed is painted a little later."""
        if self._drawn:
            return
        self._drawn = self._window().panes.charts.drawn
        if self._drawn:
            self._write()
        else:
            QTimer.singleShot(_LOOK, self, self._on_settled)

    def _write(self) -> None:
        window = self._window()
        line = {
            "loaded": self._session.loaded,
            "drawn": window.panes.charts.drawn,
            "runs": [_run(run) for run in self._session.runs],
            "title": window.windowTitle(),
            "banner": window.banners.text(),
            "verdict": window.panel.card.text(),
            "empty": "" if self._session.runs else window.empty.text(),
        }
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _run(run: Run) -> dict[str, Any]:
    return {
        "name": run.name,
        "last_step": run.last_step,
        "points": sum(len(series.steps) for series in run.series.values()),
        "state": run.state,
    }
