"""A stop takes its course: judged, waited for, counted down, ended, and broken off at any time."""

from __future__ import annotations

import os
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.notices import Notice
from rvcmonitor.analysis.stopping.rule import Afterwards, StopPlan, StopRule
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.stopper import COUNTDOWN, Stopper
from rvcmonitor.message import Message
from rvcmonitor.stopping.hands import Hands
from rvcmonitor.stopping.process import End
from rvcmonitor.stopping.whole_weights import STILL
from rvcmonitor.stopping.whose_process import Refused, Training
from rvcmonitor.training.run import Attempt, Checkpoint, Run, Series, Snapshot
from tests.analysis.runs import run as made_run

TAG = "loss/g/total"
STOP_AT = StopPlan(on=True, rule=StopRule("epoch", last_epoch=20))
BEGAN = 1_760_000_000.0


def anna(folder: Path, epochs: int, **changes: object) -> Run:
    """Mainline's, at the end of so many epochs of 50 steps."""
    steps = np.arange(0, epochs * 50 + 1, 50, dtype=np.int64)
    series = Series(TAG, steps, BEGAN + steps.astype(np.float64), np.ones(len(steps), np.float32))
    plain = made_run({TAG: [1.0]})
    attempt = Attempt(BEGAN, 0, int(steps[-1]), int(steps[-1]), len(steps))
    found = replace(
        plain, name="anna", path=folder, series={TAG: series}, last_step=int(steps[-1]),
        last_epoch=epochs, last_write=BEGAN + float(steps[-1]), attempts=(attempt,),
    )  # fmt: skip
    return replace(found, **changes)  # type: ignore[arg-type] # its fields


@dataclass
class World:
    """A session, a stopper, and all that it does to the world outside."""

    qtbot: QtBot
    folder: Path
    session: Session = field(default_factory=Session)
    now: float = 1000.0
    answer: End | Refused = "ended"
    refusal: Refused | None = None
    waits: threading.Event | None = None
    """What is waited for until it is known whether it could be ended."""
    room: float = 1e12
    busy: bool = False
    ended: list[Training] = field(default_factory=list)
    performed: list[Afterwards] = field(default_factory=list)
    told: list[tuple[Path, Notice]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.stopper = self.new_stopper()

    def new_stopper(self) -> Stopper:
        hands = Hands(
            lambda _: self.room,
            self._refuses,
            self._end,
            self._perform,
            lambda: self.busy,
        )
        made = Stopper(self.session, hands, lambda: self.now)
        made.told.connect(lambda path, notice: self.told.append((path, notice)))
        return made

    def _refuses(self, _: Training) -> Refused | None:
        if self.waits is not None:
            self.waits.wait(20)
        return self.refusal

    def _end(self, training: Training) -> End | Refused:
        self.ended.append(training)
        return self.answer

    def _perform(self, action: Afterwards) -> bool:
        self.performed.append(action)
        return True

    def publish(self, *runs: Run) -> None:
        analyses = {each.path: analyse(each) for each in runs}
        self.session.publish(Published(Snapshot(runs=runs), analyses, loaded=True))

    def plan(self, plan: StopPlan) -> None:
        self.session.stopping.set_plan(self.folder, plan)

    @property
    def is_on(self) -> bool:
        return self.session.stopping.book.of(self.folder).on

    @property
    def phase(self) -> str:
        progress = self.session.stopping.progress
        return progress[0].phase if progress else ""

    @property
    def waits_for(self) -> Path | None:
        return self.session.stopping.progress[0].waits_for

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there, timeout=20_000)

    def go(self, seconds: float, until: str | None = None) -> None:
        """So many seconds go by, each with a tick and all that follows from it."""
        for _ in range(round(seconds)):
            self.now += 1
            self.stopper.tick()
            self.until(lambda: not any(c.looking for c in self.stopper._courses.values()))
            if until is not None and self.phase == until:
                return

    def kinds(self) -> list[str]:
        return [notice.kind for _, notice in self.told]

    def words(self) -> str:
        return " ".join(notice.message.english() for _, notice in self.told)


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    made = World(qtbot, tmp_path)
    yield made
    made.stopper.close()


def write_zip(path: Path, size: int = 100) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", os.urandom(size))


def counting(world: World) -> None:
    """Up to the countdown."""
    world.plan(STOP_AT)
    world.publish(anna(world.folder, 21))
    world.until(lambda: world.phase == "waiting")
    world.go(1, until="counting")
    assert world.phase == "counting"


