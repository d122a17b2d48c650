"""Whether a rule stops a training now, and where it would have stopped it."""

from __future__ import annotations

import math
from collections.abc import Collection

import numpy as np

from rvcmonitor.analysis.curves.metric import best_curve, forgetting_curves
from rvcmonitor.analysis.findings import Analysis, VerdictState
from rvcmonitor.analysis.health.early_stopping_report import early_stopping_report
from rvcmonitor.analysis.run_position import position_of
from rvcmonitor.analysis.stopping.rule import StopRule
from rvcmonitor.analysis.stopping.stop_point import DryRun, StopPoint
from rvcmonitor.analysis.stopping.verdict_history import stretches
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run

GIGABYTE = 1e9
FLAT_SHARE = 0.1
"""Of a training (of the epochs that were asked for, and of those so far) a loss is flat, at least,
before that stops it: the longer it is, the slower a loss still falls, and the longer it takes to
tell that from none at all."""


@forgetting_curves()
def dry_run(
    run: Run, analysis: Analysis, rule: StopRule, free_bytes: float | None = None
) -> DryRun:
    """What ``rule`` says of ``run``, on whose drive there are ``free_bytes``; it stops nothing."""
    if run.last_step is None:
        return DryRun(lacks=Message(QT_TRANSLATE_NOOP("Message", "Nothing has been logged yet.")))
    if run.epochs is None and rule.kind not in ("health", "disk"):
        text = QT_TRANSLATE_NOOP("Message", "It needs to know the epochs, and nothing tells them.")
        return DryRun(lacks=Message(text))
    match rule.kind:
        case "rising":
            return _by_verdict(run, analysis, rule.epochs, 0.0, ("rising",))
        case "flat":
            return _by_verdict(run, analysis, rule.epochs, FLAT_SHARE, ("flat", "rising"))
        case "keras":
            return _by_keras(run, rule)
        case "epoch":
            return _by_epoch(run, rule.last_epoch)
        case "health":
            return _by_health(run, analysis)
        case "disk":
            return _by_disk(run, free_bytes, rule.free_gigabytes)


def _by_verdict(
    run: Run, analysis: Analysis, epochs: int, share: float, states: tuple[VerdictState, ...]
) -> DryRun:
    """It stops where the verdict has lasted for so many epochs, and for a ``share`` of the
    training, and now, where it still does."""
    found = stretches(run, states)
    ends = [_end_of(run, one.first, one.last, epochs, share, states) for one in found]
    lasting = [point for point in ends if point is not None]
    still = analysis.verdict.state in states and not analysis.verdict.doubtful
    now = None
    if lasting and still and found[-1].last == stretches_end(run):
        now = ends[-1]
    return DryRun(lasting[0] if lasting else None, now)


def stretches_end(run: Run) -> int | None:
    """The newest step that a verdict is about."""
    curve = best_curve(run, "generator")
    return None if curve is None or not len(curve) else int(curve.steps[-1])


def _end_of(
    run: Run, first: int, last: int, epochs: int, share: float, states: Collection[VerdictState]
) -> StopPoint | None:
    """Where a verdict that was there from ``first`` to ``last`` has lasted long enough."""
    if run.epochs is None:
        return None
    since, until = run.epochs.position_at(np.array([first, last], np.int64)).tolist()
    end = max(since + max(epochs, share * (run.total_epochs or 0)), since / (1 - share))
    if until < end:
        return None
    epoch = math.ceil(end)
    step = min(max(run.epochs.step_after(epoch), first), last)
    text = (
        QT_TRANSLATE_NOOP("Message", "The loss has been rising for {epochs} epochs.")
        if "flat" not in states
        else QT_TRANSLATE_NOOP("Message", "The loss has not improved for {epochs} epochs.")
    )
    return StopPoint(step, epoch, Message(text, {"epochs": max(epochs, int(end - since))}))


def _by_keras(run: Run, rule: StopRule) -> DryRun:
    said = early_stopping_report(run, best_curve(run, "generator"), rule.keras)
    if said is None:
        text = QT_TRANSLATE_NOOP("Message", "This training does not log the tag to be watched.")
        return DryRun(lacks=Message(text))
    if said.stopped_step is None:
        return DryRun()
    text = QT_TRANSLATE_NOOP(
        "Message", "{tag} has not been better than at epoch {best} for {patience} epochs."
    )
    values: dict[str, str | int | float | Message] = {
        "tag": said.tag,
        "best": said.best_epoch or 0,
        "patience": rule.keras.patience,
    }
    point = StopPoint(said.stopped_step, said.stopped_epoch, Message(text, values))
    return DryRun(point, point)


def _by_epoch(run: Run, last: int) -> DryRun:
    if run.epochs is None or run.last_step is None:
        return DryRun()
    completed = float(run.epochs.position_at(np.array([run.last_step], np.int64))[0])
    if completed < last:
        return DryRun()
    text = QT_TRANSLATE_NOOP("Message", "Epoch {epoch} is done.")
    step = min(run.epochs.step_after(last), run.last_step)
    point = StopPoint(step, last, Message(text, {"epoch": last}))
    return DryRun(point, point)


def _by_health(run: Run, analysis: Analysis) -> DryRun:
    errors = [each for each in analysis.health if each.level == "error"]
    first = min(errors, key=lambda each: each.step or 0, default=None)
    if first is None:
        return DryRun()
    step = first.step if first.step is not None else run.last_step or 0
    point = StopPoint(step, first.epoch, first.message)
    return DryRun(point, point)


def _by_disk(run: Run, free: float | None, gigabytes: float) -> DryRun:
    """How full a drive was yesterday nobody knows."""
    if free is None:
        text = QT_TRANSLATE_NOOP("Message", "How much room the drive has is not known.")
        return DryRun(lacks=Message(text))
    if free >= gigabytes * GIGABYTE:
        return DryRun()
    where = position_of(run, run.last_step or 0)
    text = QT_TRANSLATE_NOOP("Message", "Only {free} GB are left on the drive.")
    message = Message(text, {"free": round(free / GIGABYTE, 1)})
    point = StopPoint(where.step, where.epoch, message)
    return DryRun(point, point)
