"""From a point on a curve to the pictures and the sound of its epoch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from rvcmonitor.analysis.media.tags import media_kinds
from rvcmonitor.live.session import Session
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import verbatim

MediaWanted = Callable[[MediaKind, int], None]
"""Show the pictures or the sound nearest to a step of the selected run."""


def add_media_actions(
    menu: QMenu, session: Session, path: Path, step: int, want: MediaWanted
) -> None:
    """Offer what the run at ``path`` logged around ``step``; nothing where it logged neither."""
    run = next((run for run in session.runs if run.path == path), None)
    kinds = media_kinds(run.media) if run is not None else ()
    if run is None or not kinds:
        return

    def show(kind: MediaKind) -> None:
        session.select(path)
        want(kind, step)

    for kind in kinds:
        action = menu.addAction(verbatim(_says(kind, run, step)))
        action.triggered.connect(lambda _=False, k=kind: show(k))
    menu.addSeparator()


def _says(kind: MediaKind, run: Run, step: int) -> str:
    translate = QCoreApplication.translate
    if run.epochs is None:
        texts = {
            "image": translate("MediaActions", "See the pictures of step {n}"),
            "audio": translate("MediaActions", "Hear the sample nearest to step {n}"),
        }
        return texts[kind].format(n=number(step))
    texts = {
        "image": translate("MediaActions", "See the pictures of epoch {n}"),
        "audio": translate("MediaActions", "Hear the sample nearest to epoch {n}"),
    }
    epoch = int(run.epochs.epoch_at(np.array([step], np.int64))[0])
    return texts[kind].format(n=number(epoch))
