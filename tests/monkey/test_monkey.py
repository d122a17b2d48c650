"""A short walk of the monkey through the window; the long ones are taken by hand."""

from __future__ import annotations

import pytest

from tests.monkey.cage import let_loose, report

ACTIONS = 300


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_window_stands_a_monkey(seed: str) -> None:
    outcome = let_loose(seed, ACTIONS)
    assert outcome.well, report(outcome)
    assert outcome.actions == ACTIONS
