"""The guide explains everything that is shown, in every language it is in."""

from __future__ import annotations

import re
import shutil
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from rvcmonitor.analysis.findings import CandidateKind, VerdictState
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.languages import OWN_NAMES
from rvcmonitor.resource import resource_path
from rvcmonitor.training.tags import Meaning
from rvcmonitor.ui.guide.figures import FIGURES
from rvcmonitor.ui.widgets import guide_places
from rvcmonitor.ui.widgets.guide_places import place_of_finding, place_of_tag
from rvcmonitor.ui.widgets.guide_text import folded, languages, load_guide, plain
from tests.sources import ROOT

LANGUAGES = languages()
_LINK = re.compile(r"(?<!!)\[[^]]*\]\(#([^)]*)\)")
_FIGURE = re.compile(r"!\[[^]]*\]\(figure:([^)]*)\)")
_CODE = re.compile(r'"(?:warning|error)",\s*"(?!error")([a-z-]+)"|"((?:grad-norm|picture)-[a-z]+)"')


def places(language: str) -> list[str]:
    return [section.place for section in load_guide(language).sections]


def known_places() -> set[str]:
    tables = (
        *(guide_places.CURVES, guide_places.VERDICTS, guide_places.CANDIDATES),
        *(guide_places.FINDINGS, guide_places.LIMITS),
    )
    pointed_at = {place for table in tables for place in table.values()}
    tags = "loss/g/3", "validation/score/pesq", "grad/other", "whatever"
    return pointed_at | {place_of_tag(tag) for tag in tags} | {place_of_finding("?"), "turning"}


def asked_in_the_sources() -> set[str]:
    """The places of each "?" and of each part that F1 explains, as they are written."""
    asks = re.compile(r'(?:HelpButton\(|explain\w*\([\w.]+, )"([\w-]+)"')
    return {
        place
        for file in (ROOT / "rvcmonitor/ui").rglob("*.py")
        for place in asks.findall(file.read_text("utf-8"))
    }


def test_there_is_a_guide_in_english_and_spanish() -> None:
    assert {"en", "es"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_mark_leads_to_a_heading_that_exists(language: str) -> None:
    asked = asked_in_the_sources()
    assert {"shortlist", "hear", "hear-blind", "hear-clip"} <= asked
    assert known_places() | asked <= set(places(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_have_the_same_sections(language: str) -> None:
    assert places(language) == places("en")
    assert len(set(places(language))) == len(places(language))
    levels = [section.level for section in load_guide(language).sections]
    assert levels == [section.level for section in load_guide("en").sections]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_has_a_place_and_every_section_begins_with_words(language: str) -> None:
    for file in resource_path(f"guide/{language}").glob("*.md"):
        text = file.read_text("utf-8")
        assert text.count("<!-- ") == len(re.findall("^#", text, re.MULTILINE)), file
    for section in load_guide(language).sections:
        assert 8 < len(section.summary) < 400, section.place  # Chinese needs few letters
        assert not set("*`[<|") & set(section.summary), section.place


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_and_figures_lead_somewhere(language: str) -> None:
    text = "\n".join(section.text for section in load_guide(language).sections)
    assert set(_LINK.findall(text)) <= set(places(language))
    assert set(_FIGURE.findall(text)) == set(FIGURES)
    assert "](http" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_shows_the_same_pictures(language: str) -> None:
    for section, english in zip(
        load_guide(language).sections, load_guide("en").sections, strict=True
    ):
        assert _FIGURE.findall(section.text) == _FIGURE.findall(english.text)
        assert _LINK.findall(section.text) == _LINK.findall(english.text)


def test_what_can_be_shown_is_explained() -> None:
    assert set(guide_places.CURVES) == set(get_args(Meaning))
    assert set(guide_places.VERDICTS) == set(get_args(VerdictState))
    assert set(guide_places.CANDIDATES) == set(get_args(CandidateKind))
    assert set(guide_places.LIMITS) == {field.name for field in fields(Limits)}


def test_every_finding_is_explained() -> None:
    sources = [*(ROOT / "rvcmonitor/analysis/health").glob("*.py")]
    sources += (ROOT / "rvcmonitor/analysis/media").glob("*.py")
    found = {a or b for file in sources for a, b in _CODE.findall(file.read_text("utf-8"))}
    assert len(found) >= 12
    assert found <= set(guide_places.FINDINGS)


def test_a_language_without_a_guide_gets_the_english_one() -> None:
    assert load_guide("fi_FI") == load_guide("en")
    assert load_guide("es_MX") == load_guide("es")


def test_a_chapter_that_a_language_lacks_is_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(resource_path("guide/en"), tmp_path / "guide" / "en")
    translated = tmp_path / "guide" / "fr" / "02-epochs.md"
    translated.parent.mkdir()
    translated.write_text("# Époques <!-- epochs -->\n\nUne époque.\n", "utf-8")
    monkeypatch.setattr("rvcmonitor.ui.widgets.guide_text.resource_path", tmp_path.joinpath)
    load_guide.cache_clear()
    try:
        french, english = load_guide("fr"), load_guide("en")
    finally:
        load_guide.cache_clear()
    assert french.chapter_of("epochs")[0].title == "Époques"
    assert french.chapters[0] == english.chapters[0]
    assert french.chapters[2:] == english.chapters[2:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_chapters_are_called_as_in_english(language: str) -> None:
    """One of another name would not be found."""
    names = {file.name for file in resource_path(f"guide/{language}").iterdir()}
    assert names <= {file.name for file in resource_path("guide/en").iterdir()}
    assert language in OWN_NAMES


def test_words_are_found_whatever_their_case_and_accents() -> None:
    guide = load_guide("en")
    assert "mel" in {section.place for section in guide.find("BATCH chance timbre")}
    assert guide.find("no such words at all") == ()
    assert folded("Época") == "epoca"
    assert guide.find("discriminátor")


def test_marks_of_the_text_are_not_read_out() -> None:
    text = "- **Bold** and `code`, [a link](#there)\n- *more*"
    assert plain(text) == "Bold and code, a link more"
