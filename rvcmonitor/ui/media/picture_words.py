"""Where in a run the pictures are that are shown, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from rvcmonitor.training.run import Run
from rvcmonitor.ui.media.picture_sequence import PictureSequence, epochs_of
from rvcmonitor.ui.widgets.local_time import date_and_time, is_time, local_time
from rvcmonitor.ui.widgets.message_text import number


def caption(step: int, epoch: int | None) -> str:
    """What stands below a thumbnail."""
    translate = QCoreApplication.translate
    if epoch is None:
        return translate("PicturesPane", "step {n}").format(n=number(step))
    return translate("PicturesPane", "epoch {n}").format(n=number(epoch))


def where(sequence: PictureSequence, index: int) -> str:
    """The place ``index`` of ``sequence``, which has one: epoch, step, time and number."""
    translate = QCoreApplication.translate
    step, epoch, count = sequence.steps[index], sequence.epochs[index], len(sequence.steps)
    when = _logged_at(sequence, step)
    parts = (
        [] if epoch is None else [translate("PicturesPane", "Epoch {n}").format(n=number(epoch))]
    )
    parts.append(translate("PicturesPane", "step {n}").format(n=number(step)))
    if when is not None:
        parts.append(date_and_time(when))
    of_all = translate("PicturesPane", "{n} of {count}")
    parts.append(of_all.format(n=number(index + 1), count=number(count)))
    return " · ".join(parts)


def _logged_at(sequence: PictureSequence, step: int) -> datetime | None:
    place = sequence.main.get(step)
    return local_time(place.wall_time) if place and is_time(place.wall_time) else None


def only_nearest(run: Run, asked: int, shown: int) -> str:
    """Whoever came for the pictures of the step ``asked``, where others are ``shown``, is told so;
    empty where they are of the same place."""
    translate = QCoreApplication.translate
    if shown == asked:
        return ""
    there, here = epochs_of(run, (asked, shown))
    if there is None or here is None:
        text = translate(
            "PicturesPane", "There is no picture of step {n}: the nearest one is of step {near}."
        )
        return text.format(n=number(asked), near=number(shown))
    if there == here:
        return ""
    text = translate(
        "PicturesPane", "There is no picture of epoch {n}: the nearest one is of epoch {near}."
    )
    return text.format(n=number(there), near=number(here))
