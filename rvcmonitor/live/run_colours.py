"""Which colour and which dashes each run has: its own, or those of its place in a group of names.

Both are remembered from one start of the program to the next: whatever else is open, a run looks
the same.

TensorBoard's groups: a regular expression is searched for in the runs' names, and the text of its
first pair of brackets, or all that matched, names the group.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from rvcmonitor.live.name_pattern import NamePattern, PatternError, compiled
from rvcmonitor.training.run import Run

COLOURS = 8
"""In the palette; the place after the last has the first one again."""
LOOKS = 32
"""Places until colour and dashes are both the same again."""
REMEMBERED = 500
"""Runs, and as many places in groups; those that were open longest ago are forgotten."""


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """The place of a run (its path), of a group (its text), or of a run in a group. ``among`` says
    of what the name is one: empty for runs, the pattern for groups, both for a group's runs."""

    among: str
    name: str
    place: int

    @property
    def key(self) -> tuple[str, str]:
        """What has the place."""
        return self.among, self.name


class _Places:
    """Numbers from 0 on for names, which keep theirs: in the order in which they were last wanted.

    A new name gets a place that no other has, also none of earlier times, and of those that look
    least like what is wanted now, the first.
    """

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._taken: set[int] = set()
        self._lowest_free = 0
        self._wanted: set[str] = set()
        self._colours: Counter[int] = Counter()
        self._looks: Counter[int] = Counter()

    def recall(self, name: str, place: int) -> None:
        """What the place was another time."""
        self._places[name] = place
        self._taken.add(place)

    def kept(self) -> list[tuple[str, int]]:
        """All names with their places."""
        return list(self._places.items())

    def of(self, name: str) -> int:
        if name not in self._wanted:
            self._wanted.add(name)
            place = self._places.pop(name, None)
            self._places[name] = place = self._free() if place is None else place
            self._taken.add(place)
            self._colours[place % COLOURS] += 1
            self._looks[place % LOOKS] += 1
        return self._places[name]

    def choose(self, name: str, colour: int) -> None:
        """Move ``name`` to the first free place of this colour."""
        if name in self._places:
            self._taken.discard(self._places[name])
        place = next(place for place in count(colour, COLOURS) if place not in self._taken)
        self.recall(name, place)

    def _free(self) -> int:
        while self._lowest_free in self._taken:
            self._lowest_free += 1
        free = islice((p for p in count(self._lowest_free) if p not in self._taken), LOOKS)
        return min(free, key=lambda p: (self._colours[p % COLOURS], self._looks[p % LOOKS]))


class RunColours:
    """Places in the palette for every run that was ever seen.

    They never change, unless other groups are wished for.
    """

    def __init__(self) -> None:
        self._names: dict[Path, str] = {}
        self._looks: dict[Path, tuple[int | None, int]] = {}
        self._pattern: NamePattern | None = None
        self._places: dict[str, _Places] = {}

    def colour(self, path: Path) -> int | None:
        """The place in the palette; None for a run that is in no group. KeyError if unknown."""
        return self._looks[path][0]

    def dash(self, path: Path) -> int:
        """The place among the dash patterns, which tells apart the runs of one group."""
        return self._looks[path][1]

    def learn(self, runs: Iterable[Run]) -> bool:
        """Give places to the runs that are new; whether there were any."""
        new = [run for run in runs if run.path not in self._names]
        for run in new:
            self._names[run.path] = run.name
            self._looks[run.path] = self._look(run.path)
        return bool(new)

    def group_by(self, pattern: str) -> bool:
        """Colour by these groups (empty: each run by itself); whether the groups are others now.

        A pattern that is no regular expression leaves everything as it is.
        """
        try:
            wished = compiled(pattern) if pattern else None
        except PatternError:
            return False
        if wished == self._pattern:
            return False
        self._pattern = wished
        self._look_anew()
        return True

    def choose(self, path: Path, colour: int) -> None:
        """Give a run the colour at this place of the palette, in dashes that are still free."""
        self._among("").choose(str(path), colour)
        self._look_anew()

    def recall(self, kept: Iterable[KeptPlace]) -> None:
        """Give runs and groups the places of last time, and forget all others; the runs that are
        known now get new ones where they are not among them."""
        self._places.clear()
        for each in kept:
            self._among(each.among).recall(each.name, max(each.place, 0))
        self._look_anew()

    def kept(self) -> tuple[KeptPlace, ...]:
        """What to remember, to be recalled next time; of groups only those that are in use."""
        runs, groups = [], []
        for among, places in self._places.items():
            found = [KeptPlace(among, name, place) for name, place in places.kept()]
            if among == "":
                runs += found
            elif self._pattern and among.partition("\n")[0] == self._pattern.text:
                groups += found
        return (*runs[-REMEMBERED:], *groups[-REMEMBERED:])

    def _look_anew(self) -> None:
        self._looks = {path: self._look(path) for path in self._names}

    def _look(self, path: Path) -> tuple[int | None, int]:
        """The colour and the dashes of a run."""
        own = self._among("").of(str(path))
        if self._pattern is None:
            return own, own
        text, pattern = self._pattern.group_in(self._names[path]), self._pattern.text
        colour = None if text is None else self._among(pattern).of(text)
        return colour, self._among(f"{pattern}\n{text or ''}").of(str(path))

    def _among(self, among: str) -> _Places:
        """The places of runs, groups, or the runs of a group; those in use come last."""
        places = self._places.pop(among, None) or _Places()
        self._places[among] = places
        return places
