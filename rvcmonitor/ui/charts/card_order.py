"""Which cards there are, in which groups and in which order. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from rvcmonitor.live.name_pattern import PatternError, compiled
from rvcmonitor.training.tags import GROUPS, group_of, meaning_of
from rvcmonitor.ui.charts.card_titles import MEANINGS_IN_ORDER

PINNED = "pinned"

Matches = Callable[[str], bool]


def matcher(pattern: str) -> tuple[Matches, str | None]:
    """Whether a text matches what was typed, a regular expression or plain text, in any case; and
    what is wrong with the expression (which then counts as plain text), None if nothing is."""
    try:
        expression = compiled(pattern)
    except PatternError as error:
        return (lambda text: pattern.casefold() in text.casefold()), str(error)
    return expression.finds, None


def grouped(
    tags: Iterable[str], pinned: Sequence[str], order: Sequence[str]
) -> dict[str, list[str]]:
    """The tags of each group that has any, groups and tags in the order of the cards.

    Pinned tags come first, in the order of ``pinned``; the others in that of ``order`` where it
    names them, otherwise by meaning and name.
    """
    present = list(dict.fromkeys(tags))
    groups = {PINNED: [tag for tag in pinned if tag in present]}
    ranks = {tag: rank for rank, tag in enumerate(order)}
    for group in GROUPS:
        inside = (tag for tag in present if tag not in pinned and group_of(tag) == group)
        groups[group] = sorted(inside, key=lambda t: (ranks.get(t, len(ranks)), natural(t)))
    return {name: inside for name, inside in groups.items() if inside}


def natural(tag: str) -> tuple[int, list[tuple[int, str]]]:
    """A key that sorts tags of known meaning first, then by name, numbers in it as numbers."""
    meaning = meaning_of(tag)
    rank = MEANINGS_IN_ORDER.index(meaning) if meaning else len(MEANINGS_IN_ORDER)
    return rank, [_in_order(part) for part in re.split(r"(\d+)", tag)]


def _in_order(part: str) -> tuple[int, str]:
    """Of two numbers the one with more digits is larger; a tag may have more than int() reads."""
    digits = part.lstrip("0")
    return (len(digits), digits) if part.isdecimal() else (-1, part)


def rearranged(everything: Sequence[str], some: Sequence[str]) -> tuple[str, ...]:
    """``everything`` with ``some`` of it in this order among themselves; the rest stays."""
    coming = iter(some)
    return tuple(next(coming) if each in some else each for each in everything)


def moved(tags: Sequence[str], tag: str, by: int) -> tuple[str, ...]:
    """``tags`` with ``tag`` moved by so many places, not beyond either end."""
    others = [other for other in tags if other != tag]
    place = min(max(list(tags).index(tag) + by, 0), len(others))
    return (*others[:place], tag, *others[place:])
