"""The epoch to try next."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.listening.next_epoch import next_epoch

TENS = range(10, 500, 10)


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        ([200, 300, 100], 250),
        ([200, 100, 300], 150),
        ([100, 300, 200], 150),  # nothing before the first
        ([200, 210, 100], 150),  # nothing is left between 200 and 210
        ([200, 210, 190], None),
        ([200], None),
        ([], None),
    ],
)
def test_between_the_best_and_its_better_neighbour(heard: list[int], expected: int | None) -> None:
    assert next_epoch(heard, TENS) == expected


epochs = st.lists(st.integers(0, 60), unique=True, max_size=9)


@given(epochs, epochs)
def test_it_is_new_there_and_beside_the_best(heard: list[int], available: list[int]) -> None:
    epoch = next_epoch(heard, available)
    if epoch is None:
        return
    assert epoch in available
    assert epoch not in heard
    low, high = sorted((heard[0], epoch))
    assert not any(low < other < high for other in heard)
    assert min(heard) < epoch < max(heard)


@given(epochs.filter(lambda heard: len(heard) > 1))
def test_it_comes_to_an_end(heard: list[int]) -> None:
    """Heard one after the other, and each the new best, nothing is left soon."""
    for _ in range(7):
        epoch = next_epoch(heard, range(61))
        if epoch is None:
            return
        heard = [epoch, *heard]
    raise AssertionError(heard)
