"""Saving one chart or all: asks where, draws or gathers, and writes beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from rvcmonitor.live.session import Session
from rvcmonitor.storage.whole_file import write_whole
from rvcmonitor.ui.chart.export import (
    Format,
    chart_png,
    chart_svg,
    file_name,
    png_bytes,
    table_csv,
    table_json,
)
from rvcmonitor.ui.charts.background_jobs import BackgroundJobs
from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.card_titles import card_title
from rvcmonitor.ui.charts.curve_loader import CurveLoader
from rvcmonitor.ui.widgets.colours import ChartColours
from rvcmonitor.ui.widgets.plain_text import ask

PICTURE_RATIO = 2.0
"""Pixels of a saved picture for each of the screen's, at least."""


class ChartSaving(QObject):
    """Saves cards as PNG, SVG, CSV or JSON, remembering the folder."""

    saved = Signal(object)
    """tuple of the paths that were written"""
    told = Signal(str, object)
    """A sentence about what was written, and one of its paths."""
    failed = Signal(str)
    """A sentence about what could not be written."""

    def __init__(self, session: Session, feed: CurveLoader, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._feed = feed
        self._window = window
        self._computations = BackgroundJobs(self)
        self._computations.done.connect(self._on_done)

    @property
    def busy(self) -> bool:
        return self._computations.busy

    def save_one(self, card: Card, kind: Format) -> None:
        """Ask for a file and save this card; an existing file is asked about."""
        proposed = self._folder() / f"{self._name(card)}.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save chart"),
            str(proposed),
            self.tr("{kind} files (*.{ending})").format(kind=kind.upper(), ending=kind),
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != f".{kind}":
            path = path.with_name(f"{path.name}.{kind}")
            if not self._may_replace([path]):
                return
        self._remember(path.parent)
        self._save([(path, self._content(card, kind))])

    def save_all(self, cards: Sequence[Card], kind: Format) -> None:
        """Ask for a folder and save these cards there, a file each; for all of the existing
        files it is asked once."""
        title = self.tr("Save all charts in this folder")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self._folder()))
        if not chosen:
            return
        folder = Path(chosen)
        self._remember(folder)
        files = [(folder / f"{self._name(card)}.{kind}", card) for card in cards]
        if self._may_replace([path for path, _ in files]):
            self._save([(path, self._content(card, kind)) for path, card in files])

    def copy_picture(self, card: Card) -> None:
        """Put the card's picture into the clipboard."""
        QGuiApplication.clipboard().setImage(self._picture(card))

    def _content(self, card: Card, kind: Format) -> Callable[[], bytes]:
        """What makes the file's content. Pictures are painted now, as they are shown."""
        chart = card.chart
        if kind == "csv":
            return partial(table_csv, [(card.tag, self._feed.lines(card.tag))])
        if kind == "json":
            return partial(table_json, [(card.tag, self._feed.lines(card.tag))])
        colours, title = ChartColours.of(chart.palette()), self._title(card)
        if kind == "svg":
            drawn = chart_svg(chart.scene, chart.frame, colours, chart.font(), title)
            return lambda: drawn
        return partial(png_bytes, self._picture(card))

    def _picture(self, card: Card) -> QImage:
        """The card as it is shown, under its title."""
        chart, title = card.chart, self._title(card)
        colours = ChartColours.of(chart.palette())
        ratio = max(chart.devicePixelRatioF(), PICTURE_RATIO)
        return chart_png(chart.scene, chart.frame, colours, chart.font(), title, ratio)

    def _title(self, card: Card) -> str:
        names = ", ".join(run.name for run, _ in self._feed.lines(card.tag)[::-1][:3])
        return f"{card_title(card.tag)} – {names}"

    def _name(self, card: Card) -> str:
        run = self._session.selected
        return file_name(f"{run.name if run else ''} {card.tag}".strip())

    def _folder(self) -> Path:
        remembered = Path(self._session.arrangement.export_folder)
        if self._session.arrangement.export_folder and remembered.is_dir():
            return remembered
        place = QStandardPaths.StandardLocation.PicturesLocation
        return Path(QStandardPaths.writableLocation(place) or ".")

    def _remember(self, folder: Path) -> None:
        arrangement = replace(self._session.arrangement, export_folder=str(folder))
        self._session.set_arrangement(arrangement)

    def _may_replace(self, paths: Sequence[Path]) -> bool:
        existing = [path.name for path in paths if path.exists()]
        if not existing:
            return True
        some = ", ".join(existing[:3]) + ("…" if len(existing) > 3 else "")
        question = self.tr("These files exist already: {names}. Replace them?").format(names=some)
        return ask(self._window, self.tr("Replace files"), question)

    def _save(self, files: Sequence[tuple[Path, Callable[[], bytes]]]) -> None:
        self._computations.compute(
            tuple(path for path, _ in files), lambda cancelled: [_write_all(files, cancelled)]
        )

    def _on_done(self, paths: tuple[Path, ...], errors: list[tuple[Path, OSError]]) -> None:
        broken = {path for path, _ in errors}
        if errors:
            path, error = errors[0]
            text = self.tr("{file} could not be saved: {reason}. Choose another folder.")
            self.failed.emit(text.format(file=path.name, reason=error.strerror or str(error)))
        written = tuple(path for path in paths if path not in broken)
        if written:
            self.told.emit(self._success(written), written[0])
        self.saved.emit(written)

    def _success(self, written: Sequence[Path]) -> str:
        folder = written[0].parent
        if len(written) == 1:
            text = self.tr("{file} was saved in {folder}.")
            return text.format(file=written[0].name, folder=folder)
        text = self.tr("%Ln chart(s) were saved in {folder}.", "", len(written))
        return text.format(folder=folder)


def _write_all(
    files: Sequence[tuple[Path, Callable[[], bytes]]], cancelled: Callable[[], bool]
) -> list[tuple[Path, OSError]]:
    """Write each file; returns those that could not be written, and why."""
    errors = []
    for path, content in files:
        if cancelled():
            break
        try:
            write_whole(path, content())
        except OSError as error:
            errors.append((path, error))
    return errors
