"""From what the user dropped to the runs in it: which folders, which event files, which weights.

An install folder, ``logs``, a model's folder, its ``eval``, one event file, a copy of any of
them: all are welcome. What holds an event file is a run, whatever it is called; folders that hold
a whole program (:mod:`.left_out`) are not looked into, and a search ends after a bounded number
of folders, so that a whole disk may be dropped by mistake.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from operator import is_
from pathlib import Path

from rvcmonitor.message import Message
from rvcmonitor.training.attempts import is_event_file
from rvcmonitor.training.checkpoints import is_weights_name
from rvcmonitor.training.fence import fenced, searching_failed
from rvcmonitor.training.folders import Listing, identity, is_folder, reachable
from rvcmonitor.training.found import NOTHING, Found, RunFolder
from rvcmonitor.training.homes import (
    GPT_OF_SOVITS,
    holds_events,
    home_of,
    is_model_file,
    looks_like_model,
)
from rvcmonitor.training.known_folders import KnownFolders
from rvcmonitor.training.left_out import other_format, tells_of_others, why_not_entered
from rvcmonitor.training.names import distinct_names

DEPTH = 8
"""Levels below what was dropped: a copy of a copy of an install folder needs seven."""
_FOLDERS = 4000
"""Folders to look into. A home folder full of trainings has hundreds."""
ANCESTORS = 4
"""Levels above a run where its install folder may lie (``models/training/models/<m>``)."""
_FOREIGN_TOLD = 3
"""Files in other formats that are told of one by one."""
_UNZIPPED_ON_A_MAC = "__MACOSX"
"""What macOS puts beside what it packs: a shadow of each file, and nothing of its own."""
# What trainers put into a model's own folder: thousands of files. Beside other models, a model may
# be called so.
_TRAINING_DATA = re.compile(
    r"sliced_audios.*|0_gt_wavs|1_16k_wavs|2a_f0|2b-?f0nsf|3_feature\d*|extracted|f0|f0_voiced",
    re.IGNORECASE,
)
WEIGHTS_FOLDERS = ("weights", "assets/weights", "checkpoints", "models/checkpoints")
_SOVITS_WEIGHTS = re.compile(r"SoVITS_weights.*")
_GPT_WEIGHTS = re.compile(r"GPT_weights.*")
_OWN_WEIGHTS = re.compile(r"checkpoints|ckpt|logs_s2.*")
"""Where a model's own folder may hold weights."""


def discover(
    root: Path,
    cancelled: Callable[[], bool] = lambda: False,
    before: Found = NOTHING,
    *,
    trusted: bool = False,
) -> Found:
    """Find the runs in ``root``, a folder or an event file. ``before`` is what an earlier search
    found: folders of training data that did not change since are not listed again, and where the
    times of folders are ``trusted``, no folder that did not change. Where nothing did, it is
    returned itself.

    :raises FileNotFoundError: there is nothing at ``root``
    :raises OSError: it cannot be read
    """
    root = reachable(root.absolute())
    if not root.is_dir():
        root.stat()  # so that "gone" and "not a log" stay apart
        return _from_file(root)
    known = (*before.looked, *before.around)
    folders = KnownFolders(known, _matters, trusted=trusted)
    start = home_of(root, folders.around)  # a run's inner folder stands for the run
    is_beside = start != root and start not in root.parents
    search = _Search(root.parent if is_beside else start, cancelled, folders)
    search.walk()
    if search.found_nothing_else_than(before):
        return before
    found = search.found()
    if start == root:
        return found
    # The rest of what is around the folder was not dropped.
    return replace(found, runs=tuple(run for run in found.runs if run.path == start))


def _from_file(file: Path) -> Found:
    if not is_event_file(file.name):
        text = other_format(file.name)
        return Found(foreign=() if text is None else (Message(text, {"name": file.name}),))
    around = KnownFolders((), _matters, trusted=False).around
    home = home_of(file.parent, around)
    if home != file.parent or looks_like_model(around(home)) or "eval" in around(home).folders:
        found = discover(home)
        return replace(found, runs=tuple(run for run in found.runs if file in run.events))
    name = file.name.partition(".tfevents.")[2] or file.name
    run = RunFolder(file, name, (file,), (file.parent,), (file.parent,))
    return Found((run,), (around(file.parent),))


