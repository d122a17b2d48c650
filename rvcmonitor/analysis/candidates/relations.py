"""How candidates relate: which of them lie in one dip, or lead to the same file."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rvcmonitor.analysis.findings import Candidate
from rvcmonitor.training.run import Run

_BINS = 60
"""Means over so many parts of the run smooth its curve: what is narrower is no dip of its own."""
_WIDEST = 5
"""Such parts that a dip spans at most: two points on one long slope are in no dip."""
_NOISE = 2.0
"""Standard errors of those means by which a rise between two points has to exceed both."""


def same_dip(run: Run, one: Candidate, other: Candidate) -> bool:
    """Whether the curve of ``one`` does not rise between the two beyond its own noise."""
    series = run.series.get(one.metric)
    if series is None or len(series.steps) < 2 * _BINS:
        return False
    finite = np.isfinite(series.values)
    steps, values = series.steps[finite], series.values[finite].astype(np.float64)
    starts = np.linspace(0, len(values), _BINS, endpoint=False).astype(np.int64)
    if len(values) < 2 * _BINS:
        return False
    sizes = np.diff(np.append(starts, len(values)))
    means = np.add.reduceat(values, starts) / sizes
    places = np.searchsorted(steps[starts], [one.step, other.step], side="right") - 1
    first, last = sorted(int(place) for place in places.clip(0))
    residual = values - np.repeat(means, sizes)
    margin = _NOISE * float(residual.std()) / float(np.sqrt(sizes.min()))
    level = max(float(means[first]), float(means[last]))
    return last - first <= _WIDEST and float(means[first : last + 1].max()) <= level + margin


def relation(run: Run, candidates: Sequence[Candidate], place: int) -> int | None:
    """The rank of the first of ``candidates`` before ``place`` in whose dip this one lies."""
    here = candidates[place]
    return next((each.rank for each in candidates[:place] if same_dip(run, each, here)), None)


def shared_file(candidates: Sequence[Candidate], place: int) -> int | None:
    """The rank of the first candidate before ``place`` that leads to one of the same files."""
    here = set(_files(candidates[place]))
    return next((each.rank for each in candidates[:place] if here.intersection(_files(each))), None)


def _files(candidate: Candidate) -> list[object]:
    both = (candidate.checkpoint_before, candidate.checkpoint_after)
    return [each.path for each in both if each is not None]
