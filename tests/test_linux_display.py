"""A Linux machine that cannot show a window is told in one line what to do about it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rvcmonitor import linux_display
from rvcmonitor.linux_display import why_no_window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="about Linux")


def without_display(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    leave_out = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in leave_out}
    return subprocess.run(
        [sys.executable, "-m", "rvcmonitor", *arguments],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("platform", ["", "xcb", "offscreen"])
def test_all_that_is_missing_stands_in_one_line(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    """Also where a platform was chosen: Qt cannot be imported without its libraries."""
    gone = {"libEGL.so.1", "libxcb-cursor.so.0", "libpulse.so.0"}
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setattr(linux_display, "_loads", lambda library: library not in gone)
    line = why_no_window() or ""
    assert line.endswith("sudo apt install libegl1 libpulse0 libxcb-cursor0")
    assert "\n" not in line


def test_no_window_needs_what_only_sound_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(linux_display, "_loads", lambda library: library != "libpulse.so.0")
    assert why_no_window() is None


@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_display_there_is_one_line_and_no_abort(display: str) -> None:
    ended = without_display("--demo", **({"DISPLAY": display} if display else {}))
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("RVC Monitor cannot show a window:")
    assert display in line
    assert "--grab" in line


def test_a_picture_needs_no_display(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    ended = without_display("--grab", str(picture), RVCMONITOR_SETTINGS=str(tmp_path / "settings"))
    assert ended.returncode == 0, ended.stderr
    assert picture.stat().st_size > 10_000
