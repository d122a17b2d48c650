"""What the user opened, as it is now: polled, never waited for, never held open."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.event_file import Guesses
from rvcmonitor.training.checkpoints import WeightFiles, list_weights
from rvcmonitor.training.discovery import Found, RunFolder, discover
from rvcmonitor.training.folder_mtimes import FolderChanges
from rvcmonitor.training.folders import Listing, reachable, shown
from rvcmonitor.training.idle_time import WatchedTime
from rvcmonitor.training.names import distinct_names
from rvcmonitor.training.processes import ProcessWatch, Started, started, this_machine
from rvcmonitor.training.run import Snapshot
from rvcmonitor.training.run_reader import RunReader
from rvcmonitor.training.watched_run import WatchedRun

_SEARCH_AGAIN = 30.0
"""Seconds after which a folder is searched again though its time did not change: some file
systems (exFAT, network drives) keep no time for folders, or a coarse one."""
_SEARCH_SHARE = 20
"""A search that took t seconds is not repeated for 20·t."""


def _never() -> bool:
    return False


class Watch:
    """Follows the runs in ``roots`` (folders or event files; they need not exist yet).

    :param clock: gives the wall clock time, in s since 1970
    :param started: tells when a process of this machine began, see :mod:`.processes`
    """

    def __init__(
        self,
        roots: Sequence[Path],
        *,
        clock: Callable[[], float] = time.time,
        started: Started = started,
    ) -> None:
        self._roots = [_Root(path.absolute()) for path in dict.fromkeys(roots)]
        self._time = WatchedTime(clock)
        self._started = started
        self._guesses = Guesses()
        self._runs: dict[Path, WatchedRun] = {}
        self._folders = FolderChanges()
        self._weights: dict[Path, WeightFiles] = {}
        self._outdated_weights: set[Path] = set()
        self._snapshot = Snapshot(roots=tuple(root.path for root in self._roots))
        self._searched = False

    @property
    def loaded(self) -> bool:
        """Whether everything on disk at the last poll has been read."""
        return self._searched and all(run.loaded for run in self._runs.values())

    def poll(self, budget: float = 0.25, cancelled: Callable[[], bool] = _never) -> Snapshot:
        """Look and read for about ``budget`` seconds, the newest run first; returns at once where
        nothing changed, and then the same object as before. Raises for nothing on disk."""
        deadline = time.monotonic() + budget
        self._time.look()
        self._look_at_folders(cancelled)
        self._look_at_files()
        self._read(deadline, cancelled)
        return self._publish()

    # Folders

    def _look_at_folders(self, cancelled: Callable[[], bool]) -> None:
        changed = self._folders.changed()
        searched = [root.search(changed, cancelled) for root in self._roots]
        if any(searched):
            self._outdated_weights.update(self._weights)
            self._take_over()
        self._searched = self._searched or all(root.searched for root in self._roots)
        self._outdated_weights |= changed
        for run in self._runs.values():
            if any(searched) or not changed.isdisjoint(run.folder.weights):
                run.refresh_weights()

    def _take_over(self) -> None:
        found: dict[Path, RunFolder] = {}
        for root in self._roots:
            for run in root.found.runs:
                found.setdefault(run.path, run)
        runs, self._runs = self._runs, {}
        for path, folder in _told_apart(found).items():
            if path in runs:
                runs[path].update(folder)
            self._runs[path] = runs.get(path) or WatchedRun(folder, self._begin, self._weights_in)
        looked = (listing for root in self._roots for listing in root.found.looked)
        times = {listing.path: listing.modified for listing in looked}
        self._folders.follow(times, {w for run in found.values() for w in run.weights})

    def _begin(self, folder: RunFolder) -> RunReader:
        processes = ProcessWatch(self._started, this_machine())
        return RunReader(folder, self._time, processes, self._guesses)

    def _weights_in(self, folder: Path) -> WeightFiles:
        """The very same object as before where nothing there changed."""
        if folder not in self._weights or folder in self._outdated_weights:
            self._outdated_weights.discard(folder)
            found = list_weights(folder)
            if found != self._weights.get(folder):
                self._weights[folder] = found
        return self._weights[folder]

    # Files

    def _look_at_files(self) -> None:
        away = self._away()  # the runs of a folder that is gone stay as last seen
        for path, run in self._runs.items():
            if path not in away and not run.look():
                self._search_again()

    def _away(self) -> set[Path]:
        """The runs that lie in no opened folder that is there right now."""
        if not any(root.missing for root in self._roots):
            return set()
        there = (root for root in self._roots if not root.missing)
        return self._runs.keys() - {run.path for root in there for run in root.found.runs}

    def _search_again(self) -> None:
        for root in self._roots:
            root.outdated = True

    def _read(self, deadline: float, cancelled: Callable[[], bool]) -> None:
        waiting = [run for run in self._runs.values() if not run.loaded]
        for run in sorted(waiting, key=lambda run: run.newest_start, reverse=True):
            run.read(deadline, cancelled)
            if cancelled() or time.monotonic() >= deadline:
                return

    # Publishing

    def _publish(self) -> Snapshot:
        away = self._away()
        snapshot = Snapshot(
            roots=self._snapshot.roots,
            runs=tuple(run.run(away=path in away) for path, run in self._runs.items()),
            missing=tuple(root.path for root in self._roots if root.missing),
            notes=tuple(note for root in self._roots for note in root.notes()),
            left_out=tuple(each for root in self._roots for each in left_out(root.found)),
            bytes_read=sum(run.bytes_read for run in self._runs.values()),
            bytes_total=sum(run.bytes_total for run in self._runs.values()),
        )
        if not _same(snapshot, self._snapshot):
            self._snapshot = snapshot
        return self._snapshot


class _Root:
    """One thing that the user opened."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.found = Found()
        self.missing = False
        self.outdated = True
        self.searched = False
        self._not_before = 0.0
        self._again = 0.0
        self._before: Mapping[Path, Listing] = {}

    def search(self, changed: set[Path], cancelled: Callable[[], bool]) -> bool:
        """Search where that is due; True where it was done. A root that is gone keeps its runs."""
        self.outdated |= any(listing.path in changed for listing in self.found.looked)
        if not self._exists():
            self.missing = self.searched = True
            self.outdated = True  # once it is back
            return False
        now = time.monotonic()
        if now < self._not_before or not (self.outdated or now >= self._again):
            self.missing = self.missing and self.outdated
            return False
        return self._search(now, cancelled)

    def _search(self, begun: float, cancelled: Callable[[], bool]) -> bool:
        try:
            found = discover(self.path, cancelled, self._before)
        except OSError:
            self.missing = self.searched = True
            return False
        if cancelled():
            return False
        now = time.monotonic()
        self._not_before = now + _SEARCH_SHARE * (now - begun)
        self._again = now + _SEARCH_AGAIN
        self.found, self.missing, self.outdated, self.searched = found, False, False, True
        self._before = {listing.path: listing for listing in found.looked}
        return True

    def notes(self) -> Iterable[Message]:
        if not self.searched or self.missing:
            return
        if not self.found.runs:
            yield from nothing_found(self.path, self.found)
        if self.found.cut_short:
            yield _cut_short(self.path)

    def _exists(self) -> bool:
        try:
            reachable(self.path).stat()
        except OSError:
            return False
        return True


