"""What the user opened, as it is now: polled, never waited for, never held open."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.event_file import Guesses
from rvcmonitor.training.changes import FolderChanges
from rvcmonitor.training.checkpoints import WeightFiles, list_weights
from rvcmonitor.training.discovery import Found, RunFolder, discover
from rvcmonitor.training.folders import reachable, shown
from rvcmonitor.training.processes import ProcessWatch, Started, started, this_machine
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.training.run_reader import NeedsRebuildError, RunReader
from rvcmonitor.training.silence import WatchedTime

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
        self._readers: dict[Path, RunReader] = {}
        self._rebuilding: dict[Path, Run] = {}
        self._folders = FolderChanges()
        self._weights: dict[Path, WeightFiles] = {}
        self._snapshot = Snapshot(roots=tuple(root.path for root in self._roots))
        self._searched = False

    @property
    def loaded(self) -> bool:
        """Whether everything on disk at the last poll has been read."""
        return self._searched and all(reader.loaded for reader in self._readers.values())

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
            self._take_over()
            self._weights.clear()
        self._searched = self._searched or all(root.searched for root in self._roots)
        for folder in changed:
            self._weights.pop(folder, None)
        for reader in self._readers.values():
            if any(searched) or not changed.isdisjoint(reader.folder.weights):
                reader.refresh_weights(self._weights_in)

    def _take_over(self) -> None:
        found: dict[Path, RunFolder] = {}
        for root in self._roots:
            for run in root.found.runs:
                found.setdefault(run.path, run)
        readers = self._readers
        self._readers = {}
        for path, folder in found.items():
            self._readers[path] = self._updated(readers.get(path), folder)
        looked = (listing for root in self._roots for listing in root.found.looked)
        times = {listing.path: listing.modified for listing in looked}
        self._folders.follow(times, {w for run in found.values() for w in run.weights})

    def _updated(self, reader: RunReader | None, folder: RunFolder) -> RunReader:
        if reader is None:
            return self._reader(folder)
        try:
            reader.update(folder)
        except NeedsRebuildError:
            return self._rebuilt(reader, folder)
        return reader

    def _rebuilt(self, reader: RunReader, folder: RunFolder) -> RunReader:
        """Begin again; what was shown stays until the new reading is complete."""
        self._rebuilding.setdefault(folder.path, reader.run())
        return self._reader(folder)

    def _reader(self, folder: RunFolder) -> RunReader:
        processes = ProcessWatch(self._started, this_machine())
        return RunReader(folder, self._time, processes, self._guesses)

    def _weights_in(self, folder: Path) -> WeightFiles:
        if folder not in self._weights:
            self._weights[folder] = list_weights(folder)
        return self._weights[folder]

    # Files

    def _look_at_files(self) -> None:
        away = self._away()  # the runs of a folder that is gone stay as last seen
        for path, reader in self._readers.items():
            if path not in away and not reader.look():
                self._search_again()

    def _away(self) -> set[Path]:
        """The runs that lie in no opened folder that is there right now."""
        if not any(root.missing for root in self._roots):
            return set()
        there = (root for root in self._roots if not root.missing)
        return self._readers.keys() - {run.path for root in there for run in root.found.runs}

    def _search_again(self) -> None:
        for root in self._roots:
            root.outdated = True

    def _read(self, deadline: float, cancelled: Callable[[], bool]) -> None:
        waiting = [reader for reader in self._readers.values() if not reader.loaded]
        for reader in sorted(waiting, key=lambda reader: reader.newest_start, reverse=True):
            try:
                reader.read(deadline, cancelled)
            except NeedsRebuildError:
                folder = reader.folder
                self._readers[folder.path] = self._rebuilt(reader, folder)
                self._readers[folder.path].refresh_weights(self._weights_in)
            if cancelled() or time.monotonic() >= deadline:
                return

    # Publishing

    def _publish(self) -> Snapshot:
        away = self._away()
        snapshot = Snapshot(
            roots=self._snapshot.roots,
            runs=tuple(self._run(path, away=path in away) for path in self._readers),
            missing=tuple(root.path for root in self._roots if root.missing),
            notes=tuple(note for root in self._roots for note in root.notes()),
            bytes_read=sum(reader.bytes_read for reader in self._readers.values()),
            bytes_total=sum(reader.bytes_total for reader in self._readers.values()),
        )
        if not _same(snapshot, self._snapshot):
            self._snapshot = snapshot
        return self._snapshot

    def _run(self, path: Path, *, away: bool) -> Run:
        reader = self._readers[path]
        if path in self._rebuilding:
            if not reader.loaded:
                return self._rebuilding[path]
            del self._rebuilding[path]
        return reader.run(away=away)


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
            found = discover(self.path, cancelled)
        except OSError:
            self.missing = self.searched = True
            return False
        if cancelled():
            return False
        now = time.monotonic()
        self._not_before = now + _SEARCH_SHARE * (now - begun)
        self._again = now + _SEARCH_AGAIN
        self.found, self.missing, self.outdated, self.searched = found, False, False, True
        return True

    def notes(self) -> Iterable[Message]:
        if not self.searched or self.missing:
            return
        if not self.found.runs:
            yield nothing_found(self.path)
        if self.found.cut_short:
            yield _cut_short(self.path)

    def _exists(self) -> bool:
        try:
            reachable(self.path).stat()
        except OSError:
            return False
        return True


def nothing_found(path: Path) -> Message:
    """What to say of a folder without a run."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "No training was found in “{folder}”. RVC Monitor looks for files whose names begin with"
        " “events.out.tfevents”; they lie in a model’s folder inside “logs”.",
    )
    return Message(text, {"folder": shown(path)})


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
        and (one.missing, one.notes, one.bytes_read, one.bytes_total)
        == (other.missing, other.notes, other.bytes_read, other.bytes_total)
    )
