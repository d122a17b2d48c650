"""What Windows is told under "Accessibility" is followed."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from rvcmonitor.ui.widgets.ease_of_access import enlarged, scale_of, text_scale, wants_motion
from rvcmonitor.ui.widgets.theme import Appearance


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    palette, rules, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    effects = {effect: qapp.isEffectEnabled(effect) for effect in Qt.UIEffect}
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(rules)
    qapp.setFont(font)
    for effect, enabled in effects.items():
        qapp.setEffectEnabled(effect, enabled)


@pytest.mark.parametrize(
    ("percent", "scale"),
    [(100, 1.0), (150, 1.5), ("225", 2.25), (400, 2.25), (20, 1.0), (None, 1.0), ("large", 1.0)],
)
def test_whatever_the_registry_says_is_a_scale(percent: object, scale: float) -> None:
    assert scale_of(percent) == scale


@pytest.mark.usefixtures("qapp")
def test_text_grows_once_whether_windows_has_enlarged_its_font_or_not() -> None:
    usual, grown = QFont("x", 9), QFont("x", 18)
    assert enlarged(usual, 1.0).pointSizeF() == 9
    assert enlarged(usual, 2.0).pointSizeF() == 18
    assert enlarged(grown, 2.0).pointSizeF() == 18
    in_pixels = QFont("x")
    in_pixels.setPixelSize(12)
    assert enlarged(in_pixels, 2.0).pixelSize() == 12


def test_the_program_takes_the_size_of_text(
    undressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rvcmonitor.ui.widgets.theme.text_scale", lambda: 2.0)
    Appearance(undressed, "light")
    assert undressed.font().pointSizeF() >= 18


def test_where_nothing_shall_move_menus_and_tooltips_do_not_glide(
    undressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    undressed.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, True)
    monkeypatch.setattr("rvcmonitor.ui.widgets.theme.wants_motion", lambda: False)
    Appearance(undressed, "light")
    assert not undressed.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


@pytest.mark.skipif(sys.platform == "win32", reason="there it is what the user has chosen")
def test_elsewhere_qt_knows_by_itself() -> None:
    assert text_scale() == 1.0
    assert wants_motion()


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows")
def test_windows_answers() -> None:
    assert 1.0 <= text_scale() <= 2.25
    assert wants_motion() in (True, False)
