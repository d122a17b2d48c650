"""The colours of runs and charts: told apart by everyone, on light and on dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

# After Okabe and Ito's palette for colour-blind readers ("Color Universal Design", 2008), each
# darkened for white paper or lightened for a dark screen until its contrast is at least 3 : 1.
ON_LIGHT = ("#0067a8", "#c24e00", "#00805c", "#a83a84", "#8a6d00", "#2b7fb8", "#5b4bb5", "#6b4a2b")
ON_DARK = ("#58b4f0", "#ff8c42", "#2fc795", "#ef8fc8", "#ecc94b", "#8fd3ff", "#b1a4ff", "#d2ab84")

IN_NO_GROUP = "#6f7680", "#9aa3ad"
"""On light, on dark: the grey of runs that are in none of the groups."""

DASHES: tuple[tuple[float, ...], ...] = ((), (7, 3), (2, 2.5), (9, 3, 2, 3))
"""Dash patterns in line widths: the second cue beside the colour. The first is a solid line."""


def run_colour(index: int | None, dark: bool) -> QColor:
    """The colour of this place in the palette (see :meth:`Session.colour_index`)."""
    place = palette_place(index)
    if place is None:
        return QColor(IN_NO_GROUP[dark])
    return QColor((ON_DARK if dark else ON_LIGHT)[place])


def palette_place(index: int | None) -> int | None:
    """Where in the palette this colour stands: after the last comes the first again."""
    return None if index is None else index % len(ON_LIGHT)


def run_dash(index: int) -> tuple[float, ...]:
    """The dashes of a smoothed line (see :meth:`Session.dash_index`): where each run has its own
    colour, none of the first 32 looks like another."""
    return DASHES[(index + index // len(ON_LIGHT)) % len(DASHES)]


@dataclass(frozen=True, slots=True)
class ChartColours:
    """What a chart is painted with, made from the window's palette."""

    dark: bool
    background: QColor
    text: QColor
    quiet_text: QColor
    grid: QColor
    frame: QColor
    abandoned: QColor
    crosshair: QColor
    accent: QColor
    warning: QColor
    shade: QColor
    star: QColor

    @classmethod
    def of(cls, palette: QPalette) -> ChartColours:
        """The colours that suit ``palette``."""
        background = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        dark = is_dark(palette)
        return cls(
            dark=dark,
            background=background,
            text=text,
            quiet_text=mixed(text, background, 0.66),
            grid=mixed(text, background, 0.09 if dark else 0.075),
            frame=mixed(text, background, 0.22),
            abandoned=mixed(text, background, 0.3),
            crosshair=mixed(text, background, 0.5),
            accent=palette.color(QPalette.ColorRole.Accent),
            warning=QColor("#ff7b72" if dark else "#c62828"),
            shade=mixed(text, background, 0.055 if dark else 0.04),
            star=QColor("#e6b450" if dark else "#8a5a00"),
        )

    def run(self, index: int | None) -> QColor:
        """The colour of the run with this ``index``, on this ground."""
        return run_colour(index, self.dark)

    def faint(self, colour: QColor, runs: int = 1) -> QColor:
        """``colour`` for the raw curve behind the smoothed one, fainter where there are several
        runs; opaque, so that it paints fast."""
        share = (0.36 if self.dark else 0.32) if runs < 2 else (0.22 if self.dark else 0.18)
        return mixed(colour, self.background, share)


def is_dark(palette: QPalette) -> bool:
    """Whether the palette paints light text on a dark ground."""
    text = palette.color(QPalette.ColorRole.WindowText)
    return text.lightnessF() > palette.color(QPalette.ColorRole.Window).lightnessF()


def mixed(colour: QColor, with_colour: QColor, share: float) -> QColor:
    """``share`` of ``colour`` in ``with_colour``."""
    return QColor.fromRgbF(
        *(
            share * one + (1 - share) * other
            for one, other in zip(
                (colour.redF(), colour.greenF(), colour.blueF()),
                (with_colour.redF(), with_colour.greenF(), with_colour.blueF()),
                strict=True,
            )
        )
    )
