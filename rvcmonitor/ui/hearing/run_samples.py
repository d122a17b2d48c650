"""The newest spoken samples of a run, to be offered as clips."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.media.tags import sound_tags
from rvcmonitor.training.media_place import media_places
from rvcmonitor.training.run import Run
from rvcmonitor.ui.hearing.clip_form import Sample
from rvcmonitor.ui.widgets.message_text import number

MOST = 12
"""Of each kind: more would not fit into a menu."""


def run_samples(run: Run) -> tuple[Sample, ...]:
    """Those of each kind, the newest first."""
    tags = sound_tags(run.media)
    text = QCoreApplication.translate("RunSamples", "Step {n}")
    found = []
    for tag in tags:
        places = sorted(media_places(run, run.media[tag]), key=lambda place: -place.step)
        for place in islice(places, MOST):
            name = text.format(n=number(place.step))
            found.append(Sample(name if len(tags) == 1 else f"{tag} · {name}", place))
    return tuple(found)
