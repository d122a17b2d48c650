"""One conversion after the other: the first teaches how long the others take, and may take."""

from __future__ import annotations

from rvcmonitor.inference.conversion import Conversion, Outcome, Stopped, convert, time_limit
from rvcmonitor.inference.install import Install


class Batch:
    """Conversions by one install. ``took`` are the seconds of those that have worked so far."""

    def __init__(self, install: Install, *, has_card: bool) -> None:
        self._install = install
        self._has_card = has_card
        self.took: list[float] = []

    def convert(self, wanted: Conversion, stopped: Stopped = lambda: False) -> Outcome:
        """Do one; see :func:`rvcmonitor.inference.conversion.convert`."""
        limit = time_limit(self.took)
        outcome = convert(
            self._install, wanted, has_card=self._has_card, limit=limit, stopped=stopped
        )
        if outcome.converted:
            self.took.append(outcome.seconds)
        return outcome

    def seconds_left(self, conversions: int) -> float | None:
        """How long so many more will take; None before one has worked."""
        return sum(self.took) / len(self.took) * conversions if self.took else None
