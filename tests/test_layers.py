"""Imports run one way, from room to room and from wing to wing; each test lists the offenders."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "rvcmonitor"
GROUND = {"", "languages", "message", "resource", "resources"}
"""Below all rooms: the version, sentences as data, languages, and where the resources lie."""
ROOMS = {
    "tfevents": set(),
    "training": {"tfevents"},
    "analysis": {"tfevents", "training"},
    "storage": {"tfevents", "training", "analysis"},
    "inference": {"tfevents", "training", "analysis", "storage"},
    "stopping": {"tfevents", "training", "analysis", "remote"},
    "report": {"tfevents", "training", "analysis", "remote"},
    "hear": {"tfevents", "training", "analysis", "storage", "inference", "report"},
    "remote": {"tfevents", "training", "storage"},
    "live": {"tfevents", "training", "analysis", "storage", "inference", "stopping", "remote"},
    "ui": {
        "tfevents",
        "training",
        "analysis",
        "storage",
        "inference",
        "stopping",
        "remote",
        "live",
    },
    "simulator": set(),
}
"""What each room may know. Files beside the rooms wire everything together and may know all."""
WINGS = {
    "analysis.curves": set(),
    "analysis.verdict": {"curves", "health"},
    "analysis.candidates": {"curves", "health", "verdict"},
    "analysis.health": {"curves"},
    "analysis.pace": set(),
    "analysis.stopping": {"curves", "health", "verdict"},
    "analysis.media": set(),
    "analysis.listening": {"media"},
    "ui.widgets": set(),
    "ui.chart": {"widgets"},
    "ui.charts": {"widgets", "chart"},
    "ui.media": {"widgets"},
    "ui.runs": {"widgets"},
    "ui.hearing": {"widgets", "media"},
    "ui.verdict": {"widgets"},
    "ui.guide": {"widgets", "chart"},
    "ui.window": {"widgets", "chart", "charts", "media", "runs", "verdict", "guide", "hearing"},
}
"""What each wing may know of the other wings of its room; the files beside them all may."""
QT = {"PySide6", "shiboken6", "pyqtgraph"}
LIVE_MAY = {"PySide6.QtCore", "PySide6.QtNetwork", "shiboken6"}
"""QtNetwork for the socket of the single instance; shiboken6 tells whether an object lives."""
WITHOUT_QT = {
    *GROUND,
    "tfevents",
    "training",
    "analysis",
    "storage",
    "inference",
    "stopping",
    "remote",
    "simulator",
    "report",
    "hear",
    "cli",
}
SIMULATOR_USERS = {"program", "cli", "ui.guide.figures"}
"""Who shows the demo, and trainings as they may go."""


@cache
def imports() -> frozenset[tuple[str, str]]:
    """Every pair of a module of the program and a module that it imports, wherever in its file."""
    return frozenset(
        (module_of(source), imported)
        for source in PACKAGE.rglob("*.py")
        for imported in imports_of(source)
    )


def own_imports() -> list[tuple[str, str]]:
    """The pairs of which both are ours, without the first part of their names."""
    ours = [(a, b) for a, b in imports() if b.split(".")[0] == "rvcmonitor"]
    return sorted((inside(a), inside(b)) for a, b in ours if b != "rvcmonitor.__version__")


def inside(module: str) -> str:
    return module.partition(".")[2]


def module_of(source: Path) -> str:
    parts = ("rvcmonitor", *source.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(part for part in parts if part != "__init__")


def imports_of(source: Path) -> Iterator[str]:
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


def room_of(module: str) -> str:
    return module.split(".")[0]


def wing_of(module: str) -> str:
    """Room and wing, "analysis.verdict"; "" for what lies in no wing."""
    wing = ".".join(module.split(".")[:2])
    return wing if wing in WINGS else ""


def breaks_rooms(importer: str, imported: str) -> bool:
    above, below = room_of(importer), room_of(imported)
    if below in GROUND or above == below:
        return False
    if below == "simulator":
        return importer not in SIMULATOR_USERS
    if above in GROUND or below not in ROOMS:
        return above in GROUND or above in ROOMS
    return above in ROOMS and below not in ROOMS[above]


def breaks_wings(importer: str, imported: str) -> bool:
    above, below = wing_of(importer), wing_of(imported)
    if not above or above == below or room_of(importer) != room_of(imported):
        return False
    return bool(below) and below.split(".")[1] not in WINGS[above]


def test_rooms_know_only_rooms_below() -> None:
    assert [pair for pair in own_imports() if breaks_rooms(*pair)] == []


def test_wings_know_only_wings_below() -> None:
    assert [pair for pair in own_imports() if breaks_wings(*pair)] == []


def test_every_wing_has_its_rule() -> None:
    folders = {
        ".".join(package.relative_to(PACKAGE).parts[:-1])
        for room in ("analysis", "ui")
        for package in (PACKAGE / room).rglob("__init__.py")
    }
    assert folders - {"analysis", "ui"} == set(WINGS)


def test_the_plain_reader_can_be_read_alone() -> None:
    """One module makes use of the fast reader, and that knows the plain one but not its user."""
    fast, user = "tfevents.fast", "tfevents.event_file"
    users = {a for a, b in own_imports() if b.startswith(fast) and not a.startswith(fast)}
    assert users == {user}
    assert [a for a, b in own_imports() if a.startswith(fast) and b == user] == []


def test_qt_stays_above() -> None:
    qt = sorted((inside(a), b) for a, b in imports() if b.split(".")[0] in QT)
    assert [(a, b) for a, b in qt if room_of(a) in WITHOUT_QT] == []
    assert [(a, b) for a, b in qt if room_of(a) == "live" and b not in LIVE_MAY] == []


def test_what_benchmarks_compare_with_is_not_needed_to_run() -> None:
    assert [pair for pair in imports() if pair[1].split(".")[0] == "scipy"] == []


def test_only_the_charts_know_pyqtgraph() -> None:
    users = {inside(a) for a, b in imports() if b.split(".")[0] == "pyqtgraph"}
    assert {wing_of(user) for user in users} <= {"ui.chart", "ui.charts"}


def test_the_rules_themselves() -> None:
    for importer, imported, broken in (
        ("ui.window.tray", "tfevents.columns", False),
        ("tfevents.event", "training.run", True),
        ("analysis.analyse", "live.session", True),
        ("report", "live.session", True),
        ("inference.conversion", "live.session", True),
        ("storage.whole_file", "inference.install", True),
        ("analysis.analyse", "inference.install", True),
        ("ui.window.tray", "simulator.demo", True),
        ("simulator.demo", "tfevents.columns", True),
        ("message", "training.run", True),
        ("ui.window.tray", "program", True),
        ("program", "ui.window.tray", False),
    ):
        assert breaks_rooms(importer, imported) is broken, (importer, imported)
    assert breaks_wings("ui.widgets.icon", "ui.chart.axis")
    assert breaks_wings("ui.charts.pane", "ui.media.waveform")
    assert not breaks_wings("ui.charts.pane", "ui.chart.axis")
    assert not breaks_wings("analysis.analyse", "analysis.verdict.words")
