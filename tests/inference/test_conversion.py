"""One conversion from end to end, with every stand-in and every failure."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from rvcmonitor.inference.conversion import (
    FIRST_LIMIT,
    Conversion,
    Outcome,
    convert,
    time_limit,
)
from rvcmonitor.inference.install import Install
from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.folders import reachable
from tests.inference.conftest import Plays
from tests.inference.stand_ins import (
    CLIP_SECONDS,
    KINDS,
    epoch_heard,
    everything_in,
    put_up,
    records,
    write_weights,
)

WAIT = 30.0


@pytest.fixture
def install(tmp_path: Path, record: Path) -> Install:
    return put_up("applio-3.6.4", tmp_path / "trainer")


def conversion(clip: Path, epoch: int = 150, pitch: int = 0) -> Conversion:
    weights = write_weights(clip.parent, epoch)
    result = clip.parent / f"e{epoch}.wav"
    return Conversion(clip, weights, result, pitch, clip_seconds=CLIP_SECONDS)


def processes_of(record: Path) -> list[int]:
    return [number for each in records(record) for number in each.get("children", ())]


def gone(numbers: list[int]) -> bool:
    """Whether these processes end within a while; a zombie has ended."""
    end = time.monotonic() + WAIT
    while any(_lives(number) for number in numbers):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def _lives(number: int) -> bool:
    try:
        return bool(psutil.Process(number).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("kind", KINDS)
def test_every_trainer_converts_and_is_left_as_it_was(
    tmp_path: Path, clip: Path, record: Path, kind: str
) -> None:
    install = put_up(kind, tmp_path / "Mein Trainer 声 100%")
    before = everything_in(install.root)
    wanted = conversion(clip, pitch=-12)
    outcome = convert(install, wanted, has_card=True)
    assert outcome.converted, outcome
    assert epoch_heard(wanted.result) == 150
    (told,) = records(record)
    assert (told["pitch"], told["rate"], told["embedder"]) == (-12, 0, "contentvec")
    assert Path(told["folder"]) == install.root
    assert told["utf8"] == 1
    assert told["clip"].isascii()
    assert told["environment"]["PYTHONDONTWRITEBYTECODE"] == "1"
    assert everything_in(install.root) == before
    assert not Path(told["voice"]).parent.exists()  # nothing of our own is left, either


@pytest.mark.parametrize("kind", KINDS)
def test_an_index_is_heard_where_one_is_wanted(
    tmp_path: Path, clip: Path, record: Path, kind: str
) -> None:
    install = put_up(kind, tmp_path / "trainer")
    index = tmp_path / "trained_IVF99 声.index"  # trainers rewrite the first word
    index.write_bytes(b"index")
    outcome = convert(install, replace(conversion(clip), index=index), has_card=True)
    assert outcome.converted, outcome
    (told,) = records(record)
    assert (Path(told["index"]).name, told["rate"]) == ("voice.index", 0.7)


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot tell its priority there")
def test_it_gives_way_to_a_training(install: Install, clip: Path, record: Path) -> None:
    convert(install, conversion(clip), has_card=True)
    assert records(record)[0]["nice"] >= 10


@pytest.mark.parametrize(
    ("play", "told", "last"),
    [
        ("no_file", "ended without writing a sound", "something unheard of"),
        ("gone", "could not load this checkpoint", "'pipeline'"),
        ("empty", "wrote an empty file", "voice.pth"),
        ("half", "broke off", "voice.pth"),
        ("short", "a sound of 0.5 s, where the clip has 1.5 s", "voice.pth"),
        ("usage", "has another command line", "unrecognized arguments"),
        ("letters", "stumbled over letters", "UnicodeEncodeError"),
        ("memory", "too little memory: wait until the training", "out of memory"),
    ],
)
def test_a_failure_is_told_whatever_the_exit_code(
    install: Install, clip: Path, plays: Plays, play: str, told: str, last: str
) -> None:
    plays({150: play})
    wanted = conversion(clip)
    outcome = convert(install, wanted, has_card=True)
    assert outcome.why is not None
    assert told in outcome.why.english()
    assert last in outcome.words[-1]
    assert not wanted.result.exists()


def test_what_it_says_does_not_stop_it(install: Install, clip: Path, plays: Plays) -> None:
    """More than any pipe holds, on both of its streams."""
    plays({150: "chatty"})
    assert convert(install, conversion(clip), has_card=True, limit=60).converted


def test_a_hang_ends_with_everything_it_started(
    install: Install, clip: Path, record: Path, plays: Plays
) -> None:
    plays({150: "hang"})
    outcome = convert(install, conversion(clip), has_card=True, limit=3)
    assert outcome.why is not None
    assert "had not finished" in outcome.why.english()
    assert outcome.words[-1] == "still at it"
    assert len(processes_of(record)) == 2
    assert gone(processes_of(record))


def test_stopping_ends_everything_it_started(
    install: Install, clip: Path, record: Path, plays: Plays
) -> None:
    plays({150: "hang"})
    wanted = conversion(clip)
    outcome = convert(
        install, wanted, has_card=True, limit=60, stopped=lambda: bool(processes_of(record))
    )
    assert (outcome.stopped, outcome.why) == (True, None)
    assert gone(processes_of(record))
    assert not wanted.result.exists()


def test_an_error_in_the_middle_ends_everything_it_started(
    install: Install, clip: Path, record: Path, plays: Plays
) -> None:
    """As Ctrl+C does, which comes as an error wherever the program is."""
    plays({150: "hang"})

    def interrupt() -> bool:
        if processes_of(record):
            raise KeyboardInterrupt
        return False

    with pytest.raises(KeyboardInterrupt):
        convert(install, conversion(clip), has_card=True, limit=60, stopped=interrupt)
    assert gone(processes_of(record))


def test_what_it_leaves_running_is_ended(
    install: Install, clip: Path, record: Path, plays: Plays
) -> None:
    plays({150: "orphan"})
    assert convert(install, conversion(clip), has_card=True, limit=60).converted
    assert len(processes_of(record)) == 1
    assert gone(processes_of(record))


def test_a_checkpoint_that_is_deleted_meanwhile_does_not_matter(
    install: Install, clip: Path, record: Path
) -> None:
    wanted = conversion(clip)

    def delete() -> bool:
        if records(record):
            wanted.weights.unlink(missing_ok=True)
        return False

    assert convert(install, wanted, has_card=True, stopped=delete).converted


def test_a_checkpoint_that_is_gone_is_told(install: Install, clip: Path, record: Path) -> None:
    wanted = conversion(clip)
    wanted.weights.unlink()
    outcome = convert(install, wanted, has_card=True)
    assert outcome.why is not None
    assert "anna_150e_1500s.pth could not be copied" in outcome.why.english()
    assert records(record) == []


def test_a_failure_leaves_an_earlier_sound_alone(
    install: Install, clip: Path, plays: Plays
) -> None:
    plays({150: "empty"})
    wanted = conversion(clip)
    wanted.result.write_bytes(b"earlier")
    assert not convert(install, wanted, has_card=True).converted
    assert wanted.result.read_bytes() == b"earlier"


def test_paths_longer_than_windows_takes(install: Install, clip: Path) -> None:
    deep = clip.parent.joinpath(*["声の長い名前 of a folder" * 2] * 6)
    assert len(str(deep)) > 260
    reachable(deep).mkdir(parents=True)
    weights = write_weights(reachable(deep), 7)
    wanted = Conversion(clip, weights, deep / "result.wav", clip_seconds=CLIP_SECONDS)
    assert convert(install, wanted, has_card=True).converted
    with open_shared(deep / "result.wav") as file:
        assert file.read(4) == b"RIFF"


def test_a_python_that_cannot_be_started_is_told(install: Install, clip: Path) -> None:
    broken = Install(install.root, install.root / "core.py", install.adapter)
    outcome = convert(broken, conversion(clip), has_card=True)
    assert outcome.why is not None
    assert "could not be started" in outcome.why.english()


def test_the_first_conversion_teaches_how_long_the_others_may_take() -> None:
    assert time_limit([]) == FIRST_LIMIT
    assert time_limit([90.0, 100.0]) == 400.0
    assert time_limit([2.0]) == 120.0
    assert Outcome(2.0).converted
