"""What people do to a window as a whole, and what their desktop does to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QWindow,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QMainWindow,
    QMenu,
    QMenuBar,
    QSystemTrayIcon,
    QWidget,
)

from tests.monkey import odd
from tests.monkey.disk import Disk
from tests.monkey.targets import Act, Say, any_point, front, named, windows

SIZES = ((0, 0), (640, 480), (3000, 400), *((1024, 700), (1440, 900), (1920, 1080)) * 2)
_NOTHING = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)


def resize(rng: Random, say: Say) -> None:
    if top := front(rng):
        width, height = rng.choice(SIZES)
        say(f"resize {named(top)} to {width} × {height}")
        top.resize(width, height)


def change_state(rng: Random, say: Say) -> None:
    top = front(rng)
    if isinstance(top, QMainWindow):
        ways = (top.showMinimized, top.showMaximized, top.showFullScreen, *[top.showNormal] * 3)
        way = rng.choice(ways)
        say(f"{way.__name__} {named(top)}")
        way()


def close(rng: Random, say: Say) -> None:
    top = front(rng)
    if top is not None and _takes_input(top):
        say(f"close {named(top)}")
        top.close()


def answer(rng: Random, say: Say) -> None:
    """Press one of the buttons of a dialog."""
    top = front(rng)
    if top is None or not _takes_input(top):
        return
    boxes = top.findChildren(QDialogButtonBox)
    buttons = [each for box in boxes for each in box.buttons() if each.isVisible()]
    if buttons:
        button = rng.choice(buttons)
        say(f"answer {named(button)}")
        button.click()


def choose_from_menu(rng: Random, say: Say) -> None:
    """An entry of a menu bar, without the way there."""
    bars = [bar for top in windows() for bar in top.findChildren(QMenuBar)]
    if bars and QApplication.activeModalWidget() is None:
        _choose_from(rng.choice(bars).findChildren(QMenu), rng, say)


def use_tray(rng: Random, say: Say) -> None:
    """Click on the icon or its balloon, open its menu, or choose from it."""
    application = QCoreApplication.instance()
    icons = application.findChildren(QSystemTrayIcon) if application is not None else []
    if not icons:
        return
    match rng.randint(0, 3):
        case 0:
            reason = rng.choice(list(QSystemTrayIcon.ActivationReason))
            say(f"tray icon: {reason.name}")
            icons[0].activated.emit(reason)
        case 1:
            say("click on the balloon")
            icons[0].messageClicked.emit()
        case 2:
            say("menu of the tray")
            icons[0].contextMenu().popup(QPoint(50, 50))
        case _:
            menu = icons[0].contextMenu()
            menu.aboutToShow.emit()
            _choose_from([menu, *menu.findChildren(QMenu)], rng, say)


def end_session(rng: Random, say: Say) -> None:
    """The user logs off, and then calls it off."""
    del rng
    application = QApplication.instance()
    if isinstance(application, QApplication):
        say("the session ends")
        application.commitDataRequest.emit(None)


def change_dress(rng: Random, say: Say) -> None:
    """The desktop changes to its light or dark colours."""
    scheme = rng.choice(list(Qt.ColorScheme))
    say(f"the desktop's colours: {scheme.name}")
    hints = QApplication.styleHints()
    hints.setColorScheme(scheme)


class Drop:
    """Lets go of files and other things above a window."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk

    def __call__(self, rng: Random, say: Say) -> None:
        tops = [each for each in windows() if isinstance(each, QMainWindow)]
        if not tops or QApplication.activeModalWidget() is not None:
            return
        top = rng.choice(tops)
        mime, what = self._something(rng)
        say(f"drop {what} on {named(top)}")
        _drop(top.windowHandle(), QPointF(any_point(top, rng)), mime, lets_go=rng.random() < 0.9)

    def _something(self, rng: Random) -> tuple[QMimeData, str]:
        mime = QMimeData()
        if rng.random() < 0.1:
            mime.setText(odd.text(rng))
            return mime, "text"
        if rng.random() < 0.1:
            mime.setUrls([QUrl("https://example.org/picture.png")])
            return mime, "a picture from a browser"
        paths = self._paths(rng)
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return mime, ", ".join(f"{path.parent.name}/{path.name}" for path in paths)

    def _paths(self, rng: Random) -> Sequence[Path]:
        """Mostly the folders of logs, so that there is something to see afterwards."""
        match rng.randint(0, 9):
            case 0:
                return [self._disk.folder / "no such folder"]
            case 1:
                return self._disk.some_files(rng)
            case 2 | 3:
                return self._disk.some_models(rng)
            case _:
                return rng.sample(self._disk.roots, rng.randint(1, len(self._disk.roots)))


def acts(disk: Disk) -> Sequence[tuple[float, Act]]:
    return (
        (1.5, resize),
        (0.5, change_state),
        (0.5, close),
        (4, answer),
        (2, choose_from_menu),
        (0.8, use_tray),
        (0.2, end_session),
        (0.2, change_dress),
        (0.8, Drop(disk)),
    )


def _takes_input(top: QWidget) -> bool:
    """Whether no dialog stands before it, which a click would not pass either."""
    return QApplication.activeModalWidget() in (None, top)


def _choose_from(menus: Sequence[QMenu], rng: Random, say: Say) -> None:
    opening = [menu.menuAction() for menu in menus]
    entries = [each for menu in menus for each in menu.actions() if each not in opening]
    entries = [each for each in entries if each.isEnabled() and not each.isSeparator()]
    if entries:
        entry = rng.choice(entries)
        say(f"choose {entry.text()!r}")
        entry.trigger()


def _drop(window: QWindow, at: QPointF, mime: QMimeData, *, lets_go: bool) -> None:
    """What the system sends while something is dragged over a window and dropped there."""
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at.toPoint(), actions, mime, *_NOTHING)
    QCoreApplication.sendEvent(window, enter)
    move = QDragMoveEvent(at.toPoint(), actions, mime, *_NOTHING)
    QCoreApplication.sendEvent(window, move)
    if lets_go and move.isAccepted():
        QCoreApplication.sendEvent(window, QDropEvent(at, actions, mime, *_NOTHING))
    else:
        QCoreApplication.sendEvent(window, QDragLeaveEvent())


def wake(say: Say) -> None:
    """Nothing is shown: the program is in the tray."""
    application = QCoreApplication.instance()
    icons = application.findChildren(QSystemTrayIcon) if application is not None else []
    say("nothing is shown: click on the tray icon")
    for icon in icons:
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
