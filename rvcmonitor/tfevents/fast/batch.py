"""A few megabytes of a file without its pictures and sounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import Media
from rvcmonitor.tfevents.fast.media_heads import Heads


@dataclass(frozen=True, slots=True)
class Batch:
    """``data`` holds stretches of small records, laid one behind the other.

    Stretch i begins at ``starts[i]`` in it and at ``offsets[i]`` in the file; ``media_offsets[i]``
    is the picture or sound behind it in the file, and ``heads`` tells what that is. There is one
    stretch more than there are pictures and sounds. ``data`` holds until the next batch is made.
    """

    data: memoryview
    starts: NDArray[np.int64]
    offsets: NDArray[np.int64]
    media_offsets: NDArray[np.int64]
    heads: Heads | None

    def offset(self, at: int) -> int:
        """The file offset of byte ``at`` of ``data``."""
        index = self._stretch(at)
        return int(self.offsets[index] - self.starts[index]) + at

    def media_before(self, at: int) -> list[tuple[str, Media]]:
        """The pictures and sounds before byte ``at`` of ``data``, by tag."""
        return self.heads.media(self.media_offsets, self._stretch(at)) if self.heads else []

    def skipped_before(self, at: int) -> int | None:
        """The offset of the picture or sound that ends where byte ``at`` of ``data`` begins."""
        index = self._stretch(at)
        if not index or self.starts[index] != at:
            return None
        return int(self.media_offsets[index - 1])

    def _stretch(self, at: int) -> int:
        return int(self.starts.searchsorted(at, side="right")) - 1
