"""Pictures and sounds, read and decoded on demand, off the GUI thread.

Views say what they want to see *now*, on a channel of their own; asking again replaces what the
channel asked before, so that nothing is read for a place that the user has already left. One job
at a time goes to the worker and its answer comes back as a signal, so no lock is needed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal, Slot

from rvcmonitor.live.ending import PATIENCE, thread_ends
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.whole_file import write_whole
from rvcmonitor.tfevents.media import BrokenMediaError, MediaBlob, read_media
from rvcmonitor.training.fence import error_words, fenced
from rvcmonitor.training.folders import reason_of
from rvcmonitor.training.media_place import MediaPlace

if TYPE_CHECKING:  # what decodes is imported by the worker, so that no start waits for it
    from rvcmonitor.analysis.media.picture import Pixels
    from rvcmonitor.analysis.media.wav import Sound

Channel = Literal["shown", "sound", "ahead", "thumbnails"]
CHANNELS: Final[tuple[Channel, ...]] = ("shown", "sound", "ahead", "thumbnails")
"""In the order in which they are served."""

CACHE_BYTES: Final = 96 * 2**20
THUMBNAIL_HEIGHT: Final = 48
THUMBNAIL_WIDTH: Final = 96
ENVELOPE_COLUMNS: Final = 4_096
SPECTROGRAM_COLUMNS = 800


@dataclass(frozen=True, slots=True)
class Want:
    """Something to be read: a ``picture`` at full size, its ``thumbnail`` (the plot alone), the
    ``difference`` to the picture ``against``, or a ``sound``."""

    work: Literal["picture", "thumbnail", "difference", "sound"]
    place: MediaPlace
    against: MediaPlace | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """``pixels``, shape (height, width, 3), uint8, read-only and contiguous."""

    pixels: Pixels

    @property
    def nbytes(self) -> int:
        """Bytes that this takes in the cache."""
        return int(self.pixels.nbytes)


@dataclass(frozen=True, slots=True)
class Heard:
    """A decoded sound with what a view needs of it: the factor that matches its volume to the
    others', the envelope (n, 2) of its waveform, and its spectrogram (bands, moments), the lowest
    band first."""

    sound: Sound
    gain: float
    envelope: NDArray[np.float32]
    spectrogram: NDArray[np.uint8]

    @property
    def nbytes(self) -> int:
        """Bytes that this takes in the cache."""
        return int(self.sound.samples.nbytes + self.envelope.nbytes + self.spectrogram.nbytes)


@dataclass(frozen=True, slots=True)
class Broken:
    """What was wanted cannot be shown, and why."""

    message: Message
    nbytes: int = 256


Answer = Picture | Heard | Broken


@dataclass(frozen=True, slots=True)
class _Save:
    place: MediaPlace
    target: Path


class MediaReader(QObject):
    """Owns the reading thread. Use it from the GUI thread only, and :meth:`close` it."""

    ready = Signal(object, object)
    """A :class:`Want` and its answer: :class:`Picture`, :class:`Heard` or :class:`Broken`."""
    saved = Signal(object, object)
    """A target path was written (None) or could not be (the :class:`Message` that says why)."""
    _order = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        read: Callable[[Path, int, int], MediaBlob] = read_media,
        cache_bytes: int = CACHE_BYTES,
    ) -> None:
        super().__init__(parent)
        self._cache: OrderedDict[Want, Answer] = OrderedDict()
        self._cache_bytes = cache_bytes
        self._cached_bytes = 0
        self._wanted: dict[Channel, list[Want]] = {channel: [] for channel in CHANNELS}
        self._saves: list[_Save] = []
        self._busy = False
        self._thread = QThread()
        self._thread.setObjectName("media")
        self._worker = _Worker(read)
        self._worker.moveToThread(self._thread)
        self._order.connect(self._worker.do)
        self._worker.done.connect(self._take)

    def cached(self, want: Want) -> Answer | None:
        """The answer, where it is still at hand. Never waits."""
        answer = self._cache.get(want)
        if answer is not None:
            self._cache.move_to_end(want)
        return answer

    def want(self, channel: Channel, wants: Sequence[Want]) -> None:
        """Read these, in this order, instead of what ``channel`` still wanted.

        What is already at hand is not announced again: ask :meth:`cached` first.
        """
        self._wanted[channel] = [want for want in wants if want not in self._cache]
        self._next()

    def save(self, place: MediaPlace, target: Path) -> None:
        """Write the record's own bytes (a WAV or PNG file) to ``target``; ``saved`` tells."""
        self._saves.append(_Save(place, target))
        self._next()

    def close(self, patience: float = PATIENCE) -> bool:
        """Stop reading and wait for the job in hand; what was only wanted is dropped, what was to
        be saved is written. False where the job hangs (a dead network drive)."""
        self._busy = True  # nothing is started any more
        for wants in self._wanted.values():
            wants.clear()
        if not self._thread.isRunning():
            return True
        for save in self._saves:
            self._order.emit(save)
        self._saves.clear()
        self._order.emit(None)  # the last order, after which the worker ends its thread
        return thread_ends(self._thread, patience)

    def _next(self) -> None:
        if self._busy:
            return
        job = self._pick()
        if job is None:
            return
        if not self._thread.isRunning():
            self._thread.start(QThread.Priority.LowPriority)
        self._busy = True
        self._order.emit(job)

    def _pick(self) -> Want | _Save | None:
        if self._saves:
            return self._saves.pop(0)
        waiting = next((wants for wants in self._wanted.values() if wants), None)
        return waiting.pop(0) if waiting else None

    @Slot(object, object)
    def _take(self, job: Want | _Save, answer: Answer | Message | None) -> None:
        self._busy = False
        if isinstance(job, _Save):
            self.saved.emit(job.target, answer)
        elif isinstance(answer, Picture | Heard | Broken):
            self._remember(job, answer)
            self.ready.emit(job, answer)
        self._next()

    def _remember(self, want: Want, answer: Answer) -> None:
        self._forget(want)
        if isinstance(answer, Broken) and answer.message.text == _NOT_READABLE:
            return  # the stick may be back at the next look
        self._cache[want] = answer
        self._cached_bytes += answer.nbytes
        while self._cached_bytes > self._cache_bytes and len(self._cache) > 1:
            self._forget(next(iter(self._cache)))

    def _forget(self, want: Want) -> None:
        answer = self._cache.pop(want, None)
        if answer is not None:
            self._cached_bytes -= answer.nbytes