def nothing_found(path: Path, found: Found) -> Iterator[Message]:
    """What to say of a folder or file without a run."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "No training was found in “{folder}”. RVC Monitor looks for files whose names begin with"
        " “events.out.tfevents”; they lie in a model’s folder inside “logs”.",
    )
    if not found.foreign or found.looked:
        yield Message(text, {"folder": shown(path)})
    yield from found.foreign
    yield from left_out(found)


def left_out(found: Found) -> Iterator[Message]:
    """Which folders were not looked into, and why."""
    text = QT_TRANSLATE_NOOP("Message", "“{folder}” was not looked into: it holds {what}.")
    for folder, what in found.left_out:
        yield Message(text, {"folder": shown(folder), "what": what})


def _told_apart(found: Mapping[Path, RunFolder]) -> Mapping[Path, RunFolder]:
    """Two roots may hold runs of one name, which each of them alone has no reason to tell apart."""
    names = [run.name.casefold() for run in found.values()]
    if len(set(names)) == len(names):
        return found
    longer = distinct_names(list(found))
    return {
        path: replace(run, name=name) if names.count(run.name.casefold()) > 1 else run
        for (path, run), name in zip(found.items(), longer, strict=True)
    }


def _cut_short(path: Path) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself"
        " to see every training.",
    )
    return Message(text, {"folder": shown(path)})


def _same(one: Snapshot, other: Snapshot) -> bool:
    """Equal, and with the very same run objects (comparing arrays would cost too much)."""
    return (
        len(one.runs) == len(other.runs)
        and all(run is before for run, before in zip(one.runs, other.runs, strict=True))
        and _said_of_folders(one) == _said_of_folders(other)
        and (one.bytes_read, one.bytes_total) == (other.bytes_read, other.bytes_total)
    )


def _said_of_folders(snapshot: Snapshot) -> tuple[object, ...]:
    return snapshot.missing, snapshot.notes, snapshot.left_out
