"""The list of epochs worth hearing."""

from __future__ import annotations

import re
from itertools import combinations

import numpy as np
import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.candidates.candidate_reasons import Beside, Dip, a_dip, between
from rvcmonitor.analysis.candidates.checkpoints_near import near
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.options import AnalysisOptions, Guide
from rvcmonitor.analysis.rounding import percent
from rvcmonitor.analysis.run_position import RunPosition
from tests.analysis.runs import noisy, resume, run, turning, voice


def analysed(every_epochs: int = 20, guide: Guide | None = None, rise: float = 0.2) -> Analysis:
    level = turning(600, rise=rise)
    total, mel = noisy(level, 1, 0.03), noisy(0.66 * level, 2, 0.03)
    saved = [voice(epoch) for epoch in range(every_epochs, 2400, every_epochs)]
    made = run({"loss/g/total": total, "loss/g/mel": mel}, checkpoints=saved)
    return analyse(made, AnalysisOptions(guide=guide))


@pytest.mark.parametrize("guide", [None, "classic", "mel", "averages", "health"])
@pytest.mark.parametrize("rise", [0.0, 0.2])
def test_few_spread_out_and_with_reasons(guide: Guide | None, rise: float) -> None:
    listed = analysed(guide=guide, rise=rise).candidates
    shortlist = [one for one in listed if one.group == "shortlist"]
    assert 5 <= len(shortlist) <= 7
    assert len(listed) - len(shortlist) <= 3
    assert listed[: len(shortlist)] == tuple(shortlist)
    assert [one.rank for one in listed] == list(range(1, len(listed) + 1))
    assert all(one.why.english() for one in listed)
    apart = 0.02 * 600 * 200
    # A candidate is listened to by its nearest file, at most half a save away.
    assert all(abs(a.step - b.step) >= apart * 0.5 for a, b in combinations(shortlist, 2))
    assert all(one.step >= 0.1 * 600 * 200 for one in listed)


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
    found = near(files, RunPosition(100 * 50, 101))
    assert found.before == voice(90)
    assert found.after == voice(130)
    assert (found.epochs_before, found.epochs_after) == (11, 29)
    assert near([voice(99, best=True)], RunPosition(5000, 101)).before == voice(99, best=True)
    assert near([resume(100)], RunPosition(5000, 101)).before == resume(100)


def test_a_checkpoint_written_at_the_logged_step_is_before_it() -> None:
    assert near([voice(100)], RunPosition(5000, 101)).before == voice(100)


def test_tiny_runs_are_no_trouble() -> None:
    for points in range(12):
        analyse(run({"loss/g/total": np.full(points, 30.0), "loss/g/mel": np.arange(points)}))
    assert analyse(run({})).candidates == ()


def test_the_files_on_both_sides_of_the_low_point_are_named_where_saves_are_rare() -> None:
    low = analysed(every_epochs=200).candidates[0]
    assert low.kind == "low-point"
    before, after = low.checkpoint_before, low.checkpoint_after
    assert before is not None
    assert after is not None
    assert before.epoch is not None
    assert after.epoch == before.epoch + 200


def test_the_newest_file_is_always_on_the_list() -> None:
    for rise in (0.0, 0.2):
        steps = {one.step for one in analysed(rise=rise).candidates if one.kind == "latest"}
        assert steps == {2380 * 50}


def test_where_fm_rises_and_mel_falls_late_epochs_are_listed() -> None:
    at = np.linspace(0, 1, 600)
    mel = noisy(20 * (1 - 0.3 * at), 1, 0.05)
    fm = noisy(6 * (1 + 1.5 * at**2), 2, 0.08)
    saved = [voice(epoch) for epoch in range(20, 2400, 20)]
    values = {"loss/g/total": mel + fm + 4, "loss/g/mel": mel, "loss/g/fm": fm}
    listed = analyse(run(values, checkpoints=saved)).candidates
    assert any(one.step >= 0.85 * 600 * 200 for one in listed if one.group == "shortlist")


