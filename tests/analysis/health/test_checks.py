"""What is told of an unhealthy run, and that a healthy one is left in peace."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.health.checks import health
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.simulator.curves import curves
from rvcmonitor.simulator.population import draw
from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Defect, DefectKind
from tests.analysis.runs import run
from tests.benchmarks.verdict_tuning import STATES, simulated_run

CODES: dict[DefectKind, str] = {
    "nan": "not-a-number",
    "infinity": "not-a-number",
    "explosion": "explosion",
    "kl-negative": "kl-negative",
    "kl-zero": "kl-near-zero",
    "mel-clip": "mel-clipped",
    "kl-clip": "kl-clipped",
    "grad-g": "grad-norm-g",
    "grad-d": "grad-norm-d",
    "discriminator-collapse": "discriminator-collapsed",
}


@pytest.mark.parametrize("kind", CODES)
def test_every_defect_is_found_where_it_began(kind: DefectKind) -> None:
    assert set(get_args(DefectKind)) >= set(CODES)
    training = replace(draw("mainline", "flat", 3), defects=(Defect(kind, start=0.5),))
    made = curves(training)
    found = [one for one in analyse(simulated_run(made)).health if one.code == CODES[kind]]
    assert len(found) == 1
    end = made.series["loss/g/total"].steps[-1]
    assert found[0].step == pytest.approx(0.5 * end, abs=0.02 * end)
    assert found[0].message.english()


@pytest.mark.parametrize("trainer", TRAINERS)
def test_no_alarm_on_healthy_runs(trainer: str) -> None:
    for seed in range(9):
        healthy = simulated_run(curves(draw(trainer, STATES[seed % 3], seed)))
        assert health(healthy, Limits()) == ()


def test_a_spike_is_no_state() -> None:
    calm = [50.0] * 60
    spiky = [*calm[:30], 5000.0, *calm[:29]]
    assert health(run({"grad_norm_d": spiky}), Limits()) == ()
    stuck = [*calm[:30], *[150.0] * 10, *calm[:20]]
    assert [one.code for one in health(run({"grad_norm_d": stuck}), Limits())] == ["grad-norm-d"]


def test_limits_can_be_moved() -> None:
    made = run({"grad_norm_g": [600.0] * 50})
    assert health(made, Limits()) == ()
    assert len(health(made, Limits(grad_g=500))) == 1


def test_a_jump_of_the_learning_rate_is_told_once() -> None:
    rates = [1e-4 * 0.999875**epoch for epoch in range(60)]
    assert health(run({"learning_rate": rates}), Limits()) == ()
    jumped = [*rates[:30], *[3 * rate for rate in rates[30:]]]
    assert [one.code for one in health(run({"learning_rate": jumped}), Limits())] == [
        "learning-rate"
    ]


def test_a_stalled_training_is_told() -> None:
    made = run({"loss/g/total": [30.0] * 10}, state="stalled")
    assert [one.code for one in health(made, Limits())] == ["training-stalled"]


def test_a_rate_that_is_not_the_configured_one_is_told() -> None:
    rates = [1e-4 * 0.999875 ** (4 * point) for point in range(60)]
    made = replace(run({"learning_rate": rates}), start_rate=1e-4, rate_decay=0.999875)
    assert health(made, Limits()) == ()
    wrong = replace(made, start_rate=3e-4)
    assert [one.code for one in health(wrong, Limits())] == ["learning-rate-config"]


def test_one_lucky_batch_makes_no_explosion_of_the_rest() -> None:
    values = [*[30.0] * 40, 0.5, *[30.0] * 40]
    assert health(run({"loss/g/total": values}), Limits()) == ()


@pytest.mark.parametrize(("back", "level"), [(False, "error"), (True, "warning")])
def test_an_explosion_is_an_error_unless_it_came_back(back: bool, level: str) -> None:
    values = [*[30.0] * 40, *[300.0] * 6, *([30.0] * 40 if back else [300.0] * 40)]
    (found,) = health(run({"loss/g/total": values}), Limits())
    assert (found.code, found.level) == ("explosion", level)


def test_a_loss_that_was_no_number_once_is_a_word_and_no_error() -> None:
    values = [*[30.0] * 40, float("nan"), *[30.0] * 40]
    (found,) = health(run({"loss/g/total": values}), Limits())
    assert (found.code, found.level) == ("not-a-number-for-a-while", "warning")
