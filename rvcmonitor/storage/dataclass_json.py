"""Dataclasses to JSON values and back, with every type checked on the way in.

What the program keeps on disk (settings, ratings, told notices) are frozen dataclasses. A file may
be old, damaged or edited by hand: whatever does not fit the types is one ``ValueError``.
"""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """``value`` as JSON knows it: dataclasses and mappings as objects, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(each) for each in value]
    return str(value) if isinstance(value, Path) else value


def from_plain(kind: type[T], data: Any) -> T:
    """``data`` as a ``kind``. Missing fields take their default, unknown ones are ignored.

    Raises:
        ValueError: something is not of its type.
    """
    try:
        return cast("T", _read(kind, data))
    except (TypeError, RecursionError, OverflowError) as error:
        raise ValueError(f"this is no {kind.__name__}: {error}") from error


def _read(kind: Any, data: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        known = {field.name for field in fields(kind)} & set(_typed(dict, data))
        return kind(**{name: _read(hints[name], data[name]) for name in known})
    if origin is Literal:
        return _one_of(arguments, data)
    if origin in (Union, types.UnionType):
        return _first_that_fits(arguments, data)
    if origin is tuple:
        return tuple(_read(arguments[0], each) for each in _typed(list, data))
    if origin is not None and issubclass(origin, Mapping):
        key, value = arguments
        return {_read(key, name): _read(value, each) for name, each in _typed(dict, data).items()}
    return _simple(kind, data)


def _simple(kind: Any, data: Any) -> Any:
    if kind is Path:
        return Path(_typed(str, data))
    if kind is float:
        number = float(_typed((int, float), data))
        if isinstance(data, bool) or not math.isfinite(number):
            raise ValueError(f"{data!r} is no number")
        return number
    if kind is int and isinstance(data, bool):
        raise ValueError(f"{data!r} is no number")
    return _typed(kind, data)


def _typed(kind: Any, data: Any) -> Any:
    if not isinstance(data, kind):
        raise ValueError(f"{data!r} is not of type {kind}")  # noqa: TRY004 - one error for all damage
    return data


def _one_of(allowed: tuple[Any, ...], data: Any) -> Any:
    if not any(data == each and type(data) is type(each) for each in allowed):
        raise ValueError(f"{data!r} is not one of {allowed}")
    return data


def _first_that_fits(kinds: tuple[Any, ...], data: Any) -> Any:
    for kind in kinds:
        try:
            return _read(kind, data)
        except (ValueError, TypeError):
            continue
    raise ValueError(f"{data!r} is none of {kinds}")
