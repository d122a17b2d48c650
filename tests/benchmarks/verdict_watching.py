"""One run watched as it grows, by every judge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.curves.metric import best_curve
from rvcmonitor.analysis.findings import Analysis, Candidate
from rvcmonitor.analysis.verdict.classified_run import classify_judged
from tests.benchmarks.verdict_references import REFERENCES
from tests.benchmarks.verdict_sets import Known

Part = Callable[[float | None], float | None]
"""From a step to the part of the run."""

MOMENTS = np.linspace(0.05, 1.0, 20)


@dataclass(frozen=True, slots=True)
class Listed:
    """How many files the shortlist names, and whether one is within a save of the best total, of
    the best mel, and in the last 15 % of the run; each also for as many files evenly spaced."""

    files: int
    total: bool | None
    mel: bool | None
    late: bool
    even_total: bool | None
    even_mel: bool | None


@dataclass(frozen=True, slots=True)
class Watched:
    """What one judge said of one run as it grew. ``answers`` are by moment; ``turn`` is the truth,
    ``low`` where the judge put the low point at the end (None: it named none) and ``within``
    its interval, all as parts of the run."""

    kind: str
    turn: float | None
    answers: tuple[str, ...]
    low: float | None
    within: tuple[float, float] | None = None
    listed: Listed | None = None
    familiar: bool = True


def watch(known: Known) -> dict[str, Watched]:
    """What every judge says of one run."""
    curve = best_curve(known.run, "generator")
    if curve is None:
        raise ValueError("a run without a total")
    first, span = int(curve.steps[0]), curve.span

    def part(step: float | None) -> float | None:
        return None if step is None else (step - first) / span

    turn = part(known.turn)
    said = {"verdict": _by_verdict(known, turn, part)}
    if known.kind != "constant":
        ends = first + MOMENTS * span
        for name, judge in REFERENCES.items():
            answers, low = judge(curve, ends)
            said[name] = Watched(known.kind, turn, answers, part(low), familiar=known.familiar)
    return said


def _by_verdict(known: Known, turn: float | None, part: Part) -> Watched:
    answers = [classify_judged(known.grown(float(end))).state for end in MOMENTS[:-1]]
    analysis = analyse(known.run)
    verdict = analysis.verdict
    within = verdict.lowest_range or (None, None)
    low, high = part(within[0]), part(within[1])
    return Watched(
        kind=known.kind,
        turn=turn,
        answers=(*answers, verdict.state),
        low=part(verdict.lowest_step),
        within=None if low is None or high is None else (low, high),
        listed=_listed(known, analysis),
        familiar=known.familiar,
    )


def _listed(known: Known, analysis: Analysis) -> Listed | None:
    saves = np.array(sorted({c.step for c in known.run.checkpoints if c.step is not None}))
    chosen = [one for one in analysis.candidates if one.group == "shortlist"]
    if len(saves) < 2 or not chosen:
        return None
    files = np.array(sorted({_file(one) for one in chosen}), np.float64)
    even = saves[np.linspace(0, len(saves) - 1, len(files) + 1).round().astype(int)[1:]]
    save = 1.001 * float(np.median(np.diff(saves)))

    def near(places: np.ndarray, step: float | None) -> bool | None:
        return None if step is None else bool(np.abs(places - step).min() <= save)

    last = float(known.run.last_step or saves[-1])
    late = bool(files[-1] >= saves[0] + 0.85 * (last - saves[0]))
    best_total = known.low_total if known.kind in ("rising", "fm-rises") else None
    best_mel = known.low_mel if known.kind in ("rising", "fm-rises") else None
    return Listed(
        len(files),
        near(files, best_total),
        near(files, best_mel),
        late,
        near(even, best_total),
        near(even, best_mel),
    )


def _file(candidate: Candidate) -> float:
    """The step of the file nearest to a candidate."""
    files = (candidate.checkpoint_before, candidate.checkpoint_after)
    steps = [one.step for one in files if one is not None and one.step is not None]
    return float(min(steps, key=lambda step: abs(step - candidate.step), default=candidate.step))
