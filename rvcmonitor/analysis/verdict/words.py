"""The verdict in words: what the numbers say, where, and why. Nothing is claimed beyond them."""

from __future__ import annotations

import numpy as np

from rvcmonitor.analysis.curves.curve_name import curve_name
from rvcmonitor.analysis.findings import Range, Verdict
from rvcmonitor.analysis.rounding import percent
from rvcmonitor.analysis.run_position import RunPosition, position_of
from rvcmonitor.analysis.verdict.classified_run import ClassifiedRun
from rvcmonitor.analysis.verdict.generalisation import generalisation
from rvcmonitor.analysis.verdict.lag import smoothing_lag
from rvcmonitor.analysis.verdict.look import FEWEST_POINTS
from rvcmonitor.analysis.verdict.parts import part_verdicts, parts_told
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run

Values = dict[str, str | int | float | Message]


def verdict(run: Run, classified: ClassifiedRun) -> Verdict:
    """The verdict on ``run``."""
    turn = _turn(classified)
    whole = _broken(run, classified, turn) if classified.broke else _reason(run, classified, turn)
    since = _broke_at(run, classified) or (None if turn is None else turn.since)
    notes = (parts_told(classified), generalisation(classified), smoothing_lag(classified))
    return Verdict(
        state="broken" if classified.broke else classified.loss.state,
        metric=classified.tag or (classified.broke.tag if classified.broke else None),
        lowest_step=None if turn is None else turn.lowest.step,
        lowest_epoch=None if turn is None else turn.lowest.epoch,
        since_step=None if since is None else since.step,
        since_epoch=None if since is None else since.epoch,
        reason=whole,
        took_back=TOOK_BACK if classified.loss.took_back else None,
        lowest_range=None if turn is None else turn.steps,
        since_range=None if turn is None or classified.broke else turn.steps,
        parts=part_verdicts(classified),
        notes=tuple(note for note in notes if note is not None),
        doubtful=_doubtful(classified),
    )


TOOK_BACK = Message(
    QT_TRANSLATE_NOOP(
        "Message",
        "A while ago this seemed to be rising, but since then the loss has gone lower than before: "
        "that answer is taken back.",
    )
)


def _doubtful(classified: ClassifiedRun) -> bool:
    loss = classified.loss
    return classified.broke is None and loss.state == "improving" and loss.doubtful


class _Turn:
    """Where the loss was lowest or stopped falling, between which places, and by when."""

    def __init__(self, run: Run, low: int, first: int, last: int) -> None:
        self.lowest = position_of(run, low)
        self.first, self.last = position_of(run, first), position_of(run, last)
        self.since = self.last

    @property
    def steps(self) -> Range:
        return self.first.step, self.last.step

    def values(self) -> Values:
        return {
            "lowest": self.lowest.number,
            "first": self.first.number,
            "last": self.last.number,
        }


def _turn(classified: ClassifiedRun) -> _Turn | None:
    low = classified.loss.low
    if low is None:
        return None
    middle, first, last = (classified.step(place) for place in (low.middle, low.low, low.high))
    return _Turn(classified.run, middle, min(first, middle), max(last, middle))


def _reason(run: Run, classified: ClassifiedRun, turn: _Turn | None) -> Message:
    if classified.tag is None:
        return _nothing_to_judge(run)
    curve: Values = {"curve": curve_name(classified.tag)}
    if classified.seen < FEWEST_POINTS:
        return _too_few(run, classified)
    match classified.loss.state:
        case "none":
            return _no_trend(classified, curve)
        case "rising" if turn is not None:
            return _rising(classified, turn, curve)
        case "flat" if turn is not None:
            return _flat(turn, curve)
        case "improving":
            return _improving(classified, curve)
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "It is not clear yet whether {curve} is still falling: its ups and downs could hide "
            "it. More epochs will tell.",
        ),
        curve,
    )


def _nothing_to_judge(run: Run) -> Message:
    if any(len(series.steps) for series in run.series.values()):
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "None of the losses that RVC Monitor knows are in this log, so there is nothing to "
                "judge it by. Its curves are shown all the same.",
            )
        )
    if run.checkpoints and not run.files:
        return NO_LOG
    if not run.media and any(problem.code in _UNREADABLE for problem in run.problems):
        return NOTHING_READABLE
    return ONLY_MEDIA if run.media else NOTHING_LOGGED


