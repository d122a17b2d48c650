"""Whether a conversion has worked: by the sound, for exit codes say nothing."""

from __future__ import annotations

from pathlib import Path

from rvcmonitor.analysis.media.wav import decode_wav
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.media import BrokenMediaError
from rvcmonitor.tfevents.shared_file import open_shared

_OFF_BY = 0.1
_OFF_BY_SECONDS = 0.5
"""A sound may be a little longer or shorter than its clip: trainers cut it into whole frames."""
_SHORTEST = 0.1


def why_no_result(path: Path, clip_seconds: float | None) -> Message | None:
    """What is wrong with the sound that a trainer has written; None where it may be listened to.
    ``clip_seconds`` is how long it should be (None: not known)."""
    try:
        with open_shared(path) as file:
            encoded = file.readall()
    except OSError:
        return Message(QT_TRANSLATE_NOOP("Message", "The trainer ended without writing a sound."))
    if not encoded:
        return Message(QT_TRANSLATE_NOOP("Message", "The trainer wrote an empty file."))
    try:
        sound = decode_wav(encoded)
    except BrokenMediaError as error:
        text = QT_TRANSLATE_NOOP("Message", "The trainer wrote a file that is no sound: {problem}")
        return Message(text, {"problem": error.message})
    if sound.truncated:
        return Message(
            QT_TRANSLATE_NOOP("Message", "The trainer broke off while it wrote the sound.")
        )
    return _wrong_length(sound.seconds, clip_seconds)


def _wrong_length(seconds: float, clip: float | None) -> Message | None:
    if clip is None:
        fits = seconds >= _SHORTEST
    else:
        fits = abs(seconds - clip) <= max(_OFF_BY * clip, _OFF_BY_SECONDS)
    if fits:
        return None
    values: dict[str, str | int | float | Message] = {"seconds": round(seconds, 1)}
    if clip is None:
        return Message(
            QT_TRANSLATE_NOOP("Message", "The trainer wrote a sound of only {seconds} s."), values
        )
    text = QT_TRANSLATE_NOOP(
        "Message", "The trainer wrote a sound of {seconds} s, where the clip has {clip} s."
    )
    return Message(text, values | {"clip": round(clip, 1)})
