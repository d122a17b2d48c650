"""From the picture of a mel spectrogram back to numbers.

Trainers log a rendered matplotlib figure: white paper, a framed plot, ticks, labels and a colour
bar. Only the plot says something about the voice, and its colours mean nothing before they are
put into the order of the colour bar. The scale of each figure is its own (matplotlib stretches
the colours between the smallest and the largest value), so what comes back is relative: 0 is the
quietest and 1 the loudest place of *this* picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.media.picture import Pixels

Mask = NDArray[np.bool_]
Grid = NDArray[np.float32]

BANDS: Final = 80
FRAMES: Final = 64
"""The grid on which pictures are compared. 80 bands keep the harmonics of a voice apart."""

_ENOUGH_COLUMNS: Final = 50


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of pixels: rows ``top`` to ``bottom`` and columns ``left`` to ``right``,
    the ends excluded."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    def of(self, pixels: Pixels) -> Pixels:
        """The part of ``pixels`` (height, width, 3) inside the rectangle."""
        return pixels[self.top : self.bottom, self.left : self.right]


@dataclass(frozen=True, slots=True)
class Figure:
    """Where the plot and the colour bar lie in a picture; ``bar`` is None where there is none."""

    plot: Area
    bar: Area | None


def read_mel(pixels: Pixels) -> Grid:
    """The spectrogram that ``pixels`` (height, width, 3) show, whatever its colour map: relative
    loudness in 0…1, shape (BANDS, FRAMES), float32, the highest band first."""
    figure = find_figure(pixels)
    # Where frames are many pixels wide, not all of them are needed.
    every = max(1, figure.plot.width // (3 * FRAMES))
    return resample(intensity(pixels, figure, every), BANDS, FRAMES)


def find_figure(pixels: Pixels) -> Figure:
    """The plot and the colour bar of a figure; a picture without paper around is all plot."""
    paper = _paper(pixels)
    rows = _plot_rows(_ink(_some_columns(pixels), paper))
    blocks = _solid_columns(_ink(pixels[rows[0] : rows[1]], paper))
    if not blocks:
        return Figure(Area(0, pixels.shape[0], 0, pixels.shape[1]), None)
    left, right = max(blocks, key=lambda block: block[1] - block[0])
    top, bottom = _row_extent(pixels[:, left:right], paper, rows)
    plot = _without_frame(pixels, Area(top, bottom, left, right))
    return Figure(plot, _colour_bar(pixels, paper, blocks, (left, right), rows))


def intensity(pixels: Pixels, figure: Figure, every: int = 1) -> Grid:
    """Relative loudness in 0…1 of each pixel of the plot in one of ``every`` columns, float32.

    The order of the colours is read from the colour bar; without one brightness stands in for it.
    """
    plot = figure.plot.of(pixels)[:, ::every]
    if figure.bar is None:
        return _brightness(plot)
    bar = _bar_colours(pixels, figure.bar)[::-1]
    # Colours are told apart to 6 bits a channel: a colour map has 256 of them at most, so that
    # each is looked up in the bar once and not once for every pixel.
    keys = _colour_keys(plot)
    is_there = np.zeros(1 << 18, np.bool_)
    is_there[keys] = True
    present = np.flatnonzero(is_there)
    table = np.zeros(is_there.size, np.float32)
    table[present] = _places_in_bar(present, bar)
    loudness: Grid = table.take(keys)
    return loudness


def resample(values: Grid, rows: int, columns: int) -> Grid:
    """``values`` averaged onto (rows, columns); where they are fewer, they are repeated."""
    return _pool(_pool(values.T, columns).T, rows)


def _pool(values: Grid, count: int) -> Grid:
    """Rows of ``values`` averaged in ``count`` equal groups, (count, columns)."""
    n = values.shape[0]
    edges = np.arange(count + 1) * n // count
    starts = np.minimum(edges[:-1], n - 1)
    sums = np.add.reduceat(values, starts, axis=0)
    sizes = np.maximum(np.diff(edges), 1)[:, None].astype(np.float32)
    pooled: Grid = (sums / sizes).astype(np.float32)
    return pooled


def _paper(pixels: Pixels) -> list[int] | None:
    """The colour of all four corners; None where they differ."""
    corners = pixels[[0, 0, -1, -1], [0, -1, 0, -1]].astype(np.int16)
    paper: list[int] = corners[0].tolist()
    return None if np.ptp(corners, axis=0).max() > 8 else paper


def _ink(pixels: Pixels, paper: list[int] | None) -> Mask:
    """Where ``pixels`` are not paper; all of them where there is none."""
    if paper is None:
        return np.ones(pixels.shape[:2], np.bool_)
    ink = np.zeros(pixels.shape[:2], np.bool_)
    for channel, value in enumerate(paper):
        values = pixels[..., channel]
        if value > 24:
            ink |= values < value - 24
        if value < 231:
            ink |= values > value + 24
    return ink


def _some_columns(pixels: Pixels) -> Pixels:
    """Enough of the columns to tell how much ink there is in each row."""
    return pixels[:, :: max(1, pixels.shape[1] // _ENOUGH_COLUMNS)]


def _filled(ink: Mask, axis: int) -> NDArray[np.float64]:
    """The share of ink of each row (``axis`` 1) or column (0); a mean, in half its time."""
    shares: NDArray[np.float64] = ink.sum(axis=axis, dtype=np.uint32) / ink.shape[axis]
    return shares


def _plot_rows(ink: Mask) -> tuple[int, int]:
    """First and one past the last row of the longest stretch of well filled rows."""
    filled = _filled(ink, axis=1)
    if filled.max() == 0.0:
        return 0, ink.shape[0]
    runs = _runs(filled > 0.5 * filled.max())
    return max(runs, key=lambda run: run[1] - run[0])


def _solid_columns(ink: Mask) -> list[tuple[int, int]]:
    """Stretches of columns that are ink from top to bottom; one stray light pixel in ten is
    forgiven, because some colour maps end in white."""
    return [run for run in _runs(_filled(ink, axis=0) > 0.9) if run[1] - run[0] >= 3]


def _row_extent(block: Pixels, paper: list[int] | None, rows: tuple[int, int]) -> tuple[int, int]:
    """``rows`` widened to all that belongs to a block of columns: filled, or white (where a colour
    map ends in white) beside a side of the frame."""
    solid = _filled(_ink(_some_columns(block), paper), axis=1) > 0.5
    solid |= _ink(block[:, [0, -1]], paper).any(axis=1)
    top, bottom = rows
    while top > 0 and solid[top - 1]:
        top -= 1
    while bottom < solid.size and solid[bottom]:
        bottom += 1
    return top, bottom


def _without_frame(pixels: Pixels, area: Area) -> Area:
    """Cut the frame off: two pixels a side, where the area is large enough to spare them."""
    height, width = area.bottom - area.top, area.right - area.left
    if (height, width) == pixels.shape[:2] or min(height, width) < 16:
        return area
    return Area(area.top + 2, area.bottom - 2, area.left + 2, area.right - 2)


def _colour_bar(
    pixels: Pixels,
    paper: list[int] | None,
    blocks: list[tuple[int, int]],
    plot: tuple[int, int],
    rows: tuple[int, int],
) -> Area | None:
    """The narrow solid block to the right of the plot, its frame cut off."""
    beside = [b for b in blocks if b[0] > plot[1] and b[1] - b[0] < 0.25 * (plot[1] - plot[0])]
    if not beside:
        return None
    left, right = max(beside, key=lambda block: block[1] - block[0])
    top, bottom = _row_extent(pixels[:, left:right], paper, rows)
    bar = Area(top + 2, bottom - 2, left + 1, right - 1)
    if bar.bottom - bar.top < 16:
        return None
    return bar if np.ptp(_bar_colours(pixels, bar), axis=0).max() > 32 else None


def _bar_colours(pixels: Pixels, bar: Area) -> Pixels:
    """The colours in the middle of the bar, shape (height, 3)."""
    return pixels[bar.top : bar.bottom, (bar.left + bar.right) // 2]


def _colour_keys(pixels: Pixels) -> NDArray[np.intp]:
    red, green, blue = (pixels[..., channel].astype(np.intp) >> 2 for channel in range(3))
    keys: NDArray[np.intp] = (red << 12) | (green << 6) | blue
    return keys


def _places_in_bar(keys: NDArray[np.intp], bar: Pixels) -> Grid:
    """For each colour key, how far up the bar (0…1) its nearest colour lies."""
    colours = np.stack([keys >> 12, (keys >> 6) & 63, keys & 63], axis=1) * 4.0 + 2.0
    # |c − b|² without |c|², which is the same for the whole bar; exact, as all are whole.
    lengths = (bar.astype(np.float64) ** 2).sum(axis=1)
    distance = lengths - 2.0 * (colours @ bar.T.astype(np.float64))
    places: Grid = (distance.argmin(axis=1) / max(bar.shape[0] - 1, 1)).astype(np.float32)
    return places


def _brightness(plot: Pixels) -> Grid:
    weights = np.array([0.299, 0.587, 0.114], np.float32) / 255.0
    brightness: Grid = plot.astype(np.float32) @ weights
    return brightness


def _runs(flags: Mask) -> list[tuple[int, int]]:
    """Start and one past the end of every stretch of True."""
    edges = np.flatnonzero(np.diff(flags, prepend=False, append=False))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
