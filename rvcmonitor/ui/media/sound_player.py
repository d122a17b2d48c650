"""Plays one sample at a time and can swap it for another in the middle of a word."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rvcmonitor.live.media import Heard
from rvcmonitor.message import Message
from rvcmonitor.ui.media.sound_feed import SoundFeed
from rvcmonitor.ui.media.sound_output import (
    NoSoundError,
    OpenOutput,
    SoundOutput,
    load_library,
    open_output,
)

_TICK_MS = 33


class SoundPlayer(QObject):
    """Position, loop, volume and matching belong to the player and stay when samples change."""

    moved = Signal(float)
    """The position in seconds."""
    playing_changed = Signal(bool)
    failed = Signal(object)
    """Nothing can be heard; a :class:`Message` says why."""

    def __init__(self, parent: QObject | None = None, opener: OpenOutput = open_output) -> None:
        super().__init__(parent)
        self._opener = opener
        self._library_asked_for = opener is not open_output
        self._output: SoundOutput | None = None
        self._heard: Heard | None = None
        self._feed: SoundFeed | None = None
        self._from = 0.0  # where the present feed began
        self._position = 0.0
        self._loop, self._matched, self._volume = False, True, 0.8
        self._part: tuple[float, float] | None = None
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether a sound is on its way to the ears."""
        return self._feed is not None

    @property
    def position(self) -> float:
        """Seconds from the beginning of the sample."""
        return self._position

    @property
    def seconds(self) -> float:
        """The length of the sample, 0 without one."""
        return self._heard.sound.seconds if self._heard else 0.0

    def load(self, heard: Heard | None) -> None:
        """Play this sample from the same position on; None: there is nothing to play."""
        playing = self.playing
        if playing:
            self._tick()
        self._silence()
        self._heard = heard
        if heard is not None and not self._library_asked_for:
            self._library_asked_for = True
            load_library()
        self._position = min(self._position, self.seconds)
        self.moved.emit(self._position)
        if heard is None and playing:
            self.playing_changed.emit(False)
        elif playing:
            self._sound_on(was_playing=True)

    def play(self) -> None:
        """Play from where we are; from the beginning where that is the end."""
        if self._heard is None or self.playing:
            return
        if self._position >= self.seconds - 0.02:
            self._position = 0.0
        self._sound_on(was_playing=False)

    @Slot()
    def pause(self) -> None:
        """Stop, and stay where we are."""
        if self.playing:
            self._tick()
            self._silence()
            self.playing_changed.emit(False)

    def seek(self, seconds: float) -> None:
        """Go to ``seconds``, within the sound, and play on there if it plays."""
        playing = self.playing
        self._silence()
        self._position = min(max(seconds, 0.0), self.seconds)
        self.moved.emit(self._position)
        if playing:
            self._sound_on(was_playing=True)

    def set_loop(self, loop: bool) -> None:
        """Begin again at the end, or do not."""
        self._loop = loop
        if self._feed is not None:
            self._feed.loop = loop

    def set_part(self, part: tuple[float, float] | None) -> None:
        """Loop only between these seconds, of this sample and of those that come; None: all."""
        if part == self._part:
            return
        if self.playing:
            self._tick()
        self._part = part
        if part is not None and not part[0] <= self._position < part[1]:
            self.seek(part[0])
        elif self.playing:
            self.seek(self._position)  # what was fed already knows nothing of it

    def set_matched(self, matched: bool) -> None:
        """Bring every sample to one loudness, or play it as it was written."""
        self._matched = matched
        if self._feed is not None and self._heard is not None:
            self._feed.gain = self._heard.gain if matched else 1.0

    def set_volume(self, volume: float) -> None:
        """0…1, as the ear hears it: the amplitude is its square."""
        self._volume = volume
        if self._output is not None:
            self._output.set_volume(volume**2)

    def close(self) -> None:
        """Be silent and let the device go."""
        self._silence()
        self._output = None

    def _sound_on(self, *, was_playing: bool) -> None:
        if self._heard is None:
            return
        try:
            output = self._output or self._opener(self._end, self._fail)
        except NoSoundError as error:
            self._fail(error.message)
            return
        self._output = output
        gain = self._heard.gain if self._matched else 1.0
        self._from = self._position
        sound = self._heard.sound
        self._feed = SoundFeed(sound, output.form(sound), self._from, gain)
        self._feed.loop = self._loop
        self._feed.repeat(self._part)
        output.set_volume(self._volume**2)
        output.start(self._feed)
        self._ticking.start()
        if not was_playing:
            self.playing_changed.emit(True)

    def _silence(self) -> None:
        self._ticking.stop()
        if self._output is not None:
            self._output.stop()
        if self._feed is not None:
            self._feed.close()
            self._feed.deleteLater()
            self._feed = None

    @Slot()
    def _tick(self) -> None:
        if self._output is None or self._feed is None or not self.seconds:
            return
        self._position = self._place(self._from + self._output.played())
        self.moved.emit(self._position)

    def _place(self, reached: float) -> float:
        """Where in the sample we are, so many seconds from its beginning, rounds counted."""
        begin, end = self._part or (0.0, self.seconds)
        end = min(end, self.seconds)
        if not self._loop or reached < end or end <= begin:
            return min(reached, self.seconds)
        return begin + (reached - end) % (end - begin)

    def _end(self) -> None:
        """The device has played everything it was fed."""
        if self.playing:
            self._silence()
            self._position = self.seconds
            self.moved.emit(self._position)
            self.playing_changed.emit(False)

    def _fail(self, message: Message) -> None:
        self._silence()
        self._output = None  # another device may be there at the next try
        self.failed.emit(message)
        self.playing_changed.emit(False)
