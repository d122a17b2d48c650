"""The set itself: always the same, balanced, and nothing in it is in the grey zone."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from tests.curves_of_another_hand.cadence import TRAINERS, TrainerName
from tests.curves_of_another_hand.endings import FLAT_FAMILIES, RISE_FAMILIES
from tests.curves_of_another_hand.falls import FALL_FAMILIES
from tests.curves_of_another_hand.judging import DRAWS, Draw, draw, order_of
from tests.curves_of_another_hand.noise import deflection
from tests.curves_of_another_hand.sample import drawn, of, one_of_each
from tests.curves_of_another_hand.sight import FAINT, NEGLIGIBLE, PLAIN
from tests.curves_of_another_hand.training import KnownTraining

NEARLY = 0.85
"""Limits are checked on a grid when a training is drawn, and at the real points here."""


@pytest.mark.parametrize("trainer", TRAINERS)
@pytest.mark.parametrize("what", DRAWS)
def test_a_draw_is_the_same_whenever_it_is_asked_for(trainer: TrainerName, what: Draw) -> None:
    first, again = drawn(trainer, what, 0), draw(trainer, what, 0)
    assert (first.epochs, first.turn, first.seed) == (again.epochs, again.turn, again.seed)
    for tag, series in first.run.series.items():
        assert np.array_equal(series.values, again.run.series[tag].values)


def test_numbers_and_trainers_draw_different_trainings() -> None:
    seeds = {training.seed for training in [*one_of_each(), *of("flat", 15), *of("rising", 15)]}
    lengths = {training.process.total_steps for training in one_of_each()}
    assert len(seeds) >= 5 * len(DRAWS) + 20
    assert len(lengths) > 40


def test_families_take_turns_and_all_of_them_meet() -> None:
    flats = [order_of("flat", n) for n in range(30)]
    assert Counter(order.fall for order in flats) == dict.fromkeys(FALL_FAMILIES, 3)
    assert Counter(order.ending for order in flats) == dict.fromkeys(FLAT_FAMILIES, 10)
    rises = Counter(
        (order.fall, order.ending) for order in (order_of("rising", n) for n in range(70))
    )
    assert rises == {(fall, rise): 1 for fall in FALL_FAMILIES for rise in RISE_FAMILIES}
    shorts = Counter(order_of("short", n).kind for n in range(30))
    assert shorts == {"improving": 10, "flat": 10, "rising": 10}
    assert {order_of("long", n).kind for n in range(4)} == {"flat", "rising"}


def test_a_training_is_of_the_families_and_the_kind_that_were_ordered() -> None:
    for what in DRAWS:
        for number, training in enumerate(of(what, 5)):
            order = order_of(what, number)
            assert training.kind == order.kind
            assert training.family.ending == order.ending
            assert training.family.fall == (None if what == "constant" else order.fall)


def seen(training: KnownTraining, begin: float, end: float) -> float:
    """How far the noise-free total between two parts of the run is from its best constant."""
    process, cadence = training.process, training.densest
    u = cadence.positions(process.total_steps)
    total, sizes = process.course.total(u), process.sizes(cadence)
    within = (u > begin) & (u <= end)
    return deflection(total[within], sizes[within], process.noise.lag_of(cadence.window))


def test_an_improving_run_still_improves_in_its_last_third() -> None:
    for training in [*of("improving", 15), *of("wild", 5), *of("resumed", 5)]:
        least, most = PLAIN.at_last
        assert NEARLY * least < seen(training, 2 / 3, 1) < most / NEARLY
        assert seen(training, 1 / 3, 2 / 3) > NEARLY * PLAIN.meanwhile


def test_a_flat_tail_is_flat() -> None:
    for training in of("flat", 15):
        tail = seen(training, training.process.course.ending.settled, 1)
        almost = training.family.ending == "almost constant"
        assert tail == pytest.approx(NEGLIGIBLE if almost else 0, abs=0.1)


def test_a_rising_run_rises() -> None:
    for training in [*of("rising", 15), *of("parts", 5)]:
        assert training.turn is not None
        least, most = PLAIN.rises
        assert NEARLY * least < seen(training, training.turn / training.epochs, 1) < most / NEARLY


def test_in_a_training_of_parts_fm_rises_and_mel_falls_to_the_end() -> None:
    for training in of("parts", 5):
        assert training.rise == "fm"
        assert training.low_mel == training.epochs
        assert training.low_total < 0.9 * training.epochs
        fm = training.process.course.parts(np.array([training.low_total / training.epochs, 1.0]))[1]
        assert fm[1] > fm[0]


def test_short_and_long_trainings_are_short_and_long() -> None:
    for training in of("short", 15):
        assert 40 <= training.epochs <= 80
        if training.kind == "improving":
            assert seen(training, 2 / 3, 1) > 0.7 * FAINT.at_last[0]
    for training in of("long", 6):
        assert training.epochs == 5000
        assert training.turn is not None
        assert training.turn < 0.3 * training.epochs


def test_trainings_are_of_all_lengths_and_within_reason() -> None:
    usual = [*of("improving", 15), *of("flat", 15), *of("rising", 15)]
    assert all(40 <= training.epochs <= 5000 for training in usual)
    assert all(5 <= training.steps_per_epoch <= 400 for training in usual)
    assert all(len(training.densest.steps) <= 2500 for training in usual)
    assert min(training.epochs for training in usual) < 200
    assert max(training.epochs for training in usual) > 1500


FIRST: dict[tuple[TrainerName, Draw], tuple[int, int, int | None]] = {
    ("mainline", "improving"): (2227, 30, None),
    ("mainline", "flat"): (661, 71, 342),
    ("mainline", "rising"): (606, 95, 444),
    ("applio-3.3", "improving"): (110, 94, None),
    ("applio-3.3", "flat"): (920, 37, 518),
    ("applio-3.3", "rising"): (1175, 65, 933),
}
"""Epochs, steps per epoch and turn."""


def test_the_set_is_the_one_that_was_judged_by() -> None:
    """The set may grow, but what is in it stays. Where another NumPy draws otherwise, whatever was
    measured on the set has to be measured again."""
    for (trainer, what), expected in FIRST.items():
        training = drawn(trainer, what, 0)
        assert (training.epochs, training.steps_per_epoch, training.turn) == expected
