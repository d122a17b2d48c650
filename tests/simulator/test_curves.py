"""Each trainer counts, logs and resumes by its own rules, and the truth holds."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.simulator.curves import curves
from rvcmonitor.simulator.noise import Noise
from rvcmonitor.simulator.population import draw
from rvcmonitor.simulator.shapes import Shape, State
from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Attempt, Defect, DefectKind, Training

TOTAL = "loss/g/total"
KILLED = (Attempt(until=105.5), Attempt())


def test_mainline_logs_every_200_steps_from_step_0() -> None:
    steps = curves(Training(trainer="mainline", epochs=30, steps_per_epoch=50)).series[TOTAL].steps
    assert steps.tolist() == [0, 200, 400, 600, 800, 1000, 1200, 1400]


def test_mangio_logs_about_once_an_epoch_and_drifts() -> None:
    steps = curves(Training(trainer="mangio", epochs=4, steps_per_epoch=50)).series[TOTAL].steps
    assert steps.tolist() == [0, 51, 102, 153]


def test_applio_logs_at_the_end_of_every_epoch_and_means_every_50_steps() -> None:
    series = curves(Training(trainer="applio", epochs=4, steps_per_epoch=30)).series
    assert series[TOTAL].steps.tolist() == [30, 60, 90, 120]
    assert series["loss_avg_50/g/total"].steps.tolist() == [50, 100]


def test_poltrain_writes_the_epoch_as_step() -> None:
    steps = curves(Training(trainer="poltrain", epochs=4, steps_per_epoch=30)).series[TOTAL].steps
    assert steps.tolist() == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("trainer", "second"),
    [("mainline", 99 * 50), ("applio", 100 * 50), ("applio-3.2.8", 100 * 50)],
)
def test_a_resume_repeats_the_saved_epoch_or_goes_on_behind_it(trainer: str, second: int) -> None:
    legs = curves(Training(trainer=trainer, attempts=KILLED)).legs
    assert legs[1].first * 50 == second


def test_every_step_is_kept_once_after_a_resume() -> None:
    run = curves(Training(trainer="applio", epochs=300, attempts=KILLED))
    for points in run.series.values():
        assert (np.diff(points.steps) > 0).all()
    assert run.series[TOTAL].steps.tolist() == list(range(50, 15001, 50))
    written = sum(leg.lines[-1].steps.size for leg in run.legs)
    assert written == 305


def test_a_changed_batch_size_moves_the_step_axis() -> None:
    attempts = (Attempt(until=105.5), Attempt(steps_per_epoch=25))
    run = curves(Training(trainer="applio", epochs=300, attempts=attempts))
    # Epoch 101 of the second attempt is step 2525, and replaces what lay above it.
    assert run.legs[1].first_step == 2525
    kept = run.series[TOTAL]
    assert kept.steps[kept.positions <= 50].tolist() == list(range(50, 2501, 50))
    assert kept.steps[-1] == 300 * 25


def test_a_start_from_zero_replaces_everything() -> None:
    attempts = (Attempt(until=105.5), Attempt(from_zero=True))
    run = curves(Training(trainer="mainline", epochs=300, attempts=attempts))
    assert run.legs[1].first_step == 0
    assert run.series[TOTAL].wall_times[0] > run.legs[0].lines[0].wall_times[-1]


def test_the_learning_rate_tells_the_epoch_and_shifts_with_a_mainline_resume() -> None:
    run = curves(Training(trainer="mainline", epochs=300, attempts=KILLED))
    rate = run.series["learning_rate"]
    told = 1 + np.log(rate.values.astype(np.float64) / 1e-4) / np.log(0.999875)
    epoch = rate.steps // 50 + 1
    shift = np.where(rate.steps >= 99 * 50, 1, 0)
    np.testing.assert_allclose(told, epoch + shift, atol=5e-4)


def test_mel_and_kl_are_cut_for_display_but_not_in_the_total() -> None:
    defects = (Defect("mel-clip"), Defect("kl-clip"))
    series = curves(Training(trainer="mainline", epochs=60, defects=defects)).series
    assert series["loss/g/mel"].values.max() == 75.0
    assert series["loss/g/kl"].values.max() == 9.0
    assert series[TOTAL].values.max() > 90


def test_the_total_is_the_sum_of_its_parts() -> None:
    series = curves(Training(trainer="applio")).series
    parts = sum(series[f"loss/g/{part}"].values for part in ("adv", "fm", "mel", "kl"))
    np.testing.assert_allclose(series[TOTAL].values, parts, rtol=1e-5)


@pytest.mark.parametrize("trainer", TRAINERS)
@pytest.mark.parametrize("state", ["flat", "rising"])
def test_the_truth_names_where_the_noise_free_curve_is_lowest(trainer: str, state: State) -> None:
    silent = Training(
        trainer=trainer, epochs=400, shape=Shape(state, turn=0.45), noise=Noise(amount=0.0)
    )
    run = curves(silent)
    tag = next(tag for tag in run.series if "total" in tag and "50" not in tag)
    points = run.series[tag]
    assert run.truth.lowest_position is not None
    assert run.truth.lowest_step is not None
    at = int(np.argmin(points.clean))
    if state == "rising":
        assert points.positions[at] == pytest.approx(run.truth.lowest_position, abs=5)
    reached = points.values[points.steps >= run.truth.lowest_step][0]
    assert reached == pytest.approx(points.values.min(), rel=0.02)
    assert run.truth.at(100) == "improving"
    assert run.truth.at(300) == state


def test_improving_has_no_lowest_point() -> None:
    truth = curves(Training(shape=Shape("improving"))).truth
    assert (truth.lowest_step, truth.lowest_epoch) == (None, None)


@pytest.mark.parametrize("trainer", TRAINERS)
def test_attempts_that_die_before_they_log_leave_nothing(trainer: str) -> None:
    attempts = (Attempt(until=0.5), Attempt(until=12.0), Attempt(until=12.1), Attempt())
    run = curves(Training(trainer=trainer, epochs=40, attempts=attempts))
    assert len(run.legs) == 4
    assert all((np.diff(points.steps) > 0).all() for points in run.series.values())


def test_another_seed_is_another_run_with_the_same_truth() -> None:
    one, same, other = (curves(Training(), seed) for seed in (1, 1, 2))
    assert (one.series[TOTAL].values == same.series[TOTAL].values).all()
    assert (one.series[TOTAL].values != other.series[TOTAL].values).any()
    assert one.truth == other.truth


ILL: dict[DefectKind, tuple[str, float, float]] = {
    "nan": (TOTAL, np.nan, np.nan),
    "infinity": ("loss/g/mel", np.inf, np.inf),
    "explosion": (TOTAL, 1e4, 1e7),
    "kl-negative": ("loss/g/kl", -50, 0),
    "kl-zero": ("loss/g/kl", 0, 1e-2),
    "grad-g": ("grad/norm_g", 500, 1e6),
    "grad-d": ("grad/norm_d", 50, 1e6),
    "discriminator-collapse": ("loss/d/adv", 0, 1e-2),
    "learning-rate": ("learning_rate", 2e-4, 4e-4),
}


@pytest.mark.parametrize("kind", ILL)
def test_a_defect_shows_where_it_was_asked_for(kind: DefectKind) -> None:
    tag, low, high = ILL[kind]
    points = curves(Training(defects=(Defect(kind, start=0.5, end=0.8),))).series[tag]
    ill = points.values[(points.positions >= 150) & (points.positions < 240)]
    well = points.values[points.positions < 140]
    if np.isnan(low):
        assert np.isnan(ill).all()
    else:
        assert ((ill >= low) & (ill <= high)).all()
    if kind != "learning-rate":
        assert np.isfinite(well).all()
        assert np.median(well) > 1e-2


@pytest.mark.parametrize("trainer", ["mainline", "mangio", "applio", "sovits"])
def test_a_population_is_as_varied_as_it_says(trainer: str) -> None:
    drawn = [draw(trainer, "rising", seed) for seed in range(40)]
    made = [curves(training) for training in drawn]
    sizes = [run.series[TOTAL].steps.size for run in made]
    assert all(120 <= size <= 1010 for size in sizes)
    assert max(sizes) > 2 * min(sizes)
    assert {len(run.legs) for run in made} >= {1, 2}
    assert all(0.15 < run.truth.lowest_position / training.epochs < 0.76
               for run, training in zip(made, drawn, strict=True)
               if run.truth.lowest_position is not None)  # fmt: skip
