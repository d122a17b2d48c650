"""The box beside the crosshair: what exactly stands there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from rvcmonitor.live.session import TooltipOrder
from rvcmonitor.training.run import Checkpoint, Run
from rvcmonitor.ui.chart.axis import duration, in_words, is_time, local_time
from rvcmonitor.ui.chart.curves import Curve, first_time
from rvcmonitor.ui.widgets.colours import ChartColours
from rvcmonitor.ui.widgets.message_text import number, significant
from rvcmonitor.ui.widgets.plain_text import PlainLabel, allow_markup, escaped


@dataclass(frozen=True, slots=True)
class Reading:
    """The point of one run that is nearest to the crosshair. ``relative`` is seconds since the
    run's first point, ``wall_time`` seconds since 1970."""

    run: Run
    step: int
    epoch: int | None
    raw: float
    smoothed: float
    wall_time: float
    relative: float
    checkpoint: Checkpoint | None


def read_at(curve: Curve, x: float) -> Reading | None:
    """The point of ``curve`` nearest to ``x`` on its axis; None for an empty curve."""
    place = curve.nearest(x)
    return None if place is None else reading(curve, place)


def reading(curve: Curve, place: int) -> Reading:
    """The point at ``place`` of the curve."""
    at = curve.place_in_series(place)
    series, run = curve.series, curve.run
    step = int(series.steps[at])
    epochs = run.epochs
    return Reading(
        run,
        step,
        int(epochs.epoch_at(np.array([step]))[0]) if epochs is not None else None,
        float(curve.raw.values[place]),
        float(curve.main.values[place]),
        float(series.wall_times[at]),
        float(series.wall_times[at]) - first_time(series.wall_times),
        checkpoint_before(run.checkpoints, step),
    )


def checkpoint_before(checkpoints: Sequence[Checkpoint], step: int) -> Checkpoint | None:
    """The newest checkpoint written at or before ``step``: a voice model where there is one."""
    for kind in ("voice", "resume"):
        known = sorted(
            (
                (c.step, str(c.path), c)
                for c in checkpoints
                if c.kind == kind and c.step is not None
            ),
            key=lambda entry: entry[:2],
        )
        after = bisect_right([at for at, _, _ in known], step)
        if after:
            return known[after - 1][2]
    return None


def in_order(readings: Sequence[Reading], order: TooltipOrder, value: float) -> list[Reading]:
    """The readings as the user wants them sorted; ``value`` is where the pointer is."""
    if order == "lowest":
        return sorted(readings, key=lambda r: r.smoothed)
    if order == "highest":
        return sorted(readings, key=lambda r: -r.smoothed)
    if order == "nearest":
        return sorted(readings, key=lambda r: abs(r.smoothed - value))
    return list(readings)


def exact(value: float) -> str:
    """A value with six significant digits."""
    return significant(value, 6)


class ChartTip(PlainLabel):
    """Floats beside the pointer and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("chartTip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        allow_markup(self, "readings of several runs stand in a table, beside their colours")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setFrameShape(PlainLabel.Shape.Box)
        self.setMargin(7)
        self.readings: tuple[Reading, ...] = ()
        self.hide()

    def show_readings(
        self,
        readings: Sequence[Reading],
        colours: Mapping[Path, int | None],
        at: QPoint,
        warning: str = "",
    ) -> None:
        """Show these beside the pixel ``at`` of the parent, and below them a ``warning``."""
        self.readings = tuple(readings)
        if not readings:
            self.hide()
            return
        theme = ChartColours.of(self.palette())
        if len(readings) == 1:
            text = self._one(readings[0], theme)
        else:
            text = self._several(readings, colours, theme)
        if warning:
            red = theme.warning.name()
            text += f"<div style='color:{red}'>⚠ {escaped(warning)}</div>"
        self.setText(text)
        self.adjustSize()
        self._place(at)
        self.show()
        self.raise_()

    def _one(self, at: Reading, theme: ChartColours) -> str:
        quiet = theme.quiet_text.name()
        rows = [
            (self.tr("Raw"), exact(at.raw)),
            (self.tr("Smoothed"), exact(at.smoothed)),
            (self.tr("Time"), moment(at.wall_time)),
            (self.tr("Since start"), duration(at.relative)),
        ]
        if at.checkpoint is not None:
            rows.append((self.tr("Checkpoint before"), at.checkpoint.path.name))
        cells = "".join(
            f"<tr><td style='color:{quiet};padding-right:12px'>{escaped(name)}</td>"
            f"<td>{escaped(value)}</td></tr>"
            for name, value in rows
        )
        return f"<b>{escaped(self._place_of(at))}</b><table cellspacing='0'>{cells}</table>"

    def _place_of(self, at: Reading) -> str:
        if at.epoch is None:
            return self.tr("Step {step}").format(step=number(at.step))
        return self.tr("Epoch {epoch} · step {step}").format(
            epoch=number(at.epoch), step=number(at.step)
        )

    def _several(
        self, readings: Sequence[Reading], colours: Mapping[Path, int | None], theme: ChartColours
    ) -> str:
        quiet = theme.quiet_text.name()
        titles = [
            *("", self.tr("Raw"), self.tr("Smoothed"), self.tr("Epoch"), self.tr("Step")),
            *(self.tr("Time"), self.tr("Since start"), self.tr("Checkpoint before")),
        ]
        head = "".join(
            f"<td style='color:{quiet};padding-right:10px'>{escaped(t)}</td>" for t in titles
        )
        rows = "".join(self._row(r, colours, theme) for r in readings)
        return f"<table cellspacing='0'><tr>{head}</tr>{rows}</table>"

    def _row(self, at: Reading, colours: Mapping[Path, int | None], theme: ChartColours) -> str:
        colour = theme.run(colours.get(at.run.path, 0)).name()
        name = escaped(at.run.name)
        values = (
            exact(at.raw),
            exact(at.smoothed),
            "–" if at.epoch is None else number(at.epoch),
            number(at.step),
            moment(at.wall_time),
            duration(at.relative),
            at.checkpoint.path.name if at.checkpoint is not None else "–",
        )
        cells = "".join(f"<td style='padding-right:10px'>{escaped(v)}</td>" for v in values)
        swatch = f"<span style='color:{colour}'>■</span>"
        return f"<tr><td style='padding-right:10px'>{swatch} {name}</td>{cells}</tr>"

    def _place(self, at: QPoint) -> None:
        parent = self.parentWidget()
        area = parent.rect() if parent is not None else self.rect()
        x, y = at.x() + 18, at.y() + 18
        if x + self.width() > area.right():
            x = at.x() - 18 - self.width()
        if y + self.height() > area.bottom():
            y = at.y() - 18 - self.height()
        self.move(max(x, 0), max(y, 0))


def moment(wall_time: float) -> str:
    """A wall time in the user's time zone, to the second; "–" where it is none."""
    if not is_time(wall_time):
        return "–"
    translate = QCoreApplication.translate
    return in_words(local_time(wall_time), translate("Clock", "d MMM yyyy HH:mm:ss"))
