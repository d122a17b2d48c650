"""The languages that the program can speak: here, and nowhere else, each is listed.

A language is spoken once it has a catalogue, ``resources/translations/rvcmonitor_<code>.qm``: menu,
build, tests and the frozen program ask :func:`spoken_languages`. Only the setup lists them again,
in ``installer.iss``: for each it has to know where its messages are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rvcmonitor.resource import resource_path

OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt_BR": "Português (Brasil)",
    "tr": "Türkçe",
    "ru": "Русский",
    "ja": "日本語",
    "ko": "한국어",
    "zh_CN": "简体中文",
}
"""What each is called by those who speak it, by its code: that of Qt's own catalogues."""


def spoken_languages() -> tuple[str, ...]:
    """The codes of those with a catalogue, in the order of the menu."""
    folder = resource_path("translations")
    return tuple(code for code in OWN_NAMES if (folder / f"rvcmonitor_{code}.qm").is_file())


def language_for(tags: Iterable[str]) -> str:
    """The code of the language to speak to somebody who reads these, the best one first.

    Each of ``tags`` names a language and perhaps where it is spoken (``de-AT``, ``zh_TW``), which
    is not looked at. So the Portuguese of Brazil is spoken to all who read Portuguese, and
    simplified Chinese also to those who read traditional: another script is less of a hurdle than
    English, which they would get instead, and may choose. English where there is nothing else.
    """
    spoken = {code.partition("_")[0]: code for code in spoken_languages()}
    names = (re.split("[-_]", tag)[0] for tag in tags)
    return next((spoken[name] for name in names if name in spoken), "en")
