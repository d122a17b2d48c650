"""What is missing on a Linux machine is named in one line, with the package to install."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from rvcmonitor.linux_display import PACKAGES, missing_library, why_no_window

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux")


@pytest.mark.parametrize(("library", "package"), PACKAGES.items())
def test_names_the_package(library: str, package: str) -> None:
    error = f"{library}: cannot open shared object file: No such file or directory"
    line = missing_library(error)
    assert line.endswith(f"sudo apt install {package}")
    assert "\n" not in line


def test_names_a_library_it_does_not_know() -> None:
    line = missing_library("libnew.so.7: cannot open shared object file: No such file")
    assert "libnew.so.7" in line


def test_passes_on_any_other_error() -> None:
    assert "DLL load failed" in missing_library("DLL load failed while importing QtCore")


@on_linux
def test_a_chosen_platform_is_trusted() -> None:
    assert why_no_window() is None


@on_linux
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_display_there_is_one_line_and_no_abort(display: str) -> None:
    leave_out = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in leave_out}
    if display:
        environment["DISPLAY"] = display
    ended = subprocess.run(
        [sys.executable, "-m", "rvcmonitor"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("RVC Monitor cannot show a window:")
    assert display in line
