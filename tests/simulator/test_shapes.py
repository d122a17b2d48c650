"""The noise-free course is what it says it is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.simulator.shapes import Dip, Shape

turns = st.floats(0.2, 0.7)
falls = st.floats(0.1, 0.5)
rises = st.floats(0.03, 0.2)
runs = np.linspace(0, 1, 1001)


@given(fall=falls)
def test_improving_gets_better_to_the_very_end(fall: float) -> None:
    level = Shape("improving", fall=fall).level(runs)
    assert (np.diff(level) < 0).all()
    assert level[0] * (1 - fall) == pytest.approx(1.0, rel=0.2)


@given(turn=turns, fall=falls)
def test_flat_stays_where_it_turned(turn: float, fall: float) -> None:
    shape = Shape("flat", turn=turn, fall=fall)
    assert shape.lowest() == turn
    assert np.ptp(shape.level(runs[runs > turn + shape.rounding])) < 1e-9


@given(turn=turns, fall=falls, rise=rises)
def test_rising_is_lowest_at_its_turn_and_rises_by_as_much_as_asked(
    turn: float, fall: float, rise: float
) -> None:
    shape = Shape("rising", turn=turn, fall=fall, rise=rise)
    lowest = shape.lowest()
    assert lowest is not None
    assert abs(lowest - turn) <= shape.rounding + 1e-3
    level = shape.level(runs)
    assert level[-1] / level.min() == pytest.approx(1 + rise, abs=0.02)


def test_a_dip_is_a_passing_low() -> None:
    plain, dipped = Shape("improving"), Shape("improving", dips=(Dip(0.3, depth=0.02),))
    gone = dipped.level(runs) / plain.level(runs)
    assert gone.min() == pytest.approx(0.98, abs=1e-4)
    assert runs[np.argmin(gone)] == pytest.approx(0.3)
    assert gone[-1] == pytest.approx(1.0)
