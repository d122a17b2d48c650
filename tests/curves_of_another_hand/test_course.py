"""Noise-free courses: what falls falls, what rises rises, what stands still stands still."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.curves_of_another_hand.course import Beginning, Course, lows
from tests.curves_of_another_hand.endings import (
    IMPROVING,
    RISE_FAMILIES,
    SHARES,
    Ending,
    Rise,
    RiseFamily,
)
from tests.curves_of_another_hand.falls import FALL_FAMILIES, Fall, FallFamily, draw_fall
from tests.curves_of_another_hand.noise import deflection
from tests.curves_of_another_hand.priors import USUAL, draw_course

U = np.linspace(0, 1, 501)
seeds = st.integers(0, 2**32 - 1)
STRAIGHT = Fall("piecewise linear", (0.0, 1.0, 1.0, 0.0))
FLOORS = (16.0, 6.0, 1.0, 3.0)
DEPTHS = (6.0, 1.0, 0.5, 0.0)


@settings(max_examples=60)
@given(seed=seeds, family=st.sampled_from(FALL_FAMILIES))
def test_a_fall_falls_from_one_to_nothing(seed: int, family: FallFamily) -> None:
    height = draw_fall(np.random.default_rng(seed), family)(U)
    assert height[0] == 1
    assert height[-1] == 0
    assert (np.diff(height) < 1e-12).all()


@settings(max_examples=60)
@given(seed=seeds, family=st.sampled_from(FALL_FAMILIES))
def test_no_fall_rests_once_it_has_begun(seed: int, family: FallFamily) -> None:
    """The flattest tenth of any fall still takes a share of it."""
    height = draw_fall(np.random.default_rng(seed), family)(U)
    assert (height[:-50] - height[50:]).min() > 1e-4


@settings(max_examples=60)
@given(
    family=st.sampled_from(RISE_FAMILIES),
    start=st.floats(0.05, 0.9),
    bow=st.floats(0.05, 3),
    height=st.floats(0.1, 5),
)
def test_a_rise_begins_at_its_start_and_never_falls(
    family: RiseFamily, start: float, bow: float, height: float
) -> None:
    risen = Rise(family, "all", start, height, bow)(U)
    assert (risen[start >= U] == 0).all()
    assert (np.diff(risen) >= -1e-12).all()
    if family != "stepped" or bow <= 1:
        assert risen[-1] == pytest.approx(height)


@settings(max_examples=60)
@given(stop=st.floats(0.1, 0.8), bend=st.floats(0, 0.09))
def test_a_fall_goes_its_way_until_it_bends_and_then_stands_still(stop: float, bend: float) -> None:
    ending = Ending("flat", "gradual", stop, bend)
    far = ending.effective(U)
    before, after = stop - bend >= U, ending.settled <= U
    assert np.array_equal(far[before], U[before])
    assert far[after] == pytest.approx(stop)
    assert (np.diff(far) >= -1e-12).all()


def test_what_rises_in_the_total_rises_in_its_parts() -> None:
    for shares in SHARES.values():
        assert sum(shares) == pytest.approx(1)


@settings(max_examples=60)
@given(seed=seeds, family=st.sampled_from(FALL_FAMILIES))
def test_totals_under_other_endings_are_the_sums_of_the_parts(
    seed: int, family: FallFamily
) -> None:
    rng = np.random.default_rng(seed)
    course = draw_course(rng, draw_fall(rng, family), 200, USUAL.deepest)
    endings = (
        IMPROVING,
        Ending("flat", "almost constant", 0.4, 0.1, remnant=0.2),
        Ending("rising", "late", 0.6, rise=Rise("late", "fm", 0.7, 1.5)),
    )
    for ending, total in zip(endings, course.totals(U, endings), strict=True):
        alone = Course(course.fall, ending, course.floors, course.depths, course.beginning)
        assert total == pytest.approx(alone.total(U))


def test_the_turn_of_an_abrupt_stop_is_its_epoch() -> None:
    course = Course(STRAIGHT, Ending("flat", "abrupt", 0.4), FLOORS, DEPTHS)
    assert (lows(course, 100).turn, lows(course, 100).total, lows(course, 100).mel) == (40, 40, 40)


def test_an_improving_course_never_turns_and_is_lowest_at_its_end() -> None:
    course = Course(STRAIGHT, IMPROVING, FLOORS, DEPTHS, Beginning(0.05, (4.0, 1.0, 2.0, 0.0)))
    low = lows(course, 100)
    assert (low.turn, low.total, low.mel) == (None, 100, 100)


def test_where_fm_overtakes_a_falling_mel_only_the_total_turns() -> None:
    rise = Rise("fm against mel", "fm", 0.5, 6.0)
    low = lows(Course(STRAIGHT, Ending("rising", rise=rise), FLOORS, DEPTHS), 100)
    assert (low.turn, low.total, low.mel) == (50, 50, 100)


def test_a_remnant_moves_the_low_but_not_the_turn() -> None:
    ending = Ending("flat", "almost constant", 0.4, remnant=-0.01)
    low = lows(Course(STRAIGHT, ending, FLOORS, DEPTHS), 100)
    assert (low.turn, low.total) == (40, 100)


def test_a_constant_course_has_turned_before_it_began() -> None:
    low = lows(Course(None, Ending("constant"), FLOORS), 100)
    assert (low.turn, low.total, low.mel) == (1, 1, 1)


def test_the_deflection_of_a_straight_line_is_that_of_its_slope() -> None:
    """A straight fall by d over n points: d·√(n/12) of white noise's standard deviations."""
    assert deflection(3 * U, np.ones_like(U), 0.0) == pytest.approx(3 * (501 / 12) ** 0.5, rel=0.01)
