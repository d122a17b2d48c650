"""Which colour and which dashes each run has: its own, or those of its place in a group of names.

TensorBoard's groups: a regular expression is searched for in the runs' names, and the text of its
first pair of brackets, or all that matched, names the group.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from rvcmonitor.training.run import Run


class RunColours:
    """Places in the palette for every run that was ever seen, given by order of appearance.

    They never change while the program knows the runs, unless other groups are wished for.
    """

    def __init__(self) -> None:
        self._names: dict[Path, str] = {}
        self._pattern: re.Pattern[str] | None = None
        self._groups: dict[str, int] = {}
        self._members: dict[int | None, int] = {}
        self._places: dict[Path, tuple[int | None, int]] = {}

    def colour(self, path: Path) -> int | None:
        """The place in the palette; None for a run that is in no group. KeyError if unknown."""
        return self._places[path][0]

    def dash(self, path: Path) -> int:
        """The place among the dash patterns, which tells apart the runs of one group."""
        return self._places[path][1]

    def learn(self, runs: Iterable[Run]) -> bool:
        """Give places to the runs that are new; whether there were any."""
        new = [run for run in runs if run.path not in self._names]
        for run in new:
            self._names[run.path] = run.name
            self._places[run.path] = self._place(run.path)
        return bool(new)

    def group_by(self, pattern: str) -> bool:
        """Colour by these groups (empty: each run by itself); whether the groups are others now.

        A pattern that is no regular expression leaves everything as it is.
        """
        try:
            wished = compiled(pattern) if pattern else None
        except re.error:
            return False
        if wished == self._pattern:
            return False
        self._pattern = wished
        self._groups.clear()
        self._members.clear()
        self._places.clear()
        for path in self._names:
            self._places[path] = self._place(path)
        return True

    def _place(self, path: Path) -> tuple[int | None, int]:
        """The next colour and dashes, in the order in which runs were first seen."""
        if self._pattern is None:
            own = len(self._places)
            return own, own
        text = group_of(self._names[path], self._pattern)
        colour = None if text is None else self._groups.setdefault(text, len(self._groups))
        member = self._members.get(colour, 0)
        self._members[colour] = member + 1
        return colour, member


def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` for names in small or capital letters. Raises re.error where it is none."""
    try:
        return re.compile(pattern, re.IGNORECASE)
    except (OverflowError, RecursionError) as error:  # a{99999999999}, or thousands of brackets
        raise re.error(str(error)) from error


def group_of(name: str, pattern: re.Pattern[str]) -> str | None:
    """The text that names the group of the run called ``name``; None where nothing matches."""
    found = pattern.search(name)
    if found is None:
        return None
    first = found.group(1) if pattern.groups else None
    return found.group() if first is None else str(first)
