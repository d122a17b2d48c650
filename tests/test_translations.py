"""Spanish is complete: every sentence of every room, and the catalogue that the program loads."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from build.translations import LANGUAGES, compile_to, source_of, untranslated, update
from rvcmonitor.message import Message
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.window.language import Language


@pytest.fixture(params=LANGUAGES)
def source(request: pytest.FixtureRequest) -> Path:
    return source_of(request.param)


@pytest.fixture
def collected(source: Path, tmp_path: Path) -> Path:
    """The catalogue as it would be after collecting every sentence anew."""
    copy = tmp_path / source.name
    shutil.copy(source, copy)
    update(copy)
    return copy


def sentences(source: Path) -> Iterator[tuple[str, str, str]]:
    """Context, English and translation of every sentence."""
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message.findtext("translation") or ""


def test_every_sentence_is_translated(collected: Path) -> None:
    assert untranslated(collected) == [], "run: python build/translations.py"


def test_sentences_of_the_lower_rooms_are_among_them(collected: Path) -> None:
    assert sum(context == "Message" for context, _, _ in sentences(collected)) > 50


def test_every_placeholder_is_kept(source: Path) -> None:
    for context, english, translated in sentences(source):
        wanted = sorted(re.findall(r"\{\w+[^}]*\}", english))
        assert sorted(re.findall(r"\{\w+[^}]*\}", translated)) == wanted, (context, english)


def test_the_compiled_catalogue_is_up_to_date(source: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    compile_to(source, fresh)
    new, committed = QTranslator(), QTranslator()
    assert new.load(str(fresh))
    assert committed.load(str(source.with_suffix(".qm")))
    for context, english, translated in sentences(source):
        assert new.translate(context, english) == translated
        assert committed.translate(context, english) == translated, "run: build/translations.py"


def test_the_program_speaks_spanish(qapp: QApplication) -> None:
    """Our words, the sentences from below, and Qt's own buttons."""
    language = Language(qapp)
    language.use("es")
    try:
        assert message_text(Message("There is too little memory.")) == "Hay muy poca memoria."
        assert qapp.translate("MainMenu", "&Open folder…") == "A&brir carpeta…"
        assert qapp.translate("QPlatformTheme", "Cancel") == "Cancelar"
    finally:
        language.use("en")
    assert message_text(Message("There is too little memory.")) == "There is too little memory."
