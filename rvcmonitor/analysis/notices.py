"""What deserves a notice: decided here, from what was known before and what is known now.

A :class:`RunStatus` is the little about a run that a notice may depend on. It is plain data, so it
can be kept on disk: after a restart of the program the last moment is still known, and nothing is
told twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from rvcmonitor.analysis.findings import Analysis, CandidateKind, VerdictState
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run, State

NoticeKind = Literal[
    "began",
    "new-low",
    "flat",
    "rising",
    "health",
    "collapsed",
    "stalled",
    "stopping",
    "stopped",
    "finished",
]

LOW_REGION = 0.05
"""A low point nearer than this part of the run to one already told is the same low region."""

LOWS: tuple[CandidateKind, ...] = ("low-point", "low-total")
"""The candidates that stand for a low point of the loss."""

OF_THE_NUMBERS: tuple[NoticeKind, ...] = ("new-low", "flat", "rising", "health")
"""What follows from the points and the rules alone: where an old training has no new points, the
user has changed the rules, and that is no news."""

PICTURES = "picture-"
"""What the codes of health findings that speak of pictures begin with."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. ``step`` is where a click leads, None for the end of the run."""

    kind: NoticeKind
    message: Message
    step: int | None = None


@dataclass(frozen=True, slots=True)
class RunStatus:
    """A run as the notices see it, and what has been told of it.

    ``began`` is when its newest attempt with points started (s since 1970) and ``from_step`` where;
    ``low_step``/``low_value`` are the best candidate's. ``told_*`` remember earlier notices:
    the low steps that were told and the trouble codes of this training.
    """

    began: float | None = None
    from_step: int = 0
    state: State = "unknown"
    verdict: VerdictState = "undecided"
    last_step: int = 0
    last_epoch: int | None = None
    since_epoch: int | None = None
    lowest_step: int | None = None
    low_step: int | None = None
    low_epoch: int | None = None
    low_value: float | None = None
    try_epochs: tuple[int, ...] = ()
    troubles: tuple[str, ...] = ()
    told_low_step: int | None = None
    told_low_value: float | None = None
    told_flat_step: int | None = None
    told_rising_step: int | None = None
    told_troubles: tuple[str, ...] = ()

    @property
    def lasting(self) -> object:
        """What must not be lost; the rest grows with every point and is learned anew."""
        told = (self.told_low_step, self.told_flat_step, self.told_rising_step, self.told_troubles)
        return self.began, self.from_step, self.state, told


def moment(run: Run, analysis: Analysis) -> RunStatus:
    """What the notices need to know of ``run`` now."""
    verdict = analysis.verdict
    attempts = [attempt for attempt in run.attempts if attempt.counts]
    lows = [c for c in analysis.candidates if c.kind in LOWS and verdict.state != "broken"]
    low = min(lows, key=lambda candidate: candidate.value, default=None)
    return RunStatus(
        began=attempts[-1].started if attempts else None,
        from_step=(attempts[-1].first_step or 0) if attempts else 0,
        state=run.state,
        verdict=verdict.state,
        last_step=run.last_step or 0,
        last_epoch=run.last_epoch,
        since_epoch=verdict.since_epoch,
        lowest_step=verdict.lowest_step,
        low_step=low.step if low else None,
        low_epoch=low.epoch if low else None,
        low_value=low.value if low else None,
        try_epochs=tuple(c.epoch for c in analysis.shortlist if c.epoch is not None),
        troubles=tuple(sorted({finding.code for finding in analysis.health})),
    )


def decide(
    name: str, before: RunStatus | None, now: RunStatus, analysis: Analysis, watching_since: float
) -> tuple[tuple[Notice, ...], RunStatus]:
    """The notices that the change from ``before`` to ``now`` deserves, and what to remember.

    ``before`` is None for a run that was never seen; of such a run everything up to now is
    history, and only a training that began after ``watching_since`` is told.
    """
    if before is None:
        told = _all_told(now)
        new = now.began is not None and now.began > watching_since
        return ((_began(name, now),) if new else ()), told
    notices: list[Notice] = []
    if _started_again(before, now):
        notices.append(_began(name, now))
        if now.from_step < before.last_step * LOW_REGION:
            before = RunStatus()  # from zero: what was told was of another training
    if now.state == "unknown":  # its drive is away, or it is long silent: as last known
        now = replace(now, state=before.state)
    told = replace(
        now,
        told_low_step=before.told_low_step,
        told_low_value=before.told_low_value,
        told_flat_step=before.told_flat_step,
        told_rising_step=before.told_rising_step,
        told_troubles=before.told_troubles,
    )
    for rule in (_new_low, _turn, _trouble):
        found, told = rule(name, told, analysis)
        notices += found
    if now.last_step == before.last_step and now.state not in ("training", "stalled"):
        notices = [notice for notice in notices if notice.kind not in OF_THE_NUMBERS]
    notices += _ending(name, before, now)
    return tuple(notices), told


