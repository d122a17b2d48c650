"""Why a window cannot be shown on this Linux machine, in one line that says what to do."""

from __future__ import annotations

import ctypes
import os
import sys

_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""The Debian and Ubuntu package of each library that Qt always takes from the system."""
_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Those of a window under X11. (Under Wayland, Qt brings its own.)"""
_SOUND = {"libXrandr.so.2": "libxrandr2", "libpulse.so.0": "libpulse0"}
"""Those without which there is a window, but no sound."""


def why_no_window() -> str | None:
    """One line for standard error, or None where a window can be shown."""
    if sys.platform != "linux":
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    wayland = os.environ.get("WAYLAND_DISPLAY")
    x11 = platform.startswith("xcb") or not (platform or wayland)
    if missing(_QT | _X11 if x11 else _QT):
        packages = " ".join(missing(_QT | _X11 | _SOUND))
        return f"RVC Monitor cannot show a window yet. Install: sudo apt install {packages}"
    display = os.environ.get("DISPLAY", "")
    if x11 and not _x_server_answers(display):
        lack = f"the display {display} does not answer" if display else "there is no display"
        return (
            f"RVC Monitor cannot show a window: {lack}. Start it from a desktop; or save a picture "
            "of it with --grab FILE.png; or use `rvcmonitor-cli report FOLDER`."
        )
    return None


def missing(libraries: dict[str, str]) -> list[str]:
    """The packages, in order, of those of ``libraries`` that cannot be loaded."""
    return sorted({package for library, package in libraries.items() if not _loads(library)})


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_server_answers(display: str) -> bool:
    """Ask as Qt would ask; where Qt finds no answer it ends the process."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
