"""What errors say is told with paths as people write them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from rvcmonitor.training.fence import error_words
from rvcmonitor.training.folders import reason_of
from tests.sources import parsed_sources

WINDOWS = PureWindowsPath("C:\\Müller's logs\\anna")
POSIX = PurePosixPath("/data/müller/logs/a \"b\" 'c'")
OF_THE_PROGRAM = frozenset({"NoRunError", "RefusedError", "NothingToHearError", "PatternError"})
"""Errors whose text is the program's own, or has no path in it."""


@pytest.mark.parametrize("path", [WINDOWS, POSIX])
def test_paths_are_told_as_people_write_them(path: PureWindowsPath | PurePosixPath) -> None:
    errors = (
        KeyError(path),
        ValueError(f"{path!r} is not in {path.parent!r}"),
        RuntimeError({"at": path}),
        OSError(5, "Input/output error", path),
        OSError(path, "odd"),
    )
    for error in errors:
        for said in (reason_of(error), error_words(error)):
            assert "Path(" not in said
    assert str(path) in reason_of(errors[0])
    assert f"{path} is not in {path.parent}" == reason_of(errors[1])
    assert error_words(errors[3]) == f"OSError: Input/output error: {path}"


def test_no_long_form_of_a_path_is_told() -> None:
    error = OSError(5, "Input/output error", "\\\\?\\C:\\logs\\anna")
    assert error_words(error) == "OSError: Input/output error: C:\\logs\\anna"


def test_the_words_of_errors_are_taken_in_one_way() -> None:
    """Whoever tells an error goes through ``reason_of``: its text may be Python, not words."""
    found = {
        f"{path}:{line}"
        for path, tree in parsed_sources().items()
        if not path.endswith(("training/folders.py", "storage/dataclass_json.py"))
        for line in _texts_of_errors(tree)
    }
    assert found == set()


def _texts_of_errors(tree: ast.Module) -> Iterator[int]:
    """Where ``str(error)`` or ``f"{error}"`` stands in what handles errors that Python raises."""
    for handler in ast.walk(tree):
        if isinstance(handler, ast.ExceptHandler) and handler.name and handler.type:
            if ast.unparse(handler.type).strip("()").split(", ")[0] in OF_THE_PROGRAM:
                continue
            yield from _texts(handler, handler.name)
        if isinstance(handler, ast.FunctionDef):
            for argument in (*handler.args.args, *handler.args.kwonlyargs):
                kind = "" if argument.annotation is None else ast.unparse(argument.annotation)
                if kind.endswith(("Error", "Exception", "BaseException")):
                    yield from _texts(handler, argument.arg)


def _texts(where: ast.AST, name: str) -> Iterator[int]:
    for node in ast.walk(where):
        match node:
            case (
                ast.Call(func=ast.Name(id="str"), args=[ast.Name(id=told)])
                | ast.FormattedValue(value=ast.Name(id=told))
            ) if told == name:
                yield node.lineno