class _Search:
    def __init__(self, root: Path, cancelled: Callable[[], bool], folders: KnownFolders) -> None:
        self._root = root
        self._cancelled = cancelled
        self._folders = folders
        self._seen: set[tuple[int, int] | str] = set()
        self._homes: dict[Path, list[Listing]] = {}
        self._looked: list[Listing] = []
        self._refused: list[Path] = []
        self._left_out: list[tuple[Path, Message]] = []
        self._foreign: list[Message] = []
        self._faults: list[Message] = []
        self._cut_short = False
        self._surroundings: dict[Path, Listing] = {}
        self._beside: dict[Path, tuple[Path, ...]] = {}  # what is around a run is shared by many

    def walk(self) -> None:
        """Breadth first, so that an install folder's ``logs`` comes before its depths."""
        waiting = deque([(self._root, 0)])
        while waiting and not self._cancelled():
            folder, depth = waiting.popleft()
            if len(self._looked) >= _FOLDERS:
                self._cut_short = True
                return
            listing = self._look(folder)
            if listing is not None and depth < DEPTH and self._is_entered(listing):
                waiting.extend((child, depth + 1) for child in _children(listing))

    def found_nothing_else_than(self, before: Found) -> bool:
        """Whether each folder that matters is as it was when ``before`` was found."""
        return (
            len(self._looked) == len(before.looked) > 0
            and all(map(is_, self._looked, before.looked))
            and tuple(self._refused) == before.refused
            and self._cut_short == before.cut_short
            and not before.faults
            and all(self._folders.around(each.path) == each for each in before.around)
            and all(_weights_around(folder) == each for folder, each in before.beside.items())
        )

    def found(self) -> Found:
        """All of it, in the order of the paths."""
        for each in self._looked:
            fenced(each.path, partial(self._take, each), partial(self._failed, each.path))
        made = [self._made(home, listings) for home, listings in self._homes.items()]
        runs = [run for run in made if run is not None]
        runs.sort(key=lambda run: (_natural(str(run.path.parent)), _natural(run.path.name)))
        names = distinct_names([run.path for run in runs])
        return Found(
            tuple(replace(run, name=name) for run, name in zip(runs, names, strict=True)),
            tuple(self._looked),
            tuple(self._refused),
            self._cut_short,
            tuple(self._left_out),
            tuple(self._foreign),
            tuple(self._faults),
            tuple(self._surroundings.values()),
            self._beside,
        )

    def _is_entered(self, listing: Listing) -> bool:
        reason = why_not_entered(listing)
        if reason is not None:
            self._left_out.append((listing.path, reason))
        return reason is None

    def _look(self, folder: Path) -> Listing | None:
        try:
            seen = identity(folder)
            if seen in self._seen:
                return None  # a link back to where we have been
            self._seen.add(seen)
            listing = self._folders.listing(folder)
        except OSError:
            self._refused.append(folder)
            return None
        self._looked.append(listing)
        return listing

    def _around(self, folder: Path) -> Listing:
        listing = self._surroundings[folder] = self._folders.around(folder)
        return listing

    def _failed(self, folder: Path, error: Exception) -> None:
        """One odd folder hides none of the others."""
        self._faults.append(searching_failed(folder, error))

    def _made(self, home: Path, listings: list[Listing]) -> RunFolder | None:
        return fenced(home, lambda: self._run(home, listings), partial(self._failed, home))

    def _take(self, listing: Listing) -> None:
        if _holds_run(listing):
            home = home_of(listing.path, self._around)
            self._homes.setdefault(home, []).append(listing)
        for name in listing.files:
            text = other_format(name)
            if text is not None and len(self._foreign) < _FOREIGN_TOLD:
                self._foreign.append(Message(text, {"name": name}))

    def _run(self, home: Path, listings: list[Listing]) -> RunFolder:
        events = tuple(
            listing.child(name)
            for listing in listings
            for name in listing.files
            if is_event_file(name)
        )
        folders = tuple(dict.fromkeys([home, *(listing.path for listing in listings)]))
        if home.parent not in self._beside:
            self._beside[home.parent] = _weights_around(home.parent)
        beside = self._beside[home.parent]
        own = self._named_like(_OWN_WEIGHTS, home)
        is_gpt = GPT_OF_SOVITS.fullmatch(home.name) is not None
        model = home.parent if is_gpt else home
        pattern = _GPT_WEIGHTS if is_gpt else _SOVITS_WEIGHTS
        others = self._named_like(pattern, *list(model.parents)[1:2])
        weights = tuple(dict.fromkeys([*folders, *own, *beside, *others, self._root]))
        neighbours = frozenset(self._around(model.parent).folders) - {model.name}
        return RunFolder(home, home.name, events, folders, weights, neighbours, model.name)

    def _named_like(self, pattern: re.Pattern[str], *folders: Path) -> list[Path]:
        listings = map(self._around, folders)
        return [
            listing.child(name)
            for listing in listings
            for name in listing.folders
            if pattern.fullmatch(name)
        ]


def _matters(name: str) -> bool:
    return is_event_file(name) or is_model_file(name) or tells_of_others(name)


def _children(listing: Listing) -> Iterator[Path]:
    is_model = holds_events(listing) or looks_like_model(listing)
    for name in listing.folders:
        is_data = is_model and _TRAINING_DATA.fullmatch(name)
        if name != _UNZIPPED_ON_A_MAC and not is_data:
            yield listing.child(name)


def _holds_run(listing: Listing) -> bool:
    """Event files, or a model's folder that has weights already but whose events are gone."""
    if holds_events(listing):
        return True
    return "config.json" in listing.files and any(map(is_weights_name, listing.files))


def _weights_around(folder: Path) -> tuple[Path, ...]:
    """The folders around the models in ``folder`` where their weights may lie."""
    ancestors = [folder, *folder.parents][:ANCESTORS]
    around = (reachable(each / name) for each in ancestors for name in WEIGHTS_FOLDERS)
    return tuple(filter(is_folder, around))


def _natural(text: str) -> list[tuple[int, str]]:
    """A sort key by which ``run_2`` comes before ``run_10``."""
    parts = re.split(r"(\d+)", text.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