def test_a_training_is_stopped_after_two_minutes(world: World) -> None:
    counting(world)
    assert world.kinds() == ["stopping"]
    world.go(COUNTDOWN - 1)
    assert world.ended == []
    world.go(1)
    world.until(lambda: world.kinds() == ["stopping", "stopped"])
    assert [each.path for each in world.ended] == [world.folder]
    assert "Epoch 20 is done." in world.words()
    assert "Epochs to try: 22" in world.words()
    assert not world.is_on
    assert world.phase == ""
    assert world.performed == []


def test_without_a_plan_nothing_is_stopped(world: World) -> None:
    world.plan(replace(STOP_AT, on=False))
    world.publish(anna(world.folder, 500))
    world.session.stopping.dry_run(world.folder, STOP_AT.rule)
    world.until(lambda: world.session.stopping.known(world.folder, STOP_AT.rule) is not None)
    found = world.session.stopping.known(world.folder, STOP_AT.rule)
    assert found is not None
    assert found.first is not None
    assert found.first.epoch == 20
    world.go(300)
    assert (world.phase, world.ended, world.told) == ("", [], [])


def test_a_plan_that_is_switched_on_later_acts_at_once(world: World) -> None:
    world.publish(anna(world.folder, 21))
    world.session.stopping.dry_run(world.folder, STOP_AT.rule)
    world.until(lambda: world.session.stopping.known(world.folder, STOP_AT.rule) is not None)
    world.plan(STOP_AT)
    assert world.phase == "waiting"


def test_not_now_leaves_the_training_alone_for_good(world: World) -> None:
    counting(world)
    world.session.stopping.refused.emit(world.folder)
    assert world.phase == ""
    assert not world.is_on
    world.now += 100
    world.publish(anna(world.folder, 22))
    world.go(300)
    assert world.ended == []


def test_stop_now_does_not_wait(world: World) -> None:
    counting(world)
    world.session.stopping.stop_requested.emit(world.folder)
    world.until(lambda: len(world.ended) == 1)


def test_stop_now_still_waits_for_whole_weights(world: World) -> None:
    path = world.folder / "anna_e20_s1000.pth"
    write_zip(path)
    path.write_bytes(path.read_bytes()[:-10])
    saved = Checkpoint(path, "voice", 20, 1000, 5.0)
    world.plan(STOP_AT)
    world.publish(anna(world.folder, 21, checkpoints=(saved,)))
    world.until(lambda: world.phase == "waiting")
    world.go(60)
    assert world.phase == "waiting"
    assert world.session.stopping.progress[0].waits_for == path
    world.session.stopping.stop_requested.emit(world.folder)
    world.go(60)
    assert world.ended == []
    write_zip(path)
    world.go(STILL + 1)
    world.until(lambda: len(world.ended) == 1)


def test_weights_that_are_written_during_the_countdown_are_waited_for(world: World) -> None:
    path = world.folder / "G_1000.pth"
    write_zip(path)
    saved = Checkpoint(path, "resume", 20, 1000, 5.0)
    world.plan(STOP_AT)
    world.publish(anna(world.folder, 21, checkpoints=(saved,)))
    world.until(lambda: world.phase == "waiting")
    world.go(STILL + 2, until="counting")
    world.go(COUNTDOWN - 5)
    write_zip(path, 5000)
    world.go(8)
    assert world.ended == []
    world.go(STILL)
    world.until(lambda: len(world.ended) == 1)


def test_a_save_that_begins_at_the_last_moment_is_waited_for(world: World) -> None:
    """Before the reader has told of the new file."""
    path = world.folder / "anna_e20_s1000.pth"
    write_zip(path)
    os.utime(path, (10, 10))
    saved = Checkpoint(path, "voice", 20, 1000, 10.0)
    world.plan(STOP_AT)
    world.publish(anna(world.folder, 21, checkpoints=(saved,)))
    world.until(lambda: world.phase == "waiting")
    world.go(STILL + 2, until="counting")
    world.go(COUNTDOWN - 1)
    begun = world.folder / "anna_e30_s1500.pth"
    begun.write_bytes(b"PK\x03\x04")
    world.go(1)
    world.until(lambda: world.phase == "counting" and world.waits_for == begun)
    world.go(30)
    assert world.ended == []
    write_zip(begun)
    world.go(STILL + 2)
    world.until(lambda: len(world.ended) == 1)


def test_results_come_back_to_the_thread_of_the_window(world: World) -> None:
    threads: list[threading.Thread] = []
    world.session.stopping.dry_run_changed.connect(
        lambda: threads.append(threading.current_thread())
    )
    counting(world)
    world.go(1)
    assert set(threads) == {threading.main_thread()}


