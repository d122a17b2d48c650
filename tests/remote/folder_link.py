"""A link to a folder of this machine, which breaks when a test wants it to."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from rvcmonitor.message import Message
from rvcmonitor.remote.link import BLOCK, LinkError, Span
from rvcmonitor.remote.listing import Entry, Listing, is_entered, kind_of

ROOT = "/workspace"


class FolderLink:
    """``far`` is the root of the host. ``allows`` is told of the bytes that are about to come, and
    says how many of them do before the link breaks (None: all)."""

    def __init__(self, far: Path, allows: Callable[[int], int | None] = lambda _size: None) -> None:
        self.far, self.allows = far, allows
        self.bytes_read = 0
        self.whole = True

    def listing(self, folder: str, around: Sequence[str]) -> Listing:
        self._break_within(0)
        root = self._path(folder)
        if not root.is_dir():
            return Listing(whole=False, gone=True)
        entries = [self._entry(each, each.relative_to(root).as_posix()) for each in self._in(root)]
        for beside in around:
            if self._path(beside).is_dir():
                found = self._path(beside).iterdir()
                entries += [self._entry(each, f"{beside}/{each.name}") for each in found]
        return Listing(tuple(entries), self.whole)

    def folders(self, folder: str) -> tuple[str, Sequence[str]]:
        found = [each.name for each in self._path(folder).iterdir() if each.is_dir()]
        return folder, sorted(found)

    def read(self, path: str, spans: Sequence[Span]) -> Generator[bytes, None, None]:
        with self._path(path).open("rb") as file:
            for at, length in spans:
                self._break_within(length)
                file.seek(at)
                came = file.read(length)
                self.bytes_read += len(came)
                yield came

    def beginnings(
        self, files: Sequence[tuple[str, int]]
    ) -> Generator[tuple[int, bytes], None, None]:
        for place, (path, size) in enumerate(files):
            try:
                length = min(self._path(path).stat().st_size, size)
                spans = [(at, min(BLOCK, length - at)) for at in range(0, max(length, 1), BLOCK)]
                yield from ((place, block) for block in self.read(path, spans))
            except OSError:
                continue  # it cannot be read

    def close(self) -> None:
        pass

    def _in(self, root: Path) -> list[Path]:
        return [
            each
            for each in root.rglob("*")
            if all(map(is_entered, each.relative_to(root).parts[:-1]))
            and (each.is_dir() or kind_of(each.name, each.stat().st_size))
        ]

    def _entry(self, path: Path, name: str) -> Entry:
        found = path.stat()
        return Entry(name, path.is_dir(), found.st_size, found.st_mtime)

    def _path(self, path: str) -> Path:
        return self.far / path.removeprefix("/").replace("~", "home")

    def _break_within(self, size: int) -> None:
        allowed = self.allows(size)
        if allowed is not None:
            self.bytes_read += min(allowed, size)
            raise LinkError(Message("The link broke."))