_UNREADABLE = ("all-records-corrupt", "no-credible-point", "not-an-event-file", "unreadable-file")
NOTHING_LOGGED = Message(
    QT_TRANSLATE_NOOP("Message", "This run has not logged a loss of the generator yet.")
)
ONLY_MEDIA = Message(
    QT_TRANSLATE_NOOP(
        "Message",
        "This log holds pictures or sounds but no loss, so that there is nothing to judge it by. "
        "Look and listen.",
    )
)
NO_LOG = Message(
    QT_TRANSLATE_NOOP(
        "Message",
        "There are weights here but no log, so that there is nothing to judge them by. Listen to "
        "them, or put the log (a file with “tfevents” in its name) back into this folder.",
    )
)
NOTHING_READABLE = Message(
    QT_TRANSLATE_NOOP(
        "Message",
        "There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it "
        "again from where it was written, or listen to the checkpoints that are there.",
    )
)


def _too_few(run: Run, classified: ClassifiedRun) -> Message:
    points, tag = classified.seen, ", ".join(one.tag for one in classified.series)
    written = sum(
        len(run.series[one.tag].steps) for one in classified.series if one.tag in run.series
    )
    if written >= FEWEST_POINTS and points == 1:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "All {written} points have the same step, so that their order in time is not "
                "known: this log does not say how the loss went.",
            ),
            {"written": written},
        )
    if written >= FEWEST_POINTS:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Of {written} points only {points} have a step of their own, so that their order "
                "in time is not known: this log does not say how the loss went.",
            ),
            {"written": written, "points": points},
        )
    if points == 1:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "So far there is one point of {tag}; at least {needed} are needed to see a trend.",
            ),
            {"tag": tag, "needed": FEWEST_POINTS},
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "So far there are {points} points of {tag}; at least {needed} are needed to see a "
            "trend.",
        ),
        {"points": points, "tag": tag, "needed": FEWEST_POINTS},
    )


def _no_trend(classified: ClassifiedRun, values: Values) -> Message:
    loss = classified.loss
    if not np.isfinite(loss.error):
        return Message(QT_TRANSLATE_NOOP("Message", "No trend is visible in {curve}."), values)
    low, high = (round(100 * (loss.change + side * loss.error), 1) for side in (-1.28, 1.28))
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "No trend is visible in {curve}: what it has changed by in the last third of the run "
            "lies between {low} and {high} %.",
        ),
        {**values, "low": f"{low:+}", "high": f"{high:+}"},
    )


def _improving(classified: ClassifiedRun, values: Values) -> Message:
    if classified.loss.doubtful:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Until lately {curve} was falling under its ups and downs. It may be turning now, "
                "but that is not certain yet.",
            ),
            values,
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.",
        ),
        values,
    )


def _rising(classified: ClassifiedRun, turn: _Turn, curve: Values) -> Message:
    values = {**curve, **turn.values(), "percent": percent(classified.loss.rise)}
    if turn.lowest.epoch is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. "
            "It has risen by about {percent} % since: more than its usual ups and downs explain.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. "
            "It has risen by about {percent} % since: more than its usual ups and downs explain.",
        )
    return Message(text, values)


def _flat(turn: _Turn, curve: Values) -> Message:
    values = {**curve, **turn.values()}
    if turn.lowest.epoch is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Between steps {first} and {last}, most likely around {lowest}, {curve} stopped "
            "falling. Since then it has only gone up and down, without getting lower or higher.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped "
            "falling. Since then it has only gone up and down, without getting lower or higher.",
        )
    return Message(text, values)


def _broke_at(run: Run, classified: ClassifiedRun) -> RunPosition | None:
    return None if classified.broke is None else position_of(run, classified.broke.step)


def _broken(run: Run, classified: ClassifiedRun, turn: _Turn | None) -> Message:
    position = _broke_at(run, classified)
    if position is None or classified.broke is None:
        raise ValueError("a run that did not break")
    if classified.tag is None:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Every value of {curve} is not a number: this training has not worked from the "
                "start.",
            ),
            {"curve": curve_name(classified.broke.tag)},
        )
    if position.epoch is None:
        text = QT_TRANSLATE_NOOP(
            "Message", "The training broke at step {where}. What was before it: {before}"
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message", "The training broke at epoch {where}. What was before it: {before}"
        )
    before = _reason(classified.run, classified, turn)
    return Message(text, {"where": position.number, "before": before})
