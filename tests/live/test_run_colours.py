"""Colours and dashes of runs, by themselves and in groups of names."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.live.name_pattern import compiled
from rvcmonitor.live.run_colours import COLOURS, LOOKS, REMEMBERED, RunColours
from rvcmonitor.live.session import Session
from rvcmonitor.live.settings import Settings, SettingsFile
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.colours import run_colour, run_dash
from tests.ui.some_runs import a_run, published

VERSIONS = r"(.+)_v\d+"
names = st.lists(st.from_regex(r"[abc](_v[0-9])?", fullmatch=True), unique=True, max_size=12)


def colours_of(colours: RunColours, runs: list[Run]) -> list[int | None]:
    return [colours.colour(run.path) for run in runs]


def some(*called: str) -> list[Run]:
    return [a_run(name) for name in called]


@pytest.mark.parametrize(
    ("name", "pattern", "text"),
    [
        ("anna_v2", VERSIONS, "anna"),
        ("anna_v2", r"_v\d", "_v2"),
        ("anna_v2", r"(x)|v2", "v2"),
        ("ANNA", "an", "AN"),
        ("bea", VERSIONS, None),
    ],
)
def test_the_brackets_or_all_that_matches_name_the_group(
    name: str, pattern: str, text: str | None
) -> None:
    assert compiled(pattern).group_in(name) == text


def test_versions_of_a_voice_share_a_colour_but_no_dashes() -> None:
    colours = RunColours()
    runs = some("anna_v1", "bea_v1", "anna_v2", "other", "anna_v3", "anna_v4")
    colours.learn(runs)
    assert colours_of(colours, runs) == [0, 1, 2, 3, 4, 5]
    assert colours.group_by(VERSIONS)
    assert colours_of(colours, runs) == [0, 1, 0, None, 0, 0]
    annas = [run for run in runs if run.name.startswith("anna")]
    assert len({run_dash(colours.dash(run.path)) for run in annas}) == 4
    assert colours.group_by("")
    assert colours_of(colours, runs) == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("bad", ["(.+", "a{99999999999}", "(" * 9999 + ")" * 9999])
def test_a_bad_pattern_leaves_the_colours(bad: str) -> None:
    colours = RunColours()
    runs = some("anna_v1", "bea_v1", "anna_v2")
    colours.learn(runs)
    colours.group_by(VERSIONS)
    assert not colours.group_by(bad)
    assert colours_of(colours, runs) == [0, 1, 0]


@given(names, names, st.sampled_from(["", VERSIONS, "^(.)", r"_v\d"]))
def test_runs_that_come_change_no_look(first: list[str], more: list[str], pattern: str) -> None:
    colours = RunColours()
    colours.group_by(pattern)
    runs = some(*first)
    colours.learn(runs)
    before = [(colours.colour(run.path), colours.dash(run.path)) for run in runs]
    colours.learn(some(*more))
    assert [(colours.colour(run.path), colours.dash(run.path)) for run in runs] == before


@given(names, names, st.sampled_from(["", VERSIONS, "^(.)", r"_v\d"]))
def test_the_same_whether_grouped_before_or_after(
    first: list[str], more: list[str], pattern: str
) -> None:
    early, late = RunColours(), RunColours()
    early.group_by(pattern)
    for colours in (early, late):
        colours.learn(some(*first))
        colours.learn(some(*more))
    late.group_by(pattern)
    runs = some(*first, *more)
    assert colours_of(early, runs) == colours_of(late, runs)
    looks = {(early.colour(run.path), early.dash(run.path)) for run in runs}
    assert len(looks) == len({run.path for run in runs})


# From one start of the program to the next


def looks_of(colours: RunColours, runs: list[Run]) -> list[tuple[int | None, int]]:
    return [(colours.colour(run.path), colours.dash(run.path)) for run in runs]


def restarted(colours: RunColours, pattern: str = "") -> RunColours:
    """What the program knows when it begins the next time."""
    again = RunColours()
    again.group_by(pattern)
    again.recall(colours.kept())
    return again


@given(names, names, st.sampled_from(["", VERSIONS, "^(.)", r"_v\d"]), st.randoms())
def test_a_run_looks_the_same_after_a_restart_whatever_else_is_open(
    first: list[str], more: list[str], pattern: str, dice: random.Random
) -> None:
    colours = RunColours()
    colours.group_by(pattern)
    runs = some(*first)
    colours.learn(runs)
    before = looks_of(colours, runs)
    again = restarted(colours, pattern)
    again.learn(some(*more))  # another folder is opened first
    shuffled = [*runs]
    dice.shuffle(shuffled)
    again.learn(shuffled)
    assert looks_of(again, runs) == before


def test_what_was_never_open_together_can_be_told_apart() -> None:
    kept = RunColours()
    runs = some(*"abcdefgh")
    for run in runs:
        kept = restarted(kept)
        kept.learn([run])
    kept.learn(runs)
    assert len({run_colour(kept.colour(run.path), dark=False).name() for run in runs}) == COLOURS


@given(st.integers(0, REMEMBERED), st.integers(1, COLOURS))
def test_up_to_eight_new_runs_have_a_colour_of_their_own(known: int, new: int) -> None:
    """However many were seen at other times."""
    colours = RunColours()
    colours.learn(some(*(f"old {number}" for number in range(known))))
    again = restarted(colours)
    runs = some(*(f"new {number}" for number in range(new)))
    again.learn(runs)
    assert len({place % COLOURS for place in colours_of(again, runs) if place is not None}) == new


def test_those_seen_longest_ago_are_forgotten() -> None:
    colours = RunColours()
    runs = some(*(f"run {number}" for number in range(REMEMBERED)))
    colours.learn(runs)
    again = restarted(colours)
    again.learn(runs[:1])
    again.learn(some("one", "more"))
    kept = {each.name for each in again.kept()}
    assert len(kept) == REMEMBERED
    assert str(runs[0].path) in kept
    assert not {str(run.path) for run in runs[1:3]} & kept


def test_groups_of_other_patterns_are_not_kept() -> None:
    colours = RunColours()
    colours.learn(some("anna_v1", "bea_v1", "anna_v2"))
    for pattern in ("a", "an", VERSIONS):
        colours.group_by(pattern)
    among = {each.among.partition("\n")[0] for each in colours.kept()}
    assert among == {"", VERSIONS}


def test_the_settings_bring_them_back(tmp_path: Path) -> None:
    session = Session()
    session.publish(published(*some("anna", "bea", "cleo")))
    before = {run.path: session.colour_index(run) for run in session.runs}
    file = SettingsFile(tmp_path)
    file.change(Settings(places=session.kept_places))
    file.close()
    file = SettingsFile(tmp_path)
    file.close()
    again = Session()
    again.recall_places(file.settings.places)
    again.publish(published(*some("dora")))
    again.publish(published(*some("dora", "cleo", "bea", "anna")))
    assert {run.path: again.colour_index(run) for run in again.runs[1:]} == before


def test_the_palette_is_as_large_as_is_reckoned_with() -> None:
    def look(place: int) -> tuple[str, tuple[float, ...]]:
        return run_colour(place, dark=False).name(), run_dash(place)

    assert len({look(place)[0] for place in range(COLOURS)}) == COLOURS
    assert look(COLOURS)[0] == look(0)[0]
    assert len({look(place) for place in range(LOOKS)}) == LOOKS
    assert look(LOOKS) == look(0)


def test_the_session_tells_that_colours_changed() -> None:
    session = Session()
    told: list[bool] = []
    session.publish(published(*some("anna_v1", "anna_v2")))
    session.ticked_changed.connect(lambda: told.append(True))
    session.set_view(replace(session.view, colour_groups=VERSIONS))
    assert told
    assert [session.colour_index(run) for run in session.runs] == [0, 0]
    told.clear()
    session.set_view(replace(session.view, smoothing=0.1))
    assert not told
    session.publish(published(session.runs[1]))
    session.publish(published(*some("bea_v1", "anna_v1", "anna_v2")))
    assert [session.colour_index(run) for run in session.runs] == [1, 0, 0]
