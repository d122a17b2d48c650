"""The board used as a person would: card sizes, dragging, full size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import Arrangement, CardSize
from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.card_drag import drop_place
from rvcmonitor.ui.charts.card_order import PINNED, moved, rearranged
from rvcmonitor.ui.charts.grid import GAP
from tests.ui.some_curves import MEL, TOTAL, Shown, show, some_run

LEFT = Qt.MouseButton.LeftButton
KL = "loss/g/kl"
MANY = (TOTAL, MEL, *(f"loss/g/{name}" for name in "abcdefg"))


def losses(shown: Shown) -> list[str]:
    return list(shown.pane.board.groups["losses"])


# Sizes


def choose_size(shown: Shown, entry: int) -> None:
    """By mouse and keys, as a person would."""
    button = shown.pane.toolbar.sizes
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint()))
    for _ in range(entry + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    shown.settle()


def sizes_of(shown: Shown) -> tuple[int, int]:
    shown.settle()
    card = shown.pane.cards[MANY[-1]]
    return card.width(), card.height()


def test_cards_are_small_medium_or_large(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(tags=MANY))
    shown.pane.resize(1400, 900)
    found: dict[str, tuple[int, int]] = {}
    for entry, size in enumerate(("small", "medium", "large")):
        choose_size(shown, entry)
        assert shown.session.arrangement.card_size == size
        found[size] = sizes_of(shown)
    for smaller, larger in (("small", "medium"), ("medium", "large")):
        assert found[smaller][0] < found[larger][0]
        assert found[smaller][1] < found[larger][1]
    (checked,) = [
        act.text() for act in shown.pane.toolbar.sizes.menu().actions() if act.isChecked()
    ]
    assert checked == "Large"


@pytest.mark.parametrize("size", ["small", "medium", "large"])
def test_nothing_of_a_card_is_cut_off(qtbot: QtBot, size: CardSize) -> None:
    shown = show(qtbot, some_run(tags=(*MANY, "a_tag_with_quite_a_long_name/that/nobody/knows")))
    for width in (340, 700, 1400):
        shown.pane.resize(width, 800)
        shown.session.set_arrangement(Arrangement(card_size=size))
        shown.settle()
        for card in shown.pane.cards.values():
            for part in (card.value, card.pin, card.full, card.more):
                assert card.rect().contains(part.geometry().translated(card.header.pos()))
            assert card.title.shown_text()


def test_titles_that_end_alike_can_be_told_apart(qtbot: QtBot) -> None:
    tags = ("loss_avg_50/g/total", "grad_avg_50/norm_g", "grad_avg_50/norm_d")
    shown = show(qtbot, some_run(tags=tags))
    shown.pane.resize(560, 700)
    shown.session.set_arrangement(Arrangement(card_size="small"))
    shown.settle()
    titles = [card.title for card in shown.pane.cards.values()]
    assert all(title.text().endswith("averaged") for title in titles)
    assert any(title.shown_text() != title.text() for title in titles)
    assert len({title.shown_text() for title in titles}) == len(tags)


def test_a_reset_of_the_order_leaves_the_size_and_the_folders(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    kept = Arrangement(card_size="large", export_folder="/a", listening_folder="/b")
    shown.session.set_arrangement(replace(kept, order={"applio": (KL,)}, collapsed=()))
    shown.pane.board.reset_order()
    assert shown.session.arrangement == kept


# Dragging


class Drag:
    """The mouse on the title of a card, pressed and moved."""

    def __init__(self, shown: Shown, tag: str) -> None:
        self.shown, self.board = shown, shown.pane.board
        self.card = shown.pane.cards[tag]
        QTest.mousePress(self.card.title, LEFT, pos=QPoint(5, 5))

    def to(self, other: Card, side: float) -> None:
        """Beside the middle of another card: to its left (below zero) or right."""
        centre = other.mapToGlobal(other.rect().center())
        place = centre + QPoint(round(side * other.width() / 4), 0)
        QTest.mouseMove(self.card.title, self.card.title.mapFromGlobal(place))

    def drop(self) -> None:
        QTest.mouseRelease(self.card.title, LEFT, pos=QPoint(5, 5))
        self.shown.settle()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    shown = show(qtbot, some_run(tags=MANY))
    shown.pane.resize(1400, 900)
    shown.settle()
    return shown


def test_a_card_is_dragged_by_its_title(shown: Shown) -> None:
    before = losses(shown)
    cards = shown.pane.cards
    drag = Drag(shown, before[0])
    drag.to(cards[before[2]], 1)
    drag.drop()
    assert losses(shown) == [before[1], before[2], before[0], *before[3:]]
    drag = Drag(shown, before[3])
    drag.to(cards[before[1]], -1)
    drag.drop()
    assert losses(shown) == [before[3], before[1], before[2], before[0], *before[4:]]
    assert shown.session.arrangement.order["applio"][-len(before) :] == tuple(losses(shown))


def test_the_place_is_shown_until_the_card_is_dropped(shown: Shown) -> None:
    tags = losses(shown)
    cards, board = shown.pane.cards, shown.pane.board
    page = board.grid.widget()
    clean = page.grab().toImage()
    drag = Drag(shown, tags[0])
    drag.to(cards[tags[2]], 1)
    assert page.grab().toImage() != clean
    left = cards[tags[2]].mapTo(page, cards[tags[2]].rect().bottomRight())
    assert abs(board.drop_mark.center().x() - left.x()) <= GAP
    drag.to(cards[tags[1]], -1)
    between = cards[tags[1]].mapTo(page, QPoint())
    assert abs(board.drop_mark.center().x() - between.x()) <= GAP
    drag.drop()
    assert board.drop_mark.isEmpty()


def test_escape_puts_the_card_back(shown: Shown) -> None:
    before = losses(shown)
    drag = Drag(shown, before[0])
    drag.to(shown.pane.cards[before[3]], 1)
    QTest.keyClick(drag.card.header, Qt.Key.Key_Escape)
    assert shown.pane.board.drop_mark.isEmpty()
    drag.drop()
    assert losses(shown) == before


def test_a_card_that_goes_away_is_no_longer_dragged(shown: Shown) -> None:
    before = losses(shown)
    drag = Drag(shown, before[0])
    drag.to(shown.pane.cards[before[2]], 1)
    shown.pane.toolbar.filter.setText("mel")
    shown.settle()
    assert shown.pane.board.drop_mark.isEmpty()
    shown.pane.toolbar.filter.clear()
    assert losses(shown) == before


def test_a_click_or_a_shaky_hand_moves_nothing(shown: Shown) -> None:
    before = losses(shown)
    card = shown.pane.cards[before[0]]
    QTest.mousePress(card.title, LEFT, pos=QPoint(5, 5))
    QTest.mouseMove(card.title, QPoint(7, 6))
    assert shown.pane.board.drop_mark.isEmpty()
    QTest.mouseRelease(card.title, LEFT, pos=QPoint(7, 6))
    assert losses(shown) == before
    assert shown.session.arrangement.order == {}


def test_pinned_cards_are_dragged_among_themselves(shown: Shown) -> None:
    board, cards = shown.pane.board, shown.pane.cards
    before = losses(shown)
    drag = Drag(shown, MEL)
    drag.to(cards[TOTAL], -1)
    drag.drop()
    assert list(board.groups[PINNED]) == [MEL, TOTAL]
    assert shown.session.arrangement.pins == {"applio": (MEL, TOTAL)}
    drag = Drag(shown, MEL)
    drag.to(cards[before[2]], 1)
    drag.drop()
    assert list(board.groups[PINNED]) == [TOTAL, MEL], "the last of its own group"
    assert losses(shown) == before


def test_the_page_scrolls_where_a_card_is_held_at_its_edge(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.resize(500, 500)
    shown.settle()
    board = shown.pane.board
    bar, view = board.grid.verticalScrollBar(), board.grid.viewport()
    drag = Drag(shown, TOTAL)
    low = view.mapToGlobal(QPoint(100, view.height() - 3))
    QTest.mouseMove(drag.card.title, drag.card.title.mapFromGlobal(low))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    drag.drop()


def test_what_a_filter_hides_keeps_its_place(shown: Shown) -> None:
    board = shown.pane.board
    board.shift("loss/g/g", -3)
    before = losses(shown)
    shown.pane.toolbar.filter.setText("g/[bc]")
    shown.settle()
    assert losses(shown) == ["loss/g/b", "loss/g/c"]
    board.shift("loss/g/c", -1)
    shown.pane.toolbar.filter.clear()
    shown.settle()
    b, c = before.index("loss/g/b"), before.index("loss/g/c")
    before[b], before[c] = before[c], before[b]
    assert losses(shown) == before


def test_pins_that_this_run_lacks_stay_pinned(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    pins = (MEL, "loss/of/another/run", TOTAL)
    shown.session.set_arrangement(Arrangement(pins={"applio": pins}))
    shown.pane.board.shift(TOTAL, -1)
    assert shown.session.arrangement.pins["applio"] == (TOTAL, "loss/of/another/run", MEL)


# Where a card would lie


columns, counts = st.integers(1, 5), st.integers(1, 17)


def in_columns(count: int, wide: int) -> list[QRect]:
    cards = range(count)
    return [QRect(n % wide * 110, n // wide * 90, 100, 80) for n in cards]


@given(counts, columns, st.data())
def test_a_card_held_over_another_lies_on_the_side_of_the_pointer(
    count: int, wide: int, data: st.DataObject
) -> None:
    cards = in_columns(count, wide)
    over = data.draw(st.integers(0, count - 1))
    after = data.draw(st.booleans())
    shift = 20 if after else -20
    down = min(wide, count) == 1  # one below the other
    at = cards[over].center() + (QPoint(0, shift) if down else QPoint(shift, 0))
    place, mark = drop_place(cards, at)
    assert place == over + after
    assert not any(mark.intersects(card) for card in cards)


@given(counts, columns, st.integers(-500, 900), st.integers(-500, 900))
def test_there_is_a_place_wherever_the_pointer_is(count: int, wide: int, x: int, y: int) -> None:
    place, mark = drop_place(in_columns(count, wide), QPoint(x, y))
    assert 0 <= place <= count
    assert not mark.isEmpty()


@given(st.permutations("abcdef"), st.sets(st.sampled_from("abcdef"), min_size=1), st.data())
def test_only_some_are_rearranged(
    everything: list[str], some: set[str], data: st.DataObject
) -> None:
    wanted = data.draw(st.permutations(sorted(some)))
    result = rearranged(everything, wanted)
    assert [each for each in result if each in some] == wanted
    kept = [(n, each) for n, each in enumerate(everything) if each not in some]
    assert all(result[n] == each for n, each in kept)
    assert moved(wanted, wanted[0], len(wanted)) == (*wanted[1:], wanted[0])


# Full size


def test_a_button_shows_a_card_alone_and_another_leads_back(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    card, board = shown.pane.cards[MEL], shown.pane.board
    small = card.height()
    assert card.full.isVisible()
    assert not card.back.isVisible()
    QTest.mouseClick(card.full, LEFT)
    assert board.alone is card
    assert card.back.isVisible()
    assert not card.full.isVisible()
    assert card.chart.hasFocus()
    qtbot.waitUntil(lambda: card.height() > 1.5 * small)
    QTest.mouseClick(card.back, LEFT)
    assert board.alone is None
    assert card.full.isVisible()
    assert not card.back.isVisible()
    qtbot.waitUntil(lambda: card.height() == small)


@pytest.mark.parametrize("where", ["filter", "slider", "guide", "weight", "more"])
def test_escape_leaves_wherever_the_focus_is(qtbot: QtBot, where: str) -> None:
    shown = show(qtbot, some_run())
    card, board = shown.pane.cards[MEL], shown.pane.board
    shown.pane.activateWindow()
    QTest.mouseClick(card.full, LEFT)
    part = getattr(shown.pane.toolbar, where)
    part.setFocus()
    qtbot.waitUntil(part.hasFocus)
    QTest.keyClick(part, Qt.Key.Key_Escape)
    assert board.alone is None


def test_another_card_alone_has_the_only_way_back(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    cards, board = shown.pane.cards, shown.pane.board
    board.show_alone(cards[MEL])
    board.show_alone(cards[TOTAL])
    assert [tag for tag, card in cards.items() if not card.back.isHidden()] == [TOTAL]


def test_a_card_alone_is_not_dragged(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    card, board = shown.pane.cards[MEL], shown.pane.board
    board.show_alone(card)
    QTest.mousePress(card.title, LEFT, pos=QPoint(5, 5))
    QTest.mouseMove(card.title, QPoint(300, 200))
    QTest.mouseRelease(card.title, LEFT, pos=QPoint(300, 200))
    assert board.drop_mark.isEmpty()
    assert shown.session.arrangement.pins == {}
