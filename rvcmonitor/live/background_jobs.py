"""BackgroundJobs beside the window's thread, of which only the newest of each kind counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.ending import Ending

THREADS = 2
PAUSE = 0.06
"""Seconds after a result in which the window may paint it undisturbed: as long as the slider is
moving, nothing is computed but drafts."""

Compute = Callable[[Callable[[], bool]], Iterable[Any]]
"""Computes one value after the other, each better than the one before, and None where the window
should have time to show the one before; is given a function that says whether to stop early."""


def once(work: Callable[[], Any]) -> Compute:
    """What computes a single value."""

    def compute(_unwanted: Callable[[], bool]) -> Iterator[Any]:
        yield work()

    return compute


class _Task:
    """One computation that may become unwanted while it waits or runs."""

    def __init__(self, key: Hashable, compute: Compute) -> None:
        self.key = key
        self.compute = compute
        self._dropped = Event()

    @property
    def unwanted(self) -> bool:
        return self._dropped.is_set()

    def drop(self) -> None:
        """Nobody wants the results any more."""
        self._dropped.set()

    def pause(self, seconds: float) -> None:
        """Let others work meanwhile; shorter where the task becomes unwanted."""
        self._dropped.wait(seconds)

    def is_unwanted(self) -> bool:
        time.sleep(0)  # lets the window have the interpreter between two steps
        return self.unwanted


class _Letters(QObject):
    """Carries results between threads. It has no parent: a thread may still hold it when the
    window is gone."""

    found = Signal(object, object)
    """task, result"""
    ended = Signal(object, object)
    """task, error or None"""


class BackgroundJobs(QObject):
    """Computes values in two threads; :attr:`done` brings them to the thread of this object.

    A new request under a key makes the earlier one unwanted: its result never arrives.

    :param finishes: what was begun is computed to its end though nobody waits for the result,
        because it does something (writes a file)
    """

    done = Signal(object, object)
    """key, result"""
    ended = Signal(object)
    """key; all of its results have come."""

    def __init__(self, parent: QObject, *, finishes: bool = True) -> None:
        super().__init__(parent)
        self._tasks: dict[Hashable, _Task] = {}
        self._work: set[Future[None]] = set()
        self._closed = False
        self._letters = _Letters()
        self._letters.found.connect(self._deliver)
        self._letters.ended.connect(self._end_task)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="jobs")
        self._end = partial(_end, {} if finishes else self._tasks, self._threads)
        self.destroyed.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether something is being computed."""
        return bool(self._tasks)

    def under_way(self, key: Hashable) -> bool:
        """Whether results under ``key`` are still to come."""
        return key in self._tasks

    def compute(self, key: Hashable, compute: Compute) -> None:
        """Run ``compute`` soon and deliver its results under ``key``."""
        self.forget(key)
        if self._closed:
            return
        task = self._tasks[key] = _Task(key, compute)
        work = self._threads.submit(_run, task, self._letters)
        self._work.add(work)
        work.add_done_callback(self._work.discard)

    def forget(self, key: Hashable) -> None:
        """Stop what is computed under ``key``."""
        task = self._tasks.pop(key, None)
        if task is not None:
            task.drop()

    def close(self) -> Ending:
        """Begin nothing more, and tell what is under way to stop; returns how to wait for it."""
        self._closed = True
        self._end()
        work = tuple(self._work)
        return lambda patience: not wait(work, patience).not_done

    def _deliver(self, task: _Task, result: Any) -> None:
        if not task.unwanted:
            self.done.emit(task.key, result)

    def _end_task(self, task: _Task, error: Exception | None) -> None:
        if task.unwanted:
            return
        del self._tasks[task.key]
        self.ended.emit(task.key)
        if error is not None:
            raise error


def _run(task: _Task, letters: _Letters) -> None:
    error = None
    try:
        for result in () if task.unwanted else task.compute(task.is_unwanted):
            if result is None:
                task.pause(PAUSE)
            elif not task.unwanted:
                letters.found.emit(task, result)
    except Exception as raised:  # noqa: BLE001 - raised again in the thread that asked
        error = raised
    if not task.unwanted:
        letters.ended.emit(task, error)


def _end(unwanted: dict[Hashable, _Task], threads: ThreadPoolExecutor) -> None:
    """Nobody waits here: a chart that is being saved to a dead drive would hold up the window."""
    for task in unwanted.values():
        task.drop()
    threads.shutdown(wait=False)
