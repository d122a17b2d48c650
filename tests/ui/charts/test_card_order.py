"""The order of cards by their names, whatever the names hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.ui.charts.card_order import natural


def test_numbers_in_names_count_as_numbers() -> None:
    tags = ["loss/g/10", "loss/g/2", "loss/g/002b", "loss/g/x"]
    assert sorted(tags, key=natural) == ["loss/g/2", "loss/g/002b", "loss/g/10", "loss/g/x"]


@given(st.lists(st.text(alphabet="a/0९²Ⅷ_1")))
def test_any_names_can_be_sorted(tags: list[str]) -> None:
    sorted([*tags, "9" * 5000], key=natural)
