"""The command of one conversion: program and arguments, folder, environment."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.inference.install import USUAL_EMBEDDER, Install, RefusedError, Request
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.folders import shown

_OURS = ("PYTHON", "_PYI", "_MEI", "QT_", "QML", "VIRTUAL_ENV", "CONDA_", "RVCMONITOR_")
"""How the names of variables begin that speak of our Python and not of the trainer's."""
_HIDES_THE_CARD = "CUDA_VISIBLE_DEVICES"


@dataclass(frozen=True, slots=True)
class Command:
    """What a child process is made of; ``environment`` is all of it."""

    arguments: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str]


def command(install: Install, request: Request, *, has_card: bool) -> Command:
    """How ``install`` converts ``request``. ``has_card``: there is a graphics card that it can
    compute on, see :func:`has_card`.

    Raises:
        RefusedError: without a card, the trainer would come to harm; a model is missing; or the
            embedder is one that nothing tells.
    """
    on_card = request.device == "card" and has_card
    if not on_card and install.adapter.harmed_without_card(install.root):
        raise RefusedError(_harmed(install, wanted=request.device == "processor"))
    _check_embedder(install, request.embedder)
    if lacking := install.lacking(request.embedder):
        raise RefusedError(_lacking(install, lacking))
    environment = clean_environment(os.environ) | dict(install.adapter.environment(request))
    if request.device == "processor":
        environment[_HIDES_THE_CARD] = "-1"
    python = (str(install.python), "-X", "utf8")
    said = install.adapter.arguments(install.root, request)
    return Command((*python, *said), install.root, environment)


def has_card() -> bool:
    """Whether the driver of an NVIDIA card is here: what trainers ask for."""
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32/nvcuda.dll").is_file()
    return Path("/proc/driver/nvidia/version").exists()


def clean_environment(ours: Mapping[str, str]) -> dict[str, str]:
    """``ours`` without what belongs to this program and its Python, and with what makes any Python
    speak UTF-8 and leave no files beside its sources.

    The frozen program puts its own folder in front of ``PATH`` and of the libraries' path, where a
    foreign Python would find the wrong libraries.
    """
    kept = {name: value for name, value in ours.items() if not name.upper().startswith(_OURS)}
    kept.pop(_HIDES_THE_CARD, None)  # the card is chosen here, not where we were started
    if frozen := getattr(sys, "_MEIPASS", None):
        _without_folder(kept, str(frozen))
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = kept.pop(f"{name}_ORIG", None)  # PyInstaller keeps what was there
        if before is not None:
            kept[name] = before
    kept |= {"PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}
    return kept | {"PYTHONDONTWRITEBYTECODE": "1"}


def _without_folder(environment: dict[str, str], folder: str) -> None:
    folder = os.path.normcase(folder)
    for name in ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        for spelled in [key for key in environment if key.upper() == name]:
            parts = environment[spelled].split(os.pathsep)
            kept = [part for part in parts if not os.path.normcase(part).startswith(folder)]
            environment[spelled] = os.pathsep.join(kept)


def _harmed(install: Install, *, wanted: bool) -> Message:
    values = {"trainer": install.adapter.NAME, "folder": shown(install.root)}
    if wanted:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{trainer} in “{folder}” is of a version that must not be started on the processor: it "
            "would change its training settings for good. Let it use the graphics card, or choose "
            "a newer install.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that "
            "must not be started without one: it would change its training settings for good. "
            "Choose Applio 3.2.9 or later, or RVC 2.3.",
        )
    return Message(text, values)


def _check_embedder(install: Install, embedder: str | None) -> None:
    if embedder in (None, USUAL_EMBEDDER):
        return
    if embedder == "custom":
        text = QT_TRANSLATE_NOOP(
            "Message",
            "This voice was trained with an embedder of your own, and no file tells which. With "
            "another one it would sound wrong, so it is not converted.",
        )
        raise RefusedError(Message(text))
    if not install.adapter.OTHER_EMBEDDERS:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "This voice was trained with the embedder {embedder}, which {trainer} does not have. "
            "With another one it would sound wrong: choose an install of Applio.",
        )
        trainer = install.adapter.NAME
        raise RefusedError(Message(text, {"embedder": str(embedder), "trainer": trainer}))


def _lacking(install: Install, files: tuple[str, ...]) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it "
        "fetches what is missing, and try again.",
    )
    values = {"trainer": install.adapter.NAME, "folder": shown(install.root)}
    return Message(text, values | {"files": ", ".join(files)})
