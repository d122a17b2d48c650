"""Each language is complete: every sentence of every room, and the catalogue the program loads."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from build.places import TRANSLATIONS
from build.translations import begun, compile_to, source_of, texts, untranslated, update
from rvcmonitor.languages import OWN_NAMES, language_for, spoken_languages
from rvcmonitor.message import Message
from rvcmonitor.ui.verdict.checkpoint_row import distance_words
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.window.language import Language
from rvcmonitor.ui.window.main_menu import MainMenu

PLACEHOLDER = r"\{\w+[^}]*\}|%L?n"
COUNTS = {
    **dict.fromkeys(OWN_NAMES, (1, 2)),
    **dict.fromkeys(("tr", "ja", "ko", "zh_CN"), (2,)),  # nothing changes with the count
    "ru": (1, 2, 5),
}
"""One count for each form in which a language counts, in the order of the forms."""


@pytest.fixture(params=begun())
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
    """Context, English and translation of every sentence, in each form where it counts."""
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", texts(message)


def test_every_sentence_is_translated(collected: Path) -> None:
    assert untranslated(collected) == [], "run: python -m build.translations"


@pytest.mark.parametrize("language", ["es"])
def test_sentences_of_the_lower_rooms_are_among_them(collected: Path) -> None:
    assert sum(context == "Message" for context, _, _ in sentences(collected)) > 50


def test_every_catalogue_is_of_a_known_language() -> None:
    """And each has its source: what is spoken can be mended."""
    assert {f"rvcmonitor_{code}" for code in begun()} == {
        file.stem for file in TRANSLATIONS.glob("*.ts")
    }
    assert {f"rvcmonitor_{code}" for code in spoken_languages()} == {
        file.stem for file in TRANSLATIONS.glob("*.qm")
    }
    assert set(spoken_languages()) <= set(begun())


def test_every_placeholder_is_kept(source: Path) -> None:
    for context, english, translated in sentences(source):
        wanted = sorted(re.findall(PLACEHOLDER, english))
        for text in translated:
            assert sorted(re.findall(PLACEHOLDER, text)) == wanted, (context, english)


def test_every_key_of_a_menu_is_kept(source: Path) -> None:
    """One letter behind an "&", where English has one; "&&" is not a key."""
    for context, english, translated in sentences(source):
        for text in translated:
            assert len(keys(text)) == len(keys(english)), (context, english, text)


def keys(text: str) -> list[str]:
    return re.findall(r"&(\w)", text.replace("&&", ""))


@pytest.mark.parametrize("language", spoken_languages())
def test_no_key_stands_twice_in_one_menu(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    """Of entries with the same key, Alt and the key would open neither."""
    spoken = Language(qapp)
    spoken.use(language)
    try:
        bar = MainMenu("system", language)
    finally:
        spoken.use("en")
        spoken.forget()
    qtbot.addWidget(bar)
    for menu in (bar, *bar.findChildren(QMenu)):
        used = [key.upper() for action in menu.actions() for key in keys(action.text())]
        assert len(used) == len(set(used)), [action.text() for action in menu.actions()]


def test_no_space_is_lost_or_added_at_the_ends(source: Path) -> None:
    for context, english, translated in sentences(source):
        for text in translated:
            assert ends(text) == ends(english), (context, english, text)


def ends(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"^\s*|\s*$", text))


def test_what_counts_has_every_form_of_the_language(collected: Path, language: str) -> None:
    """``lupdate`` does not see that ``translate`` counts: of that there would be one form only."""
    root = ET.parse(collected).getroot()  # noqa: S314 - our own file
    for message in root.iter("message"):
        counts = "%Ln" in (message.findtext("source") or "")
        assert counts == (message.get("numerus") == "yes"), message.findtext("source")
        assert len(texts(message)) == (len(COUNTS[language]) if counts else 1)


def test_the_compiled_catalogue_is_up_to_date(source: Path, language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    compile_to(source, fresh)
    new, committed = QTranslator(), QTranslator()
    assert new.load(str(fresh))
    assert committed.load(str(source.with_suffix(".qm")))
    for context, english, translated in sentences(source):
        counts = COUNTS[language] if "%Ln" in english else [-1]
        for count, text in zip(counts, translated, strict=True):
            assert new.translate(context, english, None, count) == text
            assert committed.translate(context, english, None, count) == text, "run the build step"


@pytest.mark.parametrize(
    ("tags", "spoken"),
    [
        (["es-Latn-419", "es-419", "es"], "es"),
        (["es_MX"], "es"),
        (["sv-SE", "es-ES"], "es"),
        (["en-GB", "es-ES"], "en"),
        (["pt-Latn-PT", "pt-PT"], "pt_BR"),
        (["zh-Hant-TW", "zh-TW"], "zh_CN"),
        (["de-AT", "en"], "de"),
        (["C"], "en"),
        ([""], "en"),
        ([], "en"),
    ],
    ids=str,
)
def test_the_language_of_the_system_is_spoken(
    tags: list[str], spoken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    for code in OWN_NAMES:
        (tmp_path / "translations" / f"rvcmonitor_{code}.qm").touch()
    monkeypatch.setattr("rvcmonitor.languages.resource_path", tmp_path.joinpath)
    assert spoken_languages() == tuple(OWN_NAMES)
    assert language_for(tags) == spoken


def test_without_its_catalogue_a_language_is_not_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "rvcmonitor_fr.qm").touch()
    monkeypatch.setattr("rvcmonitor.languages.resource_path", tmp_path.joinpath)
    assert spoken_languages() == ("fr",)
    assert language_for(["de-DE", "fr-FR"]) == "fr"
    assert language_for(["de-DE"]) == "en"


@pytest.mark.parametrize("language", spoken_languages())
def test_qt_has_its_own_texts_in_the_same_language(qapp: QApplication, language: str) -> None:
    """ "Cancel" is said in each by the buttons of dialogs, which are Qt's."""
    spoken = Language(qapp)
    spoken.use(language)
    try:
        said = qapp.translate("QPlatformTheme", "Cancel")
    finally:
        spoken.use("en")
        spoken.forget()
    assert (said == "Cancel") == (language == "en")


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
