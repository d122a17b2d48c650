"""The rules that the user set in the window, without Qt: a report judges by them as well."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.analysis.options import DEFAULT, AnalysisOptions
from rvcmonitor.storage.dataclass_json import from_plain

SETTINGS_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class _Rules:
    """The fields of the window's settings that matter to an analysis."""

    early_stopping: EarlyStopping = field(default_factory=EarlyStopping)
    limits: Limits = field(default_factory=Limits)


def read_rules(folder: Path) -> AnalysisOptions:
    """What is kept in the settings ``folder``; the default rules where nothing can be understood.

    A file that is damaged is left to the window, which sets it aside and says so.
    """
    try:
        rules = from_plain(_Rules, json.loads((folder / SETTINGS_FILE).read_text("utf-8")))
    except (OSError, ValueError, RecursionError):
        return DEFAULT
    return AnalysisOptions(early_stopping=rules.early_stopping, limits=rules.limits)
