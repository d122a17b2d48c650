"""Our dataclasses do what those of the standard library do."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from rvcmonitor import quick_dataclass


def bare() -> type:
    class Point:
        """Somewhere."""

        x: int
        y: float = 2.5
        names: Mapping[str, int] = dataclasses.field(default_factory=dict)

        def __post_init__(self) -> None:
            if self.x < 0:
                raise ValueError("to the left of everything")

    return Point


def both(*, eq: bool = True) -> list[Any]:
    """The same class, made here and by the standard library."""
    makers: list[Any] = [quick_dataclass.dataclass, dataclasses.dataclass]
    return [maker(frozen=True, slots=True, eq=eq)(bare()) for maker in makers]


@pytest.mark.parametrize("kind", both(), ids=["ours", "library"])
class TestBoth:
    def test_takes_values_in_order_or_by_name_and_has_defaults(self, kind: Any) -> None:
        made = kind(1, names={"a": 1})
        assert (made.x, made.y, made.names) == (1, 2.5, {"a": 1})
        assert kind(1).names == {}
        assert kind(1).names is not kind(1).names

    @pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, 3, 4), {}), ((1,), {"z": 1})])
    def test_wrong_arguments_are_an_error(
        self, kind: Any, values: tuple[int, ...], named: dict[str, int]
    ) -> None:
        with pytest.raises(TypeError, match=r"Point\.__init__"):
            kind(*values, **named)

    def test_cannot_be_changed(self, kind: Any) -> None:
        made = kind(1)
        with pytest.raises(dataclasses.FrozenInstanceError):
            made.x = 2
        with pytest.raises((AttributeError, TypeError)):  # Python 3.11 says it in an odd way
            made.other = 2
        with pytest.raises(dataclasses.FrozenInstanceError):
            del made.x
        assert made == kind(1)
        assert not hasattr(made, "__dict__")

    def test_is_equal_by_its_fields(self, kind: Any) -> None:
        assert kind(1) == kind(1)
        assert kind(1) != kind(2)
        assert kind(1) != (1, 2.5, {})
        nothing = float("nan")
        assert kind(1, nothing) == kind(1, nothing)

    def test_is_hashed_by_its_fields(self, kind: Any) -> None:
        assert hash(kind(1, 2.5, ())) == hash(kind(1, 2.5, ())) == hash((1, 2.5, ()))

    def test_is_written_as_it_is_made(self, kind: Any) -> None:
        assert repr(kind(1)).endswith("Point(x=1, y=2.5, names={})")

    def test_is_checked_when_made(self, kind: Any) -> None:
        with pytest.raises(ValueError, match="left"):
            kind(-1)

    def test_is_replaced_matched_and_copied(self, kind: Any) -> None:
        made = kind(1)
        assert dataclasses.replace(made, x=3) == kind(3)
        match made:
            case kind(x, y):
                assert (x, y) == (1, 2.5)
        assert copy.copy(made) == copy.deepcopy(made) == made
        assert dataclasses.asdict(made) == {"x": 1, "y": 2.5, "names": {}}
        assert [field.name for field in dataclasses.fields(kind)] == ["x", "y", "names"]


@pytest.mark.parametrize("kind", both(eq=False), ids=["ours", "library"])
def test_what_is_compared_as_an_object(kind: Any) -> None:
    made = kind(1)
    assert made == made
    assert made != kind(1)
    assert len({made, kind(1)}) == 2


def test_one_field_that_is_an_array_is_equal_to_itself() -> None:
    @quick_dataclass.dataclass(frozen=True, slots=True)
    class Held:
        values: Any

    array = np.arange(3)
    assert Held(array) == Held(array)
    assert Held(1) != Held(2)


def test_what_it_cannot_make_it_does_not_make() -> None:
    make: Any = quick_dataclass.dataclass
    with pytest.raises(TypeError):
        make(frozen=False, slots=True)

    class Hidden:
        x: int = dataclasses.field(default=1, repr=False)

    with pytest.raises(TypeError):
        make(frozen=True, slots=True)(Hidden)
