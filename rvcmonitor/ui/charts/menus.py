"""The menus of a card and of all charts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from rvcmonitor.live.session import Session, SmoothingKind, TooltipOrder
from rvcmonitor.ui.chart.export import FORMATS, Format
from rvcmonitor.ui.charts.board import CardBoard
from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.navigation import Navigation
from rvcmonitor.ui.widgets.menu_key import show_key
from rvcmonitor.ui.widgets.plain_text import verbatim

translate = QCoreApplication.translate


def fill_card_menu(
    menu: QMenu,
    card: Card,
    session: Session,
    board: CardBoard,
    *,
    save: Callable[[Format], None],
    copy_picture: Callable[[], None],
    show_table: Callable[[], None],
    clear_markers: Callable[[], None] | None,
) -> None:
    """What can be done with one card."""
    alone = card is board.alone
    full = menu.addAction(
        translate("ChartMenus", "Back to all charts")
        if alone
        else translate("ChartMenus", "Full size"),
        card.full_requested.emit,
    )
    show_key(full, "Esc" if alone else "F")
    show_key(menu.addAction(translate("ChartMenus", "Fit"), card.chart.fit), "Home")
    newest = menu.addAction(translate("ChartMenus", "Newest"), card.chart.go_to_newest)
    show_key(newest, "End")
    if clear_markers is not None:
        menu.addAction(translate("ChartMenus", "Remove all markers"), clear_markers)
    menu.addSeparator()
    pinned = card.tag in board.pinned()
    menu.addAction(
        translate("ChartMenus", "Unpin") if pinned else translate("ChartMenus", "Pin to the top"),
        lambda: board.pin(card.tag, not pinned),
    )
    menu.addAction(translate("ChartMenus", "Move earlier"), lambda: board.shift(card.tag, -1))
    menu.addAction(translate("ChartMenus", "Move later"), lambda: board.shift(card.tag, 1))
    menu.addSeparator()
    menu.addAction(translate("ChartMenus", "Show the points as a table…"), show_table)
    menu.addAction(translate("ChartMenus", "Copy picture"), copy_picture)
    formats = menu.addMenu(translate("ChartMenus", "Save as"))
    _add_formats(formats, save)
    _add_verdict_switch(formats, session)


def add_marker_action(menu: QMenu, mark: Callable[[], None], *, marked: bool) -> None:
    """Offer to set a marker at the place of the menu, or to take away the one that is there."""
    if marked:
        menu.addAction(translate("ChartMenus", "Remove this marker"), mark)
    else:
        menu.addAction(translate("ChartMenus", "Set a marker here (Ctrl + click)"), mark)
    menu.addSeparator()


def fill_pane_menu(
    menu: QMenu,
    session: Session,
    board: CardBoard,
    navigation: Navigation,
    *,
    save_all: Callable[[Format], None],
) -> None:
    """What concerns all charts."""
    back = menu.addAction(translate("ChartMenus", "Back to the previous view"), navigation.back)
    show_key(back, "Alt+Left")
    back.setEnabled(navigation.can_go_back)
    forward = menu.addAction(
        translate("ChartMenus", "Forward to the next view"), navigation.forward
    )
    show_key(forward, "Alt+Right")
    forward.setEnabled(navigation.can_go_forward)
    menu.addSeparator()
    _add_kinds(menu.addMenu(translate("ChartMenus", "Smoothed curve")), session)
    _add_orders(menu.addMenu(translate("ChartMenus", "Order in the tooltip")), session)
    view = session.view
    _add_switch(
        menu,
        translate("ChartMenus", "Zoom all charts together"),
        view.link_x,
        lambda on: session.set_view(replace(session.view, link_x=on)),
    )
    _add_switch(
        menu,
        translate("ChartMenus", "Show every attempt of resumed runs"),
        view.show_attempts,
        lambda on: session.set_view(replace(session.view, show_attempts=on)),
    )
    menu.addSeparator()
    formats = menu.addMenu(translate("ChartMenus", "Save all charts as"))
    _add_formats(formats, save_all)
    _add_verdict_switch(formats, session)
    menu.addAction(translate("ChartMenus", "Reset pins"), board.reset_pins)
    menu.addAction(translate("ChartMenus", "Reset the order"), board.reset_order)


def _add_switch(menu: QMenu, text: str, on: bool, change: Callable[[bool], None]) -> None:
    action = menu.addAction(verbatim(text))
    action.setCheckable(True)
    action.setChecked(on)
    action.toggled.connect(change)


def _add_formats(menu: QMenu, save: Callable[[Format], None]) -> None:
    texts: dict[Format, str] = {
        "png": translate("ChartMenus", "Picture (PNG)"),
        "svg": translate("ChartMenus", "Drawing (SVG)"),
        "csv": translate("ChartMenus", "All points (CSV)"),
        "json": translate("ChartMenus", "All points (JSON)"),
    }
    for kind in FORMATS:
        action = menu.addAction(verbatim(texts[kind]))
        action.triggered.connect(lambda _=False, kind=kind: save(kind))


def _add_verdict_switch(menu: QMenu, session: Session) -> None:
    menu.addSeparator()
    _add_switch(
        menu,
        translate("ChartMenus", "Pictures with the verdict"),
        session.arrangement.verdict_in_pictures,
        lambda on: session.set_arrangement(replace(session.arrangement, verdict_in_pictures=on)),
    )


def _add_kinds(menu: QMenu, session: Session) -> None:
    kinds: tuple[tuple[SmoothingKind, str], ...] = (
        ("tensorboard", translate("ChartMenus", "As in TensorBoard: low points appear late")),
        ("centred", translate("ChartMenus", "Centred: low points appear where they are")),
    )
    _add_choices(
        menu,
        [(text, kind == session.view.smoothing_kind) for kind, text in kinds],
        lambda place: session.set_view(replace(session.view, smoothing_kind=kinds[place][0])),
    )


def _add_orders(menu: QMenu, session: Session) -> None:
    orders: tuple[tuple[TooltipOrder, str], ...] = (
        ("list", translate("ChartMenus", "As in the list of runs")),
        ("nearest", translate("ChartMenus", "Nearest to the pointer first")),
        ("lowest", translate("ChartMenus", "Lowest first")),
        ("highest", translate("ChartMenus", "Highest first")),
    )
    _add_choices(
        menu,
        [(text, order == session.view.tooltip_order) for order, text in orders],
        lambda place: session.set_view(replace(session.view, tooltip_order=orders[place][0])),
    )


def _add_choices(
    menu: QMenu, choices: list[tuple[str, bool]], choose: Callable[[int], None]
) -> None:
    group = QActionGroup(menu)
    for place, (text, on) in enumerate(choices):
        action: QAction = menu.addAction(verbatim(text))
        action.setCheckable(True)
        action.setChecked(on)
        group.addAction(action)
        action.triggered.connect(lambda _=False, place=place: choose(place))
