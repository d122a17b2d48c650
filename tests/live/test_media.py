"""Pictures and sounds come from another thread, and only while somebody wants them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.live.media import Answer, Broken, Heard, MediaReader, Picture, Want
from rvcmonitor.simulator.pictures import figure, voice
from rvcmonitor.tfevents.media import MediaBlob, read_media
from rvcmonitor.training.media_place import MediaPlace, media_places
from tests.media_runs import run_of, tone, write_media


class GatedRead:
    """Reads when it is let; remembers who asked and in which thread."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.steps: list[int] = []
        self.threads: set[int] = set()

    def __call__(self, path: Path, offset: int, index: int) -> MediaBlob:
        self.gate.wait(10)
        self.threads.add(threading.get_ident())
        blob = read_media(path, offset, index)
        self.steps.append(blob.step)
        return blob


@pytest.fixture
def read() -> GatedRead:
    return GatedRead()


@pytest.fixture
def media(read: GatedRead) -> Iterator[MediaReader]:
    reader = MediaReader(read=read)
    yield reader
    read.gate.set()
    reader.close()


@pytest.fixture
def places(tmp_path: Path) -> tuple[MediaPlace, ...]:
    pictures = [("slice/mel_gen", step, figure(voice(step))) for step in range(8)]
    run = run_of(write_media(tmp_path, pictures))
    return media_places(run, run.media["slice/mel_gen"])


def answers(media: MediaReader) -> dict[Want, Answer]:
    got: dict[Want, Answer] = {}
    media.ready.connect(got.__setitem__)
    return got


def test_reads_in_another_thread_and_remembers(
    qtbot: QtBot, media: MediaReader, read: GatedRead, places: tuple[MediaPlace, ...]
) -> None:
    got, want = answers(media), Want("picture", places[0])
    assert media.cached(want) is None
    media.want("shown", [want])
    qtbot.waitUntil(lambda: want in got)
    assert isinstance(got[want], Picture)
    assert media.cached(want) is got[want]
    assert threading.get_ident() not in read.threads
    media.want("shown", [want])
    assert read.steps == [0]


def test_what_the_user_left_is_not_read(
    qtbot: QtBot, media: MediaReader, read: GatedRead, places: tuple[MediaPlace, ...]
) -> None:
    got = answers(media)
    read.gate.clear()
    for place in places:  # a slider drawn over all of them
        media.want("shown", [Want("picture", place)])
    read.gate.set()
    qtbot.waitUntil(lambda: Want("picture", places[-1]) in got)
    assert read.steps == [0, 7]


def test_what_is_shown_comes_before_thumbnails(
    qtbot: QtBot, media: MediaReader, read: GatedRead, places: tuple[MediaPlace, ...]
) -> None:
    got = answers(media)
    read.gate.clear()
    media.want("thumbnails", [Want("thumbnail", place) for place in places[:4]])
    media.want("ahead", [Want("picture", places[6])])
    media.want("shown", [Want("picture", places[7])])
    read.gate.set()
    qtbot.waitUntil(lambda: len(got) == 6)
    assert read.steps == [0, 7, 6, 1, 2, 3]


def test_memory_is_bounded(qtbot: QtBot, read: GatedRead, places: tuple[MediaPlace, ...]) -> None:
    reader = MediaReader(read=read, cache_bytes=1_500_000)  # two pictures of 600 kB
    got = answers(reader)
    wants = [Want("picture", place) for place in places]
    reader.want("shown", wants)
    qtbot.waitUntil(lambda: len(got) == len(wants))
    assert [want for want in wants if reader.cached(want)] == wants[-2:]
    reader.close()


def test_broken_ones_say_why(qtbot: QtBot, media: MediaReader, tmp_path: Path) -> None:
    run = run_of(write_media(tmp_path, [("a", 1, b"no picture")], [("b", 1, b"no sound")]))
    wants = [
        Want("picture", media_places(run, run.media["a"])[0]),
        Want("thumbnail", media_places(run, run.media["a"])[0]),
        Want("sound", media_places(run, run.media["b"])[0]),
    ]
    got = answers(media)
    media.want("shown", wants)
    qtbot.waitUntil(lambda: len(got) == 3)
    for want in wants:
        answer = got[want]
        assert isinstance(answer, Broken)
        assert answer.message.english()