@pytest.mark.parametrize("rise", [0.0, 0.2])
def test_no_two_reasons_are_alike_and_none_names_a_tag(rise: float) -> None:
    said = [one.why.english() for one in analysed(rise=rise).candidates]
    assert len(set(said)) == len(said)
    assert not any("/" in reason for reason in said)


@pytest.mark.parametrize("rise", [0.0, 0.2])
def test_no_reason_is_contradicted_by_its_own_number(rise: float) -> None:
    """That an epoch may be as good is only said where the smoothed curve is about as low there."""
    listed = [one for one in analysed(rise=rise).candidates if one.group == "shortlist"]
    totals = [one.value for one in listed if one.metric == "loss/g/total"]
    for one in listed:
        assert one.smoothed
        if one.kind == "between":
            said = one.why.english()
            above = one.value / min(totals) - 1
            assert ("may be as good" in said) or ("To compare" in said)
            if "may be as good" in said:
                assert above <= 0.015
            told = float(str(one.why.values["percent"])) / 100
            assert told == pytest.approx(above, abs=0.01)


def test_what_lies_above_the_lowest_says_where_that_is() -> None:
    said = [one.why.english() for one in analysed().candidates if one.kind == "between"]
    named = [re.search(r"% above its lowest \(epoch (\d+)\)", reason) for reason in said]
    assert said
    assert len({found and found[1] for found in named}) == 1
    assert named[0] is not None
    assert abs(int(named[0][1]) - 0.4 * 2400) <= 0.02 * 2400


@pytest.mark.parametrize("as_good", [True, False])
@pytest.mark.parametrize("low", [None, RunPosition(300, 3)])
def test_steps_stand_for_epochs_where_one_is_not_known(
    as_good: bool, low: RunPosition | None
) -> None:
    found = Beside(RunPosition(500, 5), RunPosition(200, None), 0.09, as_good)
    said = between("loss/g/total", found, low).english()
    assert "t step 500 " in said
    assert "9 % above its lowest (step 200)" in said


def test_a_rough_beginning_does_not_hide_what_is_higher() -> None:
    """One value of three times the rest is no noise: nothing far above the lowest is as good."""
    total = noisy(turning(100, turn=0.99), 1, 0.03)
    total[0] *= 3
    saved = [voice(epoch) for epoch in range(8, 400, 8)]
    listed = analyse(run({"loss/g/total": total}, checkpoints=saved)).candidates
    as_good = [one for one in listed if "may be as good" in one.why.english()]
    assert as_good
    assert all(float(str(one.why.values["percent"])) <= 1.5 for one in as_good)


def test_a_dull_early_epoch_is_there_to_compare() -> None:
    reasons = [
        one.why.english()
        for one in analysed(every_epochs=400, rise=0.0).candidates
        if one.kind == "between" and one.epoch is not None and one.epoch <= 800
    ]
    assert reasons
    assert all("To compare" in reason for reason in reasons)


def test_a_dip_to_almost_nothing_is_told_as_a_part_of_what_surrounds_it() -> None:
    x = np.linspace(0.0, 1.0, 600)
    depths = {0.75: 0.99, 0.85: 0.9, 0.95: 0.8}
    level = 1.0 - sum(deep * np.exp(-(((x - at) / 0.015) ** 2)) for at, deep in depths.items())
    made = run({"loss/g/total": noisy(np.ones(600), 1, 0.02), "loss/g/mel": level})
    listed = analyse(made, AnalysisOptions(guide="mel")).candidates
    dips = [one.why.values for one in listed if one.kind == "minimum"]
    told = [float(str(values["percent"])) for values in dips if "percent" in values]
    assert len(told) == 2
    assert all(50 < percents <= 100 for percents in told)


def test_a_reason_tells_no_number_that_is_noise() -> None:
    """One that changes at every epoch has its card made anew each time, and is not read."""
    assert [percent(part) for part in (0.0731, 0.0729, 0.0123)] == [7, 7, 1.2]
    assert percent(3e302) == percent(float("inf")) == 1_000_000  # above a lowest value of zero
    deepest = a_dip("loss/g/mel", Dip(RunPosition(1000, 10), deepest=True, percent=7.0), None)
    assert "percent" not in deepest.values
