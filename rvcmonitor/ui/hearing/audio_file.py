"""Any audio file that Qt can decode, as samples. The window never waits: the file is read beside
it, and Qt decodes what was read in threads of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, QUrl, Signal

from rvcmonitor.analysis.media.wav import Sound, decode_wav
from rvcmonitor.live.heard_sound import read_file
from rvcmonitor.live.media import not_readable
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.media import BrokenMediaError
from rvcmonitor.ui.media.sound_output import import_library

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDecoder

RATE = 44_100
"""Of what Qt decodes: trainers make 16,000 of it."""
LONGEST = 900
"""Seconds that are taken of a file: a clip has 15, and a song is shorter."""
SILENT_MS = 20_000
"""A decoder that has said nothing for so long will say nothing: some systems have one by name only,
and Qt waits for it."""


def read_audio(path: Path) -> Sound | bytes | Message:
    """What lies at ``path``: the sound of a WAV file, the bytes of another one, or why neither.
    Call it beside the window."""
    try:
        encoded = read_file(path)
    except OSError as error:
        return not_readable(path, error)
    try:
        return decode_wav(encoded)
    except BrokenMediaError:
        import_library()  # 100 ms for which the window would wait
        return encoded


@dataclass(frozen=True, slots=True)
class Decoded:
    """What Qt has decoded, in the pieces in which it came: float32, mono, at :data:`RATE`."""

    parts: Sequence[NDArray[np.float32]]

    def sound(self) -> Sound:
        """All of it in one; of a song that takes a while."""
        samples = np.nan_to_num(np.concatenate(self.parts)[: LONGEST * RATE]).reshape(-1, 1)
        samples.flags.writeable = False
        return Sound(samples, RATE)


class AudioDecoding(QObject):
    """Decodes one file after the other; a new one takes the place of the one under way."""

    decoded = Signal(object)
    """What was :class:`Decoded`, or the :class:`Message` that says why nothing was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoder: QAudioDecoder | None = None
        self._bytes: QBuffer | None = None
        self._parts: list[NDArray[np.float32]] = []
        self._frames = 0
        self._name = ""
        self._silence = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._silence.timeout.connect(self._give_up)

    def decode(self, name: str, encoded: bytes) -> None:
        """Decode the contents of the file that is called ``name``."""
        self.stop()
        self._name = name
        try:
            from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat
        except ImportError:
            self.decoded.emit(_not_here(name))
            return
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Float)
        self._bytes = QBuffer(self)
        self._bytes.setData(QByteArray(encoded))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        decoder = self._decoder = QAudioDecoder(self)
        decoder.setAudioFormat(form)
        decoder.setSource(QUrl())
        decoder.setSourceDevice(self._bytes)
        decoder.bufferReady.connect(self._take)
        decoder.finished.connect(self._finish)
        decoder.error.connect(self._fail)
        self._silence.start()
        decoder.start()

    def stop(self) -> None:
        """Let the file under way be."""
        self._silence.stop()
        decoder, self._decoder = self._decoder, None
        self._parts, self._frames = [], 0
        if decoder is not None:
            decoder.bufferReady.disconnect()
            decoder.finished.disconnect()
            decoder.error.disconnect()
            decoder.stop()
            decoder.deleteLater()
        if self._bytes is not None:
            self._bytes.deleteLater()
            self._bytes = None

    def _take(self) -> None:
        if self._decoder is None:
            return
        self._silence.start()
        buffer = self._decoder.read()
        self._parts.append(np.frombuffer(bytes(buffer.constData()), np.float32))
        self._frames += self._parts[-1].size
        if self._frames >= LONGEST * RATE:
            self._finish()

    def _finish(self) -> None:
        heard = Decoded(tuple(self._parts))
        self._end(heard if self._frames else _no_sound(self._name))

    def _fail(self) -> None:
        self._end(_no_sound(self._name))

    def _give_up(self) -> None:
        self._end(_no_answer(self._name))

    def _end(self, found: Decoded | Message) -> None:
        self.stop()
        self.decoded.emit(found)


def _no_sound(name: str) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no"
        " decoder, and choose that.",
    )
    return Message(text, {"file": name})


def _no_answer(name: str) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” was not decoded: this computer's decoder does not answer. Save it as a WAV file,"
        " which needs no decoder, and choose that.",
    )
    return Message(text, {"file": name})


def _not_here(name: str) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” cannot be decoded: this system's sound library is missing. WAV files can be used"
        " all the same.",
    )
    return Message(text, {"file": name})
