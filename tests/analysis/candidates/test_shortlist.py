"""The list of epochs worth hearing."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.candidates.checkpoints_near import near
from rvcmonitor.analysis.candidates.shortlist import _percent
from rvcmonitor.analysis.candidates.why import Dip, a_dip
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.options import Guide, Options
from rvcmonitor.analysis.place import Place
from tests.analysis.runs import noisy, resume, run, turning, voice


def analysed(every_epochs: int = 20, guide: Guide | None = None, rise: float = 0.2) -> Analysis:
    level = turning(600, rise=rise)
    total, mel = noisy(level, 1, 0.03), noisy(0.66 * level, 2, 0.03)
    saved = [voice(epoch) for epoch in range(every_epochs, 2400, every_epochs)]
    made = run({"loss/g/total": total, "loss/g/mel": mel}, checkpoints=saved)
    return analyse(made, Options(guide=guide))


@pytest.mark.parametrize("guide", [None, "classic", "mel", "averages", "health"])
@pytest.mark.parametrize("rise", [0.0, 0.2])
def test_few_spread_out_and_with_reasons(guide: Guide | None, rise: float) -> None:
    listed = analysed(guide=guide, rise=rise).candidates
    assert 2 <= len(listed) <= 8
    assert [one.rank for one in listed] == list(range(1, len(listed) + 1))
    assert all(one.why.english() for one in listed)
    apart = 0.02 * 600 * 200
    assert all(abs(a.step - b.step) >= apart * 0.9 for a, b in combinations(listed, 2))


def test_a_rising_run_begins_with_its_low_point() -> None:
    analysis = analysed()
    first = analysis.candidates[0]
    assert analysis.verdict.state == "rising"
    assert (first.kind, first.step) == ("low-point", analysis.verdict.lowest_step)
    assert first.checkpoint_before is not None
    assert first.checkpoint_before.step is not None
    assert first.checkpoint_before.step <= first.step
    assert first.epochs_before is not None
    assert first.epochs_before <= 20
    assert first.note is None


def test_saving_too_seldom_is_said() -> None:
    notes = [one.note.english() for one in analysed(every_epochs=400).candidates if one.note]
    assert any("save every 400 epochs" in note for note in notes)


def test_no_checkpoint_at_all_is_said() -> None:
    listed = analyse(run({"loss/g/total": noisy(turning(300), 1)})).candidates
    assert listed
    assert all(one.note is not None for one in listed)


def test_a_voice_model_is_preferred_and_a_best_epoch_file_is_the_last_resort() -> None:
    files = [resume(100), voice(90), voice(99, best=True), resume(120), voice(130)]
    found = near(files, Place(100 * 50, 101))
    assert found.before == voice(90)
    assert found.after == voice(130)
    assert (found.epochs_before, found.epochs_after) == (11, 29)
    assert near([voice(99, best=True)], Place(5000, 101)).before == voice(99, best=True)
    assert near([resume(100)], Place(5000, 101)).before == resume(100)


def test_a_checkpoint_written_at_the_logged_step_is_before_it() -> None:
    assert near([voice(100)], Place(5000, 101)).before == voice(100)


def test_tiny_runs_are_no_trouble() -> None:
    for points in range(12):
        analyse(run({"loss/g/total": np.full(points, 30.0), "loss/g/mel": np.arange(points)}))
    assert analyse(run({})).candidates == ()


def test_the_checkpoint_before_the_low_point_is_listed_where_saves_are_rare() -> None:
    analysis = analysed(every_epochs=200)
    low = analysis.candidates[0]
    (before,) = [one for one in analysis.candidates if one.kind == "before-low"]
    assert low.checkpoint_before is not None
    assert before.step == low.checkpoint_before.step
    assert 0 < low.step - before.step < 200 * 50


@pytest.mark.parametrize("rise", [0.0, 0.2])
def test_no_two_reasons_are_alike_and_none_names_a_tag(rise: float) -> None:
    said = [one.why.english() for one in analysed(rise=rise).candidates]
    assert len(set(said)) == len(said)
    assert not any("/" in reason for reason in said)


def test_a_reason_tells_no_number_that_is_noise() -> None:
    """One that changes at every epoch has its card made anew each time, and is not read."""
    assert [_percent(part) for part in (0.0731, 0.0729, 0.0123)] == [7, 7, 1.2]
    deepest = a_dip("loss/g/mel", Dip(Place(1000, 10), deepest=True, percent=7.0), None)
    assert "percent" not in deepest.values
