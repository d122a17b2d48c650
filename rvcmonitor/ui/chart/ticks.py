"""Where an axis has its ticks, and what is written there for people to read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from rvcmonitor.live.session import XAxis
from rvcmonitor.ui.chart.range import LOG_BOUNDS, X_BOUNDS, Y_BOUNDS, bounded
from rvcmonitor.ui.widgets.local_time import TIMES, in_words, is_time, local_time, time_of_day
from rvcmonitor.ui.widgets.message_text import SUPERSCRIPT

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
TIME_STEPS = (
    *(1.0, 2.0, 5.0, 15.0, 30.0),
    *(MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE),
    *(HOUR, 2 * HOUR, 6 * HOUR, 12 * HOUR),
    *(DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY, 364 * DAY),
)


@dataclass(frozen=True, slots=True)
class Ticks:
    """Ticks at ``places`` (in units of the axis), what stands at each, and for all of them a
    factor such as "×10⁻⁵" where the numbers alone would be too long."""

    places: tuple[float, ...]
    labels: tuple[str, ...]
    factor: str = ""


def x_ticks(axis: XAxis, low: float, high: float, most: int) -> Ticks:
    """At most about ``most`` ticks for an x axis from ``low`` to ``high``."""
    if axis == "wall":
        return _clock_ticks(low, high, most)
    if axis == "relative":
        return _duration_ticks(low, high, most)
    low, high = bounded((low, high), X_BOUNDS)
    step = max(nice_step((high - low) / max(most, 1)), 1.0)  # steps and epochs are whole
    places = _multiples(low, high, step)
    return Ticks(places, tuple(plain(place, step) for place in places))


def y_ticks(low: float, high: float, most: int) -> Ticks:
    """At most about ``most`` ticks for a linear y axis."""
    low, high = bounded((low, high), Y_BOUNDS)
    return number_ticks(low, high, nice_step((high - low) / max(most, 1)))


def log_ticks(low: float, high: float, most: int) -> Ticks:
    """Ticks of a logarithmic axis; ``low``, ``high`` and the places are powers of ten."""
    low, high = bounded((low, high), LOG_BOUNDS)
    if high - low < 1 and low > -290:  # less than a decade reads best with ordinary numbers
        linear = y_ticks(10**low, 10**high, most)
        shown = [(math.log10(p), t) for p, t in _pairs(linear) if p > 0]
        return Ticks(tuple(p for p, _ in shown), tuple(t for _, t in shown), linear.factor)
    every = max(math.ceil((high - low) / max(most, 1)), 1)
    decades = range(math.ceil(low), math.floor(high) + 1)
    within = (1, 2, 5) if (high - low) * 3 <= most else (1,)
    places = [
        decade + math.log10(m) for decade in range(decades.start - 1, decades.stop) for m in within
    ]
    shown_places = tuple(
        p for p in places if low <= p <= high and math.floor(p + 1e-9) % every == 0
    )
    return Ticks(shown_places, tuple(map(_power, shown_places)))


def _power(place: float) -> str:
    """Ten to the power of ``place``: 0.001, 100, 2×10⁹."""
    exponent = math.floor(place + 1e-9)
    if -5 < exponent < 7:
        return plain(10**place, 10**exponent)
    digit = round(10 ** (place - exponent))
    return ("" if digit == 1 else f"{digit}×") + f"10{str(exponent).translate(SUPERSCRIPT)}"


def nice_step(roughly: float) -> float:
    """The next 1, 2 or 5 times a power of ten that is not less than ``roughly``."""
    if not roughly > 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(roughly))
    return next((m * power for m in (1, 2, 5) if m * power >= roughly * (1 - 1e-9)), 10 * power)


def number_ticks(low: float, high: float, step: float) -> Ticks:
    """Ticks at the multiples of ``step``."""
    places = _multiples(low, high, step)
    largest = max([step, *map(abs, places)])
    power = 0
    if 0 < largest < 1e-2 or largest >= 1e7:
        power = math.floor(math.log10(largest) + 1e-9)
    scale = 10.0**power
    labels = tuple(plain(place / scale, step / scale) for place in places)
    return Ticks(places, labels, f"×10{str(power).translate(SUPERSCRIPT)}" if power else "")


def _multiples(low: float, high: float, step: float) -> tuple[float, ...]:
    """The multiples of ``step`` from ``low`` to ``high``, 200 at the most."""
    slack = 1e-9 * (high - low)  # an end of the range may be one of them
    first, last = math.ceil((low - slack) / step), math.floor((high + slack) / step)
    return tuple(k * step for k in range(first, min(last, first + 200) + 1))


def plain(value: float, step: float) -> str:
    """``value`` with as many decimals as ``step`` has, grouped as the locale does: 10,000."""
    decimals = max(-math.floor(math.log10(step) + 1e-9), 0) if step > 0 else 0
    rounded = round(value, decimals) + 0.0  # no "-0"
    # The stub knows the format as a number, the function as a character.
    return str(QLocale().toString(rounded, "f", decimals))  # type: ignore[call-overload]


def _pairs(ticks: Ticks) -> Sequence[tuple[float, str]]:
    return list(zip(ticks.places, ticks.labels, strict=True))


def _time_step(span: float, most: int) -> float:
    longest = TIME_STEPS[-1] * nice_step(span / max(most, 1) / TIME_STEPS[-1])
    return next((s for s in TIME_STEPS if s * max(most, 1) >= span), longest)


def _duration_ticks(low: float, high: float, most: int) -> Ticks:
    low, high = bounded((low, high), X_BOUNDS)
    places = _multiples(low, high, _time_step(high - low, most))
    return Ticks(places, tuple(duration(place) for place in places))


def duration(seconds: float) -> str:
    """A length of time in its two largest units: "3 h 20 min"; "–" where it is none."""
    if not abs(seconds) <= TIMES[1]:
        return "–"
    translate = QCoreApplication.translate
    sign, seconds = ("−", -seconds) if seconds < 0 else ("", seconds)
    whole = round(seconds)
    days, rest = divmod(whole, int(DAY))
    hours, rest = divmod(rest, int(HOUR))
    minutes, left = divmod(rest, int(MINUTE))
    if days:
        text = translate("Duration", "{d} d {h} h") if hours else translate("Duration", "{d} d")
    elif hours:
        text = translate("Duration", "{h} h {m} min") if minutes else translate("Duration", "{h} h")
    elif minutes:
        text = translate("Duration", "{m} min {s} s") if left else translate("Duration", "{m} min")
    else:
        text = translate("Duration", "{s} s")
    return sign + text.format(d=days, h=hours, m=minutes, s=left)


def _clock_ticks(low: float, high: float, most: int) -> Ticks:
    """Ticks at full hours and days of the user's own time zone, where there are any."""
    low, high = max(low, TIMES[0]), min(high, TIMES[1])
    if not low < high:
        return Ticks((), ())
    step = _time_step(high - low, most)
    offset = _utc_offset(low)
    whole = _multiples(low + offset, high + offset, step)
    places = tuple(place - offset for place in whole if is_time(place - offset))
    return Ticks(places, tuple(_clock(place, step) for place in places))


def _utc_offset(seconds: float) -> float:
    offset = local_time(seconds).utcoffset()
    return offset.total_seconds() if offset is not None else 0.0


def _clock(seconds: float, step: float) -> str:
    moment = local_time(seconds)
    if step >= DAY or (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return in_words(moment, QCoreApplication.translate("Clock", "d MMM"))
    return time_of_day(moment, seconds=step < MINUTE)
