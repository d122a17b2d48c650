"""A window on a simulated training, with a stand-in for the trainer and a device that can be read:
what a test hears is what would have come out of the speakers."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.media.wav import Sound
from rvcmonitor.live.session import Published, Session
from rvcmonitor.message import Message
from rvcmonitor.report import load
from rvcmonitor.training.run import Run, Snapshot, State
from rvcmonitor.ui.hearing.hearing_window import HearingWindow
from rvcmonitor.ui.media.sound_feed import DeviceFormat, SoundFeed
from rvcmonitor.ui.media.sound_output import NoSoundError, no_device
from tests.inference.stand_ins import put_up
from tests.media_runs import wav

WAIT = 60_000


class ReadableOutput:
    """A device that plays as far as the test says."""

    def __init__(self) -> None:
        self.feed: SoundFeed | None = None
        self.heard = 0.0
        self.there = True

    def open(self, end: Callable[[], None], fail: Callable[[Message], None]) -> ReadableOutput:
        if not self.there:
            raise NoSoundError(no_device())
        return self

    def form(self, sound: Sound) -> DeviceFormat:
        return DeviceFormat(sound.rate, sound.samples.shape[1], is_float=True)

    def start(self, feed: SoundFeed) -> None:
        self.feed, self.heard = feed, 0.0

    def stop(self) -> None:
        self.feed = None

    def played(self) -> float:
        return self.heard

    def set_volume(self, volume: float) -> None:
        pass

    @property
    def epoch(self) -> int:
        """Of which epoch the sound is that plays: a stand-in writes it into each sample."""
        assert self.feed is not None
        return round(float(self.feed._sound.samples[0, 0]) * 32768)


@dataclass
class Stage:
    qtbot: QtBot
    session: Session
    trainer: Path
    model: Path
    device: ReadableOutput = field(default_factory=ReadableOutput)
    windows: list[HearingWindow] = field(default_factory=list)

    @property
    def run(self) -> Run:
        assert self.session.selected is not None
        return self.session.selected

    def publish(self, state: State = "finished", **changes: object) -> None:
        run = self.run_on_disk(state)
        run = replace(run, **changes)  # type: ignore[arg-type] # its fields
        analyses = {run.path: analyse(run, self.session.options)}
        self.session.publish(Published(Snapshot(runs=(run,)), analyses, loaded=True))

    def run_on_disk(self, state: State) -> Run:
        (run,) = (each for each in load(self.model).runs if each.files)
        return replace(run, state=state)

    def window(self) -> HearingWindow:
        """A new one, as after a start of the program."""
        window = HearingWindow(self.session, None, self.device.open)
        self.qtbot.addWidget(window)
        self.windows.append(window)
        assert window.open_for(self.run)
        return window

    def until(self, there: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(there()), timeout=WAIT)

    def with_clip(self, path: Path) -> HearingWindow:
        """A window with this clip, ready to convert."""
        window = self.window()
        window.clip.choose_file(path)
        self.until(lambda: window.clip.clip is not None and window.progress.begin.isEnabled())
        return window

    def convert(self, window: HearingWindow) -> None:
        window.progress.begin.click()
        self.until(lambda: not window.audition.busy and self.all_loaded(window))

    @staticmethod
    def all_loaded(window: HearingWindow) -> bool:
        return all(each.loaded is not None for each in window.heard() if each.sound is not None)

    def end(self) -> None:
        for window in self.windows:
            for ends in window.close_for_good():
                assert ends(10.0)


def stage_on(
    qtbot: QtBot, tmp_path: Path, luna: Path, monkeypatch: object, kind: str = "applio-3.6.4"
) -> Stage:
    """The model in the folder ``luna``, to be converted by a stand-in of this ``kind``."""
    trainer = put_up(kind, tmp_path / "Applio").root
    python = "rvcmonitor.live.trainer_search.python_of"
    monkeypatch.setattr(python, lambda _root: Path(sys.executable))  # type: ignore[attr-defined]
    session = Session()
    session.set_hearing(replace(session.hearing, install=str(trainer)))
    stage = Stage(qtbot, session, trainer, luna)
    stage.publish()
    return stage


def sung(seconds: float = 12.0, rate: int = 16_000, hertz: float = 220.0) -> bytes:
    """A voice on one note, with syllables and some overtones, as a WAV file."""
    time = np.arange(int(seconds * rate)) / rate
    wave = sum(np.sin(2 * np.pi * hertz * k * time) / k for k in range(1, 6))
    syllables = np.abs(np.sin(1.3 * np.pi * time)) ** 0.7 * (0.7 + 0.3 * np.sin(0.9 * time))
    return wav(0.2 * np.asarray(wave) * syllables, rate)
