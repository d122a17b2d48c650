"""A folder that grows on script: what a snapshot shows, and what never happens."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rvcmonitor.tfevents.columns import Chunk
from rvcmonitor.tfevents.event_file import EventFile
from rvcmonitor.training import folder_mtimes, run_reader, watched_root
from rvcmonitor.training.processes import this_machine
from rvcmonitor.training.run import Snapshot
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, Script, write_events


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Searches are never put off here, so that no test has to wait for one."""
    monkeypatch.setattr(watched_root, "_SEARCH_SHARE", 0)
    monkeypatch.setattr(folder_mtimes, "COARSE", 0.0)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "anna"


@pytest.fixture
def script(home: Path) -> Iterator[Script]:
    script = Script(home)
    yield script
    script.close()


class Clock:
    """A wall clock that is set by hand; :meth:`__call__` is what :func:`time.time` would say."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def watch(self, watch: Watch, seconds: float) -> Snapshot:
        """Let ``seconds`` go by while the watch looks twice a minute."""
        for _ in range(round(seconds / 30)):
            self.now += 30.0
            watch.poll()
        return watch.poll()


def steps(snapshot: Snapshot, name: str = "anna") -> list[int]:
    (run,) = (run for run in snapshot.runs if run.name == name)
    series = run.series.get("loss/g/total")
    return [] if series is None else series.steps.tolist()


def test_new_points_arrive(home: Path, script: Script) -> None:
    watch = Watch([home.parent])
    assert steps(watch.poll()) == []
    script.log(10, 20)
    assert steps(watch.poll()) == [10, 20]
    script.log(30)
    assert steps(watch.poll()) == [10, 20, 30]
    assert watch.loaded


def test_nothing_new_is_the_same_object(home: Path, script: Script) -> None:
    write_events(home.parent / "bob", [1, 2])
    script.log(10)
    watch = Watch([home.parent])
    before = watch.poll()
    assert watch.poll() is before
    script.log(20)
    after = watch.poll()
    assert after.runs[0] is not before.runs[0]
    assert after.runs[1] is before.runs[1]


def test_a_half_written_record_is_not_yet_there(home: Path, script: Script) -> None:
    script.log(10, 20)
    whole = script.path.read_bytes()
    script.path.write_bytes(whole[:-5])
    watch = Watch([home])
    snapshot = watch.poll()
    assert steps(snapshot) == [10]
    assert watch.loaded
    assert snapshot.bytes_read == snapshot.bytes_total
    with script.path.open("ab") as file:
        file.write(whole[-5:])
    assert steps(watch.poll()) == [10, 20]


def test_a_new_start_replaces_what_it_repeats(home: Path) -> None:
    write_events(home, [10, 20, 30])
    watch = Watch([home])
    watch.poll()
    write_events(home, [20, 21], started=STARTED + 900, pid=8)
    snapshot = watch.poll()
    assert steps(snapshot) == [10, 20, 21]
    assert len(snapshot.runs[0].attempts) == 2
    assert snapshot.runs[0].series["loss/g/total"].abandoned[0].steps.tolist() == [20, 30]


def test_a_start_that_is_set_aside_is_told(home: Path) -> None:
    write_events(home, range(100))
    write_events(home, [0], started=STARTED + 900, pid=8)
    watch = Watch([home])
    (run,) = watch.poll().runs
    assert run.last_step == 99
    (problem,) = run.problems
    assert problem.code == "start-set-aside"
    assert "one point" in problem.message.english()


def test_a_run_is_as_old_as_its_last_point(home: Path) -> None:
    path = write_events(home, [10, 20])
    os.utime(path, (STARTED + 5_000_000, STARTED + 5_000_000))  # as after a copy
    (run,) = Watch([home]).poll().runs
    assert run.last_write == STARTED + 2


def test_an_older_file_still_grows(home: Path, script: Script) -> None:
    script.log(10)
    write_events(home, [30], started=STARTED + 900, pid=8)
    watch = Watch([home])
    assert steps(watch.poll()) == [10, 30]
    script.log(20, 40)
    assert steps(watch.poll()) == [10, 20, 30]


def test_an_older_file_that_comes_late_is_put_in_its_place(home: Path) -> None:
    write_events(home, [30], started=STARTED + 900, pid=8)
    watch = Watch([home])
    watch.poll()
    write_events(home, [10, 20, 30])
    assert steps(watch.poll()) == [10, 20, 30]


def test_a_removed_file_gives_back_what_it_had_replaced(home: Path) -> None:
    write_events(home, [10, 20, 30])
    second = write_events(home, [20], started=STARTED + 900, pid=8)
    watch = Watch([home])
    assert steps(watch.poll()) == [10, 20]
    second.unlink()
    watch.poll()  # sees that it has gone
    assert steps(watch.poll()) == [10, 20, 30]


def test_a_replaced_file_is_read_anew(home: Path) -> None:
    path = write_events(home, [10, 20, 30])
    watch = Watch([home])
    watch.poll()
    path.unlink()
    write_events(home, [1, 2])
    watch.poll()
    assert steps(watch.poll()) == [1, 2]


def test_eval_that_appears_later_belongs_to_its_model(home: Path) -> None:
    write_events(home, [10])
    watch = Watch([home.parent])
    watch.poll()
    write_events(home / "eval", [10], tags=["gen/loss"], number=1)
    (run,) = watch.poll().runs
    assert set(run.series) == {"loss/g/total", "gen/loss"}
    assert len(run.attempts) == 1


def test_models_come_and_go(home: Path) -> None:
    write_events(home, [10])
    watch = Watch([home.parent])
    watch.poll()
    anna = watch.poll().runs[0]
    write_events(home.parent / "bob", [1])
    after = watch.poll()
    assert [run.name for run in after.runs] == ["anna", "bob"]
    assert after.runs[0] is anna
    shutil.rmtree(home)
    watch.poll()
    assert [run.name for run in watch.poll().runs] == ["bob"]


def test_checkpoints_appear(home: Path) -> None:
    write_events(home, [10, 20, 30])
    weights = home.parents[1] / "assets" / "weights"
    weights.mkdir(parents=True)
    watch = Watch([home])
    assert watch.poll().runs[0].checkpoints == ()
    (weights / "anna_e2_s20.pth").touch()
    (run,) = watch.poll().runs
    assert [checkpoint.epoch for checkpoint in run.checkpoints] == [2]
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 10


def test_a_vanished_root_keeps_its_runs_and_recovers(home: Path) -> None:
    logs = home.parent
    write_events(home, [10])
    watch = Watch([logs])
    before = watch.poll()
    logs.rename(logs.with_name("renamed"))
    gone = watch.poll()
    assert gone.missing == (logs,)
    assert gone.runs == before.runs
    assert watch.poll() is gone
    logs.with_name("renamed").rename(logs)
    write_events(home, [20], started=STARTED + 900, pid=8)
    back = watch.poll()
    assert back.missing == ()
    assert steps(back) == [10, 20]


def test_another_root_goes_on_while_one_is_gone(tmp_path: Path) -> None:
    write_events(tmp_path / "usb" / "anna", [1])
    script = Script(tmp_path / "disk" / "bob")
    watch = Watch([tmp_path / "usb", tmp_path / "disk"])
    watch.poll()
    (tmp_path / "usb").rename(tmp_path / "unplugged")
    script.log(5)
    snapshot = watch.poll()
    script.close()
    assert steps(snapshot, "anna") == [1]
    assert steps(snapshot, "bob") == [5]


def test_a_root_may_come_later(tmp_path: Path) -> None:
    watch = Watch([tmp_path / "later"])
    assert watch.poll().missing == (tmp_path / "later",)
    write_events(tmp_path / "later" / "anna", [1])
    assert steps(watch.poll()) == [1]


def test_a_folder_without_runs_says_what_was_looked_for(tmp_path: Path) -> None:
    (note,) = Watch([tmp_path]).poll().notes
    assert "“tfevents” in their names" in note.english()
    assert str(tmp_path) in note.english()


def test_of_several_things_each_that_cannot_be_used_is_named(home: Path) -> None:
    write_events(home, [1])
    weights = home.parent / "anna.pth"
    weights.touch()
    snapshot = Watch([home, weights]).poll()
    assert [run.name for run in snapshot.runs] == ["anna"]
    (note,) = snapshot.notes
    assert str(weights) in note.english()


def test_the_same_run_opened_twice_is_one(home: Path) -> None:
    write_events(home, [1])
    snapshot = Watch([home.parent, home, home / "eval"]).poll()
    assert [run.path for run in snapshot.runs] == [home]


@pytest.mark.parametrize("ending", [" - Copy", " (1)", ".bak"])
@pytest.mark.parametrize("part", [0.5, 1.0])
def test_a_copy_adds_and_replaces_nothing(home: Path, ending: str, part: float) -> None:
    path = write_events(home, range(100))
    copy = path.with_name(path.name + ending)
    copy.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    watch = Watch([home])
    (run,) = watch.poll().runs
    assert run.series["loss/g/total"].steps.tolist() == list(range(100))
    assert run.series["loss/g/total"].abandoned == ()
    assert run.files == (path,)
    assert len(run.attempts) == 1


def test_a_copy_that_goes_its_own_way_is_a_start(home: Path) -> None:
    path = write_events(home, range(10))
    other = write_events(home / "elsewhere", [*range(10), 10, 11])
    copy = path.with_name(path.name + " (1)")
    copy.write_bytes(path.read_bytes())
    watch = Watch([home / path.name, home])
    assert steps(watch.poll()) == list(range(10))
    copy.write_bytes(other.read_bytes())
    shutil.rmtree(other.parent)
    watch.poll()
    assert steps(watch.poll()) == list(range(12))


def test_files_without_a_time_in_their_names_come_in_the_order_of_their_starts(home: Path) -> None:
    old = write_events(home, [10, 20]).rename(home / "z.tfevents")
    new = write_events(home, [20, 30], started=STARTED + 900).rename(home / "a.tfevents")
    os.utime(new, (1, 1))
    os.utime(old, (STARTED, STARTED))
    assert steps(Watch([home]).poll()) == [10, 20, 30]
    (run,) = Watch([home]).poll().runs
    assert [branch.attempt for branch in run.series["loss/g/total"].abandoned] == [0]


def test_two_halves_of_a_log_are_two_curves(tmp_path: Path) -> None:
    for number, half in enumerate(("train", "validation")):
        write_events(tmp_path / "fit" / half, [1, 2], tags=["epoch_loss"], number=number)
    (run,) = Watch([tmp_path]).poll().runs
    assert {tag: series.steps.tolist() for tag, series in run.series.items()} == {
        "epoch_loss": [1, 2],
        "validation/epoch_loss": [1, 2],
    }


def test_the_newest_run_is_read_first(tmp_path: Path) -> None:
    write_events(tmp_path / "old", range(50))
    write_events(tmp_path / "young", range(50), started=STARTED + 900)
    watch = Watch([tmp_path])
    first = watch.poll(budget=0.0)
    assert (steps(first, "old"), len(steps(first, "young"))) == ([], 50)
    assert first.bytes_read < first.bytes_total
    assert not watch.loaded
    last = watch.poll()
    assert last.bytes_read == last.bytes_total
    assert watch.loaded


def test_reading_can_be_cancelled(home: Path) -> None:
    write_events(home, [1])
    watch = Watch([home])
    assert watch.poll(cancelled=lambda: True).runs == ()
    assert not watch.loaded
    assert steps(watch.poll()) == [1]


def test_a_rebuilt_run_stays_whole_while_it_is_read(home: Path) -> None:
    for start in range(4):
        write_events(home, [10 * start, 10 * start + 1], started=STARTED + 900 * start, pid=start)
    watch = Watch([home])
    before = steps(watch.poll())
    next(iter(sorted(home.iterdir()))).unlink()
    watch.poll(budget=0.0)
    seen = steps(watch.poll(budget=0.0))
    assert seen == before  # not yet read again
    while not watch.loaded:
        watch.poll(budget=0.0)
    assert steps(watch.poll()) == before[2:]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is refused")
def test_a_file_that_may_not_be_read_is_a_problem(home: Path) -> None:
    path = write_events(home, [1])
    path.chmod(0)
    snapshot = Watch([home]).poll()
    assert [problem.code for problem in snapshot.runs[0].problems] == ["unreadable-file"]


def test_an_unreadable_file_is_tried_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_events(home, [1])
    other = write_events(home, [5], started=STARTED + 900, pid=8)
    read = EventFile.read

    def refused(file: EventFile, *, cancelled: Callable[[], bool]) -> Chunk:
        if file.path == other:
            raise PermissionError(13, "Permission denied")
        return read(file, cancelled=cancelled)

    monkeypatch.setattr(run_reader, "_RETRY", 0.0)
    monkeypatch.setattr(EventFile, "read", refused)
    watch = Watch([home])
    (run,) = watch.poll().runs
    assert steps(watch.poll()) == [1]
    assert [problem.code for problem in run.problems] == ["unreadable-file"]
    monkeypatch.setattr(EventFile, "read", read)
    snapshot = watch.poll()
    assert steps(snapshot) == [1, 5]
    assert snapshot.runs[0].problems == ()


def test_the_clock_alone_changes_the_state(home: Path) -> None:
    write_events(home, range(20))
    clock = Clock(STARTED + 20.0)
    watch = Watch([home], clock=clock)
    before = watch.poll()
    assert before.runs[0].state == "training"
    after = clock.watch(watch, 3600)
    assert after.runs[0].state == "stalled"
    tag = "loss/g/total"
    assert after.runs[0].series[tag] is before.runs[0].series[tag]


@pytest.mark.parametrize(("age", "state"), [(5.0, "training"), (7 * 3600.0, "unknown")])
def test_a_log_whose_clock_is_ahead_is_as_old_as_its_file(
    home: Path, age: float, state: str
) -> None:
    now = STARTED - 86_400.0
    log = write_events(home, range(20))
    os.utime(log, (now - age, now - age))
    (run,) = Watch([home], clock=Clock(now)).poll().runs
    assert run.state == state
    assert [problem.code for problem in run.problems] == ["clock-ahead"]
    assert run.last_step == 19


def test_final_weights_finish_a_run(home: Path) -> None:
    write_events(home, range(20))
    watch = Watch([home], clock=Clock(STARTED + 30.0))
    assert watch.poll().runs[0].state == "training"
    (home / "anna.pth").touch()
    assert watch.poll().runs[0].state == "finished"


def test_weights_without_events_are_shown_and_explained(tmp_path: Path) -> None:
    home = tmp_path / "anna"
    home.mkdir()
    (home / "config.json").write_text('{"data": {"sample_rate": 48000}}')
    (home / "anna_10e_170s.pth").touch()
    (run,) = Watch([tmp_path]).poll().runs
    assert (run.trainer, run.last_step, run.last_epoch) == ("applio", None, 10)
    assert [problem.code for problem in run.problems] == ["no-events"]
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 17


def test_applio_signs_off_after_its_last_point(home: Path) -> None:
    write_events(home / "eval", range(20), tags=["loss/g/total", "loss_avg_50/g/total"])
    config = home / "config.json"
    config.write_text('{"process_pids": [6412]}')
    clock = Clock(STARTED + 20.0)
    watch = Watch([home], clock=clock)
    assert watch.poll().runs[0].state == "training"
    config.write_text('{"train": {}}')
    assert clock.watch(watch, 3600).runs[0].state == "finished"


def test_weights_of_a_neighbour_are_known_though_it_was_not_opened(home: Path) -> None:
    write_events(home, [10])
    (home.parent / "anna_e10").mkdir()
    weights = home.parents[1] / "weights"
    weights.mkdir()
    (weights / "anna_e10.pth").touch()
    (weights / "anna_e20.pth").touch()
    (run,) = Watch([home]).poll().runs
    assert [checkpoint.epoch for checkpoint in run.checkpoints] == [20]


def test_sleep_is_not_taken_for_a_stall(home: Path, script: Script) -> None:
    script.log(*range(1, 20))
    clock = Clock(STARTED + 20.0)
    watch = Watch([home], clock=clock)
    watch.poll()
    clock.now += 8 * 3600  # the lid was shut
    assert watch.poll().runs[0].state == "training"
    script.log(8 * 3600 + 25)
    clock.now += 30
    assert watch.poll().runs[0].state == "training"
    assert clock.watch(watch, 3600).runs[0].state == "stalled"


@pytest.mark.parametrize("leap", [3600.0, -3600.0, 400 * 24 * 3600.0])
def test_a_clock_that_jumps_changes_no_state(home: Path, script: Script, leap: float) -> None:
    script.log(*range(1, 20))
    clock = Clock(STARTED + 20.0)
    watch = Watch([home], clock=clock)
    before = watch.poll()
    clock.now += leap
    assert watch.poll() is before
    script.log(20, 21)  # the trainer's clock may jump later, or on another machine
    clock.now += 30
    assert watch.poll().runs[0].state == "training"


def test_nothing_is_known_of_a_run_whose_drive_is_away(home: Path, script: Script) -> None:
    script.log(*range(1, 20))
    clock = Clock(STARTED + 20.0)
    logs = home.parent
    watch = Watch([logs], clock=clock)
    assert watch.poll().runs[0].state == "training"
    script.close()
    logs.rename(logs.with_name("unplugged"))
    gone = clock.watch(watch, 3600)
    assert (gone.runs[0].state, steps(gone)) == ("unknown", list(range(1, 20)))
    logs.with_name("unplugged").rename(logs)
    write_events(home, [20, 21], started=clock.now - 20, pid=8)
    back = watch.poll()
    assert (back.runs[0].state, steps(back)) == ("training", list(range(1, 22)))


def test_a_trainer_whose_process_ends_has_finished(home: Path) -> None:
    processes = {6412: STARTED - 5.0}
    path = write_events(home, range(20), pid=6412)
    path.rename(path.with_name(path.name.replace("DESKTOP-1", this_machine())))
    watch = Watch([home], clock=Clock(STARTED + 20.0), started=processes.get)
    assert watch.poll().runs[0].state == "training"
    processes.clear()
    assert watch.poll().runs[0].state == "finished"


def test_fifty_models_grow_one_by_one(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    watch = Watch([logs.parent], clock=Clock(STARTED + 100.0))
    logs.mkdir()
    watch.poll()
    scripts = [Script(logs / f"voice {number:02}") for number in range(50)]
    for script in scripts:
        script.log(1)
    before = watch.poll(60.0)
    assert [run.name for run in before.runs] == [f"voice {number:02}" for number in range(50)]
    scripts[17].log(2)
    after = watch.poll(60.0)
    changed = [run.name for run, old in zip(after.runs, before.runs, strict=True) if run is not old]
    assert changed == ["voice 17"]
    for script in scripts:
        script.close()
