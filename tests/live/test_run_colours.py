"""Colours and dashes of runs, by themselves and in groups of names."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.live.run_colours import RunColours, group_of
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.colours import run_dash
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
    assert group_of(name, re.compile(pattern, re.IGNORECASE)) == text


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
