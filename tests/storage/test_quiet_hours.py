"""Notices keep quiet when they were asked to, and only then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.storage.quiet_hours import NoticeChoices

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
minutes = st.integers(0, 1439)


@pytest.mark.parametrize(
    ("start", "end", "hour", "quiet"),
    [
        (22 * 60, 7 * 60, 23, True),
        (22 * 60, 7 * 60, 6, True),
        (22 * 60, 7 * 60, 7, False),
        (22 * 60, 7 * 60, 21, False),
        (13 * 60, 15 * 60, 14, True),
        (13 * 60, 15 * 60, 12, False),
        (0, 0, 0, False),
    ],
)
def test_quiet_hours_may_cross_midnight(start: int, end: int, hour: int, quiet: bool) -> None:
    now = NOON.replace(hour=hour)
    choices = NoticeChoices(quiet_from=start, quiet_to=end)
    assert choices.quiet(now) is quiet
    assert choices.allows("rising", now) is not quiet


@given(minutes, minutes)
def test_quiet_hours_last_as_long_as_they_say(start: int, end: int) -> None:
    choices = NoticeChoices(quiet_from=start, quiet_to=end)
    quiet = sum(choices.quiet(NOON + timedelta(minutes=minute)) for minute in range(1440))
    assert quiet == (end - start) % 1440


def test_a_kind_can_be_switched_off() -> None:
    choices = NoticeChoices(off=("flat",))
    assert not choices.allows("flat", NOON)
    assert choices.allows("rising", NOON)


def test_pause_ends() -> None:
    hour = NoticeChoices().paused_for_an_hour(NOON)
    assert not hour.allows("rising", NOON + timedelta(minutes=59))
    assert hour.allows("rising", NOON + timedelta(minutes=60))
    tomorrow = NoticeChoices().paused_until_tomorrow(NOON)
    assert not tomorrow.allows("rising", NOON + timedelta(hours=11, minutes=59))
    assert tomorrow.allows("rising", NOON + timedelta(hours=12))
    assert tomorrow.resumed().allows("rising", NOON)


def test_a_clock_set_back_does_not_silence_for_ever() -> None:
    paused = NoticeChoices().paused_for_an_hour(NOON)
    assert paused.allows("rising", NOON - timedelta(days=300))
