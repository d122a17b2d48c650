"""Text is shown letter for letter: what people read comes from files that anyone may have made.

Qt takes a text that looks like HTML for HTML and fetches the pictures that it names; on Windows a
picture at ``//host/share`` tells that host who is logged in. It also takes a "&" in a menu for the
mark of a key. So labels, tooltips, questions and notices are made here and nowhere else, which a
test holds by reading the sources.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QPixmap, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLayout,
    QListWidgetItem,
    QMessageBox,
    QProgressDialog,
    QSystemTrayIcon,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from rvcmonitor.ui.widgets.icon_drawing import icon_pixmap
from rvcmonitor.ui.widgets.theme import Tone, tone_colour

_TAG = re.compile(r"<(?=[a-z/!?])", re.IGNORECASE)


class PlainLabel(QLabel):
    """A label that shows its text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def plain_tooltip(text: str) -> str:
    """What a tooltip has to be given to show ``text``. There is no other way to tell Qt that it is
    plain, so what Qt would take for markup becomes markup that shows it."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def set_tooltip(of: QWidget | QListWidgetItem | QAction, text: str) -> None:
    """Say ``text`` while the mouse rests on a widget, a row or an entry of a menu."""
    of.setToolTip(plain_tooltip(text))


def set_choice_tooltip(of: QComboBox, place: int, text: str) -> None:
    """Say ``text`` while the mouse rests on what can be chosen at ``place``."""
    of.setItemData(place, plain_tooltip(text), Qt.ItemDataRole.ToolTipRole)


def show_tooltip(at: QPoint, text: str, of: QWidget) -> None:
    """Say ``text`` now, ``at`` a point of the screen; nothing where it is empty."""
    QToolTip.showText(at, plain_tooltip(text), of)


def verbatim(text: str) -> str:
    """``text`` as what stands in a menu, on a button or on a tab: without keys in it."""
    return text.replace("&", "&&").replace("\t", " ")


def add_row(form: QFormLayout, words: str, field: QWidget | QLayout) -> None:
    """A row of ``form`` with ``words`` before its field."""
    label = PlainLabel(words)
    if isinstance(field, QWidget):
        label.setBuddy(field)
    form.addRow(label, field)


class PlainMessageBox(QMessageBox):
    """A message box without markup."""

    def __init__(self, parent: QWidget | None, title: str, text: str, more: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def setIcon(self, kind: QMessageBox.Icon) -> None:  # noqa: N802 - Qt's name
        """Show what kind of message it is with an icon of ours, in a colour of the theme."""
        super().setIcon(kind)
        name, tone = _ICONS.get(kind, ("info", "neutral"))
        scale = self.devicePixelRatioF()
        colour = tone_colour(tone, self.palette()).name()
        pixmap = QPixmap(icon_pixmap(name, colour, round(_ICON_SIZE * scale)))
        pixmap.setDevicePixelRatio(scale)
        self.setIconPixmap(pixmap)


_ICON_SIZE = 36
"""Pixels."""
_ICONS: dict[QMessageBox.Icon, tuple[str, Tone]] = {
    QMessageBox.Icon.Question: ("circle-question-mark", "neutral"),
    QMessageBox.Icon.Information: ("info", "neutral"),
    QMessageBox.Icon.Warning: ("triangle-alert", "watch"),
    QMessageBox.Icon.Critical: ("circle-alert", "bad"),
}


def ask(parent: QWidget, title: str, question: str, *, yes: bool = True) -> bool:
    """Whether the user says yes; Enter says what ``yes`` says, and Escape no. Where the window
    goes meanwhile (the program quits, another language), that is no."""
    buttons = QMessageBox.StandardButton
    box = PlainMessageBox(parent, title, question)
    box.setIcon(QMessageBox.Icon.Question)
    box.setStandardButtons(buttons.Yes | buttons.No)
    box.setDefaultButton(buttons.Yes if yes else buttons.No)
    answer = box.exec()
    if not isValid(box):  # it went with its window
        return False
    box.deleteLater()
    return answer == buttons.Yes


class PlainProgressDialog(QProgressDialog):
    """How far a long work is, without markup; ``most`` is all of it."""

    def __init__(self, cancel: str, most: int, parent: QWidget) -> None:
        super().__init__("", cancel, 0, most, parent)
        self.setLabel(PlainLabel())


# The desktop shows what the tray says, and desktops differ in what they take for markup: escaped
# text would be read with its "&lt;" on the one, and plain text fetch pictures on the other.


def set_tray_tooltip(icon: QSystemTrayIcon, text: str) -> None:
    """Say ``text`` while the mouse rests on ``icon``."""
    icon.setToolTip(_without_tags(text))


def show_notice(
    icon: QSystemTrayIcon, title: str, text: str, kind: QSystemTrayIcon.MessageIcon, duration: int
) -> None:
    """Show a balloon at ``icon`` for ``duration`` milliseconds."""
    icon.showMessage(_without_tags(title), _without_tags(text), kind, duration)


def _without_tags(text: str) -> str:
    return _TAG.sub("‹", text)