def test_a_lid_that_is_closed_during_the_countdown_leaves_the_rest_of_it(world: World) -> None:
    counting(world)
    world.go(30)
    world.now += 8 * 3600
    world.stopper.tick()
    assert world.phase == "counting"
    assert COUNTDOWN - 35 <= world.session.stopping.progress[0].seconds <= COUNTDOWN - 30
    world.now -= 12 * 3600  # and somebody sets the clock
    world.stopper.tick()
    world.go(COUNTDOWN - 40)
    assert world.ended == []
    world.go(20)
    world.until(lambda: len(world.ended) == 1)


def test_half_written_weights_do_not_stand_still_by_sleeping(world: World) -> None:
    path = world.folder / "anna_e20_s1000.pth"
    write_zip(path)
    world.plan(STOP_AT)
    saved = Checkpoint(path, "voice", 20, 1000, 5.0)
    world.publish(anna(world.folder, 21, checkpoints=(saved,)))
    world.until(lambda: world.phase == "waiting")
    world.go(2)
    world.now += 3600
    world.go(2)
    assert world.phase == "waiting"


@pytest.mark.parametrize("state", ["finished", "unknown"])
def test_a_training_that_ends_meanwhile_is_not_stopped(world: World, state: str) -> None:
    counting(world)
    world.publish(anna(world.folder, 21, state=state))
    world.go(300)
    assert (world.phase, world.ended) == ("", [])


def test_a_plan_that_is_changed_meanwhile_breaks_it_off(world: World) -> None:
    counting(world)
    world.plan(replace(STOP_AT, rule=StopRule("epoch", last_epoch=500)))
    world.until(lambda: world.phase == "")
    world.go(300)
    assert world.ended == []


def test_what_cannot_be_stopped_is_told_before_anybody_waits(world: World) -> None:
    world.refusal = Refused(Message("It runs on another computer."))
    world.plan(STOP_AT)
    world.publish(anna(world.folder, 21))
    world.until(lambda: bool(world.told))
    assert "anna could not be stopped. It runs on another computer." in world.words()
    assert (world.phase, world.is_on, world.ended) == ("", False, [])


@pytest.mark.parametrize("answer", ["refused", "survived", Refused(Message("Nobody knows it."))])
def test_a_stop_that_failed_is_told_and_nothing_follows(
    world: World, answer: End | Refused
) -> None:
    world.answer = answer
    counting(world)
    world.plan(replace(STOP_AT, afterwards="shutdown"))
    world.go(COUNTDOWN + 2)
    world.until(lambda: len(world.told) == 2)
    assert "anna could not be stopped." in world.words()
    world.go(COUNTDOWN + 2)
    assert (world.phase, world.is_on, world.performed) == ("", False, [])


NOBODY = Refused(Message("No process says that it trains it."), nobody=True)


@pytest.mark.parametrize("answer", ["gone", NOBODY])
def test_a_process_that_ended_during_the_countdown_has_done_what_was_wished(
    world: World, answer: End | Refused
) -> None:
    """Before the reader could tell; what was to come afterwards comes."""
    world.answer = answer
    counting(world)
    world.plan(replace(STOP_AT, afterwards="sleep"))
    world.go(COUNTDOWN)
    world.until(lambda: world.phase == "afterwards")
    assert "anna: the training has ended." in world.words()
    assert "could not be stopped" not in world.words()
    assert not world.is_on
    world.go(COUNTDOWN + 1)
    assert world.performed == ["sleep"]


def test_a_process_that_was_never_found_is_not_said_to_have_ended(world: World) -> None:
    """Nor does a hurry overtake the question whether there is one."""
    asked = threading.Event()
    world.waits = asked
    world.answer = world.refusal = NOBODY
    world.plan(replace(STOP_AT, afterwards="shutdown"))
    world.publish(anna(world.folder, 21))
    world.until(lambda: world.phase == "waiting")
    world.go(1, until="counting")
    world.session.stopping.stop_requested.emit(world.folder)
    world.go(3)
    assert world.ended == []
    asked.set()
    world.until(lambda: world.phase == "")
    assert "anna could not be stopped. No process says that it trains it." in world.words()
    world.go(COUNTDOWN + 1)
    assert (world.ended, world.performed) == ([], [])


