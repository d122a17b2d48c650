"""Saving one chart or all: asks where, draws or gathers, and writes beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from rvcmonitor.live.background_jobs import BackgroundJobs
from rvcmonitor.live.session import Session
from rvcmonitor.storage.whole_file import write_whole
from rvcmonitor.training.folders import reason_of
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.export import (
    Format,
    file_name,
    table_csv,
    table_json,
)
from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.card_titles import axis_name, card_title
from rvcmonitor.ui.charts.curve_loader import CurveLoader
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import ask

if TYPE_CHECKING:
    from rvcmonitor.ui.chart.picture import Caption, Picture

TITLED = 3
"""Runs that a picture's title names; all of them are in its legend."""
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
        """Whether something is being written."""
        return self._computations.busy

    def save_one(self, card: Card, kind: Format) -> None:
        """Ask for a file and save this card; an existing file is asked about."""
        content = self._content(card, kind)  # while they are asked, cards may go
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
        self._save([(path, content)])

    def save_all(self, cards: Sequence[Card], kind: Format) -> None:
        """Ask for a folder and save these cards there, a file each; for all of the existing
        files it is asked once."""
        contents = [(f"{self._name(card)}.{kind}", self._content(card, kind)) for card in cards]
        title = self.tr("Save all charts in this folder")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self._folder()))
        if not chosen:
            return
        folder = Path(chosen)
        self._remember(folder)
        files = [(folder / name, content) for name, content in contents]
        if self._may_replace([path for path, _ in files]):
            self._save(files)

    def _content(self, card: Card, kind: Format) -> Callable[[], bytes]:
        """What makes the file's content, as it is shown now: pictures are painted at once."""
        chart = card.chart
        if kind == "csv":
            return partial(table_csv, [(card.tag, self._feed.lines(card.tag))])
        if kind == "json":
            return partial(table_json, [(card.tag, self._feed.lines(card.tag))])
        picture = self.picture(card)
        if kind == "svg":
            drawn = picture.drawing()
            return lambda: drawn
        from rvcmonitor.ui.chart.picture import png_bytes  # no part of a start, like all of it

        return partial(png_bytes, picture.image(_ratio(chart)))

    def copy_picture(self, card: Card) -> None:
        """Put the picture of this card into the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture(card).image(_ratio(card.chart)))

    def picture(self, card: Card) -> Picture:
        """The card as it is shown now, to keep."""
        from rvcmonitor.ui.chart.picture import Picture

        chart = card.chart
        shown = chart.projection
        look = Look.of(chart.palette(), chart.font(), 1.0)
        wished = self._session.arrangement.verdict_in_pictures
        content = chart.content if wished else replace(chart.content, turn=None)
        caption = self._caption(card.tag, content)
        return Picture(content, shown.x, shown.y, chart.size(), look, caption)

    def _caption(self, tag: str, content: Content) -> Caption:
        from rvcmonitor.ui.chart.picture import Caption

        names = [curve.run.name for curve in content.card.curves]
        first = ", ".join(names[::-1][:TITLED]) + ("…" if len(names) > TITLED else "")
        measured = card_title(tag) if card_title(tag) == tag else f"{card_title(tag)} ({tag})"
        x_name = axis_name(content.x_axis)
        return Caption(f"{card_title(tag)} – {first}", self._said(content), x_name, measured, names)

    def _said(self, content: Content) -> str:
        """What the verdict says of a curve on which it is drawn."""
        run = self._session.selected
        analysis = self._session.analysis(run) if run is not None else None
        if run is None or analysis is None or content.turn is None:
            return ""
        return f"{run.name}: {message_text(analysis.verdict.reason)}"

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
            self.failed.emit(text.format(file=path.name, reason=reason_of(error)))
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


def _ratio(chart: ChartView) -> float:
    return max(chart.devicePixelRatioF(), PICTURE_RATIO)


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
