"""The queue of conversions beside the window, with a stand-in for a trainer."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from rvcmonitor.inference.conversion import Conversion
from rvcmonitor.inference.install import Device, Install
from rvcmonitor.live.audition import Audition
from rvcmonitor.live.hearing import Heard, Hearing, NotHeard, Progress
from rvcmonitor.message import Message
from rvcmonitor.storage.copy_file import NotFetchedError
from rvcmonitor.storage.heard_sounds import HeardSounds
from rvcmonitor.training.away import placeholder
from tests.inference.conftest import Plays, clip, plays, record
from tests.inference.stand_ins import (
    CLIP_SECONDS,
    epoch_heard,
    put_up,
    records,
    write_weights,
)

__all__ = ["clip", "plays", "record"]

WAIT = 60_000


@dataclass
class Said:
    """What a queue told, in its order."""

    progress: list[Progress] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    not_heard: list[NotHeard] = field(default_factory=list)
    ended: list[Message | None] = field(default_factory=list)


@pytest.fixture
def install(tmp_path: Path, record: Path) -> Install:
    return put_up("applio-3.6.4", tmp_path / "Applio")


@pytest.fixture
def sounds(tmp_path: Path) -> HeardSounds:
    return HeardSounds(tmp_path / "heard")


def wanted(clip: Path, *epochs: int, device: Device = "card", pitch: int = 0) -> list[Conversion]:
    paths = {epoch: clip.parent / f"anna_{epoch}e_{epoch * 10}s.pth" for epoch in epochs}
    for epoch, path in paths.items():
        if not path.exists():
            write_weights(clip.parent, epoch)
    return [
        Conversion(clip, path, Path(), pitch, device=device, clip_seconds=CLIP_SECONDS)
        for path in paths.values()
    ]


def queue(
    install: Install, conversions: Sequence[Conversion], sounds: HeardSounds
) -> tuple[Hearing, Said]:
    said = Said()
    hearing = Hearing(install, conversions, sounds, has_card=True)
    hearing.progressed.connect(said.progress.append)
    hearing.heard.connect(said.heard.append)
    hearing.not_heard.connect(said.not_heard.append)
    hearing.ended.connect(said.ended.append)
    return hearing, said


def all_said(install: Install, conversions: Sequence[Conversion], sounds: HeardSounds) -> Said:
    """Run a queue here; what it told."""
    hearing, said = queue(install, conversions, sounds)
    hearing.run()
    assert len(said.ended) == 1
    return said


def test_each_is_told_as_it_comes_with_the_time_that_is_left(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds
) -> None:
    hearing, said = queue(install, wanted(clip, 100, 110, 120), sounds)
    with qtbot.waitSignal(hearing.ended, timeout=WAIT):
        hearing.start()
    assert hearing.wait(WAIT)
    assert [epoch_heard(one.sound) for one in said.heard] == [100, 110, 120]
    assert [(one.place, one.total) for one in said.progress] == [(1, 3), (2, 3), (3, 3)]
    assert said.progress[0].seconds_left is None
    assert (said.progress[1].seconds_left or 0) > (said.progress[2].seconds_left or 0) * 0.5 > 0
    assert said.ended == [None]


def test_what_was_heard_is_there_at_once(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, record: Path
) -> None:
    first = all_said(install, wanted(clip, 100, 110), sounds)
    again = all_said(install, wanted(clip, 100, 110), sounds)
    assert again.heard == first.heard
    assert again.progress == []
    assert len(records(record)) == 2
    higher = all_said(install, wanted(clip, 100, pitch=12), sounds)
    assert higher.heard != first.heard[:1]
    assert len(records(record)) == 3


def test_what_was_heard_is_found_without_converting_anything(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, record: Path
) -> None:
    first = all_said(install, wanted(clip, 100), sounds)
    hearing = Hearing(install, wanted(clip, 100, 110), sounds, has_card=True, only_kept=True)
    heard: list[Heard] = []
    hearing.heard.connect(heard.append)
    hearing.run()
    assert heard == first.heard
    assert len(records(record)) == 1


def test_with_an_index_it_is_another_sound(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, tmp_path: Path
) -> None:
    (plain,) = all_said(install, wanted(clip, 100), sounds).heard
    index = tmp_path / "added.index"
    index.write_bytes(b"index")
    (conversion,) = wanted(clip, 100)
    (with_index,) = all_said(install, [replace(conversion, index=index)], sounds).heard
    index.write_bytes(b"a new index")
    (anew,) = all_said(install, [replace(conversion, index=index)], sounds).heard
    assert len({plain.sound, with_index.sound, anew.sound}) == 3


def test_a_rewritten_checkpoint_is_converted_anew(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds
) -> None:
    (before,) = all_said(install, wanted(clip, 100), sounds).heard
    os.utime(before.weights, (1e9, 1e9))
    (after,) = all_said(install, wanted(clip, 100), sounds).heard
    assert not before.sound.exists()
    assert epoch_heard(after.sound) == 100


def test_a_failure_is_told_and_the_rest_goes_on(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, plays: Plays
) -> None:
    plays({110: "memory"})
    conversions = wanted(clip, 90, 100, 110, 120)
    conversions[0].weights.unlink()
    said = all_said(install, conversions, sounds)
    assert [epoch_heard(one.sound) for one in said.heard] == [100, 120]
    missing, failed = said.not_heard
    assert "anna_90e_900s.pth” cannot be read" in missing.why.english()
    assert "too little memory" in failed.why.english()
    assert "CUDA out of memory" in failed.words[-1]
    assert len(list(sounds.folder.iterdir())) == 2


def test_cancelling_ends_the_trainer(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, plays: Plays, record: Path
) -> None:
    plays({100: "hang"})
    hearing, said = queue(install, wanted(clip, 100, 110), sounds)
    hearing.start()
    qtbot.waitUntil(lambda: len(records(record)) == 2, timeout=WAIT)
    numbers = records(record)[1]["children"]
    with qtbot.waitSignal(hearing.ended, timeout=WAIT):
        hearing.cancel()
    assert hearing.wait(WAIT)
    assert (said.heard, said.not_heard, said.ended) == ([], [], [None])
    for number in numbers:
        if psutil.pid_exists(number):
            psutil.Process(number).wait(WAIT / 1000)


def test_while_a_training_needs_the_card_nothing_begins(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, record: Path
) -> None:
    hearing, said = queue(install, wanted(clip, 100), sounds)
    hearing.hold(True)
    with qtbot.waitSignal(hearing.held, timeout=WAIT):
        hearing.start()
    assert records(record) == []
    with qtbot.waitSignal(hearing.ended, timeout=WAIT):
        hearing.hold(False)
    assert hearing.wait(WAIT)
    assert len(said.heard) == 1


def test_cancelling_ends_the_wait(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, record: Path
) -> None:
    hearing, said = queue(install, wanted(clip, 100), sounds)
    hearing.hold(True)
    with qtbot.waitSignal(hearing.held, timeout=WAIT):
        hearing.start()
    with qtbot.waitSignal(hearing.ended, timeout=WAIT):
        hearing.cancel()
    assert hearing.wait(WAIT)
    assert (said.ended, records(record)) == ([None], [])


def test_an_install_that_it_would_harm_is_refused_once(
    qtbot: QtBot, tmp_path: Path, clip: Path, sounds: HeardSounds, record: Path
) -> None:
    install = put_up("applio-3.2.8", tmp_path / "old")
    said = all_said(install, wanted(clip, 100, 110, device="processor"), sounds)
    (refusal,) = said.ended
    assert refusal is not None
    assert "must not be started on the processor" in refusal.english()
    assert (said.heard, said.not_heard, records(record)) == ([], [], [])


def test_sounds_that_cannot_be_kept_are_told(
    qtbot: QtBot, install: Install, clip: Path, tmp_path: Path
) -> None:
    (tmp_path / "heard").write_bytes(b"")
    said = all_said(install, wanted(clip, 100), HeardSounds(tmp_path / "heard"))
    (failed,) = said.not_heard
    assert "Sounds cannot be kept in" in failed.why.english()


def test_what_was_left_on_its_host_is_fetched_before_it_is_heard(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds, record: Path
) -> None:
    conversions = wanted(clip, 100, 110, 120)
    contents = {each.weights: each.weights.read_bytes() for each in conversions}
    for path in contents:
        path.write_bytes(placeholder(57_000_000))

    def fetch(here: Path, _told: object, _cancelled: object) -> bool:
        if here == conversions[1].weights:
            raise NotFetchedError(Message("The host is away."))
        here.write_bytes(contents[here])
        return True

    hearing = Hearing(install, conversions, sounds, has_card=True, fetch=fetch)
    failed: list[NotHeard] = []
    heard: list[Heard] = []
    hearing.not_heard.connect(failed.append)
    hearing.heard.connect(heard.append)
    hearing.run()
    assert [epoch_heard(one.sound) for one in heard] == [100, 120]
    assert [(one.weights, one.why.english()) for one in failed] == [
        (conversions[1].weights, "The host is away.")
    ]
    again = all_said(install, [conversions[0], conversions[2]], sounds)
    assert again.heard == heard, "what was fetched is not converted again"
    assert len(records(record)) == 2


def test_nothing_is_told_to_a_window_that_has_gone(
    qtbot: QtBot, install: Install, clip: Path, sounds: HeardSounds
) -> None:
    window = QObject()
    audition = Audition(sounds, window)
    audition.convert(install, wanted(clip, 100), has_card=True, waits=False)
    queue = audition._queue
    assert queue is not None
    delete(window)
    assert queue.wait(WAIT)
    with qtbot.captureExceptions() as raised:
        QCoreApplication.processEvents()
    assert raised == []
