"""Why a window cannot be shown on this Linux machine, in one line that says what to install."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""The Debian and Ubuntu package of each library that Qt takes from the system."""


def why_no_window() -> str | None:
    """One line for standard error, or None where a window can be shown."""
    if sys.platform != "linux":
        return None
    try:
        from PySide6 import QtSvg, QtWidgets  # noqa: F401 - to see whether they can be loaded
    except ImportError as error:
        return missing_library(str(error))
    if os.environ.get("QT_QPA_PLATFORM"):
        return None  # whoever names a platform knows better
    return _no_display() or _no_plugin()


def missing_library(error: str) -> str:
    """What to do about a loader's message like ``libEGL.so.1: cannot open shared object file``."""
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*)", error)
    if found is None or "cannot open shared object" not in error:
        return f"RVC Monitor cannot show a window: {error}"
    library = found.group(1)
    package = PACKAGES.get(library)
    advice = f"sudo apt install {package}" if package else f"the package that contains {library}"
    return f"RVC Monitor cannot show a window: {library} is missing. Install it: {advice}"


def _no_display() -> str | None:
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return (
            "RVC Monitor cannot show a window: there is no display (DISPLAY is not set). "
            "Start it from a desktop, or use `rvcmonitor report FOLDER`."
        )
    if not _x_server_answers(display):
        return (
            f"RVC Monitor cannot show a window: the display {display} does not answer. "
            "Start it from a desktop, or use `rvcmonitor report FOLDER`."
        )
    return None


def _x_server_answers(display: str) -> bool:
    """Ask as Qt would ask; where Qt finds no answer it ends the process."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library is reported by name instead
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _no_plugin() -> str | None:
    """The library that Qt's plug-in for X11 lacks. (Under Wayland, Qt brings its own.)"""
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        return None
    plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return missing_library(str(error)) if plugin.exists() else None
    return None
