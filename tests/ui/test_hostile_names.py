"""A training with hostile names, opened in a window: they are read as they are, everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QHelpEvent, QImage, QTextDocument
from PySide6.QtGui import Qt as Text
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QMenu,
    QMessageBox,
    QSystemTrayIcon,
    QTabBar,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.findings import HealthFinding
from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.notices import Notice
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.notifier import Memory, Notifier, Told
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.message import Message
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.ui.window.empty_state import EmptyState
from rvcmonitor.ui.window.error_dialog import ErrorDialog
from rvcmonitor.ui.window.main_menu import MainMenu
from rvcmonitor.ui.window.main_window import MainWindow
from rvcmonitor.ui.window.notice_history import NoticeHistory
from rvcmonitor.ui.window.tray import Tray
from tests.ui.hostile_run import BAIT, COLOUR, MARKUP, NAME, STARTED, write_bait, write_hostile_run

pytestmark = pytest.mark.qt_log_ignore("PulseAudio", "Couldn.t (load|resolve)", extend=True)
"""What Qt says where a computer has no sound, when the sounds are shown."""
HOSTILE_PARTS = (BAIT, "x&")
"""One of them is in whatever is made of a hostile name."""


@dataclass(frozen=True)
class Opened:
    """A window in which two hostile runs are shown."""

    qtbot: QtBot
    window: MainWindow
    session: Session
    run: Run

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.panes.charts.settled, timeout=20_000)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    monkeypatch.chdir(tmp_path)  # a picture without a folder is looked for here
    write_bait(tmp_path)
    logs = tmp_path / "logs"
    run, other = write_hostile_run(logs), write_hostile_run(logs, f"{NAME}2")
    rules = AnalysisOptions(early_stopping=EarlyStopping(monitor=MARKUP))
    analysis = analyse(run, rules)
    finding = HealthFinding(
        "error", "nan", 100, 1, Message("{tag} is not a number.", {"tag": MARKUP})
    )
    analyses = {
        run.path: replace(analysis, health=(*analysis.health, finding)),
        other.path: analyse(other, rules),
    }
    session, media = Session(), MediaReader()
    window = MainWindow(session, media)
    window.setMenuBar(MainMenu("system", "", window))
    window.resize(1400, 900)
    qtbot.addWidget(window)
    window.show()
    notes = (Message("{name} holds nothing.", {"name": NAME}),)
    snapshot = Snapshot(roots=(logs,), runs=(run, other), notes=notes, missing=(logs / NAME,))
    session.publish(Published(snapshot, analyses, loaded=True))
    session.tick([run.path, other.path])
    session.select(run.path)
    made = Opened(qtbot, window, session, run)
    made.settle()
    yield made
    window.shut()
    media.close()


# What a person reads


def shown(text: str) -> str:
    """What is read of a text that is taken for markup where it looks like it."""
    if not Text.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText().replace("\xa0", " ")


def without_keys(text: str) -> str:
    """What is read of the words of a menu or a button."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def words_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that ``widget`` holds, as it is set and as it is read."""
    tip = widget.toolTip()
    yield tip, shown(tip)
    for action in widget.actions():
        yield action.text(), without_keys(action.text())
    match widget:
        case QLabel():
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            yield widget.text(), widget.text() if plain else shown(widget.text())
        case QAbstractButton():
            yield widget.text(), without_keys(widget.text())
        case QGroupBox():
            yield widget.title(), without_keys(widget.title())
        case QTabBar():
            for place in range(widget.count()):
                yield widget.tabText(place), without_keys(widget.tabText(place))
        case QAbstractItemView() | QComboBox() if isinstance(widget.model(), QAbstractItemModel):
            yield from words_in(widget.model())


