"""What looks unhealthy in the numbers: where, what it means, and what people do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.curves.metric import Curve, best_curve, named_curve
from rvcmonitor.analysis.findings import HealthFinding
from rvcmonitor.analysis.health.breaks import FOR_GOOD, exploded, losses, saved_before, since
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.analysis.run_position import position_of
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Checkpoint, Run, Series

Found = Iterator[HealthFinding]


def health(run: Run, limits: Limits) -> tuple[HealthFinding, ...]:
    """All findings on ``run``: errors first, then by step. Each kind is told once, where it
    began."""
    found = [finding for check in _CHECKS for finding in check(run, limits)]
    return tuple(sorted(found, key=lambda one: (one.level != "error", one.step or 0)))


def _finding(
    run: Run,
    level: Literal["warning", "error"],
    code: str,
    step: int | None,
    message: Message,
) -> HealthFinding:
    epoch = None if step is None else position_of(run, step).epoch
    return HealthFinding(level, code, step, epoch, message)


def _first_sustained(bad: NDArray[np.bool_], times: int) -> int | None:
    """Where ``bad`` is first true ``times`` in succession; None where it never is."""
    if len(bad) < times or not bad.any():
        return None
    starts = len(bad) - times + 1
    whole = np.logical_and.reduce([bad[shift : shift + starts] for shift in range(times)])
    return int(np.argmax(whole)) if whole.any() else None


def _step_of(curve: Curve, place: int | None) -> int | None:
    return None if place is None else int(curve.steps[place])


def _settled(curve: Curve, limits: Limits) -> Curve:
    """``curve`` without its warm-up."""
    warm = int(np.searchsorted(curve.steps, curve.steps[0] + limits.warm_up * curve.span))
    return Curve(curve.tag, curve.steps[warm:], curve.values[warm:])


def _nonfinite(run: Run, limits: Limits) -> Found:
    known = tuple(losses(run))
    broke = [one for one in known if _for_good(one, FOR_GOOD) is not None]
    if broke:
        first = min(broke, key=lambda one: _for_good(one, FOR_GOOD) or 0)
        yield _not_a_number(run, first, _for_good(first, FOR_GOOD) or 0)
        return
    passing = [one for one in known if not np.isfinite(one.values).all()]
    others = [
        one
        for one in run.series.values()
        if one not in known and _for_good(one, limits.sustained) is not None
    ]
    for series in (passing or others)[:1]:
        step = int(series.steps[np.argmin(np.isfinite(series.values))])
        text = (
            QT_TRANSLATE_NOOP(
                "Message",
                "{tag} was not a number here and came back by itself. Once is no harm; if it "
                "happens again and again, a smaller learning rate or training without fp16 helps.",
            )
            if passing
            else QT_TRANSLATE_NOOP(
                "Message", "{tag} is no longer a number from here on, though the losses still are."
            )
        )
        message = Message(text, {"tag": series.tag})
        yield _finding(run, "warning", "not-a-number-for-a-while", step, message)


def _for_good(series: Series, at_least: int) -> int | None:
    return since(~np.isfinite(series.values), at_least)


def _not_a_number(run: Run, series: Series, place: int) -> HealthFinding:
    values = {"tag": series.tag}
    last = max(saved_before(run, int(series.steps[place])), key=_as_refuge, default=None)
    if place == 0:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Every value of {tag} is not a number: nothing has been learned. Train without "
                "fp16 (some cards cannot do half precision), and check the data set for silent or "
                "broken files.",
            ),
            values,
        )
    elif last is not None:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "{tag} is no longer a number here. What was trained after it is lost: go back to "
                "{file}, and try a smaller learning rate or training without fp16.",
            ),
            {**values, "file": last.path.name},
        )
    else:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "{tag} is no longer a number here. What was trained after it is lost: try again "
                "with a smaller learning rate or without fp16.",
            ),
            values,
        )
    return _finding(run, "error", "not-a-number", int(series.steps[place]), message)


def _as_refuge(checkpoint: Checkpoint) -> tuple[int, bool]:
    """Of two at one step, the trainer can go on from the state that it saved."""
    return checkpoint.step or 0, checkpoint.kind == "resume"


def _explosion(run: Run, limits: Limits) -> Found:
    curve = best_curve(run, "generator")
    if curve is None or len(curve) < 3 * limits.sustained:
        return
    bad = exploded(curve.values, limits.explosion)
    step = _step_of(curve, _first_sustained(bad, 2))
    if step is None:
        return
    values = {"tag": curve.tag}
    if since(bad, FOR_GOOD) is not None:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "{tag} jumps to many times its usual level and does not come back. Go on from a "
                "checkpoint before this, with a smaller learning rate or batch size.",
            ),
            values,
        )
        yield _finding(run, "error", "explosion", step, message)
    else:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "{tag} jumps to many times its usual level here, and has come back since. If that "
                "happens again, use a smaller learning rate or a larger batch size.",
            ),
            values,
        )
        yield _finding(run, "warning", "explosion", step, message)


def _kl(run: Run, limits: Limits) -> Found:
    kl = named_curve(run, "kl") or named_curve(run, "kl_avg")
    if kl is None:
        return
    negative = _first_sustained(kl.values < limits.kl_negative, 2)
    near_zero = np.abs(kl.values) < limits.kl_near_zero
    stuck = _first_sustained(near_zero, limits.sustained)
    if negative is not None:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "kl is below zero, where it has no meaning. The model is drifting apart: check the "
                "data set for silence and broken files, and train again from a good checkpoint.",
            )
        )
        yield _finding(run, "warning", "kl-negative", _step_of(kl, negative), message)
    elif stuck is not None:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "kl is stuck near zero: the voice has stopped using what the text part tells it. "
                "Listen closely from here on; often an earlier checkpoint is better.",
            )
        )
        yield _finding(run, "warning", "kl-near-zero", _step_of(kl, stuck), message)


def _gradients(run: Run, limits: Limits) -> Found:
    for meaning, limit, code in (
        ("grad_g", limits.grad_g, "grad-norm-g"),
        ("grad_d", limits.grad_d, "grad-norm-d"),
    ):
        curve = named_curve(run, meaning) or named_curve(run, f"{meaning}_avg")
        if curve is None:
            continue
        settled = _settled(curve, limits)
        step = _step_of(settled, _first_sustained(settled.values > limit, limits.sustained))
        if step is not None:
            message = Message(
                QT_TRANSLATE_NOOP(
                    "Message",
                    "{tag} stays above {limit}: training is unstable. People lower the learning "
                    "rate, use a larger batch size, or clean the data set.",
                ),
                {"tag": curve.tag, "limit": round(limit)},
            )
            yield _finding(run, "warning", code, step, message)


def _discriminator(run: Run, limits: Limits) -> Found:
    curve = named_curve(run, "discriminator") or named_curve(run, "discriminator_avg")
    if curve is None:
        return
    collapsed = np.abs(curve.values) < limits.discriminator_zero
    step = _step_of(curve, _first_sustained(collapsed, limits.sustained))
    if step is not None:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "The discriminator's loss has collapsed to zero: it always wins, and the voice "
                "learns nothing more from it. Go on from a checkpoint before this, or start again "
                "from the pretrained models.",
            )
        )
        yield _finding(run, "error", "discriminator-collapsed", step, message)


def _clipped(run: Run, limits: Limits) -> Found:
    for meaning, clip in (("mel", limits.mel_clip), ("kl", limits.kl_clip)):
        curve = named_curve(run, meaning)
        if curve is None:
            continue
        settled = _settled(curve, limits)
        step = _step_of(settled, _first_sustained(settled.values == clip, limits.sustained))
        if step is not None:
            message = Message(
                QT_TRANSLATE_NOOP(
                    "Message",
                    "{tag} is stuck at {clip}. Trainers cut what they show there, so the true "
                    "value is higher: check the data set and the pretrained models.",
                ),
                {"tag": curve.tag, "clip": round(clip)},
            )
            yield _finding(run, "warning", f"{meaning}-clipped", step, message)


def _learning_rate(run: Run, limits: Limits) -> Found:
    """The rate has to be what the configuration says, and to fall evenly from epoch to epoch."""
    curve = named_curve(run, "learning_rate")
    if curve is None or len(curve) < 3 * limits.sustained:
        return
    zero = _first_sustained(curve.values <= 0, limits.sustained)
    change = np.diff(np.log(np.maximum(curve.values, 1e-300)))
    jumps = np.flatnonzero(np.abs(change - median(change)) > np.log1p(limits.learning_rate))
    if zero is not None:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "The learning rate is zero: from here on nothing is learned. Check the training "
                "settings.",
            )
        )
        yield _finding(run, "error", "learning-rate", _step_of(curve, zero), message)
    elif len(jumps):
        place = int(jumps[0]) + 1
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "The learning rate changes from {before} to {after} at once. If you did not change "
                "it, look at the settings that the trainer started with.",
            ),
            {"before": f"{curve.values[place - 1]:.3g}", "after": f"{curve.values[place]:.3g}"},
        )
        yield _finding(run, "warning", "learning-rate", _step_of(curve, place), message)


def _stalled(run: Run, limits: Limits) -> Found:
    del limits
    if run.state == "stalled":
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Nothing has been written for much longer than usual, though training is not "
                "over. Look at the trainer's own window: it may have stopped with an error.",
            )
        )
        yield _finding(run, "warning", "training-stalled", run.last_step, message)


def _configured_rate(run: Run, limits: Limits) -> Found:
    curve = named_curve(run, "learning_rate")
    if curve is None or not run.start_rate or not run.rate_decay or run.epochs is None:
        return
    epochs = run.epochs.epoch_at(curve.steps)
    # As logarithms: a rate that decays fast enough is 0 as a number.
    expected = np.log(run.start_rate) + (epochs - 1.0) * np.log(run.rate_decay)
    # Each resume may have moved the rate by an epoch or so: no sign of a wrong setting.
    moved = (len(run.attempts) + 2) * abs(np.log(run.rate_decay))
    away = np.abs(np.log(np.maximum(curve.values, 1e-300)) - expected)
    bad = away > np.log1p(limits.learning_rate) + moved
    place = _first_sustained(bad, min(limits.sustained, len(bad)))
    if place is not None:
        message = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "The learning rate is {rate} here, where the configuration gives {expected}. If "
                "you did not change it, look at the settings that the trainer started with.",
            ),
            {"rate": f"{curve.values[place]:.3g}", "expected": f"{np.exp(expected[place]):.3g}"},
        )
        yield _finding(run, "warning", "learning-rate-config", _step_of(curve, place), message)


_CHECKS: tuple[Callable[[Run, Limits], Found], ...] = (
    _nonfinite,
    _explosion,
    _kl,
    _gradients,
    _discriminator,
    _clipped,
    _learning_rate,
    _configured_rate,
    _stalled,
)
