"""The audio device, behind a small door: QtMultimedia is loaded where there is a sound to play."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from rvcmonitor.analysis.media.wav import Sound
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.ui.media.sound_feed import DeviceFormat, SoundFeed

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat


class NoSoundError(Exception):
    """Nothing can be heard on this computer right now; ``message`` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.english())
        self.message = message


class SoundOutput(Protocol):
    """What the player needs of a device."""

    def form(self, sound: Sound) -> DeviceFormat:
        """The format in which the device wants this sound."""
        ...

    def start(self, feed: SoundFeed) -> None:
        """Play what ``feed`` gives, instead of what played."""
        ...

    def stop(self) -> None:
        """Be silent at once, without telling that a sound ended."""
        ...

    def played(self) -> float:
        """Seconds that were heard since :meth:`start`."""
        ...

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0…1, of what plays and of what comes."""
        ...


OpenOutput = Callable[[Callable[[], None], Callable[[Message], None]], SoundOutput]
"""Open the device: called with what to call at the end of a sound and when the device fails.
Raises :class:`NoSoundError`."""


def open_output(ended: Callable[[], None], failed: Callable[[Message], None]) -> SoundOutput:
    """The computer's default audio device.

    Raises:
        NoSoundError: there is none, or Qt's sound part cannot be loaded.
    """
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        raise NoSoundError(
            Message(
                QT_TRANSLATE_NOOP(
                    "Message",
                    "Sound cannot be played here: this system's sound library is missing."
                    " Samples can still be saved as WAV.",
                )
            )
        ) from None
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        raise NoSoundError(no_device())
    return QtSoundOutput(device, ended, failed)


def load_library() -> None:
    """Load Qt's sound part beside the window's thread, so that the first press of play need not
    wait for the disk."""
    Thread(target=import_library, name="sound library", daemon=True).start()


def import_library() -> None:
    """The same in a thread that is beside the window's already."""
    with suppress(ImportError):  # told when play is pressed
        importlib.import_module("PySide6.QtMultimedia")


def no_device() -> Message:
    """What to say where nothing can play a sound."""
    return Message(
        QT_TRANSLATE_NOOP(
            "Message",
            "No sound device was found. Connect headphones or speakers and press play again;"
            " samples can be saved as WAV all the same.",
        )
    )


class QtSoundOutput(QObject):
    """One :class:`QAudioSink` after the other, as formats change."""

    _ended = Signal()

    def __init__(
        self,
        device: QAudioDevice,
        ended: Callable[[], None],
        failed: Callable[[Message], None],
    ) -> None:
        super().__init__()
        self._device = device
        self._failed = failed
        self._sink: Any = None
        self._volume = 1.0
        self._ended.connect(ended)

    def form(self, sound: Sound) -> DeviceFormat:
        """The sound's own format where the device takes it, or else what the device likes best."""
        wanted = self._qt_format(DeviceFormat(sound.rate, sound.samples.shape[1]))
        if self._device.isFormatSupported(wanted):
            return DeviceFormat(sound.rate, sound.samples.shape[1])
        from PySide6.QtMultimedia import QAudioFormat

        preferred = self._device.preferredFormat()
        is_float = preferred.sampleFormat() == QAudioFormat.SampleFormat.Float
        rate, channels = max(preferred.sampleRate(), 8000), max(preferred.channelCount(), 1)
        return DeviceFormat(rate, channels, is_float)

    def start(self, feed: SoundFeed) -> None:
        """Play what ``feed`` gives, instead of what played."""
        from PySide6.QtMultimedia import QAudioSink

        self.stop()
        self._sink = QAudioSink(self._device, self._qt_format(feed.form), self)
        self._sink.setVolume(self._volume)
        self._sink.stateChanged.connect(self._watch)
        self._sink.start(feed)

    def stop(self) -> None:
        """Be silent at once, without telling that a sound ended."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.stateChanged.disconnect(self._watch)
            sink.stop()
            sink.deleteLater()

    def played(self) -> float:
        """Seconds that were played since :meth:`start`."""
        return self._sink.processedUSecs() / 1e6 if self._sink is not None else 0.0

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0…1, of what plays and of what comes."""
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    @Slot()
    def _watch(self) -> None:
        """The sink's state changed. (It is asked for: Qt cannot hand it to a Python method.)"""
        from PySide6.QtMultimedia import QAudio

        if self._sink is None:
            return
        state = self._sink.state()
        if state == QAudio.State.StoppedState and self._sink.error() != QAudio.Error.NoError:
            self._failed(no_device())
        elif state == QAudio.State.IdleState:
            self._ended.emit()

    def _qt_format(self, form: DeviceFormat) -> QAudioFormat:
        from PySide6.QtMultimedia import QAudioFormat

        made = QAudioFormat()
        made.setSampleRate(form.rate)
        made.setChannelCount(form.channels)
        kind = QAudioFormat.SampleFormat
        made.setSampleFormat(kind.Float if form.is_float else kind.Int16)
        return made
