"""Trainings: logged as their trainer logs, summed as it sums, and true to their truth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.training.run import Run
from rvcmonitor.training.tags import meaning_of
from tests.curves_of_another_hand.cadence import TRAINERS, Cadence, TrainerName, cadences, points
from tests.curves_of_another_hand.endings import PARTS
from tests.curves_of_another_hand.falls import Floats
from tests.curves_of_another_hand.sample import drawn, of, one_of_each
from tests.curves_of_another_hand.training import KnownTraining

MEANINGS = {
    "total": "generator",
    "mel": "mel",
    "fm": "fm",
    "kl": "kl",
    "adv": "adv",
    "disc": "discriminator",
    "rate": "learning_rate",
    "grad_g": "grad_g",
    "grad_d": "grad_d",
}


def written_at(training: KnownTraining) -> tuple[Cadence, ...]:
    return cadences(training.trainer, training.epochs, training.steps_per_epoch)


@pytest.mark.parametrize("trainer", TRAINERS)
def test_the_program_knows_every_tag_for_what_it_is(trainer: TrainerName) -> None:
    for cadence in cadences(trainer, 50, 40):
        for name, tag in cadence.tags.items():
            rolling = "_avg_50/" in tag
            assert meaning_of(tag) == MEANINGS[name] + ("_avg" if rolling else "")


def test_a_run_names_the_best_tags_of_its_trainer() -> None:
    for training in one_of_each():
        assert set(training.run.series) == {
            tag for cadence in written_at(training) for tag in cadence.tags.values()
        }
        assert training.run.tags["generator"].endswith("total")
        assert ("adv" in training.run.tags) == (training.trainer in ("applio-3.3", "codename"))
        assert ("generator_avg" in training.run.tags) == training.trainer.startswith("applio")


def test_mainline_logs_every_200_steps_before_it_counts_them() -> None:
    (cadence,) = cadences("mainline", 30, 50)
    assert cadence.steps.tolist() == [*range(0, 1500, 200)]
    run = drawn("mainline", "flat", 0).run
    spe = drawn("mainline", "flat", 0).steps_per_epoch
    assert run.epochs is not None
    steps = run.series["loss/g/total"].steps
    assert np.array_equal(run.epochs.epoch_at(steps), steps // spe + 1)


def test_mangio_logs_about_once_an_epoch_and_drifts() -> None:
    (cadence,) = cadences("mangio", 30, 50)
    assert np.diff(cadence.steps).tolist() == [51] * (len(cadence.steps) - 1)


def test_applio_logs_the_last_batch_of_each_epoch_and_means_of_50() -> None:
    means, single = cadences("applio-3.3", 30, 60)
    assert means.steps.tolist() == [*range(50, 1801, 50)]
    assert single.steps.tolist() == [*range(60, 1801, 60)]
    assert (means.window, single.window) == (50, 1)


def test_codename_logs_means_of_epochs() -> None:
    (cadence,) = cadences("codename", 30, 60)
    assert cadence.steps.tolist() == [*range(60, 1801, 60)]
    assert cadence.window == 60


@settings(max_examples=60)
@given(trainer=st.sampled_from(TRAINERS), epochs=st.integers(40, 900), length=st.integers(5, 400))
def test_points_are_counted_right(trainer: TrainerName, epochs: int, length: int) -> None:
    assert points(trainer, epochs, length) == len(cadences(trainer, epochs, length)[0].steps)


def test_the_total_is_the_sum_of_its_parts_as_trainers_add_them() -> None:
    checked = 0
    for training in one_of_each():
        for cadence in written_at(training):
            if "adv" not in cadence.tags:
                continue
            values = {name: training.run.series[tag].values for name, tag in cadence.tags.items()}
            total = values["adv"] + values["fm"] + values["mel"] + values["kl"]
            assert total.dtype == np.float32
            assert np.array_equal(total, values["total"])
            checked += 1
    assert checked > 20


def test_what_the_logged_parts_leave_of_the_total_is_adversarial() -> None:
    for training in of("improving", 4, ("mainline", "mangio", "applio-3.2.7")):
        series = {tag: one.values.astype(float) for tag, one in training.run.series.items()}
        rest = series["loss/g/total"] - sum(
            series[f"loss/g/{part}"] for part in ("mel", "fm", "kl")
        )
        assert 1.5 < np.median(rest) < 4.5
        assert np.std(rest) < 0.3 * np.median(rest)


def test_truth_is_the_sum_of_its_parts_too() -> None:
    for training in one_of_each():
        for cadence in written_at(training):
            if "adv" in cadence.tags:
                parts = sum(training.truth[cadence.tags[part]] for part in PARTS)
                assert parts == pytest.approx(training.truth[cadence.tags["total"]])


def standardised(training: KnownTraining) -> Floats:
    """The total's noise, without wild batches, in its standard deviations."""
    cadence, tag = training.densest, training.total_tag
    noise = training.run.series[tag].values - training.truth[tag]
    tame = training.process.wildness(cadence) == 1
    result: Floats = (noise / training.process.sizes(cadence))[tame]
    return result


def test_what_is_logged_is_the_truth_and_noise_of_known_size() -> None:
    noise = np.concatenate([standardised(training) for training in of("flat", 15)])
    assert abs(noise.mean()) < 0.05
    assert noise.std() == pytest.approx(1, abs=0.04)


