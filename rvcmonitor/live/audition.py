"""The candidates of one model, on their way from checkpoints to sounds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from rvcmonitor.inference.conversion import Conversion
from rvcmonitor.inference.install import Install
from rvcmonitor.live.ending import Ending, thread_ends
from rvcmonitor.live.hearing import Heard, Hearing, NotHeard, Progress
from rvcmonitor.message import Message
from rvcmonitor.storage.copy_file import Fetch
from rvcmonitor.storage.heard_sounds import HeardSounds


class Audition(QObject):
    """What was heard so far, and the queue that goes on with it. One queue runs at a time."""

    changed = Signal()
    """A sound has come, a failure, or a step of progress."""
    ended = Signal(object)
    """The queue has come to its end: None, or the :class:`Message` that says why early."""

    def __init__(
        self, sounds: HeardSounds, parent: QObject | None = None, *, fetch: Fetch | None = None
    ) -> None:
        """``fetch`` brings checkpoints that were left on the host that trains."""
        super().__init__(parent)
        self._sounds, self._fetch = sounds, fetch
        self._queue: Hearing | None = None
        self._let_go: list[Hearing] = []
        self._converts = self._waits = self._training = False
        self.heard: dict[Path, Path] = {}
        """The sound of each checkpoint."""
        self.failed: dict[Path, NotHeard] = {}
        self.progress: Progress | None = None
        self.held = False
        """It waits for a training to end or pause."""

    @property
    def busy(self) -> bool:
        """Whether something is being converted, or waits for it."""
        return self._queue is not None and self._converts

    def forget(self) -> None:
        """Something else is to be heard now: nothing of this was. Not while it is :attr:`busy`."""
        self._leave()
        self.heard, self.failed = {}, {}
        self.changed.emit()

    def let_go(self, rewritten: Collection[Path]) -> None:
        """These checkpoints are others than those that were heard, or have gone."""
        known = {*self.heard, *self.failed}.intersection(rewritten)
        for path in known:
            self.heard.pop(path, None)
            self.failed.pop(path, None)
        if known:
            self.changed.emit()

    def look(self, install: Install, conversions: Sequence[Conversion]) -> None:
        """Find what was converted before, and convert nothing."""
        self._begin(install, conversions, has_card=False, converts=False)

    def convert(
        self, install: Install, conversions: Sequence[Conversion], *, has_card: bool, waits: bool
    ) -> None:
        """Convert these; with ``waits`` only while no training runs (:meth:`tell_training`)."""
        self._waits = waits
        for wanted in conversions:
            self.failed.pop(wanted.weights, None)
        self._begin(install, conversions, has_card=has_card, converts=True)

    def tell_training(self, runs: bool) -> None:
        """Say whether a training runs now."""
        self._training = runs
        if self._queue is not None and self._converts:
            self._hold(self._queue)

    def cancel(self) -> None:
        """Stop soon; what was converted so far stays."""
        if self._queue is not None:
            self._queue.cancel()

    def close(self) -> list[Ending]:
        """Cancel, and return how to wait for what has still to end."""
        self._leave()
        self._converts = False
        return [partial(thread_ends, queue) for queue in self._let_go if queue.isRunning()]

    def _begin(
        self,
        install: Install,
        conversions: Sequence[Conversion],
        *,
        has_card: bool,
        converts: bool,
    ) -> None:
        self._leave()
        queue = Hearing(
            install,
            conversions,
            self._sounds,
            has_card=has_card,
            only_kept=not converts,
            fetch=self._fetch,
        )
        self._queue, self._converts = queue, converts
        self.progress, self.held = None, False
        queue.progressed.connect(lambda progress: self._take_progress(queue, progress))
        queue.held.connect(lambda: self._take_held(queue))
        queue.heard.connect(lambda heard: self._take_heard(queue, heard))
        queue.not_heard.connect(lambda failure: self._take_failure(queue, failure))
        queue.ended.connect(lambda why: self._take_end(queue, why))
        if converts:
            self._hold(queue)
        queue.start()
        self.changed.emit()

    def _hold(self, queue: Hearing) -> None:
        hold = self._waits and self._training
        if not hold:
            self.held = False
        queue.hold(hold)
        self.changed.emit()

    def _leave(self) -> None:
        """Have the queue end by itself, and hear nothing more of it."""
        queue, self._queue = self._queue, None
        self.progress, self.held = None, False
        self._let_go = [each for each in self._let_go if each.isRunning()]
        if queue is not None:
            queue.cancel()
            self._let_go.append(queue)

    def _is_for_us(self, queue: Hearing) -> bool:
        """What is on its way when the queue is left comes all the same, and is not for us any more;
        nor is it where the window has gone."""
        return queue is self._queue and isValid(self)

    def _take_progress(self, queue: Hearing, progress: Progress) -> None:
        if self._is_for_us(queue):
            self.progress, self.held = progress, False
            self.changed.emit()

    def _take_held(self, queue: Hearing) -> None:
        if self._is_for_us(queue):
            self.held = True
            self.changed.emit()

    def _take_heard(self, queue: Hearing, heard: Heard) -> None:
        if self._is_for_us(queue):
            self.heard[heard.weights] = heard.sound
            self.failed.pop(heard.weights, None)
            self.changed.emit()

    def _take_failure(self, queue: Hearing, failure: NotHeard) -> None:
        if self._is_for_us(queue) and self._converts:
            self.failed[failure.weights] = failure
            self.changed.emit()

    def _take_end(self, queue: Hearing, why: Message | None) -> None:
        if not self._is_for_us(queue):
            return
        self._let_go.append(queue)  # its thread is about to end, and must not go before
        self._queue, self.progress, self.held = None, None, False
        self.changed.emit()
        if self._converts:
            self.ended.emit(why)
