"""``rvcmonitor hear FOLDER``: the candidates of a training, heard without a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rvcmonitor import __version__
from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.candidates.voices import (
    epochs_around,
    epochs_of_voices,
    voice_of_epoch,
    voices_of,
)
from rvcmonitor.analysis.listening.sound_facts import facts, measure
from rvcmonitor.analysis.media.wav import Sound, decode_wav
from rvcmonitor.analysis.options import DEFAULT, AnalysisOptions
from rvcmonitor.inference.batch import Batch
from rvcmonitor.inference.command import has_card
from rvcmonitor.inference.conversion import Conversion, Outcome
from rvcmonitor.inference.embedder import embedder_of
from rvcmonitor.inference.fetch import bring
from rvcmonitor.inference.install import Device, Install, RefusedError
from rvcmonitor.inference.installs import find_install, python_of
from rvcmonitor.message import Message
from rvcmonitor.report import NoRunError, load
from rvcmonitor.storage.copy_file import Fetch
from rvcmonitor.tfevents.media import BrokenMediaError
from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.folders import reachable, reason_of, shown
from rvcmonitor.training.run import Checkpoint, Run

SCHEMA = 1
"""No key is removed or renamed within a number; new ones may come."""

SHORTEST, LONGEST = 5, 15
"""Seconds of a clip: less shows too little, and more is not remembered until the next one."""
_LOOK_AGAIN = 10.0
"""Seconds between two looks at whether a training still runs."""
_LARGEST_CLIP = 1 << 28
_SHORT_LIST = 8
"""So many epochs are named one by one."""

Json = dict[str, Any]
Say = Callable[[str], None]


class NothingToHearError(Exception):
    """Nothing was converted; its text is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be heard of the training in ``folder``: the shortlist, or these ``epochs``.
    ``install`` and ``python`` are where the trainer and its Python are to be found (None: from the
    folder upwards, and in the trainer's own place). ``now``: do not wait for the training.
    ``fetch`` brings what was left on the host that trains."""

    folder: Path
    clip: Path
    out: Path
    install: Path | None = None
    python: Path | None = None
    epochs: tuple[int, ...] | None = None
    pitch: int = 0
    device: Device = "card"
    now: bool = False
    rules: AnalysisOptions = DEFAULT
    fetch: Fetch | None = None


def hear(wanted: Wanted, say: Say) -> Json:
    """Convert the clip with each checkpoint that is wanted; what became of it as an object for
    ``json``. ``say`` hears one line for each step.

    Raises:
        NothingToHearError: there is nothing to convert, or the trainer must not be started.
    """
    clip = _clip(wanted.clip)
    seconds = None if clip is None else clip.seconds
    if seconds is not None and not SHORTEST <= seconds <= LONGEST:
        say(f"The clip has {seconds:.0f} s: {SHORTEST} to {LONGEST} s are heard best.")
    try:
        install = _install(wanted)
        run = _run_in(wanted, say)
        voices, missing = _voices(wanted, run)
        _make_room(wanted.out, install, wanted.folder)
        results = _convert_all(wanted, seconds, run, install, voices, say)
    except (NoRunError, RefusedError) as error:
        raise NothingToHearError(str(error)) from error
    _add_facts(results, clip, wanted.pitch)
    return {
        "schema": SCHEMA,
        "version": __version__,
        "folder": shown(run.path),
        "run": run.name,
        "clip": shown(wanted.clip),
        "pitch": wanted.pitch,
        "install": shown(install.root),
        "trainer": install.adapter.NAME,
        "results": sorted([*results, *missing], key=lambda result: result["epoch"] or 0),
    }


def to_text(content: Json) -> str:
    """What became of each checkpoint, a line or a few each."""
    lines = [f"{content['run']}, converted by {content['trainer']}"]
    for result in content["results"]:
        name = f"epoch {result['epoch']}" if result["epoch"] is not None else result["checkpoint"]
        if result["sound"] is not None:
            lines.append(f"  {name}: {result['sound']}")
            lines += [f"      {fact['text']}" for fact in result["facts"]]
            continue
        lines.append(f"  {name} failed: {result['why']}")
        lines += [f"      {words}" for words in result["words"]]
    return "\n".join(lines) + "\n"


def _install(wanted: Wanted) -> Install:
    python = python_of if wanted.python is None else (lambda _root: wanted.python)
    return find_install(wanted.install or wanted.folder, python)


def _run_in(wanted: Wanted, say: Say) -> Run:
    """The only training in the folder, once no training is in the way."""
    while True:
        runs = [run for run in load(wanted.folder).runs if run.files]
        if len(runs) > 1:
            names = ", ".join(run.name for run in runs)
            raise NothingToHearError(f"There are several trainings here, name one: {names}.")
        if wanted.now or runs[0].state != "training":
            return runs[0]
        say(
            f"“{runs[0].name}” is being trained: waiting until it has ended or paused. With --now"
            " it starts at once, which takes up to 2 GB of the card's memory and makes both slower."
        )
        time.sleep(_LOOK_AGAIN)


def _voices(wanted: Wanted, run: Run) -> tuple[Sequence[Checkpoint], Sequence[Json]]:
    """The checkpoints to convert with, and what to say of the epochs that have none."""
    if wanted.epochs is None:
        analysis = analyse(run, wanted.rules)
        if found := voices_of(run, analysis.shortlist):
            return found, ()
        raise NothingToHearError(f"“{run.name}” has no checkpoint that can be listened to.")
    found_at = {epoch: voice_of_epoch(run, epoch) for epoch in dict.fromkeys(wanted.epochs)}
    missing = [_missing(run, epoch) for epoch, voice in found_at.items() if voice is None]
    return [voice for voice in found_at.values() if voice is not None], missing


def _missing(run: Run, epoch: int) -> Json:
    why = f"There is no checkpoint of this epoch{_instead(run, epoch)}."
    return _result(None, Outcome(), None) | {"epoch": epoch, "why": why}


def _instead(run: Run, epoch: int) -> str:
    """What can be named instead: the neighbours of an epoch between, and all that there is beyond
    the first and the last."""
    epochs = epochs_of_voices(run)
    if not epochs:
        return ", and none of any other one"
    around = epochs_around(run, epoch)
    if len(around) == 2:
        return f"; the nearest are {around[0]} and {around[1]}"
    if len(epochs) <= _SHORT_LIST:
        return f"; there are those of {', '.join(map(str, epochs))}"
    return f"; there are {len(epochs)}, from {epochs[0]} to {epochs[-1]}"


def _make_room(out: Path, install: Install, folder: Path) -> None:
    for theirs in (install.root, folder):
        if out.absolute().resolve().is_relative_to(theirs.absolute().resolve()):
            raise NothingToHearError(
                f"“{out}” lies in “{theirs}”, into which nothing is written: choose another folder"
                " with --out."
            )
    try:
        reachable(out.absolute()).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = reason_of(error)
        raise NothingToHearError(f"The folder “{out}” cannot be made: {reason}.") from error


def _convert_all(
    wanted: Wanted,
    seconds: float | None,
    run: Run,
    install: Install,
    voices: Sequence[Checkpoint],
    say: Say,
) -> list[Json]:
    plain = Conversion(
        wanted.clip.absolute(),
        Path(),
        Path(),
        wanted.pitch,
        embedder_of(run.path),
        wanted.device,
        seconds,
    )
    batch = Batch(install, has_card=has_card())
    results = []
    for place, voice in enumerate(voices, 1):
        say(_progress(place, len(voices), voice, batch.seconds_left(len(voices) - place + 1)))
        sound = wanted.out.absolute() / f"{voice.path.stem}.wav"
        one = replace(plain, weights=voice.path, result=sound)
        failed = _fetched(wanted, voice, one, say)
        results.append(failed or _result(voice, batch.convert(one), sound))
    return results


def _fetched(wanted: Wanted, voice: Checkpoint, one: Conversion, say: Say) -> Json | None:
    """Have the checkpoint on this machine; None where it is, else what to say of it."""
    if voice.away is None or voice.away.where != "host":
        return None
    if wanted.fetch is None:
        why = "It is still on its host: name the training by its address, ssh://HOST/PATH."
        return _result(voice, Outcome(), None) | {"why": why}
    say(f"Fetching {voice.path.name}, {-(-voice.away.size // 2**20)} MB")
    failed = bring(one, wanted.fetch)
    return None if failed is None else _result(voice, failed, None)


def _progress(place: int, total: int, voice: Checkpoint, seconds: float | None) -> str:
    if seconds is None:
        left = ""
    elif seconds < 90:
        left = f", about {seconds:.0f} s left"
    else:
        left = f", about {seconds / 60:.0f} min left"
    return f"Converting: {place} of {total}, {voice.path.name}{left}"


def _clip(path: Path) -> Sound | None:
    """None where the clip is no WAV file: the trainer can read more than we do."""
    try:
        return _sound(path)
    except OSError as error:
        reason = reason_of(error)
        raise NothingToHearError(f"“{path}” cannot be read: {reason}.") from error
    except BrokenMediaError:
        return None


def _sound(path: Path) -> Sound:
    with open_shared(path) as file:
        return decode_wav(file.read(_LARGEST_CLIP) or b"")


def _add_facts(results: Sequence[Json], clip: Sound | None, pitch: int) -> None:
    """Say of each sound what numbers say of it, and of the others nothing."""
    there = [result for result in results if result["sound"] is not None]
    measured = [measure(_sound(reachable(Path(result["sound"])))) for result in there]
    told = facts(measured, None if clip is None else measure(clip), pitch)
    for result, said in zip(there, told, strict=True):
        result["facts"] = [
            {"code": fact.code, "value": fact.value, "text": fact.message.english()}
            for fact in said
        ]


def _result(voice: Checkpoint | None, outcome: Outcome, sound: Path | None) -> Json:
    there = outcome.converted and sound is not None
    return {
        "epoch": None if voice is None else voice.epoch,
        "step": None if voice is None else voice.step,
        "checkpoint": None if voice is None else shown(voice.path),
        "sound": shown(sound) if there and sound is not None else None,
        "seconds": round(outcome.seconds, 1),
        "why": _english(outcome.why),
        "words": list(outcome.words),
        "facts": [],
    }


def _english(message: Message | None) -> str | None:
    return None if message is None else message.english()
