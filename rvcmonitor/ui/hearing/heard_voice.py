"""One candidate as it is heard: its sound, what numbers say of it, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.analysis.listening.sound_facts import Fact, facts
from rvcmonitor.live.heard_sound import LoadedSound
from rvcmonitor.live.hearing import NotHeard
from rvcmonitor.training.run import Checkpoint


@dataclass(frozen=True, slots=True)
class HeardVoice:
    """``sound`` is where it lies and ``loaded`` what can be played of it, None until there is any;
    ``failure`` says why there will be none. ``ranks`` are those of its candidates."""

    voice: Checkpoint
    sound: Path | None = None
    loaded: LoadedSound | None = None
    facts: tuple[Fact, ...] = ()
    failure: NotHeard | None = None
    ranks: tuple[int, ...] = ()


def heard_voices(
    voices: Sequence[Checkpoint],
    sounds: Mapping[Path, Path],
    failures: Mapping[Path, NotHeard],
    loaded: Mapping[Path, LoadedSound],
    clip: LoadedSound | None,
    pitch: int,
    ranks: Mapping[Path, tuple[int, ...]],
) -> tuple[HeardVoice, ...]:
    """What there is of ``voices``; ``sounds``, ``failures`` and ``ranks`` by checkpoint, ``loaded``
    by sound. The facts of a sound are held against the ``clip`` and the others."""
    there = [voice for voice in voices if sounds.get(voice.path) in loaded]
    measured = [loaded[sounds[voice.path]].measured for voice in there]
    told = facts(measured, clip.measured if clip is not None else None, pitch)
    said = {voice.path: each for voice, each in zip(there, told, strict=True)}
    return tuple(
        HeardVoice(
            voice,
            sounds.get(voice.path),
            loaded.get(sounds[voice.path]) if voice.path in sounds else None,
            said.get(voice.path, ()),
            failures.get(voice.path),
            ranks.get(voice.path, ()),
        )
        for voice in voices
    )
