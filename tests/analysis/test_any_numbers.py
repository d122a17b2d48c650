"""Whatever numbers a run holds, its analysis ends without an error, and without a warning."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.options import DEFAULT
from rvcmonitor.training.credible import STEPS
from rvcmonitor.training.run import Run, Series
from rvcmonitor.training.tags import best_tags
from tests.analysis.runs import noisy, run, series, turning

TAGS = ("loss/g/total", "loss/d/total", "loss/g/kl", "loss/g/mel", "learning_rate", "grad_norm_g")
ODD = st.one_of(
    st.floats(width=32), st.sampled_from([0.0, 3e38, -3e38, float("nan"), float("inf"), 1e-45])
)


SCALES = st.sampled_from([1.0, 1e-300, 1e-150, 1e-100, 1e-40, 1e37, 1e90, 1e150, 1e155, 1e306])
"""What doubles can be multiplied by; most programs write floats, but some do not."""


@st.composite
def odd_series(draw: st.DrawFn, tag: str) -> Series:
    """None, few or many points, of which some are odd or all are; their steps, too."""
    count = draw(st.sampled_from([0, 1, 2, 3, 40, 200]))
    rng = np.random.default_rng(draw(st.integers(0, 2**31)))
    values = 30 - np.arange(count) / 50 + rng.normal(0, 0.3, count)
    match draw(st.sampled_from(["fine", "zero", "some", "all"])):
        case "zero":
            values[:] = 0
        case "some":
            for number in draw(st.lists(ODD, max_size=min(count, 3))):
                values[rng.integers(count)] = number
        case "all":
            values = np.array(draw(st.lists(ODD, max_size=10)))
    made = series(tag, odd_steps(draw, rng, len(values)), values)
    if draw(st.booleans()):
        return made
    with np.errstate(over="ignore"):
        return replace(made, values=values * draw(SCALES))


def odd_steps(draw: st.DrawFn, rng: np.random.Generator, count: int) -> NDArray[np.int64]:
    match draw(st.sampled_from(["even", "far apart", "in disorder", "one"])):
        case "even":
            return np.arange(count) * 50
        case "far apart":
            return np.sort(rng.integers(*STEPS, count))
        case "in disorder":
            return rng.integers(0, 1000, count)
        case _:
            return np.full(count, 7)


@st.composite
def odd_runs(draw: st.DrawFn) -> Run:
    made = {tag: draw(odd_series(tag)) for tag in TAGS}
    plain = run({}, steps_per_epoch=draw(st.sampled_from([50, None])))
    return replace(
        plain,
        series=made,
        tags=best_tags(made),
        last_step=max((int(s.steps.max()) for s in made.values() if len(s.steps)), default=None),
        start_rate=draw(st.sampled_from([None, 1e-4])),
        rate_decay=draw(st.sampled_from([None, 0.999, 1.0, 0.5])),
    )


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(odd=odd_runs())
def test_any_run_is_analysed(odd: Run) -> None:
    analyse(odd, DEFAULT)


@pytest.mark.parametrize("scale", [1e-300, 1e-150, 1e90, 1e155, 1e306])
def test_doubles_that_no_float_holds_are_analysed(scale: float) -> None:
    """Some programs write doubles, in which there may be anything."""
    values = noisy(turning(300), 1, 0.03)
    sound = run({"loss/g/total": values, "loss/g/mel": values})
    for odd in ({"loss/g/total"}, {"loss/g/mel"}, set(sound.series)):
        wide = {tag: replace(sound.series[tag], values=scale * values) for tag in odd}
        analyse(replace(sound, series={**sound.series, **wide}), DEFAULT)


@pytest.mark.parametrize("scale", [1.0, 1e9])
def test_a_loss_that_falls_to_zero_is_told_in_numbers_that_can_be_read(scale: float) -> None:
    values = scale * np.maximum(np.abs(np.linspace(30.0, -30.0, 400)) - 5.0, 0.0)
    odd = run({"loss/g/total": values})
    told = [one.why.english() for one in analyse(odd, DEFAULT).candidates]
    assert told
    assert max(map(len, told)) < 300
