"""The reader thread: it alone opens the files of a training, and publishes what it read."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from rvcmonitor.analysis.failed import without_analysis
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.options import DEFAULT, AnalysisOptions
from rvcmonitor.live.ending import PATIENCE, thread_ends
from rvcmonitor.live.session import Published
from rvcmonitor.training.fence import fenced
from rvcmonitor.training.run import Run, Snapshot

if TYPE_CHECKING:
    from rvcmonitor.live.picture_judging import PictureJudging

FIRST_LOOK = 0.05
"""Seconds of reading before the very first picture, so that a curve is there at once."""
LOOK = 0.25
"""Seconds of reading between two pictures while a big folder loads."""
INTERVAL = 1.0
"""Seconds between two looks at a folder that is read already."""
UNSEEN_INTERVAL = 3.0
"""The same while no window is seen: a notice may come so much later."""
BREATH = 0.1
"""Seconds without work here after the first picture, and when all has been read and judged, in
which the window can show it."""
SLOWEST = 5.0
"""The longest pause between two looks, for folders (on a network) where a look takes long."""
ROUND = 0.5
"""Seconds of analysing between two looks: with hundreds of runs, what is done is shown."""
HANGS = 2.0
"""Seconds after which a thread that did not begin with what was opened is left behind: it waits for
a drive that does not answer, for which no other folder has to wait."""
SHARE = 0.1
"""The part of one processor that analysing a growing run may take."""


class Watching(Protocol):
    """What the reader needs of :class:`rvcmonitor.training.watch.Watch`: where nothing changed,
    the snapshot is the same object as before."""

    @property
    def loaded(self) -> bool:
        """Whether everything on disk at the last poll has been read."""
        ...

    def poll(self, budget: float = ..., cancelled: Callable[[], bool] = ...) -> Snapshot:
        """Read what is new, for about ``budget`` seconds or until ``cancelled``. Raises for
        nothing on disk."""
        ...


MakeWatch = Callable[[Sequence[Path]], Watching]
Analyse = Callable[[Run, AnalysisOptions, Analysis | None], Analysis]
"""Of a run, by these rules, with what was said of it before."""


class Reader(QObject):
    """The reader thread as the rest of the program sees it. Every call returns at once."""

    published = Signal(object)
    """A :class:`Published`: something is different from before."""

    _opened = Signal(object, object)
    _ruled = Signal(object)
    _looked_at = Signal(bool)

    def __init__(
        self, make_watch: MakeWatch, analyse: Analyse, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_watch, self._analyse = make_watch, analyse
        self._cancel = threading.Event()
        self._roots: tuple[Path, ...] = ()
        self._options, self._seen = DEFAULT, True
        self._hangs = QTimer(self, singleShot=True)
        self._hangs.timeout.connect(self._leave_what_hangs_behind)
        self._left_behind: list[QThread] = []
        self._begin()

    def _begin(self) -> None:
        self._thread = QThread(self)
        self._thread.setObjectName("reader")
        self._polling = _Polling(self._make_watch, self._analyse)
        self._polling.moveToThread(self._thread)
        self._polling.published.connect(self._publish)
        self._opened.connect(self._polling.open)
        self._ruled.connect(self._polling.judge_by)
        self._looked_at.connect(self._polling.set_seen)
        self._thread.finished.connect(self._polling.deleteLater)
        self._thread.start(QThread.Priority.LowPriority)

    def open(self, roots: Sequence[Path]) -> None:
        """Watch these folders and files instead of what was watched before."""
        self.stop()
        self._roots = tuple(roots)
        self._opened.emit(self._roots, self._cancel)
        self._hangs.start(round(1000 * HANGS))

    def _leave_what_hangs_behind(self) -> None:
        """A read from a dead drive cannot be ended: another thread takes over."""
        if self._polling.cancel is self._cancel or self._cancel.is_set():
            return
        self._polling.is_left_behind = True
        for signal in (self._opened, self._ruled, self._looked_at):
            signal.disconnect()
        self._polling.published.disconnect(self._publish)
        self._thread.quit()
        self._left_behind = [*filter(QThread.isRunning, self._left_behind), self._thread]
        self._begin()
        self._ruled.emit(self._options)
        self._looked_at.emit(self._seen)
        self._opened.emit(self._roots, self._cancel)

    def judge_by(self, options: AnalysisOptions) -> None:
        """Judge every run by these rules, those that are known already anew."""
        self._options = options
        self._ruled.emit(options)

    def set_seen(self, seen: bool) -> None:
        """Whether somebody looks at what is published, or only notices are wanted."""
        self._seen = seen
        self._looked_at.emit(seen)

    def stop(self) -> None:
        """Read no further; nothing more is published until :meth:`open` is called again."""
        self._cancel.set()
        self._cancel = threading.Event()

    def close(self, patience: float = PATIENCE) -> bool:
        """Stop. False where the thread still hangs in a read (a dead network drive)."""
        self._cancel.set()
        self._hangs.stop()
        self._thread.quit()
        until = time.monotonic() + patience
        ended = [
            thread_ends(each, max(until - time.monotonic(), 0.0))
            for each in (self._thread, *self._left_behind)  # each is waited for
        ]
        return all(ended)

    @Slot(object, object)
    def _publish(self, published: Published, cancel: threading.Event) -> None:
        if cancel is self._cancel:  # what an earlier folder still had under way is not wanted
            self.published.emit(published)


class _Polling(QObject):
    """Lives in the reader thread: looks, analyses, publishes, and sleeps until the next look."""

    published = Signal(object, object)

    def __init__(self, make_watch: MakeWatch, analyse: Analyse) -> None:
        super().__init__()
        self._make_watch = make_watch
        self._watch: Watching | None = None
        self.cancel = threading.Event()
        """Of what was opened last, as far as this thread has got to hear of it."""
        self.is_left_behind = False
        self._snapshot = Snapshot()
        self._analyses = Analyses(analyse)
        self._pictures: PictureJudging | None = None
        self._last: Published | None = None
        self._seen = True
        self._breathes = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.poll)

    @Slot(object, object)
    def open(self, roots: Sequence[Path], cancel: threading.Event) -> None:
        if self.is_left_behind:
            return
        self.cancel = cancel
        self._watch = self._make_watch(roots)
        self._last = None
        self.poll()

    @Slot(object)
    def judge_by(self, options: AnalysisOptions) -> None:
        if self._analyses.judge_by(options):
            self.poll()

    @Slot(bool)
    def set_seen(self, seen: bool) -> None:
        caught_up, self._seen = self._seen, seen
        if seen and not caught_up:
            self.poll()

    @Slot()
    def poll(self) -> None:
        if self._watch is None or self.cancel.is_set() or self.is_left_behind:
            return
        started = time.monotonic()
        try:
            self._look(self._watch)
        finally:  # whatever went wrong in one look, the next one comes
            self._timer.start(round(1000 * self._pause(time.monotonic() - started)))

    def _look(self, watch: Watching) -> None:
        before, first = self._snapshot, self._last is None
        budget = FIRST_LOOK if first else LOOK
        had_loaded = self._has_loaded
        self._snapshot = watch.poll(budget, self.cancel.is_set)
        if self._last is None or not self._last.loaded:
            self._publish(loaded=False)  # while a folder loads, curves do not wait for verdicts
        self._breathes = first and bool(self._snapshot.runs)
        if self._breathes:
            return
        self._analyses.keep_only(self._snapshot.runs)
        settled = self._snapshot.runs if watch.loaded else _unchanged(before, self._snapshot)
        self._analyses.update(settled, self.cancel.is_set)
        self._publish(loaded=watch.loaded and self._analyses.cover(self._snapshot.runs))
        self._breathes = self._has_loaded and not had_loaded
        if watch.loaded and had_loaded:  # curves and verdicts first; pictures take longer
            self._judge_pictures()
            self._publish(loaded=False)

    @property
    def _has_loaded(self) -> bool:
        return self._last is not None and self._last.loaded

    def _judge_pictures(self) -> None:
        if self._pictures is None:
            from rvcmonitor.live.picture_judging import PictureJudging  # 40 ms of a start

            self._pictures = PictureJudging()
        self._pictures.update(self._snapshot.runs, self.cancel.is_set)

    def _publish(self, *, loaded: bool) -> None:
        """Publish where something is new. A program that has loaded once stays loaded."""
        last = self._last
        loaded = loaded or self._has_loaded
        analyses = self._analyses.of(self._snapshot.runs)
        if self._pictures is not None:
            analyses = self._pictures.added_to(analyses)
        new = last is None or (
            last.loaded != loaded
            or last.snapshot is not self._snapshot
            or analyses.keys() != last.analyses.keys()
            or any(analyses[path] is not last.analyses[path] for path in analyses)
        )
        if new and not self.cancel.is_set():
            self._last = Published(self._snapshot, analyses, loaded)
            self.published.emit(self._last, self.cancel)

    def _pause(self, took: float) -> float:
        if self._watch is not None and (not self._watch.loaded or self._analyses.behind):
            return 0.0
        if self._breathes:
            return BREATH
        judging = self._pictures is not None and self._pictures.waiting
        interval = INTERVAL if self._seen or judging else UNSEEN_INTERVAL
        return min(SLOWEST, max(interval - took, took))


class Analyses:
    """The newest analysis of every run, made anew when a run grew, but within :data:`SHARE`."""

    def __init__(self, analyse: Analyse, clock: Callable[[], float] = time.monotonic) -> None:
        self._analyse = analyse
        self._clock = clock
        self._options = DEFAULT
        self.behind = False
        """Whether the last round was too short for all that was due."""
        self._known: dict[Path, Analysis] = {}
        self._good: dict[Path, Analysis] = {}
        """The newest of each run that did not fail."""
        self._seen: dict[Path, Run] = {}
        self._not_before: dict[Path, float] = {}

    def judge_by(self, options: AnalysisOptions) -> bool:
        """Take over other rules. What is known stays until it is made anew; False where these
        rules were in force already."""
        if options == self._options:
            return False
        self._options = options
        self._seen.clear()
        self._not_before.clear()
        return True

    def update(self, runs: Iterable[Run], cancelled: Callable[[], bool]) -> None:
        """Analyse those of ``runs`` that changed and whose turn it is, newest first, for about
        :data:`ROUND`."""
        waiting = [run for run in runs if self._is_due(run)]
        deadline = self._clock() + ROUND
        self.behind = False
        for run in sorted(waiting, key=lambda run: -(run.last_write or 0.0)):
            started = self._clock()
            self.behind = started > deadline
            if self.behind or cancelled():
                return
            self._seen[run.path] = run  # first, so that a run that fails is not tried for ever
            self._known[run.path] = self._analysed(run)
            took = self._clock() - started
            self._not_before[run.path] = started + took / SHARE

    def keep_only(self, runs: Iterable[Run]) -> None:
        """Forget what was said of all other runs: their folders were closed."""
        paths = {run.path for run in runs}
        for known in (self._known, self._good, self._seen, self._not_before):
            for path in known.keys() - paths:
                del known[path]

    def _analysed(self, run: Run) -> Analysis:
        """Where that fails, what was said of an earlier state of the run stays."""

        before = self._good.get(run.path)

        def analysed() -> Analysis:
            self._good[run.path] = self._analyse(run, self._options, before)
            return self._good[run.path]

        return fenced(run.path, analysed, lambda error: without_analysis(run, error, before))

    def _is_due(self, run: Run) -> bool:
        due = self._clock() >= self._not_before.get(run.path, 0.0)
        return due and self._seen.get(run.path) is not run

    def of(self, runs: Iterable[Run]) -> dict[Path, Analysis]:
        """The analyses there are, by the path of their run."""
        return {run.path: self._known[run.path] for run in runs if run.path in self._known}

    def cover(self, runs: Iterable[Run]) -> bool:
        """Whether every one of ``runs`` has been analysed, be it in an earlier state."""
        return all(run.path in self._seen or run.path in self._known for run in runs)


def _unchanged(before: Snapshot, now: Snapshot) -> list[Run]:
    """Runs that stood still between two looks: while others load, these are ready."""
    known = {id(run) for run in before.runs}
    return [run for run in now.runs if id(run) in known]
