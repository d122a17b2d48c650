"""The pictures look like the trainers' and get sharper as the model learns."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from rvcmonitor.simulator import pictures
from rvcmonitor.simulator.samples import figures
from rvcmonitor.simulator.training import Defect, Training


@pytest.mark.parametrize("colours", ["viridis", "magma", "inferno"])
def test_a_figure_is_an_rgb_png_of_the_usual_size(colours: str) -> None:
    png = pictures.figure(pictures.voice(1), colours)
    with Image.open(io.BytesIO(png)) as figure:
        assert (figure.format, figure.mode, figure.size) == ("PNG", "RGB", (1000, 200))
    assert 5_000 < len(png) < 60_000


def test_the_model_draws_nearer_to_the_original_as_it_learns() -> None:
    original = pictures.voice(1)
    apart = [
        np.abs(pictures.generated(original, quality) - original).mean()
        for quality in (0.0, 0.3, 0.6, 0.9)
    ]
    assert apart == sorted(apart, reverse=True)
    assert apart[-1] < apart[0] / 4


def test_a_long_picture_has_a_silence_and_gain_makes_it_louder() -> None:
    quiet, loud = (pictures.voice(1, pictures.WHOLE_FRAMES, gain) for gain in (0.0, 3.0))
    assert quiet[:, :20].max() < quiet[:, 60:].max() - 3
    assert loud.mean() > quiet.mean() + 1


def test_a_collapsed_model_draws_bands_that_never_change() -> None:
    training = Training(defects=(Defect("picture-collapse", start=0.5),))
    early, late = (figures(training, position, 4)["generated"] for position in (100.0, 200.0))
    assert _change_over_time(late) < _change_over_time(early) / 2


def _change_over_time(png: bytes) -> float:
    with Image.open(io.BytesIO(png)) as figure:
        drawn = np.asarray(figure.convert("L"), np.float64)[20:140, 80:800:23]
    return float(np.abs(np.diff(drawn, axis=1)).mean())
