"""What is left of an analysis where the pictures say that the voice is gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rvcmonitor.analysis.findings import Analysis, Candidate, HealthFinding, Verdict
from rvcmonitor.analysis.run_position import RunPosition
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message


def without_what_collapsed(analysis: Analysis, findings: Iterable[HealthFinding]) -> Analysis:
    """``analysis`` without a good word for what was trained since the pictures collapsed for good
    (an error among ``findings``), however well the losses go on: losses do not see silence."""
    collapses = [
        RunPosition(one.step, one.epoch)
        for one in findings
        if one.level == "error" and one.step is not None
    ]
    since = min(collapses, key=lambda position: position.step, default=None)
    if since is None:
        return analysis
    left = [_before(one, since.step) for one in analysis.candidates if one.step < since.step]
    ranked = tuple(replace(one, rank=rank) for rank, one in enumerate(left, 1))
    return replace(analysis, verdict=_broken(analysis.verdict, since), candidates=ranked)


def _before(candidate: Candidate, step: int) -> Candidate:
    """``candidate`` without a checkpoint from ``step`` on."""
    after = candidate.checkpoint_after
    if after is None or after.step is None or after.step < step:
        return candidate
    return replace(candidate, checkpoint_after=None, epochs_after=None, note=None)


def _broken(verdict: Verdict, since: RunPosition) -> Verdict:
    if verdict.state == "broken" and (verdict.since_step or 0) <= since.step:
        return verdict
    later = verdict.lowest_step is None or verdict.lowest_step >= since.step
    return replace(
        verdict,
        state="broken",
        doubtful=False,
        since_step=since.step,
        since_epoch=since.epoch,
        since_range=None,
        lowest_step=None if later else verdict.lowest_step,
        lowest_epoch=None if later else verdict.lowest_epoch,
        lowest_range=None if later else verdict.lowest_range,
        reason=Message(_reason(since), {"where": since.number}),
        took_back=None,
    )


def _reason(since: RunPosition) -> str:
    if since.epoch is None:
        return QT_TRANSLATE_NOOP(
            "Message",
            "From step {where} on, the generated pictures show no voice. Nothing that was trained "
            "since then is recommended, whatever the losses say.",
        )
    return QT_TRANSLATE_NOOP(
        "Message",
        "From epoch {where} on, the generated pictures show no voice. Nothing that was trained "
        "since then is recommended, whatever the losses say.",
    )