class _Worker(QObject):
    """Lives in the reading thread."""

    done = Signal(object, object)

    def __init__(self, read: Callable[[Path, int, int], MediaBlob]) -> None:
        super().__init__()
        self._read = read

    @Slot(object)
    def do(self, job: Want | _Save | None) -> None:
        if job is None:
            QThread.currentThread().quit()
            return
        file = job.place.file  # one that fails must not keep the others waiting
        if isinstance(job, _Save):
            result: Answer | Message | None = fenced(
                file, lambda: self._save(job), partial(_unexpected, file)
            )
        else:
            result = fenced(
                file, lambda: self._answer(job), lambda error: Broken(_unexpected(file, error))
            )
        self.done.emit(job, result)

    def _answer(self, want: Want) -> Answer:
        try:
            return self._decode(want)
        except BrokenMediaError as error:
            return Broken(error.message)
        except OSError as error:
            return Broken(not_readable(want.place.file, error))
        except MemoryError:
            return Broken(Message(QT_TRANSLATE_NOOP("Message", "There is too little memory.")))

    def _decode(self, want: Want) -> Answer:
        encoded = self._encoded(want.place)
        if want.work == "sound":
            from rvcmonitor.analysis.media.loudness import envelope, matching_gain
            from rvcmonitor.analysis.media.spectrogram import spectrogram
            from rvcmonitor.analysis.media.wav import decode_wav

            sound = decode_wav(encoded)
            return Heard(
                sound,
                matching_gain(sound),
                envelope(sound, ENVELOPE_COLUMNS),
                spectrogram(sound, SPECTROGRAM_COLUMNS),
            )
        from rvcmonitor.analysis.media.picture import decode_picture

        pixels = decode_picture(encoded)
        if want.work == "thumbnail":
            return Picture(thumbnail(pixels))
        if want.work == "difference" and want.against is not None:
            from rvcmonitor.analysis.media.difference import difference

            return Picture(difference(pixels, decode_picture(self._encoded(want.against))))
        return Picture(pixels)

    def _encoded(self, place: MediaPlace) -> bytes:
        return self._read(place.file, place.offset, place.index).encoded

    def _save(self, job: _Save) -> Message | None:
        try:
            write_whole(job.target, self._encoded(job.place))
        except BrokenMediaError as error:
            return error.message
        except OSError as error:
            return Message(
                QT_TRANSLATE_NOOP("Message", "“{file}” could not be written: {reason}."),
                {"file": job.target.name, "reason": reason_of(error)},
            )
        return None


def thumbnail(pixels: Pixels) -> Pixels:
    """The plot of a figure, without axes and paper, small; shape (height, width, 3), read-only."""
    from rvcmonitor.analysis.media.mel_picture import find_figure
    from rvcmonitor.analysis.media.picture import shrink

    plot = find_figure(pixels).plot.of(pixels)
    return shrink(plot, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT)


_NOT_READABLE: Final = QT_TRANSLATE_NOOP("Message", "“{file}” cannot be read right now: {reason}.")


def _unexpected(file: Path, error: Exception) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). "
        "The others can. Please report it with the file rvcmonitor.log.",
    )
    return Message(text, {"file": file.name, "error": error_words(error)})


def not_readable(file: Path, error: OSError) -> Message:
    """What to say of a file that the system does not let us read now."""
    reason = reason_of(error)
    return Message(_NOT_READABLE, {"file": file.name, "reason": reason})
