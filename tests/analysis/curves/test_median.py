"""The same as NumPy's median, of which it takes the place."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.analysis.curves.median import median, medians


@pytest.mark.parametrize("count", [1, 2, 3, 10, 101])
def test_it_is_numpys(count: int) -> None:
    rng = np.random.default_rng(count)
    for values in (rng.normal(size=(7, count)), rng.integers(-5, 5, (7, count))):
        assert medians(values).tolist() == np.median(values, axis=-1).tolist()
        assert median(values[0]) == np.median(values[0])
        before = values.copy()
        medians(values)
        assert (values == before).all()
