"""Converting the candidates beside the window: a queue with progress, whose sounds are kept."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from rvcmonitor.inference.batch import Batch
from rvcmonitor.inference.conversion import Conversion, Outcome
from rvcmonitor.inference.fetch import bring
from rvcmonitor.inference.install import Install, RefusedError
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.copy_file import Fetch
from rvcmonitor.storage.heard_sounds import HeardSounds, SoundKey, sound_key
from rvcmonitor.training.folders import reachable, reason_of, shown


@dataclass(frozen=True, slots=True)
class Progress:
    """The conversion of ``weights`` is the one under way, number ``place`` of ``total``.
    ``seconds_left`` is for all that are left, None while nothing tells."""

    place: int
    total: int
    weights: Path
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class Heard:
    """``weights`` can be listened to: the file ``sound``."""

    weights: Path
    sound: Path


@dataclass(frozen=True, slots=True)
class NotHeard:
    """``weights`` could not be converted: ``why``, and the trainer's last ``words``."""

    weights: Path
    why: Message
    words: tuple[str, ...] = ()


class Hearing(QThread):
    """Converts one after the other. Start it with :meth:`start`, end it early with :meth:`cancel`.

    What was converted before, and is the same still, comes at once. While it is told to
    :meth:`hold`, a conversion under way goes on, and no other begins.

    :param conversions: what is wanted; where their results lie is decided here
    :param only_kept: look for what was converted before, and convert nothing
    :param fetch: brings what was left on the host that trains, just before it is converted
    :param has_card: see :func:`rvcmonitor.inference.command.command`
    """

    progressed = Signal(object)
    """A :class:`Progress`, before each conversion."""
    held = Signal()
    """It waits, as it was told to."""
    heard = Signal(object)
    """A :class:`Heard`."""
    not_heard = Signal(object)
    """A :class:`NotHeard`; the others go on."""
    ended = Signal(object)
    """Always the last word: None, or the :class:`Message` that says why nothing is converted."""

    def __init__(
        self,
        install: Install,
        conversions: Sequence[Conversion],
        sounds: HeardSounds,
        *,
        has_card: bool,
        only_kept: bool = False,
        fetch: Fetch | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._only_kept = only_kept
        self._fetch = fetch
        self._install = install
        self._conversions = tuple(conversions)
        self._sounds = sounds
        self._batch = Batch(install, has_card=has_card)
        self._cancelled = threading.Event()
        self._may_start = threading.Event()
        self._may_start.set()

    def cancel(self) -> None:
        """Stop soon: the trainer that is at work is ended with all that it has started."""
        self._cancelled.set()
        self._may_start.set()

    def hold(self, hold: bool) -> None:
        """Begin no conversion while a training needs the card; without ``hold`` go on."""
        if hold and not self._cancelled.is_set():
            self._may_start.clear()
        else:
            self._may_start.set()

    def run(self) -> None:
        """The thread itself (called by Qt)."""
        refusal = None
        try:
            left = self._not_kept()
            if not self._only_kept:
                self._convert(left)
        except RefusedError as error:
            refusal = error.message
        self._sounds.trim()
        self.ended.emit(refusal)

    def _not_kept(self) -> list[Conversion]:
        """What has to be converted; of all else the sounds are told."""
        left = []
        for wanted in self._conversions:
            try:
                key = self._key(wanted)
            except OSError as error:
                self.not_heard.emit(NotHeard(wanted.weights, _unreadable(wanted, error)))
                continue
            kept = self._sounds.find(key)
            if kept is None:
                left.append(wanted)
            else:
                self.heard.emit(Heard(wanted.weights, kept))
        return left

    def _key(self, wanted: Conversion) -> SoundKey:
        settings: list[str | int | None] = [wanted.pitch, wanted.embedder]
        settings.append(shown(self._install.root))
        if wanted.index is not None:
            state = reachable(wanted.index).stat()
            settings += [shown(wanted.index), state.st_size, state.st_mtime_ns]
        return sound_key(wanted.clip, wanted.weights, *settings)

    def _convert(self, left: Sequence[Conversion]) -> None:
        for place, wanted in enumerate(left):
            self._wait()
            if self._cancelled.is_set():
                return
            seconds = self._batch.seconds_left(len(left) - place)
            self.progressed.emit(Progress(place + 1, len(left), wanted.weights, seconds))
            self._tell(wanted)

    def _wait(self) -> None:
        if not self._may_start.is_set():
            self.held.emit()
            self._may_start.wait()

    def _tell(self, wanted: Conversion) -> None:
        stopped = self._cancelled.is_set
        failed = bring(wanted, self._fetch, stopped) if self._fetch is not None else None
        outcome, sound = (failed, wanted.result) if failed is not None else self._sound_of(wanted)
        if outcome.why is not None:
            self.not_heard.emit(NotHeard(wanted.weights, outcome.why, outcome.words))
        elif outcome.converted:
            self.heard.emit(Heard(wanted.weights, sound))

    def _sound_of(self, wanted: Conversion) -> tuple[Outcome, Path]:
        """What became of it, and where the sound is; of files that are whole here by now."""
        try:
            key = self._key(wanted)
        except OSError as error:
            return Outcome(why=_unreadable(wanted, error)), wanted.result
        try:
            sound = self._sounds.place(key)
            return self._batch.convert(replace(wanted, result=sound), self._cancelled.is_set), sound
        except OSError as error:
            return Outcome(why=_no_room(self._sounds.folder, error)), wanted.result


def _unreadable(wanted: Conversion, error: OSError) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "“{file}” cannot be read ({error}), so it is not heard.")
    name = error.filename or wanted.weights
    values = {"file": Path(str(name)).name, "error": reason_of(error)}
    return Message(text, values)


def _no_room(folder: Path, error: OSError) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.",
    )
    return Message(text, {"folder": shown(folder), "error": reason_of(error)})
