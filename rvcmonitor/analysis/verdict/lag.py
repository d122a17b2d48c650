"""How late the guides' smoothed curve shows its lowest point."""

from __future__ import annotations

import numpy as np

from rvcmonitor.analysis.curves.metric import named_curve
from rvcmonitor.analysis.curves.smoothing import tensorboard_smoothing
from rvcmonitor.analysis.findings import Verdict
from rvcmonitor.analysis.verdict.classified_run import ClassifiedRun
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message

GUIDES_SMOOTHING = 0.987
"""What the guides tell users of single-batch curves to set."""
LAG = round(GUIDES_SMOOTHING / (1 - GUIDES_SMOOTHING))
"""The mean age, in points, of what such a curve shows."""
_LONGEST = 20_000
"""Points. In longer runs so few are no lag that one could see."""
LAGS = Message(
    QT_TRANSLATE_NOOP(
        "Message",
        "A curve smoothed with {weight} shows its lowest point later than it is: it lags by "
        "about {points} points.",
    ),
    {"weight": GUIDES_SMOOTHING, "points": LAG},
)


def smoothing_lag(classified: ClassifiedRun) -> Message | None:
    """A word where the smoothed curve bottoms later than the low point lies; None where it does
    not, or nobody would look at it (running means are drawn with less smoothing)."""
    low = classified.loss.low
    curve = named_curve(classified.run, "generator")
    rising = classified.loss.state == "rising"
    if low is None or curve is None or not rising or "generator_avg" in classified.run.tags:
        return None
    if not LAG < len(curve) <= _LONGEST:
        return None
    smoothed = tensorboard_smoothing(curve.values, GUIDES_SMOOTHING)
    if curve.steps[np.argmin(smoothed)] <= classified.step(low.high):
        return None
    return LAGS


def lags(verdict: Verdict) -> bool:
    """Whether the verdict says that the smoothed curve shows its low point late."""
    return any(note.text == LAGS.text for note in verdict.notes)
