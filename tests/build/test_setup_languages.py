"""The languages of the setup: those of the program, and each of them whole."""

from __future__ import annotations

import codecs
import os
import re
from pathlib import Path

import pytest

from build.places import ROOT
from rvcmonitor.languages import OWN_NAMES

SCRIPT = (ROOT / "installer.iss").read_text(encoding="utf-8-sig")
CHINESE = ROOT / "resources" / "setup" / "ChineseSimplified.isl"
INNO_MESSAGES = Path(__file__).with_name("inno_messages.txt")
"""A line for each message of Inno Setup 6.4: its section, its name, and its :func:`marks`."""

MARKS = re.compile(r"%\d|%n|\[[\w/]+\]|&\w|(?<!\.)\.$")


def marks(text: str) -> list[str]:
    """What a message must have in every language: values, new lines, its key, a full stop.

    The key as well, so that no two on a page are the same. Where there is no full stop, Inno Setup
    adds one.
    """
    found = MARKS.findall(text.replace("。", "."))
    return sorted(mark.upper() if mark.startswith("&") else mark for mark in found)


def entries(file: Path) -> list[tuple[str, str, str]]:
    """Section, name and text of each line of a language file, in its order."""
    section, found = "", []
    for line in file.read_text(encoding="utf-8-sig").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif "=" in line and not line.startswith(";"):
            name, _, text = line.partition("=")
            found.append((section, name, text))
    return found


def message_lines(file: Path) -> list[str]:
    """The messages of a language file in the form of ``INNO_MESSAGES``."""
    return [
        " ".join([section, name, *marks(text)])
        for section, name, text in entries(file)
        if section != "LangOptions"
    ]


def test_the_setup_speaks_the_languages_of_the_program() -> None:
    spoken = re.findall(r'^Name: "(\w+)"; MessagesFile', SCRIPT, re.MULTILINE)
    assert spoken == list(OWN_NAMES)


@pytest.mark.parametrize("code", OWN_NAMES)
def test_what_the_setup_says_itself_is_there_in_each_language(code: str) -> None:
    english = re.findall(r"^en\.(\w+)=", SCRIPT, re.MULTILINE)
    assert re.findall(rf"^{code}\.(\w+)=.", SCRIPT, re.MULTILINE) == english
    for name in english:
        texts = re.findall(rf"^(?:en|{code})\.{name}=(.*)$", SCRIPT, re.MULTILINE)
        assert len({tuple(sorted(re.findall(r"%1|\{#\w+\}", text))) for text in texts}) == 1


def test_the_language_files_of_our_own_are_there() -> None:
    files = re.findall(r'MessagesFile: "(?!compiler:)(.+)"', SCRIPT)
    assert [ROOT / file.replace("\\", "/") for file in files] == [CHINESE]
    assert CHINESE.is_file()


def test_the_chinese_of_the_setup_says_that_it_is_chinese() -> None:
    assert CHINESE.read_bytes().startswith(codecs.BOM_UTF8)  # else it is taken for code page 936
    options = {name: text for section, name, text in entries(CHINESE) if section == "LangOptions"}
    letters = re.findall(r"<([0-9A-F]{4})>", options["LanguageName"])
    assert "".join(chr(int(letter, 16)) for letter in letters) == OWN_NAMES["zh_CN"]
    assert options["LanguageID"] == "$0804"  # zh-CN


def test_the_chinese_of_the_setup_is_whole() -> None:
    assert message_lines(CHINESE) == INNO_MESSAGES.read_text(encoding="ascii").splitlines()


def test_the_chinese_of_the_setup_is_chinese() -> None:
    same = {"ComponentSize1", "ComponentSize2"}  # "%1 KB"
    same |= {"UninstallDisplayNameMark", "UninstallDisplayNameMarks"}  # "%1 (%2)"
    empty = {"HelpTextNote", "AboutSetupNote", "TranslatorNote", "BeveledLabel"}
    left = {
        name
        for section, name, text in entries(CHINESE)
        if section != "LangOptions" and not re.search("[\u4e00-\u9fff]", text)
    }
    assert left == same | empty


@pytest.mark.skipif("RVCMONITOR_ISCC" not in os.environ, reason="RVCMONITOR_ISCC is not set")
def test_these_are_the_messages_of_inno_setup() -> None:
    english = Path(os.environ["RVCMONITOR_ISCC"]).with_name("Default.isl")
    assert message_lines(english) == INNO_MESSAGES.read_text(encoding="ascii").splitlines()
