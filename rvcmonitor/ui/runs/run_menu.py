"""The menu of a model in the list."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from rvcmonitor.analysis.candidates.ratings import RatingBook
from rvcmonitor.live.run_colours import COLOURS
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.colours import is_dark, palette_place, run_colour
from rvcmonitor.ui.widgets.file_manager import copy_path, open_folder
from rvcmonitor.ui.widgets.plain_text import ask, verbatim

translate = QCoreApplication.translate
_SWATCH = 14
"""Pixels."""


def fill_run_menu(menu: QMenu, session: Session, run: Run, window: QWidget) -> None:
    """Add what can be done with ``run``; questions are asked over ``window``."""
    menu.addAction(translate("RunMenu", "Only this"), lambda: session.show_alone(run.path))
    drawn = menu.addAction(translate("RunMenu", "Draw it, too (Ctrl + click)"))
    drawn.setCheckable(True)
    drawn.setChecked(run.path in session.ticked_paths)
    drawn.triggered.connect(lambda: session.tick(session.ticked_paths ^ {run.path}))
    menu.addSeparator()
    menu.addAction(translate("RunMenu", "Open its folder"), lambda: open_folder(run.path))
    menu.addAction(translate("RunMenu", "Copy the path"), lambda: copy_path(run.path))
    _add_colours(menu.addMenu(translate("RunMenu", "Colour")), session, run)
    menu.addSeparator()
    menu.addAction(translate("RunMenu", "Hide"), lambda: session.hide({*session.hidden, run.path}))
    menu.addAction(translate("RunMenu", "Forget…"), lambda: _forget(session, run, window))


def _forget(session: Session, run: Run, window: QWidget) -> None:
    question = translate(
        "RunMenu",
        "Forget your ratings and notes of {name}, and hide it? Its files are not touched.",
    ).format(name=run.name)
    if ask(window, translate("RunMenu", "Forget a model"), question, yes=False):
        others = {path: found for path, found in session.ratings.runs.items() if path != run.path}
        session.set_ratings(RatingBook(others))
        session.tick(session.ticked_paths - {run.path})
        session.hide({*session.hidden, run.path})


def _add_colours(menu: QMenu, session: Session, run: Run) -> None:
    """The colours of the palette; runs in groups have those of their groups."""
    menu.setEnabled(not session.view.colour_groups)
    group, dark = QActionGroup(menu), is_dark(menu.palette())
    for place, name in enumerate(_names()):
        swatch = QPixmap(_SWATCH, _SWATCH)
        swatch.fill(run_colour(place, dark))
        action = menu.addAction(verbatim(name))
        action.setIcon(QIcon(swatch))
        action.setCheckable(True)
        action.setChecked(palette_place(session.colour_index(run)) == place)
        action.triggered.connect(lambda _=False, place=place: session.choose_colour(run, place))
        group.addAction(action)


def _names() -> Iterator[str]:
    names = (
        translate("RunMenu", "Blue"),
        translate("RunMenu", "Orange"),
        translate("RunMenu", "Green"),
        translate("RunMenu", "Pink"),
        translate("RunMenu", "Gold"),
        translate("RunMenu", "Light blue"),
        translate("RunMenu", "Violet"),
        translate("RunMenu", "Brown"),
    )
    return iter(names[:COLOURS])
