"""Collect every sentence of the program and compile the catalogues.

``python build/translations.py`` brings the .ts files up to date, tells what is not translated yet
(in Qt Linguist or by hand: fill it in there), and compiles the .qm files that the program loads.
English is the source; its catalogue holds the singular and the plural of what is counted.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "en")


def source_of(language: str) -> Path:
    return FOLDER / f"rvcmonitor_{language}.ts"


def make_translations() -> None:
    """Update and compile every catalogue; ends the program where a sentence lacks."""
    for language in LANGUAGES:
        source = source_of(language)
        update(source, language)
        if lacking := untranslated(source):
            sys.exit(f"{source} lacks {len(lacking)} sentences:\n" + "\n".join(lacking))
        compile_to(source, source.with_suffix(".qm"))


def update(source: Path, language: str) -> None:
    """Collect the sentences of all rooms into ``source``, keeping what is translated."""
    files = sorted(str(path) for path in (ROOT / "rvcmonitor").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", language]
    options += ["-pluralonly"] if language == "en" else []
    _run("lupdate", *options, *files, "-ts", str(source))


def untranslated(source: Path) -> list[str]:
    """``context: sentence`` of each sentence without a finished translation."""
    lacking = []
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") or not all(texts(message)):
                lacking.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return lacking


def texts(message: ET.Element) -> list[str]:
    """What a sentence is in the other language: for one, and for many where it counts."""
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms or [translation]]


def compile_to(source: Path, target: Path) -> None:
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools, which come with PySide6 on every system."""
    folder = Path(PySide6.__file__).parent
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    found = next(
        path for path in (folder / name, folder / "Qt" / "libexec" / name) if path.exists()
    )
    subprocess.run([str(found), *arguments], check=True)


if __name__ == "__main__":
    make_translations()
