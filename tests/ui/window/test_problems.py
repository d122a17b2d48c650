"""What the banner says of files that could not be used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rvcmonitor.live.session import Published, Session
from rvcmonitor.remote.opened import mirrored
from rvcmonitor.training.run import Attempt, Run, Snapshot
from rvcmonitor.training.run_problems import all_damaged, clock_ahead, starts_set_aside
from rvcmonitor.training.watch import Watch
from rvcmonitor.ui.window.problems import notes_texts, problems_text
from tests.ui.some_curves import some_run


def broken(name: str) -> Run:
    path = Path(f"logs/{name}")
    problem = all_damaged(path / "events.out.tfevents.1.PC")
    return replace(some_run(name), path=path, series={}, media={}, problems=(problem,))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("is_something_left", [True, False])
def test_everything_else_is_shown_only_where_there_is_something(*, is_something_left: bool) -> None:
    runs = [broken("anna"), broken("bob")] + [some_run("carl")] * is_something_left
    session = Session()
    session.publish(Published(Snapshot(runs=tuple(runs)), {}))
    text = problems_text(session)
    assert "2 place" in text
    assert ("Everything else is shown" in text) is is_something_left
    assert ("nothing is left" in text) is not is_something_left


def begun_by_mistake(name: str) -> Run:
    attempts = (Attempt(0.0, 0, 0, None, 1, is_aside=True),)
    problems = tuple(starts_set_aside(Path(name), name, attempts, 10))
    return replace(some_run(name), path=Path(f"logs/{name}"), problems=problems)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("damaged", [[], ["carl"], ["carl", "dora"]])
def test_starts_that_are_set_aside_are_no_damage(damaged: list[str]) -> None:
    runs = [*map(begun_by_mistake, ("anna", "bob")), *map(broken, damaged)]
    session = Session()
    session.publish(Published(Snapshot(runs=tuple(runs)), {}))
    text = problems_text(session)
    assert ("2 start" in text) is (damaged == [])
    assert ("Nothing in" in text) is (len(damaged) == 1)
    assert ("2 place" in text) is (len(damaged) == 2)


@pytest.mark.usefixtures("qapp")
def test_a_start_that_is_set_aside_names_its_run() -> None:
    session = Session()
    session.publish(Published(Snapshot(runs=(some_run("bob"), begun_by_mistake("anna"))), {}))
    assert "A start of “anna” with one point" in problems_text(session)


@pytest.mark.usefixtures("qapp")
def test_a_clock_that_is_ahead_is_no_damage() -> None:
    runs = [
        replace(some_run(name), problems=(clock_ahead(Path(name), name, 2e9),))
        for name in ("anna", "bob")
    ]
    session = Session()
    session.publish(Published(Snapshot(runs=tuple(runs)), {}))
    assert "“anna” bears a time that is yet to come" in problems_text(session)


@pytest.mark.usefixtures("qapp", "isolated_settings")
def test_an_empty_folder_of_another_machine_is_named_by_its_address(tmp_path: Path) -> None:
    mirror = mirrored("ssh://anna@box:2222/workspace/my%20logs")
    mirror.mkdir(parents=True)
    (here, there) = (tmp_path / "logs", mirror)
    here.mkdir()
    said = notes_texts(Watch([here, there]).poll())
    assert f"No training was found in “{here}”." in said[0]
    assert "No training was found in “anna@box:2222:/workspace/my logs”." in said[1]
