"""Spanish is complete: every sentence of every room, and the catalogues that the program loads."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from build.translations import LANGUAGES, compile_to, source_of, texts, untranslated, update
from rvcmonitor.message import Message
from rvcmonitor.ui.verdict.checkpoint_row import distance_words
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.window.language import Language

PLACEHOLDER = r"\{\w+[^}]*\}|%L?n"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def source(language: str) -> Path:
    return source_of(language)


@pytest.fixture
def collected(source: Path, language: str, tmp_path: Path) -> Path:
    """The catalogue as it would be after collecting every sentence anew."""
    copy = tmp_path / source.name
    shutil.copy(source, copy)
    update(copy, language)
    return copy


def sentences(source: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, English and translation of every sentence, for one and for many where it counts."""
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", texts(message)


def test_every_sentence_is_translated(collected: Path) -> None:
    assert untranslated(collected) == [], "run: python build/translations.py"


@pytest.mark.parametrize("language", ["es"])
def test_sentences_of_the_lower_rooms_are_among_them(collected: Path) -> None:
    assert sum(context == "Message" for context, _, _ in sentences(collected)) > 50


def test_every_placeholder_is_kept(source: Path) -> None:
    for context, english, translated in sentences(source):
        wanted = sorted(re.findall(PLACEHOLDER, english))
        for text in translated:
            assert sorted(re.findall(PLACEHOLDER, text)) == wanted, (context, english)


def test_what_counts_is_collected_as_such(collected: Path) -> None:
    """``lupdate`` does not see that ``translate`` counts: of that there would be one form only."""
    for context, english, translated in sentences(collected):
        assert ("%Ln" in english) == (len(translated) == 2), (context, english)


def test_the_compiled_catalogue_is_up_to_date(source: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    compile_to(source, fresh)
    new, committed = QTranslator(), QTranslator()
    assert new.load(str(fresh))
    assert committed.load(str(source.with_suffix(".qm")))
    for context, english, translated in sentences(source):
        counts = [-1] if len(translated) == 1 else [1, 2]
        for count, text in zip(counts, translated, strict=True):
            assert new.translate(context, english, None, count) == text
            assert committed.translate(context, english, None, count) == text, "run the build step"


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 epoch before", "2 epochs before"),
        ("sv", "1 epoch before", "2 epochs before"),
        ("es", "1 época antes", "2 épocas antes"),
    ],
    ids=["English", "a language without a catalogue", "Spanish"],
)
def test_one_is_not_many(qapp: QApplication, code: str, one: str, many: str) -> None:
    language = Language(qapp)
    language.use(code)
    try:
        assert [distance_words(count, "before") for count in (1, 2)] == [one, many]
    finally:
        language.use("en")
        language.forget()


@pytest.mark.parametrize("code", ["en", "es"])
def test_verdict_chart_and_guide_call_a_level_by_one_word(qapp: QApplication, code: str) -> None:
    language = Language(qapp)
    language.use(code)
    try:
        said = {
            qapp.translate("Verdict", "Flat since {where}").split()[0],
            qapp.translate("Turn", "Flat since here").split()[0],
            qapp.translate("GuideFigures", "Flat since the line").split()[0],
        }
    finally:
        language.use("en")
        language.forget()
    assert len(said) == 1
    guide = Path(__file__).parents[1] / f"resources/guide/{code}/05-verdict.md"
    assert f"## {said.pop()} <!-- flat -->" in guide.read_text("utf-8")


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
