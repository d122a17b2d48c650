"""A picture of one run's curve, drawn for somebody who does not sit before the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QApplication

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.live.background_jobs import BackgroundJobs
from rvcmonitor.live.ending import Ending
from rvcmonitor.live.session import View
from rvcmonitor.training.run import Run
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.curves import CardCurves, prepare_card, usable_x_axis
from rvcmonitor.ui.chart.fit import padded
from rvcmonitor.ui.charts.card_titles import axis_name, card_title
from rvcmonitor.ui.widgets.message_text import message_text

SIZE = QSize(640, 300)
RATIO = 2.0
"""Pixels of the picture for each of its own: phones have fine screens."""
_MEANINGS = ("generator", "generator_avg", "mel", "mel_avg")


class CurvePictures(QObject):
    """Draws the curve of the verdict: smoothed beside the window, painted at once."""

    drawn = Signal(str, object)
    """The words that it was asked with, and the PNG (bytes), or None where there is no curve."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = BackgroundJobs(self)
        self._jobs.done.connect(self._paint)

    def draw(self, words: str, run: Run, analysis: Analysis | None, view: View) -> None:
        """Draw ``run``, whose picture goes with ``words``."""
        tag = _tag_of(run, analysis)
        if tag is None:
            self.drawn.emit(words, None)
            return
        view = replace(view, x_axis=usable_x_axis(view.x_axis, [run]))
        lines = [(run, run.series[tag])]
        said = message_text(analysis.verdict.reason) if analysis is not None else ""
        self._jobs.compute(
            (words, tag, run.name, said, run.path),
            lambda cancelled: list(prepare_card(lines, view, CardCurves(), cancelled))[-1:],
        )

    def close(self) -> Ending:
        """Draw nothing more; returns how to wait for what is under way."""
        return self._jobs.close()

    def _paint(self, asked: tuple[str, str, str, str, Path], card: CardCurves) -> None:
        from rvcmonitor.ui.chart.picture import Caption, Picture, png_bytes  # no part of a start

        words, tag, name, said, path = asked
        axis = card.curves[0].x_axis if card.curves else "step"
        content = Content(card, {path: 0}, axis)
        caption = Caption(f"{card_title(tag)} – {name}", said, axis_name(axis), tag, (name,))
        x, y = card.x_extent or (0.0, 1.0), padded(card.y_range or (0.0, 1.0))
        look = Look.of(QApplication.palette(), QApplication.font(), RATIO)
        image = Picture(content, x, y, SIZE, look, caption).image(RATIO)
        self.drawn.emit(words, png_bytes(image))


def _tag_of(run: Run, analysis: Analysis | None) -> str | None:
    judged = analysis.verdict.metric if analysis is not None else None
    tags = (judged, *(run.tags.get(meaning) for meaning in _MEANINGS))
    return next((tag for tag in tags if tag is not None and tag in run.series), None)
