"""What is told of a run: in words, of its parts, and where it broke."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.findings import Verdict
from rvcmonitor.training.run import Attempt, MediaSeries, Run
from rvcmonitor.training.run_problems import all_damaged
from tests.analysis.runs import Floats, falling, noisy, run, turning, voice

FALLING_MEL = 20 * (1 - 0.3 * np.linspace(0, 1, 500))
RISING_FM = 6 * (1 + 1.5 * np.linspace(0, 1, 500) ** 2)


def verdict(values: Floats) -> Verdict:
    return analyse(run({"loss/g/total": values})).verdict


def with_parts(mel: Floats, fm: Floats, *, adv: bool = True) -> Run:
    parts = {
        "loss/g/mel": noisy(mel, 1, 0.05),
        "loss/g/fm": noisy(fm, 2, 0.08),
        "loss/g/kl": noisy(np.full(len(mel), 1.0), 3, 0.3),
        "loss/g/adv": noisy(np.full(len(mel), 3.0), 4, 0.05),
    }
    values = {"loss/g/total": sum(parts.values()), **parts}
    if not adv:
        del values["loss/g/adv"]
    return run(values)


def test_too_few_points_say_so() -> None:
    said = verdict(falling(39))
    assert said.state == "undecided"
    assert "39 points of loss/g/total" in said.reason.english()


def test_one_point_is_no_plural_and_no_tag_is_named() -> None:
    assert "one point" in verdict(falling(1)).reason.english()
    for level in (falling(300), turning(500, rise=0), turning(500, rise=0.15), np.full(300, 25.0)):
        assert "loss/" not in verdict(noisy(level)).reason.english()


def test_the_reason_names_epochs_where_they_are_known_and_steps_where_not() -> None:
    values = noisy(turning(500, rise=0.15))
    assert "epoch" in verdict(values).reason.english()
    unknown = analyse(run({"loss/g/total": values}, steps_per_epoch=None)).verdict.reason.english()
    assert "step" in unknown
    assert "epoch" not in unknown


def test_a_turn_is_told_with_its_interval() -> None:
    said = verdict(noisy(turning(500, rise=0.15)))
    assert said.lowest_range is not None
    assert said.lowest_step is not None
    first, last = said.lowest_range
    assert first <= said.lowest_step <= last
    assert said.since_step == last
    made = run({"loss/g/total": noisy(turning(500, rise=0.15))})
    assert made.epochs is not None
    for step in (first, last):
        epoch = int(made.epochs.epoch_at(np.array([step]))[0])
        assert str(epoch) in said.reason.english()


def test_no_trend_is_told_with_what_it_could_have_changed_by() -> None:
    said = verdict(noisy(np.full(400, 25.0), 3))
    assert said.state == "none"
    assert "between -" in said.reason.english()
    assert said.lowest_step is None


@pytest.mark.parametrize("adv", [True, False])
def test_the_parts_are_told_apart(adv: bool) -> None:
    said = analyse(with_parts(FALLING_MEL, RISING_FM, adv=adv)).verdict
    states = {part.meaning: part.state for part in said.parts}
    assert (states["mel"], states["fm"]) == ("improving", "rising")
    assert set(states) == {"mel", "fm", "kl", "adv"}
    note = said.notes[0].english()
    assert "feature matching" in note
    assert "mel" in note


def test_the_shares_of_the_parts_are_what_the_total_changes_by() -> None:
    made = with_parts(FALLING_MEL, RISING_FM)
    shares = [part.share for part in analyse(made).verdict.parts]
    total = made.series["loss/g/total"].values[333:].astype(np.float64)
    steps = made.series["loss/g/total"].steps[333:].astype(np.float64)
    slope = np.polyfit(steps, total, 1)[0]
    assert sum(share for share in shares if share is not None) == pytest.approx(
        slope * np.ptp(steps), abs=0.02
    )


def test_parts_that_go_together_need_no_word() -> None:
    said = analyse(with_parts(0.7 * falling(500), 0.2 * falling(500))).verdict
    assert said.notes == ()


def broken(part: float, value: float) -> Run:
    values = noisy(falling(400), 1, 0.03)
    values[int(part * 400) :] = value if not np.isfinite(value) else values[-1] * value
    saved = [voice(epoch) for epoch in range(40, 1600, 40)]
    made = {"loss/g/total": values, "loss/g/mel": noisy(0.7 * falling(400), 2, 0.03)}
    return run(made, checkpoints=saved)


@pytest.mark.parametrize("value", [np.nan, np.inf, 10.0, 25.0])
def test_nothing_after_a_break_is_recommended(value: float) -> None:
    analysis = analyse(broken(0.6, value))
    said = analysis.verdict
    assert said.state == "broken"
    assert said.since_step == 240 * 200
    assert "broke at epoch 961" in said.reason.english()
    assert "%" not in said.reason.english()
    assert analysis.candidates
    assert not any("now" in one.why.english() for one in analysis.candidates)
    for one in analysis.candidates:
        assert one.step <= 240 * 200
        after = one.checkpoint_after
        assert after is None or after.step is None or after.step <= 240 * 200
    assert [one.level for one in analysis.health] == ["error"]


def test_a_training_that_never_was_a_number() -> None:
    analysis = analyse(run({"loss/g/total": [np.nan] * 60, "loss/g/mel": [np.nan] * 60}))
    assert analysis.verdict.state == "broken"
    assert "from the start" in analysis.verdict.reason.english()
    assert analysis.candidates == ()
    (finding,) = analysis.health
    assert finding.level == "error"
    assert "go back" not in finding.message.english()


def test_one_infinite_gradient_norm_is_no_error() -> None:
    norms = np.array([np.inf, *[200.0] * 199])
    values = {"loss/g/total": noisy(falling(200)), "grad_norm_g": norms}
    analysis = analyse(run(values))
    assert analysis.health == ()
    assert analysis.verdict.state == "improving"


def test_losses_of_other_programs_are_not_called_missing() -> None:
    said = analyse(run({"train/accuracy": np.linspace(0, 1, 100)})).verdict
    assert said.state == "undecided"
    assert "None of the losses" in said.reason.english()
    assert "has not logged" in analyse(run({})).verdict.reason.english()


def test_what_is_there_in_place_of_a_loss_is_told() -> None:
    log = (Path("events.out.tfevents.1.pc"),)
    damaged = (all_damaged(log[0]),)
    empty = run({})
    for made, says in (
        (replace(empty, checkpoints=(voice(20),)), "weights here but no log"),
        (replace(empty, files=log, problems=damaged), "nothing in it can be read"),
        (replace(empty, files=log, problems=damaged, checkpoints=(voice(20),)), "can be read"),
        (replace(empty, files=log, media={"all/mel": picture()}), "pictures or sounds but no loss"),
    ):
        assert says in analyse(made).verdict.reason.english()


def picture() -> MediaSeries:
    at = np.zeros(1, np.int64)
    times, files, indices = at.astype(np.float64), at.astype(np.int32), at.astype(np.uint16)
    return MediaSeries("all/mel", "image", at, times, files, at, indices)


def test_steps_that_say_nothing_are_told() -> None:
    made = run({"loss/g/total": noisy(falling(200))})
    series = made.series["loss/g/total"]
    for steps, says in (
        (np.zeros_like(series.steps), "All 200 points have the same step"),
        (series.steps % 2000, "Of 200 points only 10 have a step of their own"),
    ):
        still = replace(series, steps=steps)
        said = analyse(replace(made, series={series.tag: still})).verdict
        assert said.state == "undecided"
        assert says in said.reason.english()


@pytest.mark.parametrize("value", [0.0, 5.0])
def test_of_values_that_are_all_the_same_no_range_is_told(value: float) -> None:
    said = analyse(run({"loss/g/total": np.full(300, value)})).verdict.reason.english()
    assert said == "No trend is visible in the generator's loss."


def test_an_answer_stays_when_the_first_running_means_come() -> None:
    steps = 8 * np.arange(1, 401)
    level = np.interp(steps, 8 * np.arange(1, 401), falling(400))
    answers = []
    for epochs in range(100, 400, 20):
        single = noisy(level[:epochs], 1, 0.05)
        made = run({"loss/g/total": single}, every=8, steps_per_epoch=8)
        means = np.arange(50, 8 * epochs, 50)
        averaged = np.interp(means, steps[:epochs], noisy(level[:epochs], 2, 0.01))
        tag = "loss_avg_50/g/total"
        series = made.series["loss/g/total"]
        mean = replace(
            series, tag=tag, steps=means, wall_times=means.astype(float), values=averaged
        )
        tags = {**made.tags, "generator_avg": tag}
        both = replace(made, series={**made.series, tag: mean}, tags=tags)
        answers.append(analyse(both).verdict.state)
    assert set(answers) == {"improving"}


def test_a_resume_with_a_step_of_the_level_is_no_turn() -> None:
    values = noisy(falling(300), 1, 0.03)
    values[150:] *= 1.1
    starts = (Attempt(0.0, 0, 149 * 200, 149 * 200), Attempt(1.0, 150 * 200, 299 * 200, 299 * 200))
    made = replace(run({"loss/g/total": values}), attempts=starts)
    assert analyse(made).verdict.state == "improving"


def pair(training: Floats, validation: Floats) -> Verdict:
    values = {
        "loss/g/total": noisy(training, 1, 0.03),
        "validation/loss/mel_l1": noisy(validation, 2, 0.02),
    }
    return analyse(run(values)).verdict


def test_training_and_validation_are_told_together() -> None:
    fall = falling(200)
    overfit = pair(fall, 0.02 * turning(200, 0.4, 0.2))
    assert overfit.metric == "validation/loss/mel_l1"
    assert overfit.state == "rising"
    assert any("overfitting, since" in note.english() for note in overfit.notes)
    both = pair(fall, 0.02 * fall)
    assert both.state == "improving"
    assert any("still room" in note.english() for note in both.notes)
    stands = pair(fall, 0.02 * turning(200, 0.4, 0.0))
    assert any("close to" in note.english() for note in stands.notes)
    assert not any("underfit" in note.english() for each in (overfit, both) for note in each.notes)


@pytest.mark.parametrize(
    ("one", "two"),
    [("epoch_loss", "validation/epoch_loss"), ("loss", "val_loss"), ("Loss/train", "Loss/val")],
)
def test_losses_by_the_names_of_keras_and_others_are_judged_as_a_pair(one: str, two: str) -> None:
    values = {one: noisy(falling(200), 1, 0.03), two: noisy(turning(200, 0.4, 0.2), 2, 0.02)}
    said = analyse(run(values)).verdict
    assert (said.metric, said.state) == (two, "rising")
    assert any("overfitting, since" in note.english() for note in said.notes)
    alone = analyse(run({one: values[one]})).verdict
    assert (alone.metric, alone.state) == (one, "improving")
    assert "the training loss" in alone.reason.english()


def test_the_pair_of_a_vocoder_is_that_of_its_mel() -> None:
    """Its total may rise while its mel falls: only what measures the same is compared."""
    values = {
        "training/gen_loss_total": noisy(turning(200, 0.3, 0.2), 1, 0.02),
        "training/mel_spec_error": noisy(falling(200), 2, 0.03),
        "validation/mel_spec_error": noisy(turning(200, 0.4, 0.2), 3, 0.02),
    }
    notes = [note.english() for note in analyse(run(values)).verdict.notes]
    assert any("overfitting, since" in note for note in notes)


def test_the_lag_of_the_guides_curve_is_told_once() -> None:
    said = verdict(noisy(turning(500, rise=0.15)))
    assert [note.english() for note in said.notes if "76 points" in note.english()] != []
    falls = verdict(noisy(falling(500)))
    assert falls.notes == ()
