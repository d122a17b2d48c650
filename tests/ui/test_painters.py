"""Whoever paints lets go of the painter, whatever happens.

Where an error leaves a paint event while its painter is open, Qt destroys what is being painted on
under the painter's hands, and that is the end of the program.
"""

from __future__ import annotations

import ast

import pytest

from tests.sources import calls, parsed_sources

PAINTERS = ("QPainter", "QStylePainter")


def left_open(tree: ast.AST) -> list[ast.Call]:
    """The painters that no ``with`` closes."""
    closed = {
        id(item.context_expr)
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        for item in node.items
    }
    return [call for call in calls(tree, *PAINTERS) if id(call) not in closed]


@pytest.mark.parametrize("folder", ["rvcmonitor", "build"])
def test_every_painter_is_a_context_manager(folder: str) -> None:
    found = [
        f"{name}:{call.lineno}"
        for name, tree in parsed_sources(folder).items()
        for call in left_open(tree)
    ]
    assert not found, "with QPainter(…) as painter: " + ", ".join(found)


def test_the_rule_itself() -> None:
    assert not left_open(ast.parse("with QPainter(self) as painter:\n    painter.end()"))
    assert left_open(ast.parse("painter = QPainter(self)"))
    assert left_open(ast.parse("painter, palette = QtGui.QPainter(self), self.palette()"))
    assert left_open(ast.parse("with hold(QPainter(image)) as painter:\n    pass"))
