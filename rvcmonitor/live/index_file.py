"""The retrieval index that belongs to a voice: a file beside its logs, or beside its weights."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def index_file(folders: Iterable[Path], model: str) -> Path | None:
    """The ``.index`` of ``model`` in the first of ``folders`` that has one; None where none has.

    RVC writes ``trained_…`` on the way to ``added_…``, which is the one to convert with; of
    several the newest counts. A folder of many models is only searched for this one's name.
    """
    for folder in folders:
        found = [file for file in _indices(folder) if _is_of(file, folder, model)]
        if found:
            return max(found, key=_by_use)
    return None


def _indices(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.iterdir() if file.suffix.casefold() == ".index"]
    except OSError:
        return []  # gone, or not to be read: there is none to copy


def _is_of(file: Path, folder: Path, model: str) -> bool:
    return folder.name.casefold() == model.casefold() or model.casefold() in file.stem.casefold()


def _by_use(file: Path) -> tuple[bool, float]:
    try:
        written = file.stat().st_mtime
    except OSError:
        written = 0.0
    return not file.name.casefold().startswith("trained_"), written
