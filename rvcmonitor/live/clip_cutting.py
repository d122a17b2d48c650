"""The clip of a model: cut from a sound, kept in a folder of our own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.analysis.listening.sound_facts import measure
from rvcmonitor.analysis.media.wav import Sound
from rvcmonitor.live.heard_sound import LoadedSound, encode_wav, heard_sound, part_of
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.whole_file import write_whole
from rvcmonitor.training.folders import reason_of, shown

MOST_CLIPS = 60
"""As many models have one; of those beyond, the one that was cut longest ago goes first."""


@dataclass(frozen=True, slots=True)
class Clip:
    """The file that candidates sing, and its sound."""

    path: Path
    loaded: LoadedSound

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.loaded.heard.sound.seconds


def cut_clip(sound: Sound, begin: float, end: float, path: Path) -> Clip | Message:
    """Write what lies between ``begin`` and ``end`` seconds of ``sound`` to ``path``, unless it is
    there already; or why it cannot be written. Call it beside the window."""
    part = part_of(sound, begin, end)
    encoded = encode_wav(part)
    try:
        if not path.is_file() or path.read_bytes() != encoded:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, encoded)
            _forget_old(path.parent)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The clip cannot be kept in “{folder}” ({error}): make room there, and try again.",
        )
        values = {"folder": shown(path.parent), "error": reason_of(error)}
        return Message(text, values)
    return Clip(path, LoadedSound(heard_sound(part), measure(part)))


def _forget_old(folder: Path) -> None:
    clips = sorted(folder.glob("*.wav"), key=lambda clip: clip.stat().st_mtime, reverse=True)
    for clip in clips[MOST_CLIPS:]:
        clip.unlink(missing_ok=True)