def words_in(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """The texts of a list: its rows are plain, its tooltips may be taken for markup."""
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        text, tip = index.data(), index.data(Qt.ItemDataRole.ToolTipRole) or ""
        if isinstance(text, str):
            yield text, text
        yield tip, shown(tip)


def read_everywhere(window: QWidget) -> set[str]:
    """The kinds of widgets in ``window`` that show a hostile name. Fails where one is not read
    letter for letter."""
    found = set()
    for widget in (window, *window.findChildren(QWidget)):
        for text, seen in words_of(widget):
            if any(part in text for part in HOSTILE_PARTS):
                assert whole(seen), f"{type(widget).__name__}: {text!r} is read as {seen!r}"
                found.add(type(widget).__name__)
    return found


def whole(seen: str) -> bool:
    """Whether a hostile name stands in what is read, or was cut short in its middle on purpose."""
    return NAME in seen or MARKUP in seen or "…" in seen


def is_clean(image: QImage) -> bool:
    """Whether nothing of the bait is on the picture."""
    return all(
        image.pixelColor(x, y).rgb() != COLOUR.rgb()
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )


def check(window: QWidget) -> set[str]:
    """Hold all that is said of hostile names against ``window``, and its picture too."""
    assert is_clean(window.grab().toImage())
    return read_everywhere(window)


def test_the_bait_would_be_seen(opened: Opened) -> None:
    """What the other tests look for is there, once a name is taken for markup."""
    label = QLabel(MARKUP)
    opened.qtbot.addWidget(label)
    assert not is_clean(label.grab().toImage())
    with pytest.raises(AssertionError):
        read_everywhere(label)


def test_the_window(opened: Opened) -> None:
    kinds = check(opened.window)
    assert {"ElidedLabel", "PlainLabel", "IconButton", "QListView"} <= kinds
    assert opened.run.name in opened.window.windowTitle()
    assert opened.window.panes.charts.cards[MARKUP].title.text() == MARKUP


def test_tooltips_on_the_screen(opened: Opened) -> None:
    tips = 0
    for widget in opened.window.findChildren(QWidget):
        if widget.isVisible() and any(part in widget.toolTip() for part in HOSTILE_PARTS):
            rest_on(widget)
            assert whole(shown(QToolTip.text()))
            (tip,) = (w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel"))
            assert is_clean(tip.grab().toImage())
            tips += 1
    QToolTip.hideText()
    assert tips > 1


def rest_on(widget: QWidget) -> None:
    """Keep the mouse still over ``widget`` until its tooltip comes."""
    QToolTip.hideText()
    at = widget.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)


def test_the_list_of_runs(opened: Opened) -> None:
    view = opened.window.run_list.view
    at = view.visualRect(view.model().index(0, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert NAME in shown(QToolTip.text())
    QToolTip.hideText()


def test_pictures_and_sounds(opened: Opened) -> None:
    panes = opened.window.panes
    for place in range(panes.count()):
        panes.setCurrentIndex(place)
        check(opened.window)
    choices = [panes.pictures.choice, panes.sounds.tags]
    read = [box.itemText(place) for box in choices for place in range(box.count())]
    assert sum(MARKUP in text for text in read) == 2


def test_the_box_beside_the_crosshair(opened: Opened) -> None:
    charts = opened.window.panes.charts
    chart = charts.cards["loss/g/total"].chart
    QTest.mouseMove(chart, chart.rect().center())
    opened.settle()
    assert charts.tip.isVisible()
    assert charts.tip.text().count(NAME) >= 2, "both runs"
    check(charts)


def test_menus(opened: Opened) -> None:
    bar = opened.window.menuBar()
    assert isinstance(bar, MainMenu)
    bar.show_recent([f"/voices/{MARKUP}", "/voices/a\tCtrl+Q"])
    menus = bar.findChildren(QMenu)
    assert any(read_everywhere(menu) for menu in menus)
    assert not any("\t" in action.text() for menu in menus for action in menu.actions())


def test_the_rules_of_judging(opened: Opened) -> None:
    opened.window.panel.edit_rules()
    dialog = next(w for w in opened.window.children() if isinstance(w, QDialog))
    assert "ComboBox" in check(dialog)
    dialog.reject()


def test_the_points_as_a_table(opened: Opened) -> None:
    card = opened.window.panes.charts.cards[MARKUP]
    card.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if "table" in each.text()).trigger()
    menu.close()
    table = next(w for w in opened.window.findChildren(QDialog))
    assert MARKUP in table.windowTitle()
    assert "_Table" in check(table)
    table.close()


def test_a_saved_drawing(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    charts = opened.window.panes.charts
    target = tmp_path / "chart.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with opened.qtbot.waitSignal(charts.saving.saved, timeout=20_000):
        charts.saving.save_one(charts.cards[MARKUP], "svg")
    root = ET.parse(target).getroot()  # noqa: S314 - our own file
    assert not [each for each in root.iter() if "bait" in str(each.attrib)]
    assert any(MARKUP in (each.text or "") for each in root.iter())


def test_copies_that_are_there_already(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    files = opened.run.checkpoints[:2]
    for file in files:
        (taken / file.path.name).write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(taken))
    actions = opened.window.actions_on_files
    actions.copy_to_folder(files)
    opened.qtbot.waitUntil(lambda: bool(opened.window.findChildren(QMessageBox)))
    (box,) = opened.window.findChildren(QMessageBox)
    assert check(box)
    box.button(QMessageBox.StandardButton.Cancel).click()
    opened.qtbot.waitUntil(lambda: not actions.jobs)


def test_banners(opened: Opened) -> None:
    banners = opened.window.banners
    banners.tell("tensorboard", MARKUP, details=MARKUP)
    assert "PlainLabel" in check(banners)


def test_before_anything_is_opened(opened: Opened) -> None:
    empty = EmptyState()
    opened.qtbot.addWidget(empty)
    empty.show_recent([f"/voices/{MARKUP}"])
    empty.reading([Path(MARKUP)])
    assert {"PlainLabel", "QPushButton"} <= check(empty)
    empty.nothing_found([Path(MARKUP)], [])
    assert {"PlainLabel", "QPushButton"} <= check(empty)
    empty.nothing_found([Path()], [MARKUP])
    assert {"PlainLabel", "QPushButton"} <= check(empty)


def test_an_error_of_the_program(opened: Opened) -> None:
    dialog = ErrorDialog(MARKUP, Path(MARKUP))
    opened.qtbot.addWidget(dialog)
    check(dialog)
    assert dialog.details.toPlainText() == MARKUP


def test_notices_and_the_tray(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Told(STARTED, opened.run.path, Notice("health", Message(f"{MARKUP}: trouble"), 100))
    notifier = Notifier(opened.session, Memory({}, (told,)))
    history = NoticeHistory(notifier)
    opened.qtbot.addWidget(history)
    assert "QListWidget" in check(history)
    balloons: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *words: balloons.append(words[2]))
    settings = SettingsFile(tmp_path / "settings")
    tray = Tray(opened.session, notifier, settings)
    training = replace(opened.run, state="training")
    opened.session.publish(Published(Snapshot(runs=(training,)), {}, loaded=True))
    tray.menu.aboutToShow.emit()
    assert "QMenu" in read_everywhere(tray.menu)
    notifier.told.emit((told,))
    assert balloons == [f"{MARKUP}: trouble".replace("<", "‹")]
    assert "<" not in tray.icon.toolTip()
    tray.close()
    settings.close()


def test_a_rating_with_a_hostile_note(opened: Opened) -> None:
    file = opened.run.checkpoints[3]
    rating = Rating(file.epoch, 4, MARKUP, file.path.name, file.step)
    opened.session.rate(opened.run, rating)
    panes = opened.window.panes
    panes.setCurrentIndex(panes.count() - 1)
    check(opened.window)
