"""The verdict's answers, and what must not change them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from rvcmonitor.analysis.curves.metric import Curve, curve
from rvcmonitor.analysis.curves.points import averaged
from rvcmonitor.analysis.verdict.classification import Classification, classify
from rvcmonitor.analysis.verdict.classified_run import classify_judged
from rvcmonitor.training.run import Attempt
from tests.analysis.runs import falling, noisy, run, series, turning


def judged(values: np.ndarray) -> Classification:
    return classify([averaged(curve(series("loss/g/total", 200 * np.arange(len(values)), values)))])


def states(level: np.ndarray, amount: float = 0.05) -> Counter[str]:
    return Counter(judged(noisy(level, seed, amount)).state for seed in range(10))


def test_the_plain_cases() -> None:
    assert states(falling(500)) == {"improving": 10}
    assert states(turning(500, rise=0))["flat"] >= 8  # of ten: the noise is heavy
    assert states(turning(500, rise=0.15)) == {"rising": 10}


def test_the_low_point_lies_in_its_interval_and_the_interval_is_narrow() -> None:
    found = [judged(noisy(turning(500, rise=0.15), seed)).low for seed in range(20)]
    lows = [low for low in found if low is not None]
    assert len(lows) == 20
    assert sum(low.low <= 0.4 <= low.high for low in lows) >= 14
    assert np.median([low.middle for low in lows]) == pytest.approx(0.4, abs=0.015)
    assert np.median([low.high - low.low for low in lows]) <= 0.15


def test_a_straight_rise_is_a_rise_from_the_start() -> None:
    level = 30 * (1 + 0.5 * np.linspace(0, 1, 300))
    found = judged(noisy(level, 0, 0.01))
    assert found.state == "rising"
    assert found.rise == pytest.approx(0.5, abs=0.05)
    assert found.low is not None
    assert found.low.middle <= 0.03


@pytest.mark.parametrize("part", [0.2, 0.26, 0.32, 0.5])
def test_a_noise_free_fall_and_a_level_is_never_rising(part: float) -> None:
    points = np.arange(300)
    turn = 300 * (1 - part)
    level = 25 + 15 * np.exp(-points / 60) - 15 * np.exp(-turn / 60)
    assert judged(np.where(points < turn, level, 25.0)).state != "rising"


def test_a_constant_shows_no_trend() -> None:
    found = [judged(noisy(np.full(300, 25.0), seed)) for seed in range(20)]
    assert sum(one.state == "none" for one in found) >= 18
    assert all(one.state != "rising" for one in found)
    assert all(abs(one.change) <= 3 * one.error for one in found)


@pytest.mark.parametrize("value", [0.0, 25.0])
def test_the_same_value_again_and_again_shows_no_trend(value: float) -> None:
    assert judged(np.full(300, value)).state == "none"


@pytest.mark.parametrize("times", [4.0, 10.0])
def test_one_wild_batch_fools_nobody(times: float) -> None:
    for seed in range(12):
        values = noisy(falling(300), seed)
        place = int(np.random.default_rng(seed).uniform(40, 300))
        values[place] *= times
        for end in range(max(place + 1, 60), 301, 40):
            assert judged(values[:end]).state not in ("flat", "rising")
        assert judged(values[: place + 1]).state not in ("flat", "rising")


def test_a_turn_without_noise_is_told_soon() -> None:
    fall = 30 * (1 + 0.5 * np.exp(-np.arange(250) / 60))
    values = np.concatenate((fall, fall[-1] + 0.05 * np.arange(50)))
    assert judged(values[:245]).state == "improving"
    assert {judged(values[:end]).state for end in range(270, 301)} == {"rising"}


def test_a_step_at_a_known_resume_is_no_rise() -> None:
    seen: dict[bool, list[str]] = {True: [], False: []}
    for seed in range(10):
        values = noisy(falling(300), seed, 0.03)
        values[180:] *= 1.1
        logged = [averaged(curve(series("loss/g/total", 200 * np.arange(300), values)))]
        for known in (True, False):
            seen[known].append(classify(logged, [180 * 200.0] if known else []).state)
    assert seen[True].count("improving") >= 8
    assert seen[False].count("improving") <= 3  # it would be taken for a turn


@pytest.mark.parametrize("depth", [0.15, 0.25])
@pytest.mark.parametrize("step", [1.03, 1.05])
def test_a_step_at_a_known_resume_that_noise_hides_is_no_turn(depth: float, step: float) -> None:
    done = np.linspace(0, 1, 600)
    level = 30 * (1 + depth * (1 - np.log1p(20 * done) / np.log1p(20)))
    fooled = 0
    for seed in range(6):
        values = noisy(level, seed, 0.05)
        values[300:] *= step
        logged = curve(series("loss/g/total", 200 * np.arange(600), values))
        ends = (200.0 * points for points in range(360, 601, 60))
        said = {classify([averaged(logged.until(end))], [300 * 200.0]).state for end in ends}
        fooled += not said.isdisjoint({"flat", "rising"})
    assert fooled <= 1


def test_a_rise_behind_a_known_resume_is_found() -> None:
    for seed in range(5):
        values = noisy(turning(300, rise=0.15), seed)
        logged = [averaged(curve(series("loss/g/total", 200 * np.arange(300), values)))]
        assert classify(logged, [120 * 200.0]).state == "rising"


def test_a_level_of_zero_before_a_resume_is_judged_with_the_rest() -> None:
    values = np.concatenate((np.zeros(200), np.linspace(0, 2, 100)))
    series_of = [averaged(curve(series("loss/g/total", 200 * np.arange(300), values)))]
    plain, resumed = classify(series_of), classify(series_of, [250 * 200.0])
    assert (plain.state, resumed.state) == ("rising", "rising")
    assert plain.low is not None
    assert resumed.low is not None
    assert resumed.low.middle == pytest.approx(plain.low.middle, abs=0.05)


def test_many_resumes_hide_no_trend() -> None:
    resumes = 200 * np.linspace(50, 750, 30)
    for state, level in (
        ("improving", falling(800)),
        ("flat", turning(800, turn=0.4, rise=0)),
        ("rising", turning(800, turn=0.4, rise=0.15)),
    ):
        logged = curve(series("loss/g/total", 200 * np.arange(800), noisy(level, 1, 0.05)))
        assert classify([averaged(logged)], resumes.tolist()).state == state


@pytest.mark.parametrize("is_aside", [False, True])
def test_a_start_that_is_set_aside_is_no_resume(is_aside: bool) -> None:
    states = []
    for seed in range(5):
        values = noisy(falling(300), seed, 0.03)
        values[180:] *= 1.1
        starts = (Attempt(0, 0, 59800, 59800, 300), Attempt(1, 36000, 36000, None, 1, is_aside))
        trained = replace(run({"loss/g/total": values}), attempts=starts)
        states.append(classify_judged(trained).state)
    assert (states.count("improving") >= 4) is not is_aside


def test_a_turn_at_the_fiftieth_part_of_a_long_run_is_found_there() -> None:
    level = turning(5000, turn=0.02, rise=0.1)
    found = judged(noisy(level, 1))
    assert found.state == "rising"
    assert found.low is not None
    assert found.low.low * 5000 <= 100
    assert found.low.middle * 5000 <= 300


@pytest.mark.parametrize("points", [40, 80])
def test_short_runs_are_judged_with_care(points: int) -> None:
    assert states(falling(points))["rising"] == 0
    assert states(turning(points, rise=0.3), 0.01)["rising"] >= 8


def test_too_few_points_are_not_judged() -> None:
    assert judged(turning(39, rise=0.5)).state == "undecided"


def test_a_new_lower_stretch_takes_rising_back() -> None:
    up = noisy(turning(400, turn=0.45, rise=0.3), 1, 0.02)
    down = noisy(np.linspace(up[-30:].mean(), 15, 110), 2, 0.02)
    assert judged(up).state == "rising"
    later = judged(np.concatenate((up, down)))
    assert (later.state, later.took_back) == ("improving", True)
    assert later.low is None


@pytest.mark.parametrize("fall", ["exponential and line", "power", "logarithm"])
def test_no_kind_of_fall_is_privileged(fall: str) -> None:
    at = np.linspace(0, 1, 600)
    done = np.minimum(at / 0.5, 1)
    falls = {
        "exponential and line": 0.7 * np.exp(-done / 0.15) + 0.3 * (1 - done),
        "power": (1 + done / 0.08) ** -0.7 - 13.5**-0.7,
        "logarithm": 1 - np.log1p(20 * done) / np.log1p(20),
    }
    level = 25 + 12 * falls[fall] + 5 * np.maximum(at - 0.5, 0)
    lows = [judged(noisy(level, seed, 0.03)).low for seed in range(10)]
    found = [low.middle for low in lows if low is not None]
    assert len(found) >= 9
    assert np.median(found) == pytest.approx(0.5, abs=0.03)


@settings(max_examples=15)
@given(st.floats(0.01, 1000), st.floats(-50, 1000), st.integers(0, 5))
def test_neither_scale_nor_level_changes_the_answer(scale: float, shift: float, seed: int) -> None:
    values = noisy(turning(300, rise=0.12), seed)
    steps = 200 * np.arange(300, dtype=np.int64)
    plain = classify([averaged(Curve("loss", steps, values))])
    other = classify([averaged(Curve("loss", steps, scale * values + shift))])
    assert other.state == plain.state
    assert (other.low is None) == (plain.low is None)
    if other.low is not None and plain.low is not None:
        assert other.low.middle == pytest.approx(plain.low.middle, abs=1e-3)


@settings(max_examples=15)
@given(st.floats(-40, 38.5), st.integers(0, 5))
def test_the_answer_is_the_same_at_every_scale_that_a_float_holds(power: float, seed: int) -> None:
    values = noisy(turning(300, rise=0.12), seed)
    steps = 200 * np.arange(300, dtype=np.int64)
    plain = classify([averaged(Curve("loss", steps, values))])
    scaled = (10**power * (values / values.max())).astype(np.float32)
    other = classify([averaged(Curve("loss", steps, scaled.astype(np.float64)))])
    assert other.state == plain.state


@settings(max_examples=40)
@given(
    arrays(
        np.float32,
        st.integers(0, 120),
        elements=st.floats(-1e6, 1e6, width=32) | st.just(np.nan) | st.just(np.inf),
    ),
    st.integers(0, 3),
)
def test_anything_is_answered(values: np.ndarray, seed: int) -> None:
    steps = np.random.default_rng(seed).integers(0, 200, len(values))  # unsorted, with repeats
    found = curve(series("loss/g/total", steps, values))
    if len(found):
        answer = classify([averaged(found)]).state
        assert answer in ("improving", "flat", "rising", "undecided", "none")


def test_order_repeats_and_gaps_do_not_matter() -> None:
    values = noisy(turning(400, rise=0.15), 3).astype(np.float32)
    steps = 200 * np.arange(400)
    plain = classify([averaged(curve(series("loss", steps, values)))])
    order = np.random.default_rng(0).permutation(400)
    shuffled = classify([averaged(curve(series("loss", steps[order], values[order])))])
    assert shuffled.state == plain.state
    assert shuffled.low == plain.low
    values[50:60] = np.nan
    assert classify([averaged(curve(series("loss", steps, values)))]).state == "rising"


@pytest.mark.parametrize("beyond", [1e4, 1e6, 1e9])
def test_one_step_far_beyond_all_others_leaves_an_answer(beyond: float) -> None:
    values = noisy(turning(201, rise=0.15), 3)
    steps = 200 * np.arange(201)
    steps[-1] = beyond
    found = classify([averaged(curve(series("loss/g/total", steps, values)))])
    assert found.lows is not None
    assert np.isclose(found.lows.sum(), 1)
