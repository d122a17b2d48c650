"""What event files look like as a rule, to be tried on the next one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from rvcmonitor.tfevents.fast.template import Template

Cycle: TypeAlias = tuple[Template, ...]
"""What a trainer logs again and again: one record of each template, one behind the other."""


@dataclass(slots=True)
class Guesses:
    """What was seen in files read so far; most likely the next one is of the same trainer.

    A guess is tried first, and only tried: a wrong one costs time and nothing else. ``cycles`` are
    by the tag with which they begin; ``stretches`` are bytes from one picture or sound to the
    next, the newest first. Not for several threads at a time.
    """

    cycles: dict[str, Cycle] = field(default_factory=dict)
    stretches: list[int] = field(default_factory=list)
