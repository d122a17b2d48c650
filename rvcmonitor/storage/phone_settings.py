"""Which notices go to the phone. Where they go is secret, and lies in the keyring alone."""

from __future__ import annotations

from dataclasses import dataclass

from rvcmonitor.analysis.notices import NoticeKind

AN_HOUR = 6


@dataclass(frozen=True, slots=True)
class PhoneSettings:
    """Nothing is sent until it is ``on``. ``off`` are the kinds that are not sent, ``an_hour`` is
    how many are at most; a ``picture`` of the curve goes along where a service takes one."""

    on: bool = False
    off: tuple[NoticeKind, ...] = ()
    an_hour: int = AN_HOUR
    picture: bool = True
