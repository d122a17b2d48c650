"""One stop that is under way: what is known of it, and the looks taken beside the window."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.analysis.stopping.rule import Afterwards
from rvcmonitor.analysis.stopping.stop_point import StopPoint
from rvcmonitor.live.stop_board import StopPhase, StopProgress
from rvcmonitor.stopping.countdown import Countdown
from rvcmonitor.stopping.hands import Hands
from rvcmonitor.stopping.process import End
from rvcmonitor.stopping.whole_weights import WeightsWatch, newest_weights
from rvcmonitor.stopping.whose_process import Refused, Training
from rvcmonitor.training.run import Run

GOES_ON = ("training", "stalled")
"""States of a run that may be stopped."""


@dataclass
class Course:
    """Where the stop of ``run`` has got to, for the reason of ``point``."""

    run: Run
    point: StopPoint
    countdown: Countdown
    phase: StopPhase = "waiting"
    found: bool = False
    """Whether its process was seen: only then can it be said to have ended."""
    watch: WeightsWatch = field(default_factory=WeightsWatch)
    waits_for: Path | None = Path()
    """The file that may still be written; an empty path before the first look."""
    looking: bool = False
    action: Afterwards = "nothing"

    @property
    def progress(self) -> StopProgress:
        """What the window shows of it."""
        return StopProgress(
            self.run.path,
            self.run.name,
            self.point,
            self.phase,
            math.ceil(self.countdown.left),
            self.waits_for,
            self.action,
        )


def goes_on_again(before: Run, now: Run) -> bool:
    """Whether a training that had ended was begun again between two looks at it."""
    began = [run.attempts[-1].started if run.attempts else 0.0 for run in (before, now)]
    return now.state in GOES_ON and (before.state == "finished" or began[0] < began[1])


def look_at_weights(watch: WeightsWatch, run: Run, now: float) -> Path | None:
    """The file of the newest weights that may still be written; None where all are whole."""
    return watch.look(newest_weights(run), now)


def end_if_whole(hands: Hands, watch: WeightsWatch, run: Run, now: float) -> End | Refused | Path:
    """End it, unless the trainer has begun to save since the last look: then the file."""
    waits_for = look_at_weights(watch, run, now)
    return hands.end(Training.of(run)) if waits_for is None else waits_for
