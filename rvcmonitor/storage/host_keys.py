"""Which file holds the key for a host, as the user chose it in the window, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.storage.settings_part import read_part


@dataclass(frozen=True, slots=True)
class _HostKeys:
    """The field of the window's settings that matters to who signs in."""

    host_keys: Mapping[str, str] = field(default_factory=dict)


def read_host_keys(folder: Path) -> Mapping[str, str]:
    """What is kept in the settings ``folder``: key files by who signs in where."""
    return read_part(_HostKeys, folder).host_keys
