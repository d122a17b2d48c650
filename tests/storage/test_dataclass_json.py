"""What is kept on disk comes back as it was, and damage is one kind of error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.notices import Notice, RunStatus
from rvcmonitor.live.notifier import Memory, Told
from rvcmonitor.message import Message
from rvcmonitor.storage.dataclass_json import from_plain, to_plain


@dataclass(frozen=True)
class Inner:
    path: Path = Path("a")
    size: int | None = None


@dataclass(frozen=True)
class Outer:
    kind: Literal["a", "b"] = "a"
    weight: float = 0.5
    on: bool = True
    names: tuple[str, ...] = ()
    inner: Mapping[str, Inner] = field(default_factory=dict)


inners = st.builds(Inner, st.sampled_from([Path("a"), Path("b/c")]), st.none() | st.integers())
outers = st.builds(
    Outer,
    st.sampled_from(["a", "b"]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.lists(st.text()).map(tuple),
    st.dictionaries(st.text(), inners),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(outers)
def test_everything_comes_back(value: Outer) -> None:
    assert from_plain(Outer, json.loads(json.dumps(to_plain(value)))) == value


@given(st.dictionaries(st.sampled_from(["kind", "weight", "on", "names", "inner"]), json_values))
def test_damage_is_a_value_error_or_a_whole_value(data: dict[str, Any]) -> None:
    try:
        value = from_plain(Outer, data)
    except ValueError:
        return
    assert from_plain(Outer, to_plain(value)) == value


@pytest.mark.parametrize(
    "data",
    [
        [],
        {"kind": "c"},
        {"weight": "0.5"},
        {"weight": True},
        {"weight": float("nan")},
        {"on": 1},
        {"names": "anna"},
        {"names": [1]},
        {"inner": {"x": {"path": 3}}},
        {"inner": {"x": {"size": 1.5}}},
    ],
)
def test_wrong_types_are_refused(data: Any) -> None:
    with pytest.raises(ValueError, match="is"):
        from_plain(Outer, data)


def test_unknown_fields_of_a_newer_program_are_ignored() -> None:
    assert from_plain(Outer, {"weight": 1, "colour": "red"}) == Outer(weight=1.0)


def test_memory_of_notices_comes_back() -> None:
    why = Message("{name}: no longer improving. {reason}", {"name": "anna", "reason": Message("x")})
    memory = Memory(
        {Path("logs/anna"): RunStatus(began=5.0, state="training", try_epochs=(3, 4))},
        (Told(7.0, Path("logs/anna"), Notice("flat", why, 50)),),
    )
    assert from_plain(Memory, json.loads(json.dumps(to_plain(memory)))) == memory
