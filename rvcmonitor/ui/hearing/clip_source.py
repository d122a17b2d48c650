"""What a clip is cut from: read and decoded beside the window, from a file or out of a log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.media.wav import Sound, decode_wav
from rvcmonitor.live.background_jobs import BackgroundJobs, once
from rvcmonitor.live.heard_sound import heard_sound, mono
from rvcmonitor.live.media import not_readable
from rvcmonitor.message import Message
from rvcmonitor.tfevents.media import BrokenMediaError, read_media
from rvcmonitor.training.media_place import MediaPlace
from rvcmonitor.ui.hearing.audio_file import AudioDecoding, Decoded, read_audio

_READ, _DRAW = "clip source", "clip drawing"

Read = Sound | bytes | Message


class ClipSource(QObject):
    """Reads one source after the other; a new one takes the place of the one under way."""

    ready = Signal(object)
    """A mono :class:`Heard`, or the :class:`Message` that says why there is none."""

    def __init__(self, jobs: BackgroundJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._name = ""
        self._decoding = AudioDecoding(self)
        self._decoding.decoded.connect(self._draw)
        jobs.done.connect(self._take)

    def read_file(self, path: Path) -> None:
        """Read the audio file at ``path``."""
        self._begin(path.name, lambda: read_audio(path))

    def read_sample(self, place: MediaPlace) -> None:
        """Read the sample that lies there in a log."""
        self._begin(place.file.name, lambda: _sample(place))

    def stop(self) -> None:
        """Let what is under way be."""
        self._decoding.stop()
        for key in (_READ, _DRAW):
            self._jobs.forget(key)

    def _begin(self, name: str, read: Callable[[], Read]) -> None:
        self.stop()
        self._name = name
        self._jobs.compute(_READ, once(read))

    def _take(self, key: object, result: object) -> None:
        if key == _READ and isinstance(result, bytes):
            self._decoding.decode(self._name, result)
        elif key == _READ:
            self._draw(result)
        elif key == _DRAW:
            self.ready.emit(result)

    def _draw(self, read: object) -> None:
        if isinstance(read, Sound):
            self._jobs.compute(_DRAW, once(lambda: heard_sound(mono(read))))
        elif isinstance(read, Decoded):
            self._jobs.compute(_DRAW, once(lambda: heard_sound(read.sound())))
        else:
            self.ready.emit(read)


def _sample(place: MediaPlace) -> Sound | Message:
    try:
        return decode_wav(read_media(place.file, place.offset, place.index).encoded)
    except BrokenMediaError as error:
        return error.message
    except OSError as error:
        return not_readable(place.file, error)
