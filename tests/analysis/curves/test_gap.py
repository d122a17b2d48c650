"""How far validation lies above training."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rvcmonitor.analysis.curves.gap import Gaps, gap, has_gap
from tests.analysis.runs import run, series


def test_at_the_same_steps_it_is_the_difference() -> None:
    found = gap(series("loss", [1, 2, 3], [5.0, 4.0, 3.0]), series("v", [1, 2, 3], [5.5, 5.0, 6.0]))
    assert found.steps.tolist() == [1, 2, 3]
    assert found.values.tolist() == pytest.approx([0.5, 1.0, 3.0])


def test_batches_are_averaged_since_the_validation_before() -> None:
    batches = series("loss", range(1, 11), [9.0, 7, 5, 5, 5, 4, 4, 4, 2, 1])
    found = gap(batches, series("v", [5, 10], [7.0, 6.0]))
    assert found.values.tolist() == pytest.approx([7 - 31 / 5, 6 - 15 / 5])


def test_where_nothing_was_trained_since_it_is_read_between() -> None:
    found = gap(series("loss", [0, 10], [4.0, 2.0]), series("v", [10, 15, 20], [3.0, 3.0, 3.0]))
    assert found.values.tolist() == pytest.approx([0.0, 1.0, 1.0])


def test_what_is_no_number_is_left_out() -> None:
    training = series("loss", [1, 2, 3], [5.0, np.nan, 3.0])
    found = gap(training, series("v", [1, 2, 3], [6.0, 6.0, np.inf]))
    assert found.steps.tolist() == [1, 2]
    assert np.isfinite(found.values).all()
    assert not len(gap(series("loss", [1], [np.nan]), training).steps)


def test_only_what_measures_the_same_has_a_gap() -> None:
    assert has_gap(run({"epoch_loss": [1.0], "validation/epoch_loss": [1.0]}))
    assert not has_gap(run({"loss/g/total": [1.0], "validation/loss/mel_l1": [1.0]}))


def test_a_run_that_did_not_grow_keeps_its_gap() -> None:
    gaps = Gaps()
    made = run({"loss": [1.0, 2.0], "val_loss": [1.0, 3.0]})
    first = gaps.of(made)
    assert first is not None
    assert gaps.of(replace(made, last_epoch=9)) is first
    grown = replace(made, series=run({"loss": [1.0] * 3, "val_loss": [1.0] * 3}).series)
    assert gaps.of(grown) is not first
