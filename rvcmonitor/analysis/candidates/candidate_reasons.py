"""Why an epoch is worth hearing, in words: each reason tells something that the others do not."""

from __future__ import annotations

from dataclasses import dataclass

from rvcmonitor.analysis.curves.curve_name import curve_name
from rvcmonitor.analysis.rounding import percent
from rvcmonitor.analysis.run_position import RunPosition
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.tags import meaning_of


@dataclass(frozen=True, slots=True)
class Dip:
    """A local minimum beneath the noise. ``deepest`` says that none around it goes as low,
    ``percent`` how far one must climb out of it, of the level that one comes to."""

    place: RunPosition
    deepest: bool
    percent: float


def low_point(tag: str | None) -> Message:
    """Of where the verdict sees the low point of ``tag``."""
    return Message(
        QT_TRANSLATE_NOOP("Message", "Here the verdict sees the low point of {curve}."),
        {"curve": curve_name(tag or "")},
    )


def newest() -> Message:
    """Of the newest checkpoint."""
    return Message(QT_TRANSLATE_NOOP("Message", "The newest: what the voice sounds like now."))


def newest_before_break() -> Message:
    """Of the newest checkpoint that still works, where the training broke after it."""
    return Message(QT_TRANSLATE_NOOP("Message", "The newest from before the training broke."))


def smoothed_low(tag: str) -> Message:
    """Of where ``tag`` is lowest once it is smoothed."""
    return Message(
        QT_TRANSLATE_NOOP(
            "Message", "Here {curve} is lowest once its ups and downs are smoothed away."
        ),
        {"curve": curve_name(tag)},
    )


@dataclass(frozen=True, slots=True)
class Beside:
    """An epoch beside the ``lowest``: how far the smoothed curve is ``above`` its value there (of
    its level), and whether that is ``as_good`` as far as its ups and downs let one see."""

    place: RunPosition
    lowest: RunPosition
    above: float
    as_good: bool


def between(tag: str, found: Beside, low: RunPosition | None) -> Message:
    """Of an epoch that completes the list, by the curve of ``tag``; ``low`` is the low point of the
    run, if there is one. That it may be the best is only said where its own value says so, too."""
    by_epoch = _epochs_between(found.place, found.lowest) is not None
    values: dict[str, str | int | float | Message] = {
        "curve": curve_name(tag),
        "percent": percent(found.above),
        "where": found.place.number if by_epoch else found.place.step,
        "lowest": found.lowest.number if by_epoch else found.lowest.step,
    }
    epochs = None if low is None or not by_epoch else _epochs_between(low, found.place)
    if low is None or epochs is None:
        return Message(_by_itself(found, by_epoch=by_epoch), values)
    return Message(_from_the_low(found, low), values | {"epochs": epochs})


def _by_itself(found: Beside, *, by_epoch: bool) -> str:
    match found.as_good, by_epoch:
        case True, False:
            return QT_TRANSLATE_NOOP(
                "Message",
                "At step {where} {curve} is {percent} % above its lowest (step {lowest}), which "
                "its ups and downs can hide: this may be as good.",
            )
        case True, True:
            return QT_TRANSLATE_NOOP(
                "Message",
                "At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which "
                "its ups and downs can hide: this may be as good.",
            )
        case False, False:
            return QT_TRANSLATE_NOOP(
                "Message",
                "To compare: at step {where} {curve} is {percent} % above its lowest (step "
                "{lowest}).",
            )
    return QT_TRANSLATE_NOOP(
        "Message",
        "To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).",
    )


def _from_the_low(found: Beside, low: RunPosition) -> str:
    match found.as_good, found.place.step < low.step:
        case True, True:
            return QT_TRANSLATE_NOOP(
                "Message",
                "{epochs} epochs before the low point. Here {curve} is {percent} % above its "
                "lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.",
            )
        case True, False:
            return QT_TRANSLATE_NOOP(
                "Message",
                "{epochs} epochs after the low point. Here {curve} is {percent} % above its "
                "lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.",
            )
        case False, True:
            return QT_TRANSLATE_NOOP(
                "Message",
                "To compare: {epochs} epochs before the low point, {curve} is {percent} % above "
                "its lowest (epoch {lowest}).",
            )
    return QT_TRANSLATE_NOOP(
        "Message",
        "To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest "
        "(epoch {lowest}).",
    )


def a_dip(tag: str, dip: Dip, low: RunPosition | None) -> Message:
    """Of a dip of ``tag``; ``low`` is the low point of the run, if there is one."""
    curve = curve_name(tag)
    if dip.deepest:
        return Message(_lowest_of_late() if low is None else _lowest_around(), {"curve": curve})
    values: dict[str, str | int | float | Message] = {"curve": curve, "percent": dip.percent}
    if low is None:
        return Message(_of_late(), values)
    epochs = _epochs_between(low, dip.place)
    if epochs is None or epochs < 2:
        return Message(_beside(), values)
    return Message(_away(low, dip), values | {"epochs": epochs})


def _lowest_of_late() -> str:
    return QT_TRANSLATE_NOOP(
        "Message", "The lowest stretch of {curve} in the newest third of the run."
    )


def _of_late() -> str:
    return QT_TRANSLATE_NOOP(
        "Message",
        "A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.",
    )


def _lowest_around() -> str:
    return QT_TRANSLATE_NOOP("Message", "The lowest stretch of {curve} around the low point.")


def _beside() -> str:
    return QT_TRANSLATE_NOOP(
        "Message", "A dip of {curve} near the low point, {percent} % below what surrounds it."
    )


def _away(low: RunPosition, dip: Dip) -> str:
    if dip.place.step < low.step:
        return QT_TRANSLATE_NOOP(
            "Message",
            "A dip of {curve} {epochs} epochs before the low point, {percent} % below what "
            "surrounds it.",
        )
    return QT_TRANSLATE_NOOP(
        "Message",
        "A dip of {curve} {epochs} epochs after the low point, {percent} % below what "
        "surrounds it.",
    )


def lowest_single(tag: str, value: float) -> Message:
    """Of the lowest value itself, noise and all."""
    values: dict[str, str | int | float | Message] = {
        "curve": curve_name(tag),
        "value": float(f"{value:.4g}"),
    }
    if (meaning_of(tag) or "").endswith("_avg") or "avg" in tag:
        return Message(
            QT_TRANSLATE_NOOP("Message", "The lowest value that {curve} has here: {value}."),
            values,
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "The lowest single value of {curve} here, {value}. One lucky batch can do that, so "
            "trust your ears.",
        ),
        values,
    )


def _epochs_between(one: RunPosition, other: RunPosition) -> int | None:
    if one.epoch is None or other.epoch is None:
        return None
    return abs(one.epoch - other.epoch)
