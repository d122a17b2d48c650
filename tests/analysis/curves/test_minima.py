"""Minima and their prominence, against SciPy."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.signal import find_peaks, peak_prominences

from rvcmonitor.analysis.curves.minima import local_minima, prominences

CURVES = arrays(
    np.float64, st.integers(0, 60), elements=st.integers(-6, 6).map(float)
)  # few levels, so that flat bottoms are common


@given(CURVES)
def test_minima_are_scipys(values: np.ndarray) -> None:
    assert local_minima(values).tolist() == find_peaks(-values)[0].tolist()


@given(CURVES)
def test_prominences_are_scipys(values: np.ndarray) -> None:
    minima = local_minima(values)
    expected = peak_prominences(-values, minima)[0] if len(minima) else np.empty(0)
    np.testing.assert_allclose(prominences(values, minima), expected)
