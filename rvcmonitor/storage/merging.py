"""What two programs that keep the same file have changed, put together.

A field that only one of them changed is as that one wants it; where both did, the later has its
way. What has a ``key`` (a rating, say, its file) is the same thing under every program.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")
_MISSING: Any = object()


def merged(base: T, ours: T, theirs: T) -> T:
    """``theirs`` with all that became different between ``base`` and ``ours``."""
    result: Any = _merged(base, ours, theirs)
    return result  # type: ignore[no-any-return] # one of the three, or made of their parts


def _merged(base: Any, ours: Any, theirs: Any) -> Any:
    if ours in (base, theirs):
        return theirs
    if theirs == base or type(ours) is not type(theirs):
        return ours
    if base is _MISSING and isinstance(ours, (Mapping, tuple)):
        base = type(ours)()  # both have made it
    if type(base) is not type(ours):
        return ours
    if is_dataclass(ours) and not isinstance(ours, type):
        names = [field.name for field in fields(ours)]
        parts = [[getattr(each, name) for each in (base, ours, theirs)] for name in names]
        changed = {name: _merged(*part) for name, part in zip(names, parts, strict=True)}
        return replace(theirs, **changed)
    if isinstance(ours, Mapping):
        return _by_key(base, ours, theirs)
    if isinstance(ours, tuple) and all(map(_has_key, (*base, *ours, *theirs))):
        return tuple(_by_key(*map(_keyed, (base, ours, theirs))).values())
    return ours


def _by_key(
    base: Mapping[Any, Any], ours: Mapping[Any, Any], theirs: Mapping[Any, Any]
) -> dict[Any, Any]:
    """In our order; what only they have comes last."""
    found = {
        key: _merged(base.get(key, _MISSING), ours.get(key, _MISSING), theirs.get(key, _MISSING))
        for key in dict.fromkeys((*ours, *theirs))
    }
    return {key: value for key, value in found.items() if value is not _MISSING}


def _has_key(item: Any) -> bool:
    return isinstance(item, str) or hasattr(item, "key")


def _keyed(items: Iterable[Any]) -> dict[Hashable, Any]:
    return {item if isinstance(item, str) else item.key: item for item in items}
