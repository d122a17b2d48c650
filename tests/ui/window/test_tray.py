"""The tray shows the state of the training, its balloons come when they may, its menu works."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import (
    Analysis,
    HealthFinding,
    Pace,
    TimeLeft,
    Verdict,
    VerdictState,
)
from rvcmonitor.analysis.notices import Notice, NoticeKind
from rvcmonitor.analysis.stopping.stop_point import StopPoint
from rvcmonitor.live.notifier import Memory, Notifier, Told
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.live.stop_board import StopProgress
from rvcmonitor.message import Message
from rvcmonitor.storage.quiet_hours import NoticeChoices
from rvcmonitor.training.run import Run, Snapshot, State
from rvcmonitor.ui.window.tray import Tray, tray_state
from rvcmonitor.ui.window.tray_icon import SIZES, TrayState, tray_icon
from tests.ui.some_runs import a_run

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
TROUBLE = HealthFinding("error", "nan", 50, 1, Message("NaN"))


def analysed(state: VerdictState, *health: HealthFinding) -> Analysis:
    return Analysis(Verdict(state, "g", None, None, None, None, Message("Because.")), (), health)


@pytest.mark.parametrize(
    ("state", "verdict", "health", "shown"),
    [
        ("training", "improving", (), "improving"),
        ("training", "undecided", (), "improving"),
        ("training", "flat", (), "low-passed"),
        ("training", "rising", (), "low-passed"),
        ("training", "improving", (TROUBLE,), "trouble"),
        ("finished", "rising", (), "finished"),
        ("stalled", "improving", (), "idle"),
        ("unknown", "rising", (), "idle"),
    ],
)
def test_state_of_the_icon(
    state: State, verdict: VerdictState, health: tuple[HealthFinding, ...], shown: TrayState
) -> None:
    assert tray_state(a_run(state=state), analysed(verdict, *health)) == shown


def test_no_training_is_idle() -> None:
    assert tray_state(None, None) == "idle"


KINDS: tuple[NoticeKind, ...] = ("new-low", "flat", "stalled", "finished")
STATES: tuple[TrayState, ...] = ("improving", "low-passed", "trouble", "finished", "idle")


@pytest.mark.parametrize("background", ["#f3f3f3", "#202020"])
def test_icons_differ_at_16_pixels_on_light_and_dark(qapp: object, background: str) -> None:
    """Every two states differ by form in a good part of the pixels, and stand out from the bar."""
    images = [tray_icon(state).pixmap(16, 16).toImage() for state in STATES]
    bar = QColor(background).lightness()
    pixels = [(x, y) for x in range(16) for y in range(16)]
    bright = [{p for p in pixels if image.pixelColor(*p).lightness() > 100} for image in images]
    for i, one in enumerate(bright):
        contrast = {abs(images[i].pixelColor(*p).lightness() - bar) for p in pixels}
        assert max(contrast) > 80
        assert all(len(one ^ other) >= 8 for other in bright[i + 1 :])
    assert {size.width() for size in tray_icon("idle").availableSizes()} == set(SIZES)


class Watched:
    """A tray over a session, with balloons recorded and a clock that is set by hand."""

    def __init__(self, settings: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = NOON
        self.balloons: list[str] = []
        monkeypatch.setattr(
            QSystemTrayIcon, "showMessage", lambda _, title, text, *rest: self.balloons.append(text)
        )
        self.settings = settings
        self.session = Session()
        self.notifier = Notifier(self.session, Memory(), lambda: self.now.timestamp())
        self.tray = Tray(self.session, self.notifier, settings, lambda: self.now)

    def publish(self, run: Run, analysis: Analysis) -> None:
        self.session.publish(Published(Snapshot(runs=(run,)), {run.path: analysis}, loaded=True))

    def tell(self, kind: NoticeKind, text: str = "news", step: int | None = 50) -> None:
        told = Told(self.now.timestamp(), Path("anna"), Notice(kind, Message(text), step))
        self.notifier.told.emit((told,))

    def menu_item(self, beginning: str) -> QAction:
        self.tray.menu.aboutToShow.emit()
        return next(a for a in self.tray.menu.actions() if a.text().startswith(beginning))


@pytest.fixture
def watched(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    settings = SettingsFile(tmp_path)
    watched = Watched(settings, monkeypatch)
    yield watched
    watched.tray.close()
    settings.close()


def test_tooltip_names_model_epoch_and_verdict(watched: Watched) -> None:
    watched.publish(a_run("anna", state="training", last_epoch=120), analysed("improving"))
    assert watched.tray.icon.toolTip() == "anna: training, epoch 120\nBecause."


def test_tooltip_says_when_a_training_ends(watched: Watched) -> None:
    now = watched.now.timestamp()
    run = a_run("anna", state="training", last_epoch=120, total_epochs=300, last_write=now)
    pace = Pace(60.0, 60.0, 120.0, TimeLeft(10_800.0, 10_000.0, 12_000.0))
    watched.publish(run, replace(analysed("improving"), pace=pace))
    said = watched.tray.icon.toolTip().split("\n")
    assert said[0] == "anna: training, epoch 120"
    assert said[1].startswith("ends about ")
    assert said[2] == "Because."


def test_turn_pops_up_and_a_click_leads_there(watched: Watched, qtbot: QtBot) -> None:
    run = a_run("anna", state="training")
    watched.publish(run, analysed("improving"))
    turned = analysed("rising")
    turned = replace(turned, verdict=replace(turned.verdict, lowest_step=20_000))
    watched.publish(replace(run, last_step=31_000), turned)
    assert watched.balloons == ["anna: probably overtraining; the low point is past."]
    with qtbot.waitSignal(watched.tray.run_requested) as clicked:
        watched.tray.icon.messageClicked.emit()
    assert clicked.args == [run.path, 20_000]


def test_several_at_once_are_one_balloon_with_the_serious_first(
    watched: Watched, qtbot: QtBot
) -> None:
    news = [Told(0.0, Path(k), Notice(k, Message(f"{k}!"), 7)) for k in KINDS]
    watched.notifier.told.emit(tuple(news))
    assert watched.balloons == ["stalled!\nnew-low!\nflat!"]
    with qtbot.waitSignal(watched.tray.run_requested) as clicked:
        watched.tray.icon.messageClicked.emit()
    assert clicked.args == [Path("stalled"), 7]


def test_kinds_that_are_off_stay_silent(watched: Watched) -> None:
    settings = watched.settings.settings
    background = replace(settings.background, notices=NoticeChoices(off=("flat",)))
    watched.settings.change(replace(settings, background=background))
    watched.tell("flat")
    watched.tell("rising")
    assert watched.balloons == ["news"]


def test_pause_from_the_menu_ends_by_itself(watched: Watched) -> None:
    watched.menu_item("Pause notices for 1 hour").trigger()
    watched.tell("rising")
    assert watched.balloons == []
    watched.now += timedelta(minutes=61)
    watched.tell("rising")
    assert watched.balloons == ["news"]


def test_pause_can_be_ended(watched: Watched) -> None:
    watched.menu_item("Pause notices until tomorrow").trigger()
    watched.menu_item("Resume notices").trigger()
    watched.tell("rising")
    assert watched.balloons == ["news"]


def test_menu_lists_the_runs_in_training(watched: Watched, qtbot: QtBot) -> None:
    runs = (a_run("anna & co", state="training"), a_run("old", state="finished"))
    watched.session.publish(
        Published(
            Snapshot(runs=runs), {run.path: analysed("improving") for run in runs}, loaded=True
        )
    )
    with qtbot.waitSignal(watched.tray.run_requested) as asked:
        watched.menu_item("anna && co: training").trigger()
    assert asked.args == [runs[0].path, None]
    with pytest.raises(StopIteration):
        watched.menu_item("old")


@pytest.mark.parametrize(
    ("item", "signal"),
    [
        ("Open RVC Monitor", "open_requested"),
        ("Settings", "settings_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_menu_asks_for_what_it_says(watched: Watched, qtbot: QtBot, item: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(watched.tray, signal)):
        watched.menu_item(item).trigger()


def test_a_click_on_the_icon_opens_the_window(watched: Watched, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watched.tray.open_requested):
        watched.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_a_stop_that_is_counted_down_is_in_the_tooltip_and_the_menu(watched: Watched) -> None:
    run = a_run(state="training")
    watched.publish(run, analysed("improving"))
    asked: list[str] = []
    board = watched.session.stopping
    board.stop_requested.connect(lambda path: asked.append(f"stop {path.name}"))
    board.refused.connect(lambda path: asked.append(f"leave {path.name}"))
    point = StopPoint(100, 2, Message("It rises."))
    board.set_progress((StopProgress(run.path, run.name, point, "counting", 97),))
    assert "will be stopped in 97 second" in watched.tray.icon.toolTip()
    for words in ("Stop now", "Not now"):
        watched.menu_item(words).trigger()
    assert asked == [f"stop {run.path.name}", f"leave {run.path.name}"]
    board.set_progress(())
    assert "97" not in watched.tray.icon.toolTip()
