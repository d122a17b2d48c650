"""What a search does not look into or cannot read, told by what lies in a folder."""

from __future__ import annotations

import re

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.attempts import ARCHIVES
from rvcmonitor.training.folders import Listing

_VISUAL_DL = ("vdlrecords.", ".log")
_WANDB = ("run-", ".wandb")
_USER_ID = re.compile(r"S-1-[\d-]+", re.IGNORECASE)

PYTHON = Message(QT_TRANSLATE_NOOP("Message", "an installation of Python"))
GIT = Message(QT_TRANSLATE_NOOP("Message", "what Git keeps for itself"))
NODE = Message(QT_TRANSLATE_NOOP("Message", "packages of Node.js"))
WINDOWS = Message(QT_TRANSLATE_NOOP("Message", "Windows itself"))
RECYCLE_BIN = Message(QT_TRANSLATE_NOOP("Message", "what was deleted"))


def why_not_entered(listing: Listing) -> Message | None:
    """What a folder holds whose thousands of folders are not looked into; None where it is no
    such folder. Its name says nothing: a model may be called ``env`` or ``windows``."""
    folders = {name.casefold() for name in listing.folders}
    files = {name.casefold() for name in listing.files}
    if "pyvenv.cfg" in files or folders & {"site-packages", "conda-meta"}:
        return PYTHON
    if "head" in files and {"objects", "refs"} <= folders:
        return GIT
    if folders & {".bin", ".pnpm"} or ".package-lock.json" in files:
        return NODE
    if "system32" in folders:
        return WINDOWS
    if folders and all(map(_USER_ID.fullmatch, listing.folders)):
        return RECYCLE_BIN
    return None


def tells_of_others(name: str) -> bool:
    """Whether a file of this name matters to :func:`why_not_entered` or :func:`other_format`."""
    is_sign = name.casefold() in ("pyvenv.cfg", "head", ".package-lock.json")
    return is_sign or other_format(name) is not None


def other_format(name: str) -> str | None:
    """What to say, with a place for ``{name}``, of a file that may hold the log that somebody
    looks for, but not in a way that can be read here."""
    key = name.casefold()
    if key.endswith(ARCHIVES):
        return QT_TRANSLATE_NOOP(
            "Message",
            "“{name}” has to be unpacked first: RVC Monitor does not look into archives.",
        )
    if key.startswith(_VISUAL_DL[0]) and key.endswith(_VISUAL_DL[1]):
        return QT_TRANSLATE_NOOP(
            "Message",
            "“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write"
            " TensorBoard events instead.",
        )
    if key.startswith(_WANDB[0]) and key.endswith(_WANDB[1]):
        return QT_TRANSLATE_NOOP(
            "Message",
            "“{name}” is a log of Weights & Biases, which RVC Monitor cannot read. Let the trainer"
            " write TensorBoard events instead.",
        )
    return None
