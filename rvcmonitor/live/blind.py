"""A blind comparison: two epochs without names, and what the ear said."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Letter = Literal["A", "B"]
Choice = Literal["A", "B", "same"]


@dataclass(frozen=True, slots=True)
class BlindResult:
    """What one comparison said. ``run`` is the model's folder, ``tag`` the samples' tag; the steps
    are those of the two samples. ``better_step`` and ``worse_step`` are None where the listener
    heard no difference; ``wall_time`` is when it was said (s since 1970)."""

    run: Path
    tag: str
    steps: tuple[int, int]
    better_step: int | None
    worse_step: int | None
    wall_time: float


@dataclass(frozen=True, slots=True)
class BlindPair:
    """Two samples behind the letters A and B."""

    run: Path
    tag: str
    a_step: int
    b_step: int

    @classmethod
    def shuffled(
        cls, run: Path, tag: str, steps: tuple[int, int], dice: random.Random
    ) -> BlindPair:
        """The two steps in an order that nobody knows."""
        a_step, b_step = dice.sample(steps, 2)
        return cls(run, tag, a_step, b_step)

    def step(self, letter: Letter) -> int:
        """The training step that hides behind ``letter``."""
        return self.a_step if letter == "A" else self.b_step

    def judged(self, choice: Choice, wall_time: float) -> BlindResult:
        """What came of it, chosen at ``wall_time`` (s since 1970)."""
        better = {"A": self.a_step, "B": self.b_step, "same": None}[choice]
        worse = {"A": self.b_step, "B": self.a_step, "same": None}[choice]
        steps = (min(self.a_step, self.b_step), max(self.a_step, self.b_step))
        return BlindResult(self.run, self.tag, steps, better, worse, wall_time)
