"""What one event file holds, as columns: never one Python object a point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import Message

MediaKind = Literal["image", "audio"]
Values = NDArray[np.float32] | NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scalars:
    """The points of one scalar tag, in file order. All arrays have shape (n,) and are read-only.

    ``values`` are float32 as the trainers write them; float64 where a writer used tensors of
    doubles or of 32- or 64-bit integers, which a float32 cannot hold. Steps are trainer steps;
    wall times are seconds since 1970 (UTC).
    """

    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    values: Values


@dataclass(frozen=True, slots=True)
class Media:
    """Where the pictures or sounds of one tag lie in their file, in file order; shapes (n,).

    ``offsets`` are the byte positions of the records (of their length header), ``indices`` the
    position of the value inside its event (0 for every RVC trainer).
    """

    kind: MediaKind
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    offsets: NDArray[np.int64]
    indices: NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that could not be used, and what that means for the user.

    ``code`` is stable and for programs (``corrupt-record``, ``unreadable-file``, …); ``offset`` is
    in bytes, or None where it has no meaning.
    """

    file: Path
    offset: int | None
    code: str
    message: Message


@dataclass(frozen=True, slots=True)
class Chunk:
    """What one call of :meth:`EventFile.read` found: whole records only.

    ``first_step`` is the step of the first record with a value *in the file* (None until there is
    one), ``last_wall_time`` the newest wall time seen in the file. ``restarted`` says that the
    file was replaced or cut, so that what came from it before no longer holds. ``more`` says that
    the read stopped before the end and more whole records are waiting. From ``purge_step`` on, the
    writer says, nothing holds that was logged before this chunk, in this file or in an earlier one
    (None where it does not say so).
    """

    scalars: Mapping[str, Scalars] = field(default_factory=dict)
    media: Mapping[str, Media] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    first_step: int | None = None
    last_wall_time: float | None = None
    restarted: bool = False
    more: bool = False
    purge_step: int | None = None


def read_only(array: Any) -> Any:
    """The same array, which nobody writes into any more."""
    array.flags.writeable = False
    return array
