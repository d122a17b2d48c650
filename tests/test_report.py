"""What ``report`` promises to scripts, and what people read."""

from __future__ import annotations

import json
import math
import os
import sys
import time
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rvcmonitor import __version__
from rvcmonitor.analysis.analyse import analyse as analyse_run
from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.analysis.findings import Analysis, Pace, TimeLeft
from rvcmonitor.report import NoRunError, _pace, _pace_lines, report, to_json, to_text
from rvcmonitor.simulator.training import Attempt, Training
from rvcmonitor.simulator.write import write_run
from rvcmonitor.training.run import Run
from tests.analysis.runs import run as known
from tests.training.event_files import STARTED, Script, write_events

RUN_KEYS = {
    "name": str,
    "path": str,
    "trainer": str,
    "scalars": dict,
    "media": dict,
    "last_step": int,
    "last_epoch": int,
    "steps_per_epoch": float,
    "epoch_source": str,
    "attempts": list,
    "state": str,
    "verdict": dict,
    "candidates": list,
    "health": list,
    "problems": list,
}
VERDICT_KEYS = {
    "state",
    "metric",
    "lowest_step",
    "lowest_epoch",
    "since_step",
    "since_epoch",
    "reason",
}


def strict(content: dict[str, Any]) -> dict[str, Any]:
    """Through text and back, as a script sees it; NaN and infinity are refused."""

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    parsed = json.loads(to_json(content), parse_constant=refuse)
    assert isinstance(parsed, dict)
    return parsed


