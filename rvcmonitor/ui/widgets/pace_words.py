"""The pace of a training in words: the time of an epoch, the time left, and when it will end."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.findings import Pace, TimeLeft
from rvcmonitor.analysis.pace.pace import left_now
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.local_time import date_and_time, is_time, local_time, time_of_day
from rvcmonitor.ui.widgets.message_text import measure, message_text, number

_SAME_TIME = 120.0
"""Seconds between two times of which only one is said."""
_NEAR = timedelta(hours=18)
"""A time of day that is nearer than this needs no date."""

translate = QCoreApplication.translate


def duration(seconds: float) -> str:
    """A length of time in its two largest units: 12.5 s, 3 min 20 s, 2 h 5 min."""
    if seconds < 60:
        return translate("Comparison", "{s} s").format(s=measure(round(seconds, 1)))
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return translate("Comparison", "{min} min {s} s").format(min=minutes, s=rest)
    return translate("Comparison", "{h} h {min} min").format(
        h=number(minutes // 60), min=minutes % 60
    )


def rough_duration(seconds: float) -> str:
    """A time that nobody knows to the second: 20 s, 3 min, 2 h 5 min."""
    if seconds < 60 or seconds >= 3600:
        return duration(round(seconds))
    return translate("Pace", "{n} min").format(n=round(seconds / 60))


def epoch_words(pace: Pace) -> str:
    """How long an epoch takes."""
    text = translate("Pace", "{time} an epoch, the last one {last}")
    usual, last = duration(pace.epoch_seconds), duration(pace.last_epoch_seconds)
    if usual == last:
        return translate("Pace", "{time} an epoch").format(time=usual)
    return text.format(time=usual, last=last)


def left_words(run: Run, pace: Pace | None, now: float) -> str:
    """How long it will go on: "2 h 5 min left"; empty where nobody can know."""
    left = _left(run, pace, now)
    if left is None:
        return ""
    return translate("Pace", "{time} left").format(time=rough_duration(left.seconds))


def end_words(run: Run, pace: Pace | None, now: float) -> str:
    """When it will end: "ends about 03:40"; empty where nobody can know."""
    left = _left(run, pace, now)
    if left is None or not is_time(now + left.high):
        return ""
    return translate("Pace", "ends about {time}").format(time=_clock(now, left.seconds))


def end_sentence(run: Run, pace: Pace | None, now: float) -> str:
    """When it will end, and between which times with 80 %; empty where nobody can know."""
    left = _left(run, pace, now)
    if left is None or not is_time(now + left.high):
        return ""
    about = _clock(now, left.seconds)
    if left.high - left.low < _SAME_TIME:
        return translate("Pace", "Ends about {time}.").format(time=about)
    text = translate("Pace", "Ends about {time}, with 80 % between {first} and {last}.")
    text = text.replace(" %", "\u00a0%")
    return text.format(time=about, first=_clock(now, left.low), last=_clock(now, left.high))


def pace_lines(run: Run, pace: Pace | None, now: float) -> list[str]:
    """All of it, a line each."""
    if pace is None:
        return []
    slower = message_text(pace.slower) if pace.slower and run.state == "training" else ""
    lines = (epoch_words(pace), end_sentence(run, pace, now), slower)
    return [line for line in lines if line]


def _left(run: Run, pace: Pace | None, now: float) -> TimeLeft | None:
    if pace is None or pace.left is None or run.state != "training" or run.last_write is None:
        return None
    return left_now(pace, pace.left, now - run.last_write)


def _clock(now: float, later: float) -> str:
    moment = local_time(now + later)
    return time_of_day(moment) if timedelta(seconds=later) < _NEAR else date_and_time(moment)
