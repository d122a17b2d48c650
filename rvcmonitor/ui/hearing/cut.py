"""A part of a sound between two places: how it changes when one of them is moved."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cut:
    """From ``begin`` to ``end`` in a sound of ``whole`` seconds; at least ``least`` and at most
    ``most`` of it, or all where it is shorter."""

    begin: float
    end: float
    whole: float
    least: float
    most: float

    @classmethod
    def of(cls, whole: float, least: float, most: float, begin: float, end: float) -> Cut:
        """As near to ``begin`` and ``end`` as the limits allow."""
        begin, end = (min(max(place, 0.0), whole) for place in (begin, end))
        return cls(begin, end, whole, min(least, whole), min(most, whole)).with_end(end)

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.end - self.begin

    def with_begin(self, begin: float) -> Cut:
        """Moved there at its beginning; the end gives way where it has to."""
        begin = min(max(begin, 0.0), self.whole - self.least)
        end = min(max(self.end, begin + self.least), begin + self.most)
        return self._with(begin, min(end, self.whole))

    def with_end(self, end: float) -> Cut:
        """Moved there at its end; the beginning gives way where it has to."""
        end = max(min(end, self.whole), self.least)
        begin = max(min(self.begin, end - self.least), end - self.most)
        return self._with(max(begin, 0.0), end)

    def shifted(self, by: float) -> Cut:
        """As long as it is, so many seconds later."""
        begin = min(max(self.begin + by, 0.0), self.whole - self.seconds)
        return self._with(begin, min(begin + self.seconds, self.whole))

    def _with(self, begin: float, end: float) -> Cut:
        return Cut(begin, end, self.whole, self.least, self.most)
