"""Where trainings were seen last: a drive comes back under another letter, a pod with another port.

What was said of a training is kept by its folder. It is the same training elsewhere where its
folder has the same name and holds the same oldest event file, whose name tells when, on which
machine and by which process it was begun.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.training.run import Run, Snapshot

PLACES_FILE = "places.json"
PLACES_VERSION = 1
MOST_PLACES = 2000
"""Those that were seen longest ago are forgotten."""


@dataclass(frozen=True, slots=True)
class Move:
    """The training that was seen ``before`` in one folder lies ``now`` in another."""

    before: Path
    now: Path


@dataclass(frozen=True, slots=True)
class RunPlaces:
    """The folder in which each training was seen last, by :func:`sign_of`."""

    places: Mapping[str, Path] = field(default_factory=dict)

    def seeing(self, present: Iterable[Run]) -> tuple[RunPlaces, tuple[Move, ...]]:
        """The same with those that are ``present``, and which of them have moved. A copy beside
        the one that was seen before has not, and of two copies nobody knows which is which."""
        found = [(sign, run.path) for run in present if (sign := sign_of(run))]
        times = Counter(sign for sign, _ in found)
        new = {sign: path for sign, path in found if times[sign] == 1}
        moves = (Move(self.places[sign], path) for sign, path in new.items() if sign in self.places)
        others = {sign: path for sign, path in self.places.items() if sign not in new}
        kept = list({**others, **new}.items())[-MOST_PLACES:]
        return RunPlaces(dict(kept)), tuple(each for each in moves if each.before != each.now)


def sign_of(run: Run) -> str:
    """What a training keeps wherever its folder lies; empty where it has no event file."""
    oldest = min((file.name for file in run.files), default="")
    return oldest and f"{run.path.name}/{oldest}"


def present(snapshot: Snapshot) -> tuple[Run, ...]:
    """The runs of a snapshot whose drives are there."""
    gone = snapshot.missing
    return tuple(run for run in snapshot.runs if not any(map(run.path.is_relative_to, gone)))
