"""Numbers as people type them: a point and a comma are the same, whatever the system's language."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[-+]?[\d.,]*\d", re.ASCII)
_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)

_LETTERS = ("", *"0123456789.,+-")
_SAME = {
    "\N{MINUS SIGN}": "-",
    "\N{ARABIC DECIMAL SEPARATOR}": ".",
    "\N{ARABIC THOUSANDS SEPARATOR}": "",
    "\N{ARABIC LETTER MARK}": "",
    "\N{RIGHT SINGLE QUOTATION MARK}": "",
    "'": "",
}


def typed_number(text: str, decimal: str = ".") -> float | None:
    """The number that ``text`` spells, "0.987" as well as "0,987"; None where it is not one, or
    only the beginning of one ("0,", "-").

    Of several marks the last begins the decimals, and those before it group the thousands; a mark
    that comes more than once only groups. One mark alone begins the decimals, too, except where it
    can only be a group's: "1,000" with a decimal point (``decimal``, the locale's) is a thousand.
    """
    plain = "".join(_plain(letter) for letter in text)
    return float(_with_point(plain, _plain(decimal))) if _NUMBER.fullmatch(plain) else None


def is_of_a_number(letter: str) -> bool:
    """Whether ``letter`` may stand in a number, of whatever script."""
    return _plain(letter) in _LETTERS


def _plain(letter: str) -> str:
    """The digits of every script as ours, and nothing for what only groups."""
    if letter.isdecimal():
        return str(int(letter))
    return "" if letter.isspace() else _SAME.get(letter, letter)


def _with_point(text: str, decimal: str) -> str:
    last = max(text.rfind("."), text.rfind(","))
    grouped = _THOUSANDS.fullmatch(text) is not None and text[last] != decimal
    if last < 0 or grouped or text.count(text[last]) > 1:
        return text.replace(".", "").replace(",", "")
    whole = text[:last].replace(".", "").replace(",", "")
    return f"{whole}.{text[last + 1 :]}"
