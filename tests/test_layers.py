"""Imports run one way: tfevents ← training ← analysis ← live ← ui ← app."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "rvcmonitor"
ROOMS = ("tfevents", "training", "analysis", "live", "ui", "app")
GROUND = frozenset({"", "message", "resource"})
"""Below all rooms: the version, sentences as data, and where the resources lie."""
QT = frozenset({"PySide6", "shiboken6", "pyqtgraph"})
LIVE_MAY = frozenset({"PySide6.QtCore", "PySide6.QtNetwork", "shiboken6"})
"""QtNetwork for the socket of the single instance; shiboken6 tells whether an object lives."""
WITHOUT_QT = ("tfevents", "training", "analysis", "simulator", "report", "cli", "message")
SIMULATOR_USERS = frozenset({"app", "cli", "simulator"})


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(module: str) -> str:
    """The room of a dotted name; files beside the rooms are part of the composition root."""
    part = module.partition(".")[2].partition(".")[0]
    if part in (*ROOMS, "simulator", "report", "cli", "resources") or part in GROUND:
        return part
    return "app"


def module_of(source: Path) -> str:
    parts = ("rvcmonitor", *source.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(part for part in parts if part != "__init__")


def imports_of(source: Path) -> Iterator[str]:
    """Every module that ``source`` imports, wherever in the file."""
    package = module_of(source)
    if source.name != "__init__.py":
        package = package.rpartition(".")[0]
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*parents, node.module or ""]) if node.level else node.module or ""
            # "from rvcmonitor import app" and "from PySide6 import QtCore" name modules
            names = (f"{base}.{alias.name}" for alias in node.names)
            yield from names if base in ("rvcmonitor", "PySide6") else [base]


def may_import(importer: str, imported: str) -> bool:
    if imported in GROUND or imported in (importer, "resources"):
        return True
    if imported == "simulator":
        return importer in SIMULATOR_USERS
    if importer in ("app", "cli"):
        return True
    if importer == "report":
        return imported in ("tfevents", "training", "analysis")
    if importer not in ROOMS or imported not in ROOMS:
        return False
    return ROOMS.index(imported) < ROOMS.index(importer)


@pytest.mark.parametrize("source", sources(), ids=module_of)
def test_imports_run_one_way(source: Path) -> None:
    importer = room_of(module_of(source))
    own = {name for name in imports_of(source) if name.split(".")[0] == "rvcmonitor"}
    # "from rvcmonitor import __version__" names no module
    wrong = {
        name for name in own - {"rvcmonitor.__version__"} if not may_import(importer, room_of(name))
    }
    assert not wrong


@pytest.mark.parametrize("source", sources(), ids=module_of)
def test_the_plain_reader_can_be_read_alone(source: Path) -> None:
    """One module makes use of the fast reader, and that knows the plain one but not its user."""
    fast, user = "rvcmonitor.tfevents.fast", "rvcmonitor.tfevents.event_file"
    module, imports = module_of(source), set(imports_of(source))
    if module.startswith(fast):
        assert user not in imports
    elif module != user:
        assert not {name for name in imports if name.startswith(fast)}


@pytest.mark.parametrize("source", sources(), ids=module_of)
def test_qt_stays_above(source: Path) -> None:
    importer = room_of(module_of(source))
    qt = {name for name in imports_of(source) if name.split(".")[0] in QT}
    if importer in WITHOUT_QT:
        assert not qt
    if importer == "live":
        assert qt <= LIVE_MAY


@pytest.mark.parametrize("source", sources(), ids=module_of)
def test_what_benchmarks_compare_with_is_not_needed_to_run(source: Path) -> None:
    assert not {name for name in imports_of(source) if name.split(".")[0] in ("pyqtgraph", "scipy")}


@pytest.mark.parametrize(
    ("importer", "imported", "allowed"),
    [
        ("ui", "tfevents", True),
        ("tfevents", "training", False),
        ("analysis", "live", False),
        ("report", "live", False),
        ("ui", "simulator", False),
        ("simulator", "tfevents", False),
        ("message", "training", False),
    ],
)
def test_the_rule_itself(importer: str, imported: str, *, allowed: bool) -> None:
    assert may_import(importer, imported) is allowed
