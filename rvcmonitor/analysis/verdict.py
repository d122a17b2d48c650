"""The verdict in words: what the numbers say, where, and why. Nothing is claimed beyond them."""

from __future__ import annotations

from rvcmonitor.analysis.findings import Verdict
from rvcmonitor.analysis.judgement import FEWEST_POINTS, Judgement, judge
from rvcmonitor.analysis.metric import Curve
from rvcmonitor.analysis.place import Place, place_of
from rvcmonitor.analysis.warm_up import warm_up_end
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run


def verdict(run: Run, curve: Curve | None) -> Verdict:
    """The verdict on ``run``, judged by ``curve`` (None where it logged nothing to judge by)."""
    if curve is None:
        return _undecided(None, NOTHING_LOGGED)
    judgement = judge(curve, warm_up_end(run))
    lowest = _place(run, judgement.lowest_step)
    since = _place(run, judgement.since_step)
    return Verdict(
        state=judgement.state,
        metric=curve.tag,
        lowest_step=lowest.step if lowest else None,
        lowest_epoch=lowest.epoch if lowest else None,
        since_step=since.step if since else None,
        since_epoch=since.epoch if since else None,
        reason=_reason(curve, judgement, lowest, since),
        took_back=TOOK_BACK if judgement.took_back else None,
    )


NOTHING_LOGGED = Message(
    QT_TRANSLATE_NOOP("Message", "This run has not logged a loss of the generator yet.")
)


TOOK_BACK = Message(
    QT_TRANSLATE_NOOP(
        "Message",
        "A while ago this looked like rising. A new lower stretch has taken that back.",
    )
)


def _undecided(metric: str | None, reason: Message) -> Verdict:
    return Verdict("undecided", metric, None, None, None, None, reason)


def _place(run: Run, step: int | None) -> Place | None:
    return None if step is None else place_of(run, step)


def _reason(
    curve: Curve, judgement: Judgement, lowest: Place | None, since: Place | None
) -> Message:
    if len(curve) < FEWEST_POINTS:
        return _too_few(len(curve))
    if lowest is None or since is None:
        return _no_turn(curve, judgement)
    if judgement.state == "rising":
        return _rising(curve, judgement, lowest, since)
    return _flat(curve, lowest, since)


def _too_few(points: int) -> Message:
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "There are only {points} points so far; at least {needed} are needed to see a trend.",
        ),
        {"points": points, "needed": FEWEST_POINTS},
    )


def _no_turn(curve: Curve, judgement: Judgement) -> Message:
    if judgement.state == "improving":
        return Message(
            QT_TRANSLATE_NOOP(
                "Message", "Beneath its noise, {tag} goes on falling; there is no sign of a turn."
            ),
            {"tag": curve.tag},
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "{tag} may have stopped falling, but that could still be its noise. "
            "More epochs will tell.",
        ),
        {"tag": curve.tag},
    )


def _rising(curve: Curve, judgement: Judgement, lowest: Place, since: Place) -> Message:
    percent = round(100 * judgement.rise, 1)
    values: dict[str, str | int | float] = {
        "tag": curve.tag,
        "lowest": lowest.number,
        "since": since.number,
        "percent": percent,
    }
    if lowest.epoch is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Lowest around step {lowest}; since step {since} {tag} has risen by {percent} %, more "
            "than its noise.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Lowest around epoch {lowest}; since epoch {since} {tag} has risen by {percent} %, "
            "more than its noise.",
        )
    return Message(text, values)


def _flat(curve: Curve, lowest: Place, since: Place) -> Message:
    values: dict[str, str | int | float] = {
        "tag": curve.tag,
        "lowest": lowest.number,
        "since": since.number,
    }
    if lowest.epoch is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Lowest around step {lowest}; since step {since} {tag} has neither fallen nor risen by "
            "more than its noise.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Lowest around epoch {lowest}; since epoch {since} {tag} has neither fallen nor risen "
            "by more than its noise.",
        )
    return Message(text, values)
