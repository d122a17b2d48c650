"""What ``--grab`` saves is the loaded window, with the curves drawn."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rvcmonitor.simulator.training import Training
from rvcmonitor.simulator.write import write_run
from rvcmonitor.ui.widgets.colours import run_colour
from tests.e2e.processes import run_program


def curve_pixels(picture: Path) -> int:
    """How many pixels of the middle have the colour of the first run."""
    with Image.open(picture) as grabbed:
        width = grabbed.width
        middle = np.asarray(grabbed.convert("RGB"), np.int16)[100:, width // 4 : width * 3 // 4]
    colours = [run_colour(0, dark) for dark in (False, True)]
    apart = [
        np.abs(middle - (colour.red(), colour.green(), colour.blue())).max(axis=2)
        for colour in colours
    ]
    return max(int((each < 12).sum()) for each in apart)


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    write_run(tmp_path, Training(epochs=60))
    return tmp_path / "logs"


def test_the_window_of_a_folder_shows_its_curves(logs: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = run_program(logs, "--grab", picture)
    assert done.returncode == 0, done.stderr
    assert curve_pixels(picture) > 500


def test_the_demo_shows_its_curves(tmp_path: Path) -> None:
    picture = tmp_path / "demo.png"
    done = run_program("--demo", "--grab", picture)
    assert done.returncode == 0, done.stderr
    assert curve_pixels(picture) > 500


def test_a_picture_that_cannot_be_saved_is_an_error_in_one_line(logs: Path, tmp_path: Path) -> None:
    done = run_program(logs, "--grab", tmp_path / "window.nonsense")
    assert done.returncode != 0
    assert "window.nonsense" in done.stderr
    assert "Traceback" not in done.stderr
