"""Which trainer lies in a folder or around it, told by the text of its files.

Versions say little: two command lines changed under an unchanged one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from rvcmonitor.inference import (
    applio,
    applio_click,
    applio_files,
    applio_first,
    mainline,
    mainline_modules,
)
from rvcmonitor.inference.install import Adapter, Install, RefusedError, text_of
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.folders import shown

ADAPTERS: Sequence[Adapter] = (applio_click, applio, applio_first, mainline, mainline_modules)
_PYTHONS = (
    ("env/python.exe", "runtime/python.exe", ".venv/Scripts/python.exe", "venv/Scripts/python.exe")
    if sys.platform == "win32"
    else (".venv/bin/python", "venv/bin/python", "env/bin/python")
)
"""Where trainers keep their Python, the usual one first."""

PythonOf = Callable[[Path], Path | None]


def python_of(root: Path) -> Path | None:
    """The Python of the trainer in ``root``; None where it has none of its own."""
    return next((root / place for place in _PYTHONS if (root / place).is_file()), None)


def find_install(folder: Path, python: PythonOf = python_of) -> Install:
    """The trainer in ``folder`` or, if there is none, in the nearest folder above it.

    Raises:
        RefusedError: there is none, it cannot convert for us, or it has no Python.
    """
    for root in (folder.absolute(), *folder.absolute().parents):
        if (reason := _why_not(root)) is not None:
            raise RefusedError(reason)
        for adapter in ADAPTERS:
            if adapter.fits(root):
                return _with_python(root, adapter, python)
    text = QT_TRANSLATE_NOOP(
        "Message",
        "No trainer that can convert was found in “{folder}” or above it: choose the folder in "
        "which Applio or RVC is installed.",
    )
    raise RefusedError(Message(text, {"folder": shown(folder)}))


def _with_python(root: Path, adapter: Adapter, python: PythonOf) -> Install:
    found = python(root)
    if found is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{trainer} in “{folder}” has no Python of its own ({places}): run its installation "
            "again, or choose the Python that starts it.",
        )
        values = {"trainer": adapter.NAME, "folder": shown(root), "places": ", ".join(_PYTHONS)}
        raise RefusedError(Message(text, values))
    return Install(root, found, adapter)


def _why_not(root: Path) -> Message | None:
    """Why the trainer in ``root`` is not one of ours; None where there is none, or where it is."""
    window = text_of(root, "infer-web.py")
    if "--is_cli" in window:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Mangio-RVC in “{folder}” cannot convert for another program: its command line asks "
            "questions, does not tell of failures and rewrites its settings. Its voices work in "
            "Applio and in RVC: choose one of those.",
        )
        return Message(text, {"folder": shown(root)})
    if (name := _other(root)) is not None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have "
            "converted yet.",
        )
        return Message(text, {"trainer": name, "folder": shown(root)})
    is_old_applio = "rvc" in text_of(root, applio_files.COMMAND_LINE) and (root / "rvc").is_dir()
    if (window or is_old_applio) and not any(adapter.fits(root) for adapter in ADAPTERS):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The trainer in “{folder}” is of a version whose command line is not known. Those of "
            "Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the "
            "other.",
        )
        return Message(text, {"folder": shown(root)})
    return None


_OTHERS = {
    "GPT_SoVITS/inference_webui.py": "GPT-SoVITS",
    "inference_main.py": "so-vits-svc",
    "lib/rvc/pipeline.py": "rvc-webui",
    "diffusion/infer_gt_mel.py": "DDSP-SVC",
}
"""A file that only the trainer behind it has."""


def _other(root: Path) -> str | None:
    return next((name for file, name in _OTHERS.items() if (root / file).is_file()), None)