@pytest.mark.parametrize("was", ["finished", "training"])
def test_a_training_that_is_begun_again_keeps_the_computer_awake(world: World, was: str) -> None:
    counting(world)
    world.plan(replace(STOP_AT, afterwards="sleep"))
    world.go(COUNTDOWN)
    world.until(lambda: world.phase == "afterwards")
    before = anna(world.folder, 21, state=was)
    world.publish(before)
    assert world.phase == "afterwards"
    again = replace(before.attempts[0], started=BEGAN + 5000)
    world.publish(replace(before, state="training", attempts=(*before.attempts, again)))
    assert world.phase == ""
    assert "The computer stays awake, because anna is training." in world.words()
    world.go(COUNTDOWN + 1)
    assert world.performed == []


def test_afterwards_the_computer_sleeps_after_another_countdown(world: World) -> None:
    counting(world)
    world.plan(replace(STOP_AT, afterwards="sleep"))
    world.go(COUNTDOWN)
    world.until(lambda: world.phase == "afterwards")
    world.publish(anna(world.folder, 21, state="finished"))
    world.go(COUNTDOWN - 2)
    assert world.performed == []
    world.go(3)
    assert world.performed == ["sleep"]
    assert world.phase == ""


def test_somebody_who_is_awake_keeps_the_computer_awake(world: World) -> None:
    counting(world)
    world.plan(replace(STOP_AT, afterwards="shutdown"))
    world.go(COUNTDOWN)
    world.until(lambda: world.phase == "afterwards")
    world.session.stopping.refused.emit(world.folder)
    world.go(300)
    assert (world.phase, world.performed) == ("", [])


def test_the_computer_stays_awake_while_the_program_converts_or_copies(world: World) -> None:
    counting(world)
    world.plan(replace(STOP_AT, afterwards="shutdown"))
    world.go(COUNTDOWN)
    world.until(lambda: world.phase == "afterwards")
    world.busy = True
    world.go(3 * COUNTDOWN)
    assert (world.phase, world.performed) == ("afterwards", [])
    world.busy = False
    world.go(COUNTDOWN + 1)
    assert world.performed == ["shutdown"]


def test_another_training_keeps_the_computer_awake(world: World) -> None:
    other = anna(world.folder / "other", 5, name="zoe")
    world.plan(replace(STOP_AT, afterwards="hibernate"))
    world.publish(anna(world.folder, 21), other)
    world.until(lambda: world.phase == "waiting")
    world.go(COUNTDOWN + 2)
    world.until(lambda: "stays awake, because zoe is training" in world.words())
    world.go(300)
    assert world.performed == []


def test_a_training_that_ends_by_itself_lets_the_computer_sleep(world: World) -> None:
    world.plan(replace(STOP_AT, rule=StopRule("epoch", last_epoch=500), afterwards="sleep"))
    world.publish(anna(world.folder, 21))
    world.publish(anna(world.folder, 22, state="finished"))
    assert world.phase == "afterwards"
    world.go(COUNTDOWN + 1)
    assert world.performed == ["sleep"]
    assert not world.is_on


def test_a_training_that_had_ended_before_lets_nothing_sleep(world: World) -> None:
    world.plan(replace(STOP_AT, afterwards="sleep"))
    world.publish(anna(world.folder, 22, state="finished"))
    world.go(COUNTDOWN + 1)
    assert (world.phase, world.performed) == ("", [])


def test_a_full_drive_stops_it(world: World) -> None:
    world.room = 1e9
    world.plan(StopPlan(on=True, rule=StopRule("disk", free_gigabytes=2)))
    world.publish(anna(world.folder, 21))
    world.until(lambda: world.phase == "waiting")


def test_a_fast_training_is_judged_now_and_then(world: World) -> None:
    """Every half minute, however often it logs."""
    rule = StopRule("epoch", last_epoch=1000)
    world.plan(StopPlan(on=True, rule=rule))
    judged: list[object] = []
    world.stopper._work = lambda *job: judged.append(job)  # type: ignore[method-assign]
    for second in range(60):
        world.now += 1
        world.publish(anna(world.folder, 21 + second))
    assert 1 <= len(judged) <= 3


def test_whether_it_could_be_ended_is_known_before_anybody_relies_on_it(world: World) -> None:
    board = world.session.stopping
    world.refusal = Refused(Message("It runs on another computer."))
    world.publish(anna(world.folder, 10))
    board.refusal_wanted.emit(world.folder)
    world.until(lambda: board.refusal(world.folder) is not None)
    assert not world.told
    world.publish(anna(world.folder, 10, state="finished"))
    board.refusal_wanted.emit(world.folder)
    assert board.refusal(world.folder) is None
