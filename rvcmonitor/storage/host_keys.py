"""Which file holds the key for a host, as the user chose it in the window, without Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.storage.dataclass_json import from_plain
from rvcmonitor.storage.rules_file import SETTINGS_FILE


@dataclass(frozen=True, slots=True)
class _HostKeys:
    """The field of the window's settings that matters to who signs in."""

    host_keys: Mapping[str, str] = field(default_factory=dict)


def read_host_keys(folder: Path) -> Mapping[str, str]:
    """What is kept in the settings ``folder``: key files by who signs in where; empty where nothing
    can be understood; a file that is damaged is left to the window."""
    try:
        text = (folder / SETTINGS_FILE).read_text("utf-8")
        kept: _HostKeys = from_plain(_HostKeys, json.loads(text))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept.host_keys
