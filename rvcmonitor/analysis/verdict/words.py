"""The verdict in words: what the numbers say, where, and why. Nothing is claimed beyond them."""

from __future__ import annotations

from rvcmonitor.analysis.curves.curve_name import curve_name
from rvcmonitor.analysis.curves.metric import Curve
from rvcmonitor.analysis.curves.warm_up import warm_up_end
from rvcmonitor.analysis.findings import Verdict
from rvcmonitor.analysis.place import Place, place_of
from rvcmonitor.analysis.verdict.judgement import FEWEST_POINTS, Judgement, judge
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
        "A while ago this seemed to be rising, but since then the loss has gone lower than before: "
        "that answer is taken back.",
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
    if points == 1:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "So far there is one point; at least {needed} are needed to see a trend.",
            ),
            {"needed": FEWEST_POINTS},
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "So far there are {points} points; at least {needed} are needed to see a trend.",
        ),
        {"points": points, "needed": FEWEST_POINTS},
    )


def _no_turn(curve: Curve, judgement: Judgement) -> Message:
    values = {"curve": curve_name(curve.tag)}
    if judgement.state == "improving" and judgement.doubtful:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Until lately {curve} was falling under its ups and downs. It may be turning now, "
                "but that is not certain yet.",
            ),
            values,
        )
    if judgement.state == "improving":
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.",
            ),
            values,
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "It is not clear yet whether {curve} is still falling: its ups and downs could hide "
            "it. More epochs will tell.",
        ),
        values,
    )


def _rising(curve: Curve, judgement: Judgement, lowest: Place, since: Place) -> Message:
    values: dict[str, str | int | float | Message] = {
        "curve": curve_name(curve.tag),
        "lowest": lowest.number,
        "since": since.number,
        "percent": round(100 * judgement.rise, 1),
    }
    if lowest.epoch is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Around step {lowest}, {curve} was lowest. By step {since} it had turned, and by now "
            "it has risen by about {percent} %: more than its usual ups and downs explain.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Around epoch {lowest}, {curve} was lowest. By epoch {since} it had turned, and by now "
            "it has risen by about {percent} %: more than its usual ups and downs explain.",
        )
    return Message(text, values)


def _flat(curve: Curve, lowest: Place, since: Place) -> Message:
    values: dict[str, str | int | float | Message] = {
        "curve": curve_name(curve.tag),
        "lowest": lowest.number,
        "since": since.number,
    }
    if lowest.epoch is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Around step {lowest}, {curve} stopped falling. Since step {since} at the latest it "
            "has only gone up and down, without getting lower or higher.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Around epoch {lowest}, {curve} stopped falling. Since epoch {since} at the latest it "
            "has only gone up and down, without getting lower or higher.",
        )
    return Message(text, values)
