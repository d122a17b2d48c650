"""Classical early stopping, to the letter of Keras' EarlyStopping callback.

Source: keras.callbacks.EarlyStopping (Keras 3). At the end of each epoch ``wait`` grows; a value
better than the best by more than ``min_delta`` becomes the best and sets ``wait`` to zero (with a
``baseline`` only if it beats that, too); otherwise training stops once ``wait`` has reached
``patience``, though never at epoch 0. Epochs before ``start_from_epoch`` are not looked at.

Trainers do not log every epoch. An epoch without a value still counts as waited for, so that
patience is in epochs whatever the log's interval; with a value for each it is Keras' own rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class EarlyStopping:
    """The callback's settings. ``patience`` and ``start_from_epoch`` count epochs (0 is the first,
    as in Keras); ``monitor`` is a tag, None for the one that the verdict uses."""

    monitor: str | None = None
    min_delta: float = 0.0
    patience: int = 100
    start_from_epoch: int = 0
    mode: Literal["min", "max"] = "min"
    baseline: float | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """Epochs (0 is the first): where it stopped (None: not yet) and its best (None: none seen)."""

    stopped: int | None
    best: int | None


def early_stop(
    epochs: NDArray[np.int64], values: NDArray[np.float64], settings: EarlyStopping
) -> Stop:
    """Run the callback over the values at the ends of ``epochs`` (0 is the first, ascending,
    unique); both of shape (n,). NaN is never better."""
    sign = 1.0 if settings.mode == "min" else -1.0
    target = np.inf if settings.baseline is None else sign * settings.baseline
    delta = abs(settings.min_delta)
    looked_at = epochs >= settings.start_from_epoch
    best: int | None = None
    best_value, wait, before = np.inf, 0, settings.start_from_epoch - 1
    losses = (sign * values[looked_at]).tolist()
    for epoch, value in zip(epochs[looked_at].tolist(), losses, strict=True):
        wait += epoch - before
        before = epoch
        if value + delta < best_value:
            best, best_value = epoch, value
            wait = 0 if value + delta < target else wait
        elif wait >= settings.patience and epoch > 0:
            return Stop(epoch, best)
    return Stop(None, best)
