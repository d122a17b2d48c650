"""Numbers out of names and small files, within what they can be in a training.

A file may say anything: JSON has numbers beyond all bounds, a name has room for 250 digits, and
NumPy can hold neither. What no training can have reached is taken for not being said at all.
"""

from __future__ import annotations

from typing import TypeGuard

MOST = 10**10
"""Steps, epochs or process numbers. Ten steps a second make as many in thirty years; placeholders
such as GPT-SoVITS' ``G_233333333333.pth`` are above."""
_RATES = (1e-30, 1e3)
"""Learning rates and their decay: far from where a quotient of two would overflow."""
_YEAR_3000 = 32_503_680_000.0


def count_in(digits: str) -> int | None:
    """The number of steps or epochs that ``digits`` (decimals alone) say, None above :data:`MOST`.

    >>> count_in("00680"), count_in("9" * 20)
    (680, None)
    """
    significant = digits.lstrip("0")
    if len(significant) > len(str(MOST)):  # Python itself refuses to read thousands of digits
        return None
    return count(int(significant or "0"))


def count(value: object) -> int | None:
    """``value``, which comes from JSON, as a number of steps, epochs or a process, 0 to
    :data:`MOST`; None where it is none."""
    return int(value) if _is_number(value) and 0 <= value <= MOST else None


def rate(value: object) -> float | None:
    """``value``, which comes from JSON, as a learning rate or its decay; None where it is none."""
    return float(value) if _is_number(value) and _RATES[0] <= value <= _RATES[1] else None


def time_in(digits: str) -> float | None:
    """The time (s since 1970) that ``digits`` (decimals alone) say, None after the year 3000."""
    time = float(digits)
    return time if time < _YEAR_3000 else None


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
