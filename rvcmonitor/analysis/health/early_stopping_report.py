"""Where classical early stopping would have ended a run, in words."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.metric import Curve, curve
from rvcmonitor.analysis.findings import EarlyStop
from rvcmonitor.analysis.health.early_stopping import EarlyStopping, Stop, early_stop
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run


def early_stopping_report(
    run: Run, judged_by: Curve | None, settings: EarlyStopping
) -> EarlyStop | None:
    """What Keras' rule says of ``run``; None where epochs or the monitored tag are unknown.

    An epoch's value is the mean of what was logged in it.
    """
    monitored = _monitored(run, judged_by, settings)
    if monitored is None or run.epochs is None:
        return None
    of_point = run.epochs.epoch_at(monitored.steps)
    epochs, place = np.unique(of_point, return_inverse=True)
    values = np.bincount(place, monitored.values) / np.bincount(place)
    stop = early_stop(epochs - 1, values, settings)
    return _said(monitored, stop, epochs, values, of_point)


def _monitored(run: Run, judged_by: Curve | None, settings: EarlyStopping) -> Curve | None:
    if settings.monitor is None:
        return judged_by
    series = run.series.get(settings.monitor)
    found = None if series is None else curve(series)
    return found if found is not None and len(found) else None


def _said(
    monitored: Curve,
    stop: Stop,
    epochs: NDArray[np.int64],
    values: NDArray[np.float64],
    of_point: NDArray[np.int64],
) -> EarlyStop:
    def step(epoch: int | None) -> int | None:
        if epoch is None:
            return None
        return int(monitored.steps[of_point == epoch][-1])

    stopped = None if stop.stopped is None else stop.stopped + 1
    best = None if stop.best is None else stop.best + 1
    return EarlyStop(
        tag=monitored.tag,
        stopped_step=step(stopped),
        stopped_epoch=stopped,
        best_step=step(best),
        best_epoch=best,
        best_value=None if best is None else float(values[epochs == best][0]),
        message=_message(monitored.tag, stopped, best),
    )


def _message(tag: str, stopped: int | None, best: int | None) -> Message:
    if best is None:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message", "Early stopping has not looked at any epoch of {tag} yet."
            ),
            {"tag": tag},
        )
    if stopped is None:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Early stopping on {tag} would still be training; the best so far was epoch "
                "{best}.",
            ),
            {"tag": tag, "best": best},
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch "
            "{best}.",
        ),
        {"tag": tag, "stopped": stopped, "best": best},
    )
