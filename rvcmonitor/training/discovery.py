"""From what the user dropped to the runs in it: which folders, which event files, which weights.

An install folder, ``logs``, a model's folder, its ``eval``, one event file, a copy of any of
them: all are welcome. Folders full of training data are not entered, and a search ends after a
bounded number of folders, so that a whole disk may be dropped by mistake.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rvcmonitor.training.attempts import is_event_file
from rvcmonitor.training.checkpoints import is_weights_name
from rvcmonitor.training.folders import Listing, identity, list_folder, reachable

_DEPTH = 8
"""Levels below what was dropped: a copy of a copy of an install folder needs seven."""
_FOLDERS = 4000
"""Folders to look into. A home folder full of trainings has hundreds."""
_ANCESTORS = 4
"""Levels above a run where its install folder may lie (``models/training/models/<m>``)."""

# Training data, programs and caches: large, and never a log in them.
_NEVER_ENTERED = re.compile(
    r"""sliced_audios.* | 0_gt_wavs | 1_16k_wavs | 2a_f0 | 2b-?f0nsf | 3_feature\d* | extracted
    | f0 | f0_voiced | env | venv | \.venv | runtime | site-packages | node_modules | __pycache__
    | \.git | \$recycle\.bin | system\ volume\ information | windows | pretrained.* | datasets?""",
    re.VERBOSE | re.IGNORECASE,
)
_NOT_A_MODEL = re.compile(r"mute|mute_spin.*|reference|weights|zips", re.IGNORECASE)
_MODEL_FILES = frozenset(
    {"config.json", "filelist.txt", "train.log", "model_info.json", "total_fea.npy"}
)
_WEIGHTS_FOLDERS = ("weights", "assets/weights", "checkpoints", "models/checkpoints")


@dataclass(frozen=True, slots=True)
class RunFolder:
    """One model on disk. ``path`` identifies it: its folder, or its only event file where that
    lies among strangers. ``events`` are its event files, ``folders`` the folders that hold them
    (a change in one of these may mean a new file), ``weights`` the folders where its weights may
    lie, ``others`` the names of the folders beside it, whose weights are not its own."""

    path: Path
    name: str
    events: tuple[Path, ...]
    folders: tuple[Path, ...]
    weights: tuple[Path, ...]
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found. ``looked`` are the folders it looked into, with their modification
    times; ``cut_short`` says that there were more than it was willing to enter."""

    runs: tuple[RunFolder, ...] = ()
    looked: tuple[Listing, ...] = ()
    refused: tuple[Path, ...] = ()
    cut_short: bool = False


def discover(root: Path, cancelled: Callable[[], bool] = lambda: False) -> Found:
    """Find the runs in ``root``, a folder or an event file.

    :raises FileNotFoundError: there is nothing at ``root``
    :raises OSError: it cannot be read
    """
    root = reachable(root.absolute())
    if not root.is_dir():
        root.stat()  # so that "gone" and "not a log" stay apart
        return _from_file(root)
    start = _home_of(root)  # a run's inner folder stands for the run
    search = _Search(start, cancelled)
    search.walk()
    return search.found()


def _from_file(file: Path) -> Found:
    if not is_event_file(file.name):
        return Found()
    folder = list_folder(file.parent)
    if _looks_like_model(folder) or "eval" in (file.parent.name.casefold(), *folder.folders):
        return discover(file.parent)
    name = file.name.partition(".tfevents.")[2] or file.name
    run = RunFolder(file, name, (file,), (file.parent,), (file.parent,))
    return Found((run,), (folder,))


def _home_of(folder: Path) -> Path:
    """The folder of the model whose event files lie in ``folder``."""
    parent = folder.parent
    name = folder.name.casefold()
    if name == "logs" and parent.parent.name.casefold() == "models":
        return parent  # ddPn08: models/training/models/<m>/logs
    if name != "eval":
        return folder
    try:
        around = list_folder(parent)
    except OSError:
        return folder
    is_part = _looks_like_model(around) or _holds_events(around) or _is_alone(folder, around)
    return parent if is_part else folder


def _looks_like_model(listing: Listing) -> bool:
    """A trainer was at work here; an event file alone may have been put anywhere."""
    return any(name.casefold() in _MODEL_FILES or is_weights_name(name) for name in listing.files)


