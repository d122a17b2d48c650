"""Collect every sentence of the program and compile the catalogues.

``python -m build.translations`` brings the .ts files up to date, tells what is not translated yet
(in Qt Linguist or by hand: fill it in there), and compiles the .qm files that the program loads.
English is the source; its catalogue holds the singular and the plural of what is counted.

A new language gets its name and its code in ``rvcmonitor/languages.py``; then
``python -m build.translations CODE`` begins its .ts file. It is spoken once its .qm file is there,
which is when every sentence is translated.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import PySide6

from build.places import ROOT, TRANSLATIONS
from rvcmonitor.languages import OWN_NAMES


def source_of(language: str) -> Path:
    return TRANSLATIONS / f"rvcmonitor_{language}.ts"


def begun() -> tuple[str, ...]:
    """The codes of the languages with a source, translated to the end or not."""
    return tuple(code for code in OWN_NAMES if source_of(code).is_file())


def make_translations(languages: Sequence[str] = ()) -> None:
    """Update and compile these catalogues, or all; ends the program where a sentence lacks, after
    those that are complete were compiled."""
    lacks = [report for code in languages or begun() if (report := make_translation(code))]
    if lacks:
        sys.exit("\n".join(lacks))


def make_translation(language: str) -> str:
    """Update one catalogue and compile it; returns what it lacks, in which case the compiled one
    stays as it was."""
    source = source_of(language)
    update(source, language)
    if lacking := untranslated(source):
        return f"{source} lacks {len(lacking)} sentences:\n" + "\n".join(lacking)
    compile_to(source, source.with_suffix(".qm"))
    return ""


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
    if unknown := set(sys.argv[1:]).difference(OWN_NAMES):
        sys.exit(f"rvcmonitor/languages.py knows no {', '.join(sorted(unknown))}.")
    make_translations(sys.argv[1:])
