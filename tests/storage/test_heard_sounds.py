"""Converted clips are found again for as long as nothing has changed, and never fill the disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rvcmonitor.storage.heard_sounds import HeardSounds, SoundKey, sound_key


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.wav"
    path.write_bytes(b"la la")
    return path


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "anna 声.pth"
    path.write_bytes(b"1")
    os.utime(path, (1e9, 1e9))
    return path


@pytest.fixture
def sounds(tmp_path: Path) -> HeardSounds:
    return HeardSounds(tmp_path / "heard", limit=25)


def keep(sounds: HeardSounds, key: SoundKey, heard: float = 1e9) -> Path:
    path = sounds.place(key)
    path.write_bytes(b"0123456789")
    os.utime(path, (heard, heard))
    return path


def test_it_is_found_again(sounds: HeardSounds, clip: Path, weights: Path) -> None:
    key = sound_key(clip, weights, 12, "spin")
    assert sounds.find(key) is None
    path = keep(sounds, key)
    assert sounds.find(sound_key(clip, weights, 12, "spin")) == path


def test_another_clip_pitch_or_checkpoint_is_another_sound(
    sounds: HeardSounds, clip: Path, weights: Path
) -> None:
    path = keep(sounds, sound_key(clip, weights, 12))
    assert sounds.find(sound_key(clip, weights, 0)) is None
    assert sounds.find(sound_key(clip, weights, "12")) is None
    assert sounds.find(sound_key(weights, weights, 12)) is None
    other = clip.with_name("other.pth")
    other.write_bytes(b"1")
    assert sounds.find(sound_key(clip, other, 12)) is None
    assert path.exists()


def test_the_same_clip_elsewhere_is_the_same_clip(clip: Path, weights: Path) -> None:
    moved = clip.with_name("moved.wav")
    moved.write_bytes(clip.read_bytes())
    assert sound_key(moved, weights) == sound_key(clip, weights)


def test_a_rewritten_checkpoint_drops_its_sound(
    sounds: HeardSounds, clip: Path, weights: Path
) -> None:
    path = keep(sounds, sound_key(clip, weights))
    os.utime(weights, (2e9, 2e9))
    assert sounds.find(sound_key(clip, weights)) is None
    assert not path.exists()


def test_the_one_not_heard_for_longest_goes_first(
    sounds: HeardSounds, clip: Path, weights: Path
) -> None:
    keys = [sound_key(clip, weights, pitch) for pitch in range(4)]
    paths = [keep(sounds, key, 1e9 + place) for place, key in enumerate(keys)]
    sounds.find(keys[0])
    sounds.trim()
    assert [path.exists() for path in paths] == [True, False, False, True]


def test_the_newest_stays_however_large_it_is(
    sounds: HeardSounds, clip: Path, weights: Path
) -> None:
    path = sounds.place(sound_key(clip, weights))
    path.write_bytes(bytes(100))
    sounds.trim()
    assert path.exists()


def test_without_a_folder_there_is_nothing(sounds: HeardSounds) -> None:
    sounds.trim()
    assert sounds.find(SoundKey("a", "b")) is None