def _all_told(now: RunStatus) -> RunStatus:
    return replace(
        now,
        told_low_step=now.low_step,
        told_low_value=now.low_value,
        told_flat_step=now.lowest_step if now.verdict in ("flat", "rising") else None,
        told_rising_step=now.lowest_step if now.verdict == "rising" else None,
        told_troubles=now.troubles,
    )


def _started_again(before: RunStatus, now: RunStatus) -> bool:
    return now.began is not None and (before.began is None or now.began > before.began)


def _began(name: str, now: RunStatus) -> Notice:
    if now.from_step > 1 and now.last_epoch is not None and now.last_epoch > 1:
        text = QT_TRANSLATE_NOOP("Message", "{name}: training goes on at epoch {epoch}.")
        return Notice("began", Message(text, {"name": name, "epoch": now.last_epoch}))
    return Notice(
        "began", Message(QT_TRANSLATE_NOOP("Message", "{name}: a training began."), {"name": name})
    )


def _other_region(step: int, told: int | None, last_step: int) -> bool:
    return told is None or abs(step - told) > LOW_REGION * last_step


def _new_low(name: str, now: RunStatus, _: Analysis) -> tuple[list[Notice], RunStatus]:
    """A lower low than any told before, in another region, and passed: not while still falling."""
    if now.low_step is None or now.low_value is None:
        return [], now
    passed = now.last_step - now.low_step > LOW_REGION * now.last_step
    lower = now.told_low_value is None or now.low_value < now.told_low_value
    if not (passed and lower and _other_region(now.low_step, now.told_low_step, now.last_step)):
        return [], now
    if now.low_epoch is None:
        text = QT_TRANSLATE_NOOP("Message", "{name}: new low point at step {step}.")
    else:
        text = QT_TRANSLATE_NOOP("Message", "{name}: new low point at epoch {epoch}.")
    values: dict[str, str | int | float | Message] = {
        "name": name,
        "step": now.low_step,
        "epoch": now.low_epoch or 0,
    }
    told = replace(now, told_low_step=now.low_step, told_low_value=now.low_value)
    return [Notice("new-low", Message(text, values), now.low_step)], told


def _turn(name: str, now: RunStatus, analysis: Analysis) -> tuple[list[Notice], RunStatus]:
    """The verdict turned to flat or rising, once for each low region."""
    step = now.lowest_step
    if step is None:
        return [], now
    if now.verdict == "rising" and _other_region(step, now.told_rising_step, now.last_step):
        told = replace(now, told_rising_step=step, told_flat_step=step)
        return [Notice("rising", _rising_text(name, now), step)], told
    if now.verdict == "flat" and _other_region(step, now.told_flat_step, now.last_step):
        text = QT_TRANSLATE_NOOP("Message", "{name}: no longer improving. {reason}")
        reason = analysis.verdict.reason
        told = replace(now, told_flat_step=step)
        return [Notice("flat", Message(text, {"name": name, "reason": reason}), step)], told
    return [], now


def _rising_text(name: str, now: RunStatus) -> Message:
    epochs = ", ".join(str(epoch) for epoch in now.try_epochs[:5])
    if not epochs:
        text = QT_TRANSLATE_NOOP("Message", "{name}: probably overtraining; the low point is past.")
        return Message(text, {"name": name})
    text = QT_TRANSLATE_NOOP("Message", "{name}: probably overtraining. Epochs to try: {epochs}.")
    return Message(text, {"name": name, "epochs": epochs})


def _trouble(name: str, now: RunStatus, analysis: Analysis) -> tuple[list[Notice], RunStatus]:
    new = {code for code in now.troubles if code not in now.told_troubles}
    notices = []
    for finding in analysis.health:
        if finding.code in new:
            new.remove(finding.code)
            kind: NoticeKind = "collapsed" if finding.code.startswith(PICTURES) else "health"
            text = QT_TRANSLATE_NOOP("Message", "{name}: {finding}")
            message = Message(text, {"name": name, "finding": finding.message})
            notices.append(Notice(kind, message, finding.step))
    told = tuple(sorted({*now.told_troubles, *now.troubles}))
    return notices, replace(now, told_troubles=told)


def _ending(name: str, before: RunStatus, now: RunStatus) -> list[Notice]:
    if now.state == "finished" and before.state in ("training", "stalled"):
        text = QT_TRANSLATE_NOOP("Message", "{name}: the training has ended.")
        return [Notice("finished", Message(text, {"name": name}))]
    if now.state == "stalled" and before.state == "training":
        text = QT_TRANSLATE_NOOP(
            "Message", "{name}: no new point for a long time. Is it still running?"
        )
        return [Notice("stalled", Message(text, {"name": name}))]
    return []
