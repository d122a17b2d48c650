"""The guide that comes with the program: its chapters, their sections, and what to find in them.

Chapters are Markdown files in ``resources/guide/<language>/``, in the order of their names. Each
heading names its place in a comment, alike in all languages: ``## Mel <!-- mel -->``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rvcmonitor.resource import resource_path

_HEADING = re.compile(
    r"^(?P<marks>#{1,3}) (?P<title>.+?) <!-- (?P<place>[a-z0-9-]+) -->$", re.MULTILINE
)
_LINK = re.compile(r"!?\[(?P<words>[^]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`]|^> |^- |^\d\. ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading. ``place`` is its name, ``level`` 1 that of a chapter, and
    ``text`` Markdown without the heading."""

    place: str
    level: int
    title: str
    text: str

    @property
    def summary(self) -> str:
        """Its first paragraph, as plain text: what a tooltip says."""
        return plain(self.text.strip().split("\n\n")[0])


@dataclass(frozen=True, slots=True)
class Guide:
    """``chapters``: the sections of each, the first of which is the chapter's own."""

    chapters: tuple[tuple[Section, ...], ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """All of them, as they follow one another."""
        return tuple(section for chapter in self.chapters for section in chapter)

    def section(self, place: str) -> Section | None:
        """The section of this name."""
        return next((each for each in self.sections if each.place == place), None)

    def chapter_of(self, place: str) -> tuple[Section, ...]:
        """The chapter in which ``place`` is; the first one where there is no such place."""
        holding = (c for c in self.chapters if any(each.place == place for each in c))
        return next(holding, self.chapters[0])

    def find(self, words: str) -> tuple[Section, ...]:
        """The sections in which every one of ``words`` stands, whatever its case and accents."""
        wanted = folded(words).split()
        return tuple(
            each
            for each in self.sections
            if all(word in folded(f"{each.title} {plain(each.text)}") for word in wanted)
        )


def markdown(chapter: tuple[Section, ...]) -> str:
    """A chapter as it is shown."""
    return "\n\n".join(f"{'#' * each.level} {each.title}\n\n{each.text}" for each in chapter)


def plain(text: str) -> str:
    """Markdown without its marks, on one line."""
    return " ".join(_MARKS.sub("", _LINK.sub(r"\g<words>", text)).split())


def folded(text: str) -> str:
    """``text`` for a comparison without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def languages() -> tuple[str, ...]:
    """The languages there is a guide in, or some chapters of it."""
    return tuple(sorted(each.name for each in resource_path("guide").iterdir() if each.is_dir()))


@lru_cache(maxsize=2)
def load_guide(language: str) -> Guide:
    """The guide in ``language`` (``es``, ``pt_BR``); a chapter that it lacks is in English.

    Raises:
        OSError: the installation is damaged.
    """
    known = languages()
    name = next((each for each in (language, language.split("_")[0]) if each in known), "en")
    english = sorted(resource_path("guide/en").glob("*.md"))
    own = (resource_path(f"guide/{name}") / file.name for file in english)
    return Guide(
        tuple(
            _sections(translated if translated.is_file() else file)
            for translated, file in zip(own, english, strict=True)
        )
    )


def _sections(file: Path) -> tuple[Section, ...]:
    text = file.read_text(encoding="utf-8")
    headings = list(_HEADING.finditer(text))
    ends = [each.start() for each in headings[1:]] + [len(text)]
    return tuple(
        Section(each["place"], len(each["marks"]), each["title"], text[each.end() : end].strip())
        for each, end in zip(headings, ends, strict=True)
    )