def test_an_error_nobody_expected_blocks_no_other(
    qtbot: QtBot, read: GatedRead, places: tuple[MediaPlace, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind.__name__))

    def read_but_the_first(path: Path, offset: int, index: int) -> MediaBlob:
        if offset == places[0].offset:
            raise ZeroDivisionError("odd")
        return read(path, offset, index)

    reader = MediaReader(read=read_but_the_first)
    got, bad, good = answers(reader), Want("picture", places[0]), Want("picture", places[1])
    reader.want("shown", [bad, good])
    qtbot.waitUntil(lambda: good in got)
    assert isinstance(got[good], Picture)
    answer = got[bad]
    assert isinstance(answer, Broken)
    assert "ZeroDivisionError: odd" in answer.message.english()
    assert told == ["ZeroDivisionError"]
    with qtbot.waitSignal(reader.saved) as saved:
        reader.save(places[0], places[0].file.with_name("saved.png"))
    assert saved.args is not None
    assert "ZeroDivisionError: odd" in saved.args[1].english()
    reader.close()


def test_a_file_that_is_gone_is_asked_again_later(
    qtbot: QtBot, media: MediaReader, places: tuple[MediaPlace, ...]
) -> None:
    file, want, got = places[0].file, Want("picture", places[0]), answers(media)
    away = file.with_name("away")
    file.rename(away)
    media.want("shown", [want])
    qtbot.waitUntil(lambda: isinstance(got.get(want), Broken))
    away.rename(file)
    media.want("shown", [want])
    qtbot.waitUntil(lambda: isinstance(got.get(want), Picture))


def test_sounds_come_with_gain_and_envelope(
    qtbot: QtBot, media: MediaReader, tmp_path: Path
) -> None:
    run = run_of(write_media(tmp_path, sounds=[("gen/audio", 1, tone(1.0, 0.05))]))
    want, got = Want("sound", media_places(run, run.media["gen/audio"])[0]), answers(media)
    media.want("sound", [want])
    qtbot.waitUntil(lambda: want in got)
    heard = got[want]
    assert isinstance(heard, Heard)
    assert heard.gain > 1.0
    assert heard.envelope.shape[1] == 2


def test_saves_what_the_trainer_wrote(qtbot: QtBot, media: MediaReader, tmp_path: Path) -> None:
    clip = tone()
    run = run_of(write_media(tmp_path / "logs", sounds=[("gen/audio", 1, clip)]))
    (place,) = media_places(run, run.media["gen/audio"])
    target = tmp_path / "é 声.wav"
    with qtbot.waitSignal(media.saved) as saved:
        media.save(place, target)
    assert saved.args == [target, None]
    assert target.read_bytes() == clip
    assert {each.name for each in tmp_path.iterdir()} == {"logs", target.name}


def test_a_save_that_fails_says_why(qtbot: QtBot, media: MediaReader, tmp_path: Path) -> None:
    run = run_of(write_media(tmp_path, sounds=[("gen/audio", 1, tone())]))
    (place,) = media_places(run, run.media["gen/audio"])
    with qtbot.waitSignal(media.saved) as saved:
        media.save(place, tmp_path / "not there" / "a.wav")
    assert saved.args is not None
    assert "a.wav" in saved.args[1].english()


def test_closing_leaves_a_read_that_hangs(
    qtbot: QtBot, read: GatedRead, places: tuple[MediaPlace, ...]
) -> None:
    reader = MediaReader(read=read)
    got = answers(reader)
    read.gate.clear()
    reader.want("shown", [Want("picture", place) for place in places])
    assert not reader.close(0.01)
    read.gate.set()
    assert reader.close(10.0)
    reader.want("shown", [Want("picture", places[1])])
    qtbot.wait(0)
    assert read.steps == [0], "nothing is begun any more"
    assert Want("picture", places[1]) not in got


def test_closing_finishes_a_save(tmp_path: Path, read: GatedRead, qtbot: QtBot) -> None:
    run = run_of(write_media(tmp_path, sounds=[("gen/audio", 1, tone())]))
    (place,) = media_places(run, run.media["gen/audio"])
    reader = MediaReader(read=read)
    read.gate.clear()
    reader.want("sound", [Want("sound", place)])
    reader.save(place, tmp_path / "saved.wav")
    read.gate.set()
    reader.close()
    assert (tmp_path / "saved.wav").is_file()
