"""The trainings of known truth are what they say they are."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.training.run import Run
from rvcmonitor.training.tags import meaning_of
from tests.benchmarks.third_hand import KINDS, TRAINERS, course_of, draw, grown
from tests.benchmarks.third_hand_courses import GRID, NEGLIGIBLE, STILL_FALLING, Array

INDICES = range(12)
each_trainer = pytest.mark.parametrize("trainer", TRAINERS)
each_kind = pytest.mark.parametrize("kind", KINDS)


@each_trainer
@each_kind
def test_a_draw_is_always_the_same(trainer: str, kind: str) -> None:
    once, again, other = draw(trainer, kind, 7), draw(trainer, kind, 7), draw(trainer, kind, 8)
    assert (once.turn, once.fall, once.noise) == (again.turn, again.fall, again.noise)
    assert once.run.checkpoints == again.run.checkpoints
    assert once.run.attempts == again.run.attempts
    for tag, series in once.run.series.items():
        assert np.array_equal(series.values, again.run.series[tag].values)
    assert once.run.last_write != other.run.last_write


@each_trainer
@each_kind
def test_the_course_without_noise_is_what_the_kind_says(trainer: str, kind: str) -> None:
    for index in INDICES:
        drawn, course = draw(trainer, kind, index), course_of(trainer, kind, index)
        total, mel = course.total, course.parts["mel"]
        late, end = float(np.interp(2 / 3, GRID, total)), float(total[-1])
        if kind in ("improving", "spike"):
            assert late - end >= STILL_FALLING * (total[0] - end) > 0
        if kind == "constant":
            assert np.ptp(total) == 0
        if kind in ("improving", "spike", "constant"):
            assert drawn.turn is drawn.low_total is drawn.low_mel is None
            continue
        assert drawn.turn is not None
        assert drawn.low_total is not None
        assert drawn.low_total <= drawn.turn
        spe = drawn.run.epochs.steps_per_epoch if drawn.run.epochs else 0
        turn = drawn.turn / (spe * (drawn.run.total_epochs or 0))
        assert _highest_fall(total[turn <= GRID]) <= NEGLIGIBLE * total.min()
        if kind == "flat":
            assert np.ptp(total[turn <= GRID]) <= NEGLIGIBLE * total.min()
        else:
            assert 0.01 <= end / total.min() - 1 <= 0.16
        if kind == "fm-rises":
            assert drawn.low_mel is None
            assert np.interp(2 / 3, GRID, mel) - mel[-1] >= STILL_FALLING * (mel[0] - mel[-1]) > 0


@each_trainer
@each_kind
def test_the_total_is_the_sum_of_its_parts(trainer: str, kind: str) -> None:
    for index in INDICES:
        series = draw(trainer, kind, index).run.series
        for group in ("loss", "loss_avg_50") if trainer == "applio" else ("loss",):
            total = series[f"{group}/g/total"].values
            parts = [one for tag, one in series.items() if tag.startswith(f"{group}/g/")]
            assert np.allclose(sum(one.values.astype(float) for one in parts), 2 * total, rtol=1e-5)
            assert total.min() > 0


@each_trainer
def test_the_reader_finds_the_losses(trainer: str) -> None:
    for index in INDICES:
        run = draw(trainer, "flat", index).run
        assert {"generator", "mel", "fm", "kl", "discriminator", "learning_rate"} <= set(run.tags)
        assert all(meaning_of(tag) == meaning for meaning, tag in run.tags.items())
        assert ("adv" in run.tags) == (trainer == "applio") == ("generator_avg" in run.tags)
        assert len(run.checkpoints) >= 8
        assert all(np.all(np.diff(one.steps) > 0) for one in run.series.values())
        assert all(np.all(np.diff(one.wall_times) > 0) for one in run.series.values())
        assert run.epochs is not None
        assert run.last_epoch is not None
        assert 0 <= (run.total_epochs or 0) - run.last_epoch <= 200 / run.epochs.steps_per_epoch + 2


@each_trainer
def test_one_batch_of_a_spike_is_ten_times_as_high(trainer: str) -> None:
    for index in INDICES:
        drawn = draw(trainer, "spike", index)
        if drawn.noise not in ("wild", "mixed", "heavy"):
            for part in ("mel", "fm"):
                values = drawn.run.series[f"loss/g/{part}"].values[1:]
                assert np.count_nonzero(values > 4 * np.median(values)) == 1


@each_trainer
def test_a_growing_run_holds_what_had_been_logged(trainer: str) -> None:
    for index in INDICES:
        drawn = draw(trainer, "rising", index)
        half, whole = grown(drawn, 0.5), grown(drawn, 1.0)
        middle = 0.5 * (drawn.run.last_step or 0)
        assert _points(whole) == _points(drawn.run)
        assert whole.attempts == drawn.run.attempts
        assert half.last_step is not None
        assert half.last_step <= middle + 1
        for tag, series in half.series.items():
            assert np.array_equal(series.values, drawn.run.series[tag].values[: len(series.values)])
        assert all((one.step or 0) <= middle + 1 for one in half.checkpoints)
        assert max(one.last_step or 0 for one in half.attempts) == half.last_step
        assert grown(drawn, 0.0).checkpoints == ()


def _highest_fall(values: Array) -> float:
    return float(np.max(np.maximum.accumulate(values) - values))


def _points(run: Run) -> dict[str, int]:
    return {tag: len(series.steps) for tag, series in run.series.items()}
