"""A point that speaks for itself, before its checkpoints are looked up."""

from __future__ import annotations

from dataclasses import dataclass

from rvcmonitor.analysis.findings import CandidateGroup, CandidateKind
from rvcmonitor.message import Message


@dataclass(frozen=True, slots=True)
class Found:
    """A point of the curve ``tag``, and why it is worth an ear. ``value`` is that of the smoothed
    curve, unless it is not ``smoothed``."""

    kind: CandidateKind
    tag: str
    step: int
    value: float
    why: Message
    group: CandidateGroup = "shortlist"
    smoothed: bool = True
