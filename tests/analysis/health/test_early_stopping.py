"""Early stopping as Keras defines it, worked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.analysis.curves.metric import best_curve
from rvcmonitor.analysis.health.early_stopping import EarlyStopping, Stop, early_stop
from rvcmonitor.analysis.health.early_stopping_report import early_stopping_report
from tests.analysis.runs import run


def stopped(values: list[float], **settings: object) -> Stop:
    epochs = np.arange(len(values), dtype=np.int64)
    return early_stop(epochs, np.array(values), EarlyStopping(**settings))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "settings", "expected"),
    [
        # wait: 0 0 1 2 -> stops at the second epoch without a better value
        ([5, 4, 4.5, 4.2, 3], {"patience": 2}, Stop(3, 1)),
        # an equal value is not better
        ([5, 4, 4, 4, 3], {"patience": 2}, Stop(3, 1)),
        # a better one in time sets wait to zero
        ([5, 4, 4.5, 3, 3.5, 3.6], {"patience": 2}, Stop(5, 3)),
        ([5, 4, 3, 2, 1], {"patience": 1}, Stop(None, 4)),
        # 0.1 better is not enough when min_delta is 0.5; its sign does not matter
        ([5, 4.9, 4.8, 4.0], {"patience": 2, "min_delta": 0.5}, Stop(2, 0)),
        ([5, 4.9, 4.8, 4.0], {"patience": 2, "min_delta": -0.5}, Stop(2, 0)),
        # better by exactly min_delta is not better
        ([5, 4.5, 4.5], {"patience": 2, "min_delta": 0.5}, Stop(2, 0)),
        # the first two epochs are not looked at
        ([1, 1, 5, 4, 6, 6], {"patience": 2, "start_from_epoch": 2}, Stop(5, 3)),
        ([0.5, 0.7, 0.6, 0.65], {"patience": 2, "mode": "max"}, Stop(3, 1)),
        # below the best but never below the baseline: wait is not set back
        ([9, 8, 7, 6], {"patience": 2, "baseline": 5.0}, Stop(None, 3)),
        ([9, 8, 8.5, 7], {"patience": 2, "baseline": 5.0}, Stop(2, 1)),
        ([9, 4, 4.5, 4.4], {"patience": 2, "baseline": 5.0}, Stop(3, 1)),
        # patience 0 stops at the first epoch that is not better, though never at epoch 0
        ([5, 6, 4], {"patience": 0}, Stop(1, 0)),
        ([np.nan, np.nan, 4], {"patience": 0}, Stop(1, None)),
        ([np.nan, 3, np.nan, np.nan], {"patience": 2}, Stop(3, 1)),
        ([], {"patience": 2}, Stop(None, None)),
    ],
)
def test_by_hand(values: list[float], settings: dict[str, object], expected: Stop) -> None:
    assert stopped(values, **settings) == expected


def test_patience_counts_epochs_where_not_every_epoch_is_logged() -> None:
    epochs = np.array([0, 4, 8, 12], np.int64)
    values = np.array([5.0, 4.0, 4.1, 4.2])
    assert early_stop(epochs, values, EarlyStopping(patience=8)) == Stop(12, 4)


def test_validation_is_what_is_watched_where_it_is_logged() -> None:
    values = np.concatenate((np.linspace(1, 0.5, 40), np.linspace(0.5, 0.9, 40)))
    made = run({"loss/g/total": np.linspace(40, 20, 80), "validation/loss/mel_l1": values})
    said = early_stopping_report(made, best_curve(made, "generator"), EarlyStopping(patience=20))
    assert said is not None
    assert said.tag == "validation/loss/mel_l1"
    assert said.best_step in (39 * 200, 40 * 200)
    assert said.stopped_epoch is not None


def test_says_the_epochs_as_the_trainer_counts_them() -> None:
    made = run({"loss/g/total": [5, 4, 4.5, 4.2, 3]}, every=50)
    said = early_stopping_report(made, best_curve(made, "generator"), EarlyStopping(patience=2))
    assert said is not None
    assert (said.stopped_epoch, said.best_epoch, said.best_step) == (4, 2, 50)
    assert said.message.english() == (
        "Early stopping on loss/g/total would have stopped at epoch 4; the best was epoch 2."
    )
