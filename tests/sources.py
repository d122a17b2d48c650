"""The program's own sources, parsed, for tests that hold rules about them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@lru_cache
def parsed_sources(folder: str = "rvcmonitor") -> dict[str, ast.Module]:
    """Every module in ``folder`` by its path below the root."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted((ROOT / folder).rglob("*.py"))
    }


def called_name(call: ast.Call) -> str:
    """What is called, without the object or module before its last dot; "" for an expression."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """The calls of functions, classes or methods with one of these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called_name(node) in names:
            yield node
