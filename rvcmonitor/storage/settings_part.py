"""A part of what the window keeps in its settings, without Qt."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from rvcmonitor.storage.dataclass_json import from_plain

SETTINGS_FILE = "settings.json"

Part = TypeVar("Part")


def read_part(kind: type[Part], folder: Path) -> Part:
    """The fields of the dataclass ``kind``, which are some of those of the window's settings, as
    they are kept in the settings ``folder``; their defaults where nothing can be understood.

    A file that is damaged is left to the window, which sets it aside and says so.
    """
    try:
        text = (folder / SETTINGS_FILE).read_text("utf-8")
        part: Part = from_plain(kind, json.loads(text))
    except (OSError, ValueError, RecursionError):
        return kind()
    return part
