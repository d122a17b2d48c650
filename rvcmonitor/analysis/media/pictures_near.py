"""Whether the voice was still there in the picture nearest to a step."""

from __future__ import annotations

import numpy as np

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.media.tags import picture_pairs
from rvcmonitor.message import Message
from rvcmonitor.training.run import Run


def fault_near(run: Run, analysis: Analysis, step: int) -> Message | None:
    """What is wrong in the generated picture nearest to ``step``; None where nothing is, or where
    there are no pictures."""
    pairs = picture_pairs(run.media)
    if not pairs or not analysis.pictures:
        return None
    steps = run.media[pairs[0].generated].steps
    nearest = int(steps[np.argmin(np.abs(steps - step))])
    return next((mark.message for mark in analysis.pictures if mark.step == nearest), None)
