"""When notices keep quiet: kinds switched off, quiet hours, and a pause."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rvcmonitor.analysis.notices import NoticeKind

MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class NoticeChoices:
    """What the user wants to be told. ``quiet_from`` and ``quiet_to`` are minutes after midnight,
    local time, equal when there are no quiet hours; ``paused_until`` is in s since 1970."""

    off: tuple[NoticeKind, ...] = ()
    quiet_from: int = 0
    quiet_to: int = 0
    paused_until: float = 0.0

    def allows(self, kind: NoticeKind, now: datetime) -> bool:
        """Whether a notice of ``kind`` may pop up at ``now`` (with a time zone)."""
        return kind not in self.off and not self.quiet(now) and not self.paused(now)

    def paused(self, now: datetime) -> bool:
        """A pause never lasts longer than a day, whatever happened to the clock."""
        left = self.paused_until - now.timestamp()
        return 0 < left <= MINUTES_A_DAY * 60

    def quiet(self, now: datetime) -> bool:
        """Whether ``now`` lies within the quiet hours, which may go over midnight."""
        minute = now.hour * 60 + now.minute
        length = (self.quiet_to - self.quiet_from) % MINUTES_A_DAY
        return (minute - self.quiet_from) % MINUTES_A_DAY < length

    def paused_for_an_hour(self, now: datetime) -> NoticeChoices:
        """These choices with no notices for an hour from ``now``."""
        return replace(self, paused_until=now.timestamp() + 3600)

    def paused_until_tomorrow(self, now: datetime) -> NoticeChoices:
        """These choices with no notices until the midnight after ``now``, in its time zone."""
        midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), now.tzinfo)
        return replace(self, paused_until=midnight.timestamp())

    def resumed(self) -> NoticeChoices:
        """These choices without a pause."""
        return replace(self, paused_until=0.0)