def test_totals_scatter_and_lag_as_real_totals_do() -> None:
    for training in of("rising", 15):
        process, cadence = training.process, training.densest
        share = np.median(process.sizes(cadence) / training.truth[training.total_tag])
        assert 0.03 < share * np.sqrt(cadence.window) < 0.1
        noise = standardised(training)
        lag = float(np.corrcoef(noise[1:], noise[:-1])[0, 1])
        assert abs(lag - process.noise.lag_of(cadence.window)) < 4 / np.sqrt(len(noise))


def test_turn_and_lows_agree_with_the_course() -> None:
    for training in one_of_each():
        u = np.arange(1, training.epochs + 1) / training.epochs
        parts = training.process.course.parts(u)
        total = parts.sum(axis=0)
        assert total[training.low_total - 1] == pytest.approx(total.min(), rel=1e-8)
        assert parts[0][training.low_mel - 1] == pytest.approx(parts[0].min(), rel=1e-8)
        if training.turn is None:
            assert training.low_total == training.epochs
            assert (np.diff(total[training.epochs // 4 :]) < 0).all()
            continue
        tail = total[training.turn - 1 :]
        assert (tail[0] - tail).max() <= abs(training.process.course.ending.remnant) + 1e-9
        if training.kind == "rising":
            assert training.low_total == training.turn
            assert training.rise is not None
            assert tail[-1] > tail[0]


def test_excess_is_what_a_choice_costs() -> None:
    training = drawn("codename", "rising", 0)
    assert training.excess(training.low_total) == 0
    assert training.excess(training.epochs) > 0
    assert training.excess(1) > 0


def test_checkpoints_lie_where_they_were_saved() -> None:
    for training in one_of_each():
        saved = np.arange(training.save_every, training.epochs + 1, training.save_every)
        checkpoints = training.run.checkpoints
        assert 6 <= len(checkpoints) <= 100
        assert [checkpoint.epoch for checkpoint in checkpoints] == saved.tolist()
        steps = saved * training.steps_per_epoch
        assert [checkpoint.step for checkpoint in checkpoints] == steps.tolist()


def test_a_resume_is_an_attempt_with_a_step_in_level() -> None:
    for training in of("resumed", 5):
        (resume,) = training.process.resumes
        first, second = training.run.attempts
        assert second.first_step is not None
        assert first.kept_to_step is not None
        assert first.kept_to_step < second.first_step
        assert second.started > first.started
        assert abs(resume.factor - 1) > 0.02
        series = training.run.series[training.total_tag]
        assert (np.diff(series.steps) > 0).all()
        assert (np.diff(series.wall_times) > 0).all()
        for branch in series.abandoned:
            assert branch.attempt == 0
            assert branch.steps[0] >= second.first_step
            assert branch.steps[-1] <= resume.died
        bare = replace(training.process, resumes=())
        step = training.truth[training.total_tag] / bare.parts(training.densest).sum(axis=0)
        assert step[0] == pytest.approx(1)
        assert step[-1] == pytest.approx(resume.factor)


def test_a_wild_batch_is_one_point_ten_times_as_high() -> None:
    for training in of("wild", 5):
        cadence = written_at(training)[-1]
        tag = cadence.tags["total"]
        ratio = training.run.series[tag].values / training.truth[tag]
        (wild,) = np.flatnonzero(training.process.wildness(cadence) > 1)
        assert wild == np.argmax(ratio)
        assert training.kind == "improving"
        assert 6 < ratio[wild] * cadence.window - (cadence.window - 1) < 14 + 0.5 * cadence.window


def test_kl_and_mel_are_clipped_where_mainline_clips_them() -> None:
    training = drawn("mainline", "wild", 0)
    assert training.run.series["loss/g/mel"].values.max() <= 75
    assert training.run.series["loss/g/kl"].values.max() <= 9
    assert training.run.series["loss/g/total"].values.max() > 84


def assert_a_beginning(grown: Run, whole: Run, step: int) -> None:
    for tag, series in grown.series.items():
        count = len(series.steps)
        full = whole.series[tag]
        assert np.array_equal(series.values, full.values[:count])
        assert series.steps[-1] <= step
        assert count == len(full.steps) or full.steps[count] > step


@settings(max_examples=60)
@given(
    part=st.floats(0.1, 1),
    trainer=st.sampled_from(TRAINERS),
    what=st.sampled_from(["flat", "resumed"]),
)
def test_a_run_grows_by_its_points(part: float, trainer: TrainerName, what: str) -> None:
    training = drawn(trainer, "flat" if what == "flat" else "resumed", 0)
    step = round(part * training.process.total_steps)
    grown = training.grown(part)
    assert_a_beginning(grown, training.run, step)
    assert all((checkpoint.step or 0) <= step for checkpoint in grown.checkpoints)
    assert all((attempt.first_step or 0) <= step for attempt in grown.attempts)
    assert grown.last_step is not None
    assert grown.last_step <= step
    if len(grown.attempts) == 1:
        assert not any(series.abandoned for series in grown.series.values())


def test_a_grown_run_is_whole_at_its_end_and_training_before() -> None:
    for training in one_of_each():
        whole, half = training.grown(1.0), training.grown(0.5)
        assert whole.state == "finished"
        assert whole.attempts == training.run.attempts
        assert half.state == "training"
        assert half.attempts[-1].last_step == half.last_step
