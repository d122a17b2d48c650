"""The parts of the loss, each by itself, and their sum."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from rvcmonitor.analysis.curves.curve_name import part_name
from rvcmonitor.analysis.curves.points import Logged
from rvcmonitor.analysis.findings import PartVerdict
from rvcmonitor.analysis.verdict.classified_run import PARTS, ClassifiedRun
from rvcmonitor.analysis.verdict.look import LATE
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message

_EVIDENT = 2.0
"""Standard errors from which on a part is said to fall or to rise."""


def part_verdicts(classified: ClassifiedRun) -> tuple[PartVerdict, ...]:
    """What each part does, in the order of their weight in the total."""
    return tuple(_part_verdicts(classified))


def _part_verdicts(classified: ClassifiedRun) -> Iterator[PartVerdict]:
    for meaning in PARTS:
        if meaning in classified.parts:
            found = classified.parts[meaning]
            share = _share(classified.part_series[meaning])
            yield PartVerdict(meaning, found.state, found.change, share)


def _share(series: tuple[Logged, ...]) -> float | None:
    """By how much a straight line through the last third changes. The same steps and weights for
    every part: so the shares of all parts add up to that of the total exactly."""
    one = series[0]
    late = one.at >= one.at[0] + LATE * (one.at[-1] - one.at[0])
    if np.count_nonzero(late) < 3:
        return None
    at, values = one.at[late] - one.at[late].mean(), one.values[late]
    return float(at @ values / (at @ at) * np.ptp(at))


def parts_told(classified: ClassifiedRun) -> Message | None:
    """What rises and what still falls of the total, where its parts do not go together."""
    rise = [name for name in PARTS if _z(classified, name) > _EVIDENT]
    fall = [name for name in PARTS if _z(classified, name) < -_EVIDENT]
    if not rise or not fall:
        return None
    names = {"rising": _listed(rise), "falling": _listed(fall)}
    if classified.loss.state == "rising":
        text = QT_TRANSLATE_NOOP(
            "Message",
            "In the last third of the run {rising} went up and {falling} went down: the total "
            "rises because the former weighs more.",
        )
    elif classified.loss.state == "improving":
        text = QT_TRANSLATE_NOOP(
            "Message",
            "In the last third of the run {falling} went down and {rising} went up: the total "
            "falls because the former weighs more.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The parts of the loss do not go together: in the last third of the run {falling} went "
            "down and {rising} went up.",
        )
    return Message(text, names)


def _z(classified: ClassifiedRun, name: str) -> float:
    found = classified.parts.get(name)
    if found is None or found.state in ("none", "undecided") or found.error <= 0:
        return 0.0
    return found.change / found.error


def _listed(names: list[str]) -> str | Message:
    if len(names) == 1:
        return part_name(names[0])
    text = QT_TRANSLATE_NOOP("Message", "{first} and {rest}")
    return Message(text, {"first": part_name(names[0]), "rest": _listed(names[1:])})
