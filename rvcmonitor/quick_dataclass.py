"""``@dataclass(frozen=True, slots=True)`` as the standard library has it, made five times as fast.

The library writes six methods for each class as text and compiles them, which takes a millisecond.
This program has a hundred such classes: that was an eighth of every start. Only ``__init__`` has to
be written for each class; here the others are shared by all of them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["dataclass"]

T = TypeVar("T")
_ABSENT = object()


def _dataclass(*, frozen: bool, slots: bool, eq: bool = True) -> Callable[[type[T]], type[T]]:
    if not frozen or not slots:
        raise TypeError("only frozen dataclasses with slots are made here")

    def make(bare: type[T]) -> type[T]:
        made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(bare)
        fields = dataclasses.fields(made)
        if not all(field.init and field.repr and field.compare for field in fields):
            raise TypeError("every field takes part in everything here")
        made.__init__ = _written_init(made, fields)
        made.__repr__ = _repr
        made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
        made.__getstate__, made.__setstate__ = _get_state, _set_state
        if eq:
            made.__eq__, made.__hash__ = _comparison(made.__match_args__)
        return made  # type: ignore[no-any-return]

    return make


if TYPE_CHECKING:  # to those who check types it is the same
    from dataclasses import dataclass
else:
    dataclass = _dataclass


def _written_init(made: Any, fields: tuple[dataclasses.Field[Any], ...]) -> Any:
    names: dict[str, Any] = {"_set": object.__setattr__, "_absent": _ABSENT}
    parameters, lines = ["self"], []
    for field in fields:
        name, value = field.name, field.name
        if field.default_factory is not dataclasses.MISSING:
            names[f"_make_{name}"] = field.default_factory
            value = f"_make_{name}() if {name} is _absent else {name}"
            parameters.append(f"{name}=_absent")
        elif field.default is not dataclasses.MISSING:
            names[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
        else:
            parameters.append(name)
        lines.append(f" _set(self, {name!r}, {value})")
    if hasattr(made, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec(f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines), names)  # noqa: S102
    names["__init__"].__qualname__ = f"{made.__qualname__}.__init__"
    return names["__init__"]


def _comparison(names: tuple[str, ...]) -> tuple[Any, Any]:
    """Equal where all fields are: tuples compare them, so that what is the same object is equal."""
    get = attrgetter(*names)
    values = get if len(names) > 1 else lambda one: (get(one),)

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - it becomes a method
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(values(self) == values(other))

    def __hash__(self: object) -> int:  # noqa: N807 - it becomes a method
        return hash(values(self))

    return __eq__, __hash__


@recursive_repr()
def _repr(self: Any) -> str:
    fields = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{self.__class__.__qualname__}({', '.join(fields)})"


def _refuse_to_set(self: object, name: str, value: object) -> None:  # noqa: ARG001 - a method
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:  # noqa: ARG001 - a method
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _get_state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__match_args__]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, value)
