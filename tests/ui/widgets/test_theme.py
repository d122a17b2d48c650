"""Both themes can be read by everyone."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from rvcmonitor.ui.widgets.theme import (
    Appearance,
    Tone,
    blend,
    build_palette,
    is_dark,
    stylesheet,
    tone_colour,
)

Role = QPalette.ColorRole
ACCENTS = ("#3a74d8", "#ffb900", "#e3008c", "#00cc6a", "#000000", "#ffffff", "#7a7574")


def contrast(a: QColor, b: QColor) -> float:
    """The contrast ratio of WCAG 2."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def palette(request: pytest.FixtureRequest) -> QPalette:
    return build_palette(dark=request.param, accent=QColor(ACCENTS[0]))


@pytest.mark.usefixtures("qapp")
class TestContrast:
    def test_of_text(self, palette: QPalette) -> None:
        for text in (Role.Text, Role.PlaceholderText):
            for ground in (Role.Window, Role.Base, Role.Button):
                assert contrast(palette.color(text), palette.color(ground)) >= 4.5

    @pytest.mark.parametrize("tone", get_args(Tone))
    def test_of_tones_on_their_cards(self, palette: QPalette, tone: Tone) -> None:
        colour, window = tone_colour(tone, palette), palette.color(Role.Window)
        assert contrast(colour, blend(colour, window, 0.12)) >= 4.5
        assert contrast(palette.color(Role.Text), blend(colour, window, 0.12)) >= 4.5

    @pytest.mark.parametrize("accent", ACCENTS)
    @pytest.mark.parametrize("dark", [False, True])
    def test_of_any_accent(self, accent: str, dark: bool) -> None:
        palette = build_palette(dark=dark, accent=QColor(accent))
        ground, on_it = palette.color(Role.Highlight), palette.color(Role.HighlightedText)
        shown = palette.color(Role.Accent)
        assert contrast(ground, on_it) >= 4.5
        assert on_it == QColor("white"), "black on blue is hard on the eyes, whatever its contrast"
        rule = r'primary="true"\]:hover { background: (#\w+)'
        hovered = QColor(re.findall(rule, stylesheet(palette))[0])
        assert contrast(hovered, on_it) >= 4.5
        for under in (Role.Window, Role.Base):
            assert contrast(shown, palette.color(under)) >= 4.5


@pytest.mark.usefixtures("qapp")
def test_every_colour_of_the_rules_is_filled_in(palette: QPalette) -> None:
    assert "@" not in stylesheet(palette)


def test_a_chosen_theme_dresses_the_program(qapp: QApplication) -> None:
    palette, rules = qapp.palette(), qapp.styleSheet()
    appearance = Appearance(qapp, "dark")
    assert is_dark(qapp.palette())
    appearance.set_theme("light")
    assert not is_dark(qapp.palette())
    appearance.set_theme("system")
    qapp.setPalette(palette)
    qapp.setStyleSheet(rules)
