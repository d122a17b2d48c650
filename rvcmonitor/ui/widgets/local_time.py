"""Times of a log as the user's clock and calendar have them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

TIMES = (0.0, 32_000_000_000.0)
"""Years 1970 to 2984, which the clock of every system knows; s since 1970."""


def is_time(seconds: float) -> bool:
    """Whether a wall time of a log is one that a clock can show, and not whatever a file says."""
    return TIMES[0] <= seconds <= TIMES[1]


def local_time(seconds: float) -> datetime:
    """A wall time of a log as a moment in the user's time zone. Raises ValueError where
    :func:`is_time` says no."""
    if not is_time(seconds):
        raise ValueError(f"no clock shows {seconds}")
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone()


def date_and_time(moment: datetime, *, seconds: bool = False) -> str:
    """A moment as the system writes dates and times: the one way in which all of them are said."""
    day = QDate(moment.year, moment.month, moment.day)
    date = QLocale().toString(day, QLocale.FormatType.ShortFormat)
    return f"{date} {time_of_day(moment, seconds=seconds)}"


def time_of_day(moment: datetime, *, seconds: bool = False) -> str:
    """The time of a moment as the system writes it: 14:05, or 2:05 PM."""
    clock = QTime(moment.hour, moment.minute, moment.second)
    return QLocale().toString(clock, time_pattern(seconds=seconds))


def time_pattern(*, seconds: bool = False) -> str:
    """How the system writes a time of day, as a pattern of Qt."""
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return short.replace("mm", "mm:ss") if seconds else short


def in_words(moment: datetime, pattern: str) -> str:
    """A moment as Qt's ``pattern`` says, with the locale's names of months."""
    clock = QTime(moment.hour, moment.minute, moment.second)
    return QLocale().toString(
        QDateTime(QDate(moment.year, moment.month, moment.day), clock), pattern
    )
