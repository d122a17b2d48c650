"""When each rule stops a training, and when it only seems to."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.stopping.decision import GIGABYTE, dry_run
from rvcmonitor.analysis.stopping.rule import RuleKind, StopBook, StopPlan, StopRule
from rvcmonitor.analysis.stopping.stop_point import DryRun
from rvcmonitor.analysis.stopping.verdict_history import stretches
from rvcmonitor.training.run import Run
from tests.analysis.runs import falling, noisy, run, turning

TOTAL = "loss/g/total"


@cache
def told(shape: str, points: int = 400) -> Run:
    """A run that logs every 200 steps, which are 4 epochs."""
    level = {"falls": falling(points), "rises": turning(points), "flat": turning(points, rise=0)}
    return run({TOTAL: noisy(level[shape], amount=0.02)})


def said(of: Run, kind: RuleKind, free: float | None = None, **rule: object) -> DryRun:
    return dry_run(of, analyse(of), StopRule(kind, **rule), free)  # type: ignore[arg-type] # its fields


def test_a_training_that_rises_is_stopped_so_many_epochs_after_that_was_known() -> None:
    found = said(told("rises"), "rising", epochs=100)
    later = said(told("rises"), "rising", epochs=200)
    assert found.first is not None
    assert later.first is not None
    assert 640 + 100 < (found.first.epoch or 0) < 1300
    assert (later.first.epoch or 0) - (found.first.epoch or 0) == 100
    assert found.now is not None
    assert found.first.reason.english() == "The loss has been rising for 100 epochs."


@pytest.mark.parametrize("kind", ["rising", "flat"])
def test_a_training_that_improves_is_not_stopped(kind: RuleKind) -> None:
    assert said(told("falls"), kind, epochs=20) == DryRun()


def test_a_flat_training_is_stopped_by_the_rule_for_flat_ones_alone() -> None:
    assert said(told("flat"), "rising", epochs=100) == DryRun()
    assert said(told("flat"), "flat", epochs=100).now is not None


def test_a_loss_has_to_be_flat_for_a_tenth_of_the_training() -> None:
    """However few epochs were asked for; a rising one is not waited for."""
    since, stop = (
        stretches(told("flat"), ("flat", "rising"))[0].first,
        said(told("flat"), "flat", epochs=1).first,
    )
    assert stop is not None
    assert stop.epoch == math.ceil(since / 50 / 0.9)
    assert stop.reason.values["epochs"] == int(since / 50 / 0.9 - since / 50)
    planned = said(replace(told("flat"), total_epochs=4000), "flat", epochs=1).first
    assert planned is not None
    assert planned.reason.values["epochs"] == 400
    rising = said(told("rises"), "rising", epochs=1).first
    assert rising is not None
    assert rising.reason.values["epochs"] == 1


def test_nothing_is_stopped_before_the_epochs_have_gone_by() -> None:
    assert said(told("rises"), "rising", epochs=1500) == DryRun()


def test_a_verdict_that_was_taken_back_stops_nothing_now() -> None:
    """It rose for long, and has found a new lowest point since."""
    level = np.concatenate((turning(250, 0.3, 0.15), np.linspace(27, 18, 250)))
    came_back = run({TOTAL: noisy(level, amount=0.02)})
    found = said(came_back, "rising", epochs=60)
    assert found.first is not None
    assert found.now is None


def test_a_dry_run_of_a_grown_run_says_what_it_said_before() -> None:
    """What would have stopped it does not change while more comes."""
    whole = told("rises")
    found = said(whole, "rising", epochs=100).first
    series = whole.series[TOTAL]
    for part in (360, 380):
        grown = run({TOTAL: series.values[:part]})
        before = said(grown, "rising", epochs=100).first
        assert before is not None
        assert found is not None
        assert abs((before.epoch or 0) - (found.epoch or 0)) <= 0.02 * 1600


def test_keras_rule_is_that_of_the_rules_dialog() -> None:
    keras = EarlyStopping(monitor=TOTAL, patience=40)
    found = said(told("rises"), "keras", keras=keras)
    assert found.first == found.now
    assert found.first is not None
    assert "for 40 epochs" in found.first.reason.english()
    unknown = said(told("rises"), "keras", keras=replace(keras, monitor="no/such/tag"))
    assert unknown.lacks is not None


def test_an_epoch_that_is_done_stops_it() -> None:
    assert said(told("falls"), "epoch", last_epoch=1597) == DryRun()
    found = said(told("falls"), "epoch", last_epoch=1596)
    assert found.first == found.now
    assert found.now is not None
    assert (found.now.epoch, found.now.step) == (1596, 1596 * 50)


def test_an_error_of_its_health_stops_it_and_a_warning_does_not() -> None:
    values = noisy(falling(200), amount=0.02)
    assert said(run({TOTAL: values}), "health") == DryRun()
    values[50] = np.nan
    assert said(run({TOTAL: values}), "health") == DryRun()
    values[150:] = np.nan
    found = said(run({TOTAL: values}), "health")
    assert found.now is not None
    assert found.now.step == 150 * 200


def test_a_full_drive_stops_it_now_and_says_nothing_of_yesterday() -> None:
    full = said(told("falls"), "disk", 1.9 * GIGABYTE, free_gigabytes=2.0)
    assert full.now is not None
    assert full.now.reason.english() == "Only 1.9 GB are left on the drive."
    assert said(told("falls"), "disk", 2 * GIGABYTE, free_gigabytes=2.0) == DryRun()
    assert said(told("falls"), "disk").lacks is not None


@pytest.mark.parametrize("kind", ["rising", "flat", "keras", "epoch"])
def test_without_epochs_it_says_what_it_lacks(kind: RuleKind) -> None:
    unknown = run({TOTAL: falling(100)}, steps_per_epoch=None)
    assert said(unknown, kind).lacks is not None
    assert said(unknown, kind).now is None


@given(st.sampled_from(["falls", "rises", "flat"]), st.integers(1, 2000))
@settings(max_examples=8)
def test_a_longer_wait_never_stops_sooner(shape: str, epochs: int) -> None:
    sooner, later = (said(told(shape), "flat", epochs=each).first for each in (epochs, epochs + 50))
    if later is not None:
        assert sooner is not None
        assert (sooner.epoch or 0) <= (later.epoch or 0)


@given(st.lists(st.floats(width=32), max_size=60))
@settings(max_examples=30)
def test_whatever_is_logged_gives_an_answer(values: list[float]) -> None:
    made = run({TOTAL: values})
    if not values:
        assert said(made, "flat").lacks is not None
    for kind in ("rising", "flat", "keras", "epoch", "health"):
        said(made, kind)
    for one in stretches(made, ("flat", "rising")):
        assert one.first <= one.last


def test_a_plan_is_off_until_somebody_switches_it_on() -> None:
    book = StopBook()
    here = told("falls").path
    assert book.of(here).on is False
    switched = book.with_plan(here, StopPlan(on=True))
    assert switched.of(here).on is True
    assert switched.of(here.with_name("ariana2")).on is False
