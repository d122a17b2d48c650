"""Whatever is written can be read on what it is written on: 4.5 : 1 or better, as WCAG 2 asks for.

The pairs are those that the program paints. What is disabled is exempt, as it is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

import pytest
from PySide6.QtGui import QColor, QPalette

from rvcmonitor.ui.widgets.colours import IN_NO_GROUP, ON_DARK, ON_LIGHT, ChartColours
from rvcmonitor.ui.widgets.theme import (
    Tone,
    blend,
    border_colour,
    build_palette,
    is_dark,
    muted_colour,
    star_colour,
    stylesheet,
    tone_colour,
)
from tests.ui.widgets.test_theme import ACCENTS, contrast

Role = QPalette.ColorRole
TEXT, SIGN = 4.5, 3.0
Pair = tuple[str, QColor, QColor]
"""What is written, its colour, and that of its ground."""
TONES: tuple[Tone, ...] = get_args(Tone)


@pytest.fixture(params=[(dark, accent) for dark in (False, True) for accent in ACCENTS], ids=str)
def palette(request: pytest.FixtureRequest) -> QPalette:
    dark, accent = request.param
    return build_palette(dark=dark, accent=QColor(accent))


def too_faint(pairs: Iterator[Pair], least: float) -> list[str]:
    found = ((name, contrast(text, ground)) for name, text, ground in pairs)
    return [f"{name}: {ratio:.2f}" for name, ratio in found if ratio < least]


def grounds(palette: QPalette) -> dict[str, QColor]:
    """Everything that running text and quiet text stand on."""
    window, base, text = (palette.color(each) for each in (Role.Window, Role.Base, Role.Text))
    accent, button = palette.color(Role.Accent), palette.color(Role.Button)
    tinted = {f"{tone} card": blend(tone_colour(tone, palette), window, 0.12) for tone in TONES}
    pointed_at = {f"{name}, pointed at": blend(accent, each, 0.06) for name, each in tinted.items()}
    return {
        "window": window,
        "card": base,
        "every second row": palette.color(Role.AlternateBase),
        "button": button,
        "button, pointed at": blend(text, button, 0.06),
        "card, pointed at": blend(accent, base, 0.06),
        "run, pointed at": blend(text, base, 0.05),
        "run, selected": blend(accent, base, 0.14),
        "hint": blend(accent, window, 0.08),
        **tinted,
        **pointed_at,
    }


def written(palette: QPalette) -> Iterator[Pair]:
    for name, ground in grounds(palette).items():
        yield f"text on {name}", palette.color(Role.Text), ground
        yield f"quiet text on {name}", muted_colour(palette), ground
    text, base, window = (palette.color(each) for each in (Role.Text, Role.Base, Role.Window))
    yield "tooltip", palette.color(Role.ToolTipText), palette.color(Role.ToolTipBase)
    yield "pressed button", text, blend(text, palette.color(Role.Button), 0.12)
    yield "try first", text, blend(palette.color(Role.Accent), base, 0.22)
    yield "selected", palette.color(Role.HighlightedText), palette.color(Role.Highlight)
    yield "number in a disc", base, text
    for ground in (base, window):
        yield "link", palette.color(Role.Link), ground
        yield "visited link", palette.color(Role.LinkVisited), ground
        yield "tab in focus", palette.color(Role.Accent), ground
        yield "broken", tone_colour("bad", palette), ground
    for name in ("card", "run, pointed at", "run, selected"):
        yield f"training, on {name}", tone_colour("good", palette), grounds(palette)[name]


def written_on_charts(palette: QPalette) -> Iterator[Pair]:
    colours = ChartColours.of(palette)
    for name, ground in (("chart", colours.background), ("shaded chart", colours.shade)):
        yield f"text on {name}", colours.text, ground
        yield f"axis on {name}", colours.quiet_text, ground
        yield f"stars on {name}", colours.star, ground
        yield f"warning on {name}", colours.warning, ground
    yield "number of a candidate", colours.background, colours.text
    yield "number of a guide's candidate", colours.background, colours.quiet_text


def signs(palette: QPalette) -> Iterator[Pair]:
    """What is no text: icons, lines of runs, rings of focus, boxes to tick."""
    base, window = palette.color(Role.Base), palette.color(Role.Window)
    yield "star", star_colour(palette), base
    for ground in (base, window, palette.color(Role.Button)):
        yield "ring of focus", palette.color(Role.Accent), ground
    box = re.findall(r"unchecked {.*?border: 1px solid (#\w+)", stylesheet(palette), re.DOTALL)
    yield "box to tick", QColor(box[0]), base
    dark = is_dark(palette)
    for colour in (*(ON_DARK if dark else ON_LIGHT), IN_NO_GROUP[dark]):
        yield f"run {colour}", QColor(colour), base
    for tone in TONES:
        for name, ground in grounds(palette).items():
            yield f"icon {tone} on {name}", tone_colour(tone, palette), ground


def test_text(palette: QPalette) -> None:
    assert too_faint(written(palette), TEXT) == []


def test_text_on_charts(palette: QPalette) -> None:
    assert too_faint(written_on_charts(palette), TEXT) == []


def test_signs(palette: QPalette) -> None:
    assert too_faint(signs(palette), SIGN) == []


def test_what_is_too_faint_is_found(palette: QPalette) -> None:
    fine_line = border_colour(palette), palette.color(Role.Base)
    assert too_faint(iter([("fine line", *fine_line)]), SIGN) != []
