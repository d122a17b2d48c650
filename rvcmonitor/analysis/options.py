"""What a user may choose about an analysis."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.health.limits import Limits

Guide = Literal["classic", "mel", "averages", "health"]


@dataclass(frozen=True, slots=True)
class AnalysisOptions:
    """``guide`` chooses the curve whose minima become candidates: ``classic`` the raw mel around
    the total's low point, ``mel`` the mel alone, ``averages`` the running means of the total,
    ``health`` the total. None takes what fits the run."""

    guide: Guide | None = None
    early_stopping: EarlyStopping = field(default_factory=EarlyStopping)
    limits: Limits = field(default_factory=Limits)


DEFAULT = AnalysisOptions()
