"""The repository itself: what lies at its top, what must not stand in it, where the version is."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from functools import lru_cache
from pathlib import Path

import pytest

from rvcmonitor import __version__

ROOT = Path(__file__).resolve().parent.parent

TOP_LEVEL = {
    ".ci",
    ".github",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "build",
    "installer.iss",
    "pyproject.toml",
    "resources",
    "rvcmonitor",
    "tests",
}

FORBIDDEN = {
    "a path of somebody's machine": r"/home/\w|/root/|/opt/venv|/tmp/\w|C:\\Users\\\w",
    "a folder outside the repository": r"/work/(main|shared)|\.\./shared/(?!wine|logs)",
    "the name of a package host": r"pypi\.|pythonhosted|npmjs|debian\.org|anaconda\.org",
    "a note to oneself": r"\b(TODO|FIXME|XXX)\b",
}

pytestmark = pytest.mark.skipif(
    shutil.which("git") is None or not (ROOT / ".git").exists(),
    reason="not a git checkout, or no git to ask",
)


@lru_cache(maxsize=1)
def tracked() -> tuple[str, ...]:
    """Every file that git knows, relative to the root."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    return tuple(name for name in listed.split("\0") if name)


def texts() -> dict[str, str]:
    """The content of every tracked text file but this one, which has to name what it forbids."""
    found = {}
    for name in tracked():
        path = ROOT / name
        if path != Path(__file__) and path.is_file() and b"\0" not in (raw := path.read_bytes()):
            found[name] = raw.decode("utf-8")
    return found


def test_the_top_level_holds_what_was_agreed() -> None:
    assert {name.split("/", 1)[0] for name in tracked()} <= TOP_LEVEL


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_nothing_of_this_kind_is_written_anywhere(kind: str) -> None:
    pattern = re.compile(FORBIDDEN[kind])
    lines = [
        f"{name}:{number}: {line.strip()}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert not lines, "\n".join(lines)


def test_the_version_stands_once() -> None:
    assignment = re.compile(rf"(?i)version\w*\"?\s*[:=]\s*\W?{re.escape(__version__)}\b")
    places = [name for name, text in texts().items() if assignment.search(text)]
    assert places == ["rvcmonitor/__init__.py"]


def test_every_package_is_installed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(settings["tool"]["setuptools"]["packages"])
    folders = {Path(name).parent for name in tracked() if name.startswith("rvcmonitor/")}
    code = {".".join(folder.parts) for folder in folders}
    assert code == {name for name in listed if "resources" not in name}


def test_everything_ends_with_a_newline_and_has_no_spaces_at_line_ends() -> None:
    wrong = [
        name
        for name, text in texts().items()
        if text and (not text.endswith("\n") or re.search(r"[ \t]+$", text, re.MULTILINE))
    ]
    assert not [name for name in wrong if not name.endswith((".svg", ".txt"))]
