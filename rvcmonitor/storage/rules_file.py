"""The rules that the user set in the window, without Qt: a report judges by them as well."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.storage.settings_part import read_part


@dataclass(frozen=True, slots=True)
class _Rules:
    """The fields of the window's settings that matter to an analysis."""

    early_stopping: EarlyStopping = field(default_factory=EarlyStopping)
    limits: Limits = field(default_factory=Limits)


def read_rules(folder: Path) -> AnalysisOptions:
    """What is kept in the settings ``folder``, or the default rules."""
    rules = read_part(_Rules, folder)
    return AnalysisOptions(early_stopping=rules.early_stopping, limits=rules.limits)
