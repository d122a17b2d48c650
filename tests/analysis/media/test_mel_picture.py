"""The spectrogram is found inside the figure and read back, whatever its colours."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.analysis.media.mel_picture import (
    BANDS,
    FRAMES,
    Area,
    find_figure,
    intensity,
    read_mel,
)
from rvcmonitor.analysis.media.picture import decode_picture
from rvcmonitor.simulator.pictures import figure, voice

COLOURS = ("viridis", "magma", "inferno", "jet", "gray", "hot")


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("seed", range(3))
def test_axes_labels_and_colour_bar_are_left_out(colours: str, seed: int) -> None:
    found = find_figure(decode_picture(figure(voice(seed), colours)))
    assert found.plot == Area(17, 141, 73, 801)
    assert found.bar == Area(17, 141, 849, 854)


@pytest.mark.parametrize("colours", COLOURS)
def test_loudness_is_read_back_from_any_colours(colours: str) -> None:
    mel = voice(4)
    pixels = decode_picture(figure(mel, colours))
    read = intensity(pixels, find_figure(pixels))
    rows = (np.arange(124) + 1.5) * 125 / 127  # the figure's 127 × 731 pixels, the frame cut off
    columns = (np.arange(728) + 1.5) * 32 / 731
    truth = ((mel[::-1] - mel.min()) / np.ptp(mel))[rows.astype(int)][:, columns.astype(int)]
    assert np.abs(read - truth).mean() < 0.02
    assert np.corrcoef(read.ravel(), truth.ravel())[0, 1] > 0.99
    assert read_mel(pixels).shape == (BANDS, FRAMES)


def test_a_picture_without_paper_is_all_plot() -> None:
    shades = np.linspace(0, 250, 64 * 40).reshape(64, 40).astype(np.uint8)
    pixels = np.repeat(shades[..., None], 3, axis=2)
    assert find_figure(pixels).plot == Area(0, 64, 0, 40)


def test_dark_paper_is_paper_too() -> None:
    light = decode_picture(figure(voice(1)))
    dark = np.array(light)
    dark[(light == 255).all(axis=2)] = (30, 30, 30)
    assert find_figure(dark).plot == find_figure(light).plot


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (200, 3), (28, 28)])
@pytest.mark.parametrize("shade", [0, 128, 255])
def test_pictures_of_anything_else_are_survived(size: tuple[int, int], shade: int) -> None:
    grid = read_mel(np.full((*size, 3), shade, np.uint8))
    assert grid.shape == (BANDS, FRAMES)
    assert np.isfinite(grid).all()
