"""What a colour says is said by a shape and by words as well."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import HealthFinding, Verdict, VerdictState
from rvcmonitor.message import Message
from rvcmonitor.ui.verdict.finding_card import FindingCard
from rvcmonitor.ui.verdict.verdict_card import VerdictCard
from rvcmonitor.ui.widgets.banner import Banner
from rvcmonitor.ui.widgets.colours import ON_LIGHT, run_dash
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.theme import Tone
from rvcmonitor.ui.widgets.verdict_words import headline, look
from tests.ui.some_runs import an_analysis


def verdicts() -> list[Verdict]:
    """Every state that there is, and the doubt about one."""
    usual = an_analysis().verdict
    states = [replace(usual, state=state) for state in get_args(VerdictState)]
    doubtful = replace(usual, state="improving", doubtful=True)
    return [*states, doubtful]


def test_no_two_verdicts_have_the_same_shape_or_the_same_words() -> None:
    """In the list of models the icon stands alone."""
    shapes = [look(verdict)[0] for verdict in verdicts()]
    assert len(set(shapes)) == len(shapes)
    words = [headline(verdict) for verdict in verdicts()]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("verdict", verdicts(), ids=headline)
def test_a_verdict_is_read_aloud_in_words(qtbot: QtBot, verdict: Verdict) -> None:
    card = VerdictCard()
    qtbot.addWidget(card)
    card.show_verdict(verdict)
    assert card.accessibleName() == headline(verdict)


def test_warnings_and_errors_have_different_shapes(qtbot: QtBot) -> None:
    shapes = set()
    for level in ("warning", "error"):
        card = FindingCard(HealthFinding(level, "x", 1, 1, Message("It broke.")))
        qtbot.addWidget(card)
        shapes.add(shape_of(card.findChildren(IconLabel)[0]))
        assert card.accessibleName() == "It broke."
    assert len(shapes) == 2


def test_each_tone_of_a_banner_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    shapes = set()
    for tone in get_args(Tone):
        banner = Banner()
        qtbot.addWidget(banner)
        banner.show_message("Something", tone)
        shapes.add(shape_of(banner.findChildren(IconLabel)[0]))
    assert len(shapes) == len(get_args(Tone))


def shape_of(icon: IconLabel) -> bytes:
    """Where it is painted and where not, whatever its colour."""
    image = icon.pixmap().toImage().convertToFormat(icon.pixmap().toImage().Format.Format_Alpha8)
    return bytes(image.constBits())


def test_runs_of_the_same_colour_have_different_lines() -> None:
    same = [run_dash(place) for place in range(0, 4 * len(ON_LIGHT), len(ON_LIGHT))]
    assert len(set(same)) == len(same)
