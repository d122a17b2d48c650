"""One conversion: the checkpoint is copied, the trainer converts the clip, the sound is looked at.

The trainer sees a folder of our own only: copies with short plain names, so that neither a long
path nor its letters get in its way, nothing is written elsewhere, and the training may delete or
rewrite the checkpoint meanwhile.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.inference.child import run_child
from rvcmonitor.inference.command import Command, command
from rvcmonitor.inference.install import Device, Install, Request
from rvcmonitor.inference.last_words import last_words, meaning, told
from rvcmonitor.inference.result import why_no_result
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.copy_file import copy_file, why_not_copied
from rvcmonitor.training.folders import reachable, reason_of, shown

FIRST_LIMIT = 1800.0
"""Seconds that the first conversion may take: a cold disk, the processor, a training beside it."""
_LEAST_LIMIT = 120.0
_TIMES_THE_LONGEST = 4.0
_PREFIX = "rvcmonitor-hear-"

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Conversion:
    """What is wanted: ``clip`` sung by the voice in ``weights``, as the file ``result`` (.wav),
    whose folder exists. ``clip_seconds`` is how long the clip is, ``index`` what is heard besides
    the voice (None: nothing); see also
    :class:`rvcmonitor.inference.install.Request`."""

    clip: Path
    weights: Path
    result: Path
    pitch: int = 0
    embedder: str | None = None
    device: Device = "card"
    clip_seconds: float | None = None
    index: Path | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a conversion that took ``seconds``. ``why`` is None where there is a sound;
    ``words`` are the trainer's last ones where there is none. ``stopped`` on purpose: neither."""

    seconds: float = 0.0
    why: Message | None = None
    words: tuple[str, ...] = ()
    stopped: bool = False

    @property
    def converted(self) -> bool:
        """Whether there is a sound."""
        return self.why is None and not self.stopped


def time_limit(took: Sequence[float]) -> float:
    """How many seconds a conversion may take, where those before it ``took`` so many each."""
    return max(_TIMES_THE_LONGEST * max(took), _LEAST_LIMIT) if took else FIRST_LIMIT


def convert(
    install: Install,
    wanted: Conversion,
    *,
    has_card: bool,
    limit: float = FIRST_LIMIT,
    stopped: Stopped = lambda: False,
) -> Outcome:
    """Do it, and say what became of it. A file that was there under the result's name is replaced
    only by a whole sound. Ends soon after ``stopped`` says so; the trainer has ended by then.

    Raises:
        RefusedError: this install must not, or cannot, be started (see :func:`.command.command`).
    """
    with _desk() as desk:
        request = Request(
            desk / f"clip{wanted.clip.suffix}",
            desk / "voice.pth",
            desk / "result.wav",
            wanted.pitch,
            wanted.embedder,
            wanted.device,
            None if wanted.index is None else desk / "voice.index",
        )
        said = command(install, request, has_card=has_card)
        copies = [(wanted.weights, request.weights), (wanted.clip, request.clip)]
        if wanted.index is not None and request.index is not None:
            copies.append((wanted.index, request.index))
        for source, copy in copies:
            if (failed := _copy(source, copy, stopped)) is not None:
                return failed
        began = time.monotonic()
        outcome = _run(said, desk, request.result, wanted, limit, stopped)
        if not outcome.converted:
            return outcome
        stored = _copy(request.result, wanted.result, lambda: False)
        return stored or Outcome(time.monotonic() - began)


@contextmanager
def _desk() -> Iterator[Path]:
    """A folder of our own; what a virus scanner still holds in it stays with the system's other
    temporary files."""
    desk = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        yield desk
    finally:
        shutil.rmtree(desk, ignore_errors=True)


def _copy(source: Path, target: Path, stopped: Stopped) -> Outcome | None:
    """None where it is copied."""
    try:
        whole = copy_file(reachable(source), reachable(target), lambda _bytes: None, stopped)
    except OSError as error:
        return Outcome(why=why_not_copied(error, source, target))
    return None if whole else Outcome(stopped=True)


def _run(
    said: Command,
    desk: Path,
    result: Path,
    wanted: Conversion,
    limit: float,
    stopped: Stopped,
) -> Outcome:
    log, began = desk / "words.txt", time.monotonic()
    try:
        end = run_child(said, log, limit, stopped)
    except OSError as error:
        return Outcome(why=_not_started(said, error))
    seconds, words = time.monotonic() - began, last_words(log)
    if end == "stopped":
        return Outcome(seconds, stopped=True)
    if end == "too long":
        return Outcome(seconds, _too_long(limit), told(words))
    lacking = why_no_result(result, wanted.clip_seconds)
    if lacking is None:
        return Outcome(seconds)
    return Outcome(seconds, meaning(words) or lacking, told(words))


def _not_started(said: Command, error: OSError) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message", "“{python}” could not be started ({error}): run the trainer's installer again."
    )
    values = {"python": shown(Path(said.arguments[0])), "error": reason_of(error)}
    return Message(text, values)


def _too_long(limit: float) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The trainer had not finished after {minutes} minutes and was ended. Something else may "
        "keep the graphics card busy: try again later.",
    )
    return Message(text, {"minutes": round(limit / 60)})
