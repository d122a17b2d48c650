"""Stops a training where its plan says so: when its weights are whole, and after a countdown.

A rule is judged, files are looked at and processes are ended in threads of their own; the course of
a stop is kept here, in the thread of the window, one :class:`Course` a training::

    waiting → counting → ending → (stopped, or gone) → afterwards → sleep
       the newest weights are still written: back, or longer

It is broken off at any time before ``ending``: somebody objects, the training ends or improves
again, its plan is switched off. Time is counted by the ticks of a timer, so that none goes by while
the computer sleeps.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from rvcmonitor.analysis.stopping.rule import Afterwards, StopPlan, StopRule
from rvcmonitor.analysis.stopping.stop_point import DryRun, StopPoint
from rvcmonitor.live.ending import PATIENCE, work_ends
from rvcmonitor.live.session import Session
from rvcmonitor.live.stop_board import StopBoard
from rvcmonitor.live.stop_course import (
    GOES_ON,
    Course,
    end_if_whole,
    goes_on_again,
    look_at_weights,
)
from rvcmonitor.live.stop_words import (
    could_not,
    ended_by_itself,
    has_ended,
    not_asleep,
    stopped,
    stopping,
)
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.stopping.countdown import Countdown
from rvcmonitor.stopping.hands import Hands
from rvcmonitor.stopping.process import End
from rvcmonitor.stopping.whose_process import Refused, Training
from rvcmonitor.training.fence import fenced
from rvcmonitor.training.run import Run

COUNTDOWN = 120.0
"""Seconds in which somebody may object."""
_JUDGE_EVERY = 30.0
"""Seconds between two looks at one rule: a fast training logs every second."""
_TICK = 1000
"""Milliseconds."""
_FAULT = Message(
    QT_TRANSLATE_NOOP("Message", "The program has made a mistake; its log says which.")
)


class Stopper(QObject):
    """Watches the session. ``hands`` are what it acts with, ``clock`` one that nobody sets."""

    told = Signal(object, object)
    """A :class:`rvcmonitor.analysis.notices.Notice` about the training in this folder (a Path)."""
    _done = Signal(object, object)

    def __init__(
        self,
        session: Session,
        hands: Hands = Hands(),  # noqa: B008 - immutable
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._hands, self._clock = session, hands, clock
        self._judged: dict[tuple[Path, StopRule], tuple[tuple[Any, ...], float]] = {}
        """What was known of a run when its rule was judged, and when that was."""
        self._trained: set[Path] = set()
        """The runs that were seen training while their plans were on."""
        self._courses: dict[Path, Course] = {}
        self._judges = ThreadPoolExecutor(1, thread_name_prefix="stop-judge")
        self._workers = ThreadPoolExecutor(2, thread_name_prefix="stop")
        self._closed = False
        self._watched = 0.0
        self._looked = clock()
        self.timer = QTimer(self)
        self.timer.setInterval(_TICK)
        self.timer.timeout.connect(self.tick)
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)
        session.published.connect(self._look)
        board = session.stopping
        board.book_changed.connect(self._look)
        board.dry_run_wanted.connect(self._judge_for_show)
        board.refusal_wanted.connect(self._look_whether_refused)
        board.stop_requested.connect(self._hurry)
        board.refused.connect(self._refuse)
        self._look()

    @property
    def _board(self) -> StopBoard:
        return self._session.stopping

    def close(self, patience: float = PATIENCE) -> bool:
        """Begin nothing more; False where something still hangs. A training that is being ended
        just now is left to its end."""
        self._closed = True
        self.timer.stop()
        pools = (self._judges, self._workers)
        last = [pool.submit(lambda: None) for pool in pools]
        for pool in pools:
            pool.shutdown(wait=False, cancel_futures=False)
        ended = [work_ends(work, patience) for work in last]  # each is waited for
        return all(ended)

    # Judging

    def _look(self) -> None:
        """Judge the rules of all plans that are on, and leave what no longer holds."""
        if not self._session.loaded:
            return
        runs = {run.path: run for run in self._session.snapshot.runs}
        for run in runs.values():
            plan = self._plan(run.path)
            if plan.on and run.state in GOES_ON:
                self._trained.add(run.path)
                self._judge(run, plan.rule)
                self._act(run, plan.rule, self._board.known(run.path, plan.rule))
            elif run.path in self._trained and run.state == "finished":
                self._ended_by_itself(run, plan)
        for path, course in list(self._courses.items()):
            before, course.run = course.run, runs.get(path, course.run)
            goes_on = path in runs and course.run.state in GOES_ON and self._plan(path).on
            if not goes_on and course.phase in ("waiting", "counting"):
                self._leave(path)
            elif course.phase == "afterwards" and goes_on_again(before, course.run):
                self._leave(path)
                self.told.emit(path, not_asleep(course.run.name))

    def _ended_by_itself(self, run: Run, plan: StopPlan) -> None:
        """Before any rule held; what was to come afterwards comes all the same."""
        self._trained.discard(run.path)
        course = self._courses.get(run.path)
        if not plan.on or (course is not None and course.phase in ("ending", "afterwards")):
            return
        self._switch_off(run.path)
        point = StopPoint(run.last_step or 0, run.last_epoch, ended_by_itself())
        self._courses[run.path] = Course(run, point, Countdown(COUNTDOWN, self._clock))
        self._afterwards(self._courses[run.path], plan.afterwards)

    def _plan(self, path: Path) -> StopPlan:
        return self._board.book.of(path)

    def _judge_for_show(self, path: Path, rule: StopRule) -> None:
        run = next((each for each in self._session.snapshot.runs if each.path == path), None)
        if run is not None:
            self._judge(run, rule)

    def _judge(self, run: Run, rule: StopRule) -> None:
        """Work out what ``rule`` says, unless that was done of the same points or just now."""
        analysis, now = self._session.analysis(run), self._clock()
        known = run.last_step, run.last_write, run.state
        before, at = self._judged.get((run.path, rule), (None, 0.0))
        soon = before is not None and before[-1] == run.state and 0 <= now - at < _JUDGE_EVERY
        if analysis is None or before == known or soon:
            return
        self._judged[run.path, rule] = known, now
        room = self._hands.room

        def judge() -> DryRun:
            from rvcmonitor.analysis.stopping.decision import dry_run  # 40 ms of a start

            return dry_run(run, analysis, rule, room(run.path) if rule.kind == "disk" else None)

        fault = Message(QT_TRANSLATE_NOOP("Message", "This could not be worked out."))
        failed = DryRun(lacks=fault)
        self._work(self._judges, run.path, judge, partial(self._take_judgement, run, rule), failed)

    def _take_judgement(self, run: Run, rule: StopRule, found: DryRun) -> None:
        self._board.set_dry_run(run.path, rule, found)
        self._act(run, rule, found)

    def _act(self, run: Run, rule: StopRule, found: DryRun | None) -> None:
        """Begin or break off, as ``rule`` says, where it is that of a plan that is on."""
        plan, course = self._plan(run.path), self._courses.get(run.path)
        if found is None or not plan.on or plan.rule != rule:
            return
        if found.now is None and course is not None and course.phase in ("waiting", "counting"):
            self._leave(run.path)  # it has improved again
        elif found.now is not None and course is None and run.state in GOES_ON:
            self._begin(run, found.now)

    def _look_whether_refused(self, path: Path) -> None:
        """Before anybody relies on it; of a training that has ended there is no process."""
        run = next((each for each in self._session.snapshot.runs if each.path == path), None)
        if run is None or run.state not in GOES_ON:
            self._board.set_refusal(path, None)
            return

        def take(refused: Refused | None) -> None:
            self._board.set_refusal(path, None if refused is None else refused.why)

        self._work(self._workers, path, partial(self._hands.refuses, Training.of(run)), take, None)

    # The course of a stop

    def _begin(self, run: Run, point: StopPoint) -> None:
        """Nobody is asked about what cannot be done."""
        course = Course(run, point, Countdown(COUNTDOWN, self._clock))
        self._courses[run.path] = course
        refuses = partial(self._hands.refuses, Training.of(run))
        then = partial(self._take_refusal, course)
        self._work(self._workers, run.path, refuses, then, Refused(_FAULT))
        self._start_ticking()

    def _start_ticking(self) -> None:
        if not self.timer.isActive():
            self._looked = self._clock()
            self.timer.start()
        self._show()

    def _take_refusal(self, course: Course, refused: Refused | None) -> None:
        course.found = refused is None
        if refused is not None and self._is_here(course):
            path = course.run.path
            self._switch_off(path)
            self._leave(path)
            self.told.emit(path, could_not(course.run, refused.why))

    def tick(self) -> None:
        """A second has gone by."""
        now = self._clock()
        self._watched += min(max(now - self._looked, 0.0), 2 * _TICK / 1000)
        self._looked = now
        for course in list(self._courses.values()):
            if course.phase == "afterwards" and course.countdown.left and self._hands.busy():
                course.countdown = Countdown(COUNTDOWN, self._clock)  # it is waited for
            if course.phase in ("counting", "afterwards") and not course.countdown.look():
                self._countdown_over(course)
            if course.phase in ("waiting", "counting"):
                self._look_at_weights(course)
        self._show()

    def _look_at_weights(self, course: Course) -> None:
        if not course.looking:
            course.looking = True
            look = partial(look_at_weights, course.watch, course.run, self._watched)
            then = partial(self._take_look, course)
            self._work(self._workers, course.run.path, look, then, course.run.path)

    def _take_look(self, course: Course, waits_for: Path | None) -> None:
        course.looking = False
        course.waits_for = waits_for
        if course.phase == "waiting" and waits_for is None and self._is_here(course):
            course.phase = "counting"
            course.countdown = Countdown(COUNTDOWN, self._clock)
            self.told.emit(course.run.path, stopping(course.run, course.point))
        self._show()

    def _is_here(self, course: Course) -> bool:
        return self._courses.get(course.run.path) is course

    def _countdown_over(self, course: Course) -> None:
        if course.phase == "afterwards":
            self._perform(course)
        elif course.waits_for is None and not course.looking and course.found:
            course.phase = "ending"
            end = partial(end_if_whole, self._hands, course.watch, course.run, self._watched)
            then = partial(self._take_end, course)
            self._work(self._workers, course.run.path, end, then, Refused(_FAULT))

    def _take_end(self, course: Course, end: End | Refused | Path) -> None:
        """Once, whatever comes of it: a training that is begun again is not stopped again. Only
        where a save has begun at the last moment (a Path) it is waited for."""
        if isinstance(end, Path):
            course.phase, course.waits_for = "counting", end
            self._show()
            return
        run, plan = course.run, self._plan(course.run.path)
        self._switch_off(run.path)
        self._trained.discard(run.path)
        if isinstance(end, Refused) and end.nobody:
            end = "gone"
        if isinstance(end, Refused) or end in ("refused", "survived"):
            self._leave(run.path)
            why = end.why if isinstance(end, Refused) else None
            self.told.emit(run.path, could_not(run, why))
            return
        by_us = end == "ended"
        analysis = self._session.analysis(run)
        told = stopped(run, course.point, analysis) if by_us else has_ended(run)
        self.told.emit(run.path, told)
        self._afterwards(course, plan.afterwards)

    def _afterwards(self, course: Course, action: Afterwards) -> None:
        """Count down to what was wished, unless another training needs the computer."""
        path = course.run.path
        runs = self._session.snapshot.runs
        others = [run.name for run in runs if run.path != path and run.state == "training"]
        if action == "nothing" or others:
            self._leave(path)
            if others and action != "nothing":
                self.told.emit(path, not_asleep(others[0]))
            return
        course.phase, course.action = "afterwards", action
        course.countdown = Countdown(COUNTDOWN, self._clock)
        self._start_ticking()

    def _perform(self, course: Course) -> None:
        self._leave(course.run.path)
        try:
            done = self._hands.perform(course.action)
        except OSError:
            done = False
        if not done:
            self.told.emit(course.run.path, not_asleep(None))

    def _hurry(self, path: Path) -> None:
        course = self._courses.get(path)
        if course is not None and course.phase in ("waiting", "counting", "afterwards"):
            course.countdown.left = 0.0
            if course.phase == "waiting":
                course.phase = "counting"
            self.tick()

    def _refuse(self, path: Path) -> None:
        course = self._courses.get(path)
        if course is not None and course.phase != "ending":
            if course.phase != "afterwards":
                self._switch_off(path)
            self._leave(path)

    def _switch_off(self, path: Path) -> None:
        plan = self._plan(path)
        if plan.on:
            self._board.set_plan(path, replace(plan, on=False))

    def _leave(self, path: Path) -> None:
        self._courses.pop(path, None)
        if not self._courses:
            self.timer.stop()
        self._show()

    def _show(self) -> None:
        self._board.set_progress(tuple(each.progress for each in self._courses.values()))

    # Threads

    def _work(
        self,
        pool: ThreadPoolExecutor,
        run: Path,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Any,
    ) -> None:
        """Do ``job`` beside the window, and ``then`` something with its result here; with
        ``otherwise`` where it failed as nobody expected."""
        if not self._closed:
            work = pool.submit(fenced, run, job, lambda _: otherwise)
            work.add_done_callback(partial(self._pass_on, then))

    @Slot(object, object)
    def _take(self, then: Callable[[Any], None], result: Any) -> None:
        """In the thread of the window, whoever has worked."""
        then(result)

    def _pass_on(self, then: Callable[[Any], None], work: Future[Any]) -> None:
        if not self._closed and not work.cancelled():
            self._done.emit(then, work.result())