@pytest.fixture(scope="module")
def resumed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The report on an Applio training that was resumed once, with sound."""
    folder = tmp_path_factory.mktemp("install")
    training = Training(
        epochs=200,
        steps_per_epoch=20,
        save_every=20,
        attempts=(Attempt(until=50.5), Attempt()),
        sound=True,
        picture_every=50,
    )
    write_run(folder, training)
    return strict(report(folder))


def test_the_whole(resumed: dict[str, Any]) -> None:
    assert resumed["schema"] == 1
    assert resumed["version"] == __version__
    assert Path(resumed["folder"]).is_dir()
    (run,) = resumed["runs"]
    for key, kind in RUN_KEYS.items():
        assert isinstance(run[key], kind), key
    assert set(run["verdict"]) >= VERDICT_KEYS


def test_kept_points_are_counted(resumed: dict[str, Any]) -> None:
    (run,) = resumed["runs"]
    total = run["scalars"]["loss/g/total"]
    assert (total["points"], total["first_step"], total["last_step"]) == (200, 20, 4000)
    assert total["nonfinite"] == 0
    assert total["first_step"] <= total["min_step"] <= total["last_step"]
    assert run["attempts"][0]["kept_to_step"] <= run["attempts"][0]["last_step"]
    assert run["attempts"][1]["kept_to_step"] == 4000


def test_the_time_of_an_epoch_is_told_without_the_pause_between_two_starts(
    resumed: dict[str, Any],
) -> None:
    (run,) = resumed["runs"]
    assert run["pace"]["epoch_seconds"] == pytest.approx(20 * 0.4, rel=0.05)
    assert run["pace"]["epochs_completed"] == 200
    assert run["pace"]["seconds_left"] is None, "nothing tells how many epochs were asked for"
    assert "Time an epoch: 8 s (the last one" in to_text(resumed)


def test_the_end_of_a_training_is_told_with_its_range() -> None:
    pace = Pace(8.0, 9.0, 100.0, TimeLeft(7500.0, 7200.0, 7800.0))
    written = 1_760_000_000.0
    run = replace(known({"loss/g/total": [1.0]}), last_write=written, total_epochs=300)
    told = _pace(run, pace)
    assert told is not None
    assert told["seconds_left_range"] == [7200.0, 7800.0]
    assert told["ends"] == written + 7500
    (_, line) = _pace_lines(told)
    assert line.startswith("Left: 2 h 5 min (80 %: 2 h 0 min to 2 h 10 min); it ends about 2025-")
    over = _pace(replace(run, state="finished"), pace)
    assert over is not None
    assert over["ends"] is None


def test_clips_are_counted_under_their_stem(resumed: dict[str, Any]) -> None:
    (run,) = resumed["runs"]
    assert run["media"]["gen/audio"] == 10
    assert not any(tag.startswith("gen/audio_") for tag in run["media"])


def test_epochs_and_checkpoints(resumed: dict[str, Any]) -> None:
    (run,) = resumed["runs"]
    assert (run["last_epoch"], run["steps_per_epoch"]) == (200, 20.0)
    assert run["epoch_source"] == "checkpoint names"
    assert run["candidates"]
    for rank, candidate in enumerate(run["candidates"], start=1):
        assert candidate["rank"] == rank
        for checkpoint in (candidate["checkpoint_before"], candidate["checkpoint_after"]):
            assert checkpoint is None or Path(checkpoint["path"]).is_file()


def test_values_that_are_no_numbers_are_counted_and_never_written(tmp_path: Path) -> None:
    script = Script(tmp_path / "m")
    for step, value in enumerate((math.nan, 3.0, -math.inf, 2.0, math.inf)):
        script._writer.scalar("loss/g/total", step, value, 1_760_000_001.0 + step)
        script._writer.scalar("loss/g/mel", step, math.nan, 1_760_000_001.0 + step)
    script.close()
    (run,) = strict(report(tmp_path))["runs"]
    total, mel = run["scalars"]["loss/g/total"], run["scalars"]["loss/g/mel"]
    assert (total["nonfinite"], total["min_step"], total["min_value"]) == (3, 3, 2.0)
    assert (mel["nonfinite"], mel["min_step"], mel["min_value"]) == (5, None, None)


def test_a_folder_without_events_is_refused_with_a_reason(tmp_path: Path) -> None:
    with pytest.raises(NoRunError, match="does not exist"):
        report(tmp_path / "gone")
    with pytest.raises(NoRunError, match="“tfevents” in their names"):
        report(tmp_path)
    home = tmp_path / "m"
    home.mkdir()
    (home / "config.json").write_text("{}")
    (home / "m_10e_100s.pth").touch()
    with pytest.raises(NoRunError, match="weights but no log"):
        report(tmp_path)


def test_people_read_the_answer_first(resumed: dict[str, Any]) -> None:
    text = to_text(resumed)
    lines = text.splitlines()
    (run,) = resumed["runs"]
    title = lines.index(run["name"])
    assert "Applio, epoch 200, step 4000" in lines[title + 2]
    assert run["verdict"]["reason"] in lines[title + 3]
    assert text.index("Worth listening to:") < text.index("Steps per epoch: 20")


def test_weights_saved_after_the_newest_point_tell_where_their_value_was_logged(
    tmp_path: Path,
) -> None:
    write_events(tmp_path / "anna", range(0, 6000, 100), value=1e5)
    for epoch in range(10, 61, 10):
        (tmp_path / "anna" / f"anna_{epoch}e_{100 * epoch}s.pth").touch()
    content = strict(report(tmp_path))
    (run,) = content["runs"]
    (newest,) = (one for one in run["candidates"] if one["kind"] == "latest")
    assert (run["last_step"], newest["step"], newest["value_step"]) == (5900, 6000, 5900)
    assert newest["checkpoint_before"]["step"] == newest["step"]
    assert newest["exact"]
    assert all(one["value_step"] <= run["last_step"] for one in run["candidates"])
    (line,) = (each for each in to_text(content).splitlines() if "epoch 60 " in each)
    assert line.endswith(" at step 5900")


def test_beside_the_voice_of_its_epoch_no_other_file_is_told(resumed: dict[str, Any]) -> None:
    content = deepcopy(resumed)
    (run,) = content["runs"]
    exact = [one for one in run["candidates"] if one["exact"]]
    assert exact
    run["candidates"] = [exact[0] | {"checkpoint_after": exact[0]["checkpoint_before"]}]
    assert to_text(content).count(exact[0]["checkpoint_before"]["path"]) == 1


def test_that_there_is_no_checkpoint_is_told_once(tmp_path: Path) -> None:
    write_run(tmp_path, Training(epochs=200, steps_per_epoch=20))
    for weights in tmp_path.rglob("*.pth"):
        weights.unlink()
    content = report(tmp_path)
    assert len(content["runs"][0]["candidates"]) > 1
    assert to_text(content).count("No checkpoint has been found for this run yet.") == 1


def test_early_stopping_is_told_apart_from_the_verdict(resumed: dict[str, Any]) -> None:
    (run,) = resumed["runs"]
    (line,) = [each for each in to_text(resumed).splitlines() if "Early stopping" in each]
    assert line.startswith(run["early_stop"]["text"])
    assert "the verdict does not follow it" in line


def test_what_the_ears_said_stands_beside_it(tmp_path: Path) -> None:
    home = tmp_path / "m"
    write_events(home, range(40))
    late, early = Rating(90, 2, "", "m_e90.pth", 900), Rating(80, 4, "clear", "m_e80.pth", 800)
    book = RatingBook().with_rating(home, late).with_rating(home, early)
    content = strict(report(tmp_path, ratings=book))
    assert content["runs"][0]["ratings"][0] == {
        "file": "m_e80.pth",
        "epoch": 80,
        "step": 800,
        "stars": 4,
        "note": "clear",
    }
    lines = to_text(content).splitlines()
    heading = lines.index("Rated by ear:")
    assert lines[heading + 1 : heading + 3] == [
        "  4 of 5  epoch 80, m_e80.pth: clear",
        "  2 of 5  epoch 90, m_e90.pth",
    ]


def test_ratings_are_found_however_the_folder_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_events(tmp_path / "m", range(40))
    book = RatingBook().with_rating(tmp_path / "m", Rating(80, 4, "", "m_e80.pth"))
    monkeypatch.chdir(tmp_path)
    assert report(Path("m"), ratings=book)["runs"][0]["ratings"]


def test_starts_that_wrote_nothing_are_told(tmp_path: Path) -> None:
    write_events(tmp_path / "m", [1], pid=1)
    write_events(tmp_path / "m", [], pid=2, started=1_760_009_999)
    assert "Starts: 2, 1 of them wrote nothing" in to_text(report(tmp_path))


def test_progress_is_told(tmp_path: Path) -> None:
    write_events(tmp_path / "m", range(10))
    seen: list[tuple[int, int]] = []
    report(tmp_path, lambda done, total: seen.append((done, total)))
    assert all(done <= total for done, total in seen)


def test_every_real_log_can_be_reported(real_logs: Path) -> None:
    content = strict(report(real_logs))
    for run in content["runs"]:
        folder = Path(run["path"])
        if any(folder.rglob("*tfevents*")):
            assert strict(report(folder))["runs"][0]["scalars"] == run["scalars"]
        else:
            with pytest.raises(NoRunError):
                report(folder)
    assert to_text(content)


def test_a_run_that_cannot_be_judged_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []

    def analyse(run: Run) -> Analysis:
        if run.name == "odd":
            raise ZeroDivisionError("odd")
        return analyse_run(run)

    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: told.append(error))
    monkeypatch.setattr("rvcmonitor.report.analyse", analyse)
    for name in ("anna", "odd"):
        write_events(tmp_path / name, range(0, 3000, 100))
    content = strict(report(tmp_path))
    anna, odd = content["runs"]
    assert anna["problems"] == []
    assert (odd["last_step"], odd["verdict"]["state"]) == (2900, "undecided")
    assert "ZeroDivisionError: odd" in to_text(content)
    assert len(told) == 1


def test_a_start_that_is_set_aside_is_told(tmp_path: Path) -> None:
    write_events(tmp_path, range(0, 20_000, 200))
    write_events(tmp_path, [0], started=STARTED + 90_000, pid=8)
    content = strict(report(tmp_path))
    (run,) = content["runs"]
    assert run["scalars"]["loss/g/total"]["points"] == 100
    told = [(attempt["points"], attempt["set_aside"]) for attempt in run["attempts"]]
    assert told == [(100, False), (1, True)]
    assert "Note: A start of" in to_text(content)


def test_a_log_whose_clock_is_a_day_ahead_is_not_told_to_be_training(tmp_path: Path) -> None:
    tomorrow = time.time() + 86_400
    log = write_events(tmp_path / "anna", range(1, 40), started=tomorrow)
    os.utime(log, (tomorrow - 2 * 86_400,) * 2)
    text = to_text(report(tmp_path))
    assert "training now" not in text
    assert "Note: The newest point of “anna” bears a time that is yet to come" in text


def test_what_was_not_looked_into_is_told_below(tmp_path: Path) -> None:
    write_events(tmp_path / "logs" / "anna", range(0, 3000, 100))
    (tmp_path / "runtime" / "site-packages").mkdir(parents=True)
    content = strict(report(tmp_path))
    (sentence,) = content["left_out"]
    assert "runtime" in sentence
    assert sentence in to_text(content)
