"""Where the build finds things and where it puts them, and the version it builds."""

from __future__ import annotations

from pathlib import Path

from rvcmonitor import __version__ as VERSION  # noqa: N812 - a constant here

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
ICONS = ROOT / "resources" / "icons"
TRANSLATIONS = ROOT / "resources" / "translations"

WORK = ROOT / "work"
"""What the tools leave on the way; may be deleted at any time."""
DIST = ROOT / "dist"
"""What the build is for."""
FROZEN = DIST / "rvcmonitor"
"""The program as a folder: copy it anywhere and it runs."""

SETUP = DIST / f"rvcmonitor-{VERSION}-setup.exe"
PORTABLE = DIST / f"rvcmonitor-{VERSION}-portable.zip"
CHECKSUMS = DIST / "SHA256SUMS.txt"

__all__ = [
    "BUILD",
    "CHECKSUMS",
    "DIST",
    "FROZEN",
    "ICONS",
    "PORTABLE",
    "ROOT",
    "SETUP",
    "TRANSLATIONS",
    "VERSION",
    "WORK",
]
