"""The y range without outliers, against TensorBoard's rule on sorted values."""

from __future__ import annotations

from math import ceil, floor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.curves.outliers import outlier_range


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=3))
def test_equals_the_rule(values: list[float]) -> None:
    ordered, last = sorted(values), len(values) - 1
    expected = ordered[ceil(last * 0.05)], ordered[floor(last * 0.95)]
    assert outlier_range(np.array(values)) == expected


def test_two_values_are_both_kept() -> None:
    assert outlier_range(np.array([3.0, 1.0])) == (1.0, 3.0)


def test_only_finite_values_count() -> None:
    assert outlier_range(np.array([np.nan, 4.0, np.inf])) == (4.0, 4.0)


def test_nothing_finite_has_no_range() -> None:
    with pytest.raises(ValueError, match="no finite"):
        outlier_range(np.array([np.nan]))


@pytest.mark.parametrize("seed", range(6))
def test_many_values_equal_the_rule(seed: int) -> None:
    random = np.random.default_rng(seed)
    values = random.normal(size=160_000).astype(np.float32)
    if seed % 2:
        values = np.sort(values.round(1))[:: 1 if seed % 3 else -1]
    ordered, last = np.sort(values), len(values) - 1
    assert outlier_range(values) == (ordered[ceil(last * 0.05)], ordered[floor(last * 0.95)])
