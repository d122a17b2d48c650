"""The verdict's answers, and what must not change them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from rvcmonitor.analysis.curves.metric import Curve, curve
from rvcmonitor.analysis.verdict.evidence import _kept_evidence as kept_evidence
from rvcmonitor.analysis.verdict.judgement import FEWEST_POINTS, judge
from rvcmonitor.analysis.verdict.words import verdict
from tests.analysis.runs import falling, noisy, run, series, turning


def curve_of(values: np.ndarray) -> Curve:
    return curve(series("loss/g/total", 200 * np.arange(len(values)), values))


def states(level: np.ndarray) -> list[str]:
    return [judge(curve_of(noisy(level, seed)), 2000).state for seed in range(10)]


def test_the_plain_cases() -> None:
    assert states(falling(500)) == ["improving"] * 10
    assert states(turning(500, rise=0)).count("flat") >= 8  # of ten: the noise is heavy
    assert states(turning(500, rise=0.15)) == ["rising"] * 10


def test_a_rise_is_told_from_its_low_point_on() -> None:
    rising = judge(curve_of(noisy(turning(500, rise=0.15))), 2000)
    assert rising.lowest_step == pytest.approx(0.4 * 100_000, abs=8000)
    assert rising.since_step is not None
    assert rising.since_step >= (rising.lowest_step or 0)


@settings(deadline=None, max_examples=15)
@given(st.floats(0.01, 1000), st.floats(-50, 1000), st.integers(0, 5))
def test_neither_scale_nor_level_changes_the_answer(scale: float, shift: float, seed: int) -> None:
    values = noisy(turning(300, rise=0.12), seed)
    steps = 200 * np.arange(300, dtype=np.int64)
    plain = judge(Curve("loss", steps, values))
    other = judge(Curve("loss", steps, scale * values + shift))
    assert (other.state, other.lowest_step) == (plain.state, plain.lowest_step)


@settings(deadline=None, max_examples=40)
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
    judged = judge(curve(series("loss/g/total", steps, values)))
    assert judged.state in ("improving", "flat", "rising", "undecided")


def test_order_repeats_and_gaps_do_not_matter() -> None:
    values = noisy(turning(400, rise=0.15), 3).astype(np.float32)
    steps = 200 * np.arange(400)
    plain = judge(curve(series("loss", steps, values)))
    order = np.random.default_rng(0).permutation(400)
    shuffled = judge(curve(series("loss", steps[order], values[order])))
    assert shuffled == plain
    values[50:60] = np.nan
    assert judge(curve(series("loss", steps, values))).state == "rising"


@pytest.mark.parametrize("value", [0.0, 25.0])
def test_a_constant_curve_does_not_rise_or_improve(value: float) -> None:
    assert judge(curve_of(np.full(300, value))).state in ("flat", "undecided")


def test_too_few_points_say_so() -> None:
    said = verdict(*both(falling(FEWEST_POINTS - 1)))
    assert said.state == "undecided"
    assert "39 points" in said.reason.english()


def test_one_point_is_no_plural_and_no_tag_is_named() -> None:
    assert "one point" in verdict(*both(falling(1))).reason.english()
    for level in (falling(300), turning(500, rise=0), turning(500, rise=0.15)):
        assert "loss/" not in verdict(*both(noisy(level))).reason.english()


def test_a_new_lower_stretch_takes_rising_back() -> None:
    up = noisy(turning(400, turn=0.45, rise=0.3), 1, 0.02)
    down = noisy(np.linspace(up[-30:].mean(), 15, 110), 2, 0.02)
    assert verdict(*both(up)).state == "rising"
    later = verdict(*both(np.concatenate((up, down))))
    assert later.state in ("improving", "undecided")
    assert later.took_back is not None
    assert later.lowest_step is None


def test_the_reason_names_epochs_where_they_are_known_and_steps_where_not() -> None:
    values = noisy(turning(500, rise=0.15), 0)
    made = run({"loss/g/total": values})
    assert "epoch" in verdict(*both(values)).reason.english()
    unknown = run({"loss/g/total": values}, steps_per_epoch=None)
    said = verdict(unknown, curve(unknown.series["loss/g/total"])).reason.english()
    assert "step" in said
    assert "epoch" not in said
    assert made.epochs is not None


def both(values: np.ndarray):  # type: ignore[no-untyped-def]
    made = run({"loss/g/total": values})
    return made, curve(made.series["loss/g/total"])


@pytest.mark.parametrize("points", [300, 1000])
def test_a_curve_that_grew_is_weighed_at_its_end_and_hardly_elsewhere(points: int) -> None:
    values = noisy(turning(points + 40, rise=0.15))
    judge(curve_of(values[:points]), 2000)
    before = kept_evidence.cache_info().misses
    for more in range(1, 41):
        judge(curve_of(values[: points + more]), 2000)
    assert kept_evidence.cache_info().misses - before <= 3 * 40


def test_the_kept_evidence_is_that_of_these_very_points() -> None:
    values = noisy(turning(400, rise=0.15))
    told = judge(curve_of(values))
    judge(curve_of(noisy(falling(400))))
    assert judge(curve_of(values)) == told
    kept_evidence.cache_clear()
    assert judge(curve_of(values)) == told