def _holds_events(listing: Listing) -> bool:
    return any(map(is_event_file, listing.files))


def _is_alone(folder: Path, around: Listing) -> bool:
    return not around.files and around.folders == (folder.name,)


class _Search:
    def __init__(self, root: Path, cancelled: Callable[[], bool]) -> None:
        self._root = root
        self._cancelled = cancelled
        self._seen: set[tuple[int, int] | str] = set()
        self._homes: dict[Path, list[Listing]] = {}
        self._looked: list[Listing] = []
        self._refused: list[Path] = []
        self._cut_short = False
        # What is around a run is shared by many.
        self._is_folder = cache(_is_folder)
        self._folders_in = cache(_folders_in)

    def walk(self) -> None:
        """Breadth first, so that an install folder's ``logs`` comes before its depths."""
        waiting = deque([(self._root, 0)])
        while waiting and not self._cancelled():
            folder, depth = waiting.popleft()
            if len(self._looked) >= _FOLDERS:
                self._cut_short = True
                return
            listing = self._look(folder)
            if listing is not None and depth < _DEPTH:
                waiting.extend((child, depth + 1) for child in _children(listing))

    def found(self) -> Found:
        runs = [self._run(home, listings) for home, listings in self._homes.items()]
        runs.sort(key=lambda run: (_natural(str(run.path.parent)), _natural(run.path.name)))
        return Found(
            _with_distinct_names(runs), tuple(self._looked), tuple(self._refused), self._cut_short
        )

    def _look(self, folder: Path) -> Listing | None:
        try:
            seen = identity(folder)
            if seen in self._seen:
                return None  # a link back to where we have been
            self._seen.add(seen)
            listing = list_folder(folder)
        except OSError:
            self._refused.append(folder)
            return None
        self._looked.append(listing)
        self._take(listing)
        return listing

    def _take(self, listing: Listing) -> None:
        if not _holds_run(listing):
            return
        home = _home_of(listing.path)
        if not _NOT_A_MODEL.fullmatch(home.name):
            self._homes.setdefault(home, []).append(listing)

    def _run(self, home: Path, listings: list[Listing]) -> RunFolder:
        events = tuple(
            listing.child(name)
            for listing in listings
            for name in listing.files
            if is_event_file(name)
        )
        folders = tuple(dict.fromkeys([home, *(listing.path for listing in listings)]))
        beside = filter(self._is_folder, _weights_folders(home))
        weights = tuple(dict.fromkeys([home, *beside, self._root]))
        others = self._folders_in(home.parent) - {home.name}
        return RunFolder(home, home.name or str(home), events, folders, weights, others)


def _children(listing: Listing) -> Iterator[Path]:
    for name in listing.folders:
        if not _NEVER_ENTERED.fullmatch(name) and not _NOT_A_MODEL.fullmatch(name):
            yield listing.child(name)


def _holds_run(listing: Listing) -> bool:
    """Event files, or a model's folder that has weights already but whose events are gone."""
    if _holds_events(listing):
        return True
    return "config.json" in listing.files and any(map(is_weights_name, listing.files))


def _weights_folders(home: Path) -> Iterator[Path]:
    yield home / "checkpoints"
    for ancestor in list(home.parents)[:_ANCESTORS]:
        for name in _WEIGHTS_FOLDERS:
            yield reachable(ancestor / name)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # it may not be looked at, so that nothing can be found there


def _folders_in(folder: Path) -> frozenset[str]:
    try:
        return frozenset(list_folder(folder).folders)
    except OSError:
        return frozenset()  # no neighbours that could be told apart


def _with_distinct_names(runs: list[RunFolder]) -> tuple[RunFolder, ...]:
    """Two ``run_1`` in different folders are told apart by the folder around them."""
    names = [run.name for run in runs]
    return tuple(
        RunFolder(
            run.path,
            f"{run.path.parent.name}/{run.name}" if names.count(run.name) > 1 else run.name,
            run.events,
            run.folders,
            run.weights,
            run.others,
        )
        for run in runs
    )


def _natural(text: str) -> list[tuple[int, str]]:
    """A sort key by which ``run_2`` comes before ``run_10``."""
    parts = re.split(r"(\d+)", text.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
