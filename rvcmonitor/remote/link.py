"""What a mirror needs of a connection, and how it says that there is none."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Protocol

from rvcmonitor.message import Message
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.listing import Listing

Span = tuple[int, int]
"""Where bytes of a file begin, and how many they are."""

BLOCK = 1 << 12
"""Bytes that come together: what is lost where a link breaks."""


class LinkError(Exception):
    """There is no connection, or no longer. ``message`` says why; where it ``is_final``, trying
    again by itself would change nothing: somebody has to act."""

    def __init__(self, message: Message, *, is_final: bool = False) -> None:
        super().__init__(message.english())
        self.message = message
        self.is_final = is_final


class Readable(Protocol):
    """Files of a host."""

    def read(self, path: str, spans: Sequence[Span]) -> Generator[bytes, None, None]:
        """These bytes of a file, a value for each span, as soon as it has come; fewer where the
        file ends before. To be closed where not all of them are wanted.

        Raises:
            OSError: it is not there, or may not be read.
        """
        ...


class Link(Readable, Protocol):
    """A connection to a host. Paths begin with "/" or with "~", the home folder there; every call
    may raise :class:`LinkError`, after which the link is of no more use."""

    def listing(self, folder: str, around: Sequence[str]) -> Listing:
        """All that matters in ``folder``, and the voices right in the folders ``around`` it."""
        ...

    def folders(self, folder: str) -> tuple[str, Sequence[str]]:
        """The whole path of ``folder``, and the names of the folders in it.

        Raises:
            OSError: it is not there, or may not be looked into.
        """
        ...

    def beginnings(
        self, files: Sequence[tuple[str, int]]
    ) -> Generator[tuple[int, bytes], None, None]:
        """The first so many bytes of each of these files, one after the other and all by one
        question: the place of a file in ``files``, and its next block, at least one (which may be
        empty). A file that is shorter by now ends before, and one that cannot be read is left out.
        To be closed where not all of them are wanted."""
        ...

    def close(self) -> None:
        """Let the host go. Never raises."""
        ...


Connect = Callable[[Address], Link]
"""Makes a link, or raises :class:`LinkError`."""
