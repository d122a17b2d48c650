"""What a user may choose about the end of a training: when to stop it, and what comes then."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from rvcmonitor.analysis.health.early_stopping import EarlyStopping

RuleKind = Literal["rising", "flat", "keras", "epoch", "health", "disk"]
Afterwards = Literal["nothing", "sleep", "hibernate", "shutdown"]


@dataclass(frozen=True, slots=True)
class StopRule:
    """Stop when the verdict has been rising, or no better than flat, for ``epochs``; when Keras'
    rule says so; after ``last_epoch``; at a health error; or when less than ``free_gigabytes``
    (10⁹ bytes) are left on the drive. Only what belongs to ``kind`` counts."""

    kind: RuleKind = "rising"
    epochs: int = 50
    last_epoch: int = 300
    keras: EarlyStopping = field(default_factory=EarlyStopping)
    free_gigabytes: float = 2.0


@dataclass(frozen=True, slots=True)
class StopPlan:
    """What is to be done about one training. Nothing is ever done unless it is ``on``."""

    on: bool = False
    rule: StopRule = field(default_factory=StopRule)
    afterwards: Afterwards = "nothing"


@dataclass(frozen=True, slots=True)
class StopBook:
    """The plans of all trainings, by their folders."""

    plans: Mapping[str, StopPlan] = field(default_factory=dict)

    def of(self, run: Path) -> StopPlan:
        """The plan of a run; one that is off where none was ever made."""
        return self.plans.get(_key(run), StopPlan())

    def with_plan(self, run: Path, plan: StopPlan) -> StopBook:
        """The same with ``plan`` for a run."""
        return replace(self, plans={**self.plans, _key(run): plan})

    def moved(self, before: Path, now: Path) -> StopBook:
        """The same with the plan of ``before`` for ``now`` as well."""
        return self.with_plan(now, self.of(before)) if _key(before) in self.plans else self


def _key(run: Path) -> str:
    return os.path.normcase(run)
