"""What the user opened, as it is now: polled, never waited for, never held open."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rvcmonitor.tfevents.event_file import Guesses
from rvcmonitor.training.checkpoints import WeightFiles, list_weights
from rvcmonitor.training.folder_mtimes import FolderChanges
from rvcmonitor.training.found import RunFolder
from rvcmonitor.training.idle_time import WatchedTime
from rvcmonitor.training.names import distinct_names
from rvcmonitor.training.processes import ProcessWatch, Started, started, this_machine
from rvcmonitor.training.run import Snapshot
from rvcmonitor.training.run_reader import RunReader
from rvcmonitor.training.watched_root import Search, WatchedRoot, left_out
from rvcmonitor.training.watched_run import WatchedRun

_TRAINS = 600.0
"""Seconds from a run's newest point in which its trainer may still write weights."""


def _never() -> bool:
    return False


class Watch:
    """Follows the runs in ``roots`` (folders or event files; they need not exist yet).

    :param clock: gives the wall clock time, in s since 1970
    :param started: tells when a process of this machine began, see :mod:`.processes`
    :param elsewhere: tells of a folder whether another machine trains there, whatever names it has
    """

    def __init__(
        self,
        roots: Sequence[Path],
        *,
        clock: Callable[[], float] = time.time,
        started: Started = started,
        elsewhere: Callable[[Path], bool] = lambda _: False,
    ) -> None:
        self._roots = [WatchedRoot(path.absolute()) for path in dict.fromkeys(roots)]
        self._time = WatchedTime(clock)
        self._started, self._elsewhere = started, elsewhere
        self._guesses = Guesses()
        self._runs: dict[Path, WatchedRun] = {}
        self._folders = FolderChanges()
        self._weights: dict[Path, WeightFiles] = {}
        self._outdated_weights: set[Path] = set()
        self._grown: dict[Path, float] = {}
        """When each run was last read on (s, monotonic): who trains may write weights anew."""
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
        searched = {root: root.search(changed, cancelled) for root in self._roots}
        outdated = changed | self._perhaps_rewritten(searched)
        self._outdated_weights |= outdated
        is_other = "something else" in searched.values()
        if is_other:
            self._take_over()
        self._searched = self._searched or all(root.searched for root in self._roots)
        for run in self._runs.values() if is_other or outdated else ():
            if is_other or not outdated.isdisjoint(run.folder.weights):
                run.refresh_weights()

    def _perhaps_rewritten(self, searched: Mapping[WatchedRoot, Search]) -> set[Path]:
        """Where weights may have been written over, of which no folder's time tells: around who
        trains, at each search, and now and then around all."""
        done = [root for root, search in searched.items() if search != "none"]
        if any(root.is_thorough for root in done):
            return set(self._weights)
        since = time.monotonic() - _TRAINS
        training = [path for path, grown in self._grown.items() if grown >= since] if done else []
        runs = (self._runs[path] for path in training if path in self._runs)
        return {weights for run in runs for weights in run.folder.weights}

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
        elsewhere = self._elsewhere(folder.path)
        return RunReader(folder, self._time, processes, self._guesses, elsewhere=elsewhere)

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
            self._grown[run.folder.path] = time.monotonic()
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
