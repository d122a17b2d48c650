"""What most people never use is made for those who do, whenever they begin to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.stopping.rule import StopPlan, StopRule
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.notifier import Memory, Notifier
from rvcmonitor.live.phone import Phone
from rvcmonitor.live.session import Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.message import Message
from rvcmonitor.other_machines import OtherMachines
from rvcmonitor.phone_integration import PhoneIntegration
from rvcmonitor.remote.opened import hosts_folder
from rvcmonitor.stopping_integration import StoppingIntegration
from rvcmonitor.storage.phone_settings import PhoneSettings
from rvcmonitor.ui.window.main_window import MainWindow
from rvcmonitor.ui.window.phone_notices import PhoneNotices
from tests.ui.some_runs import a_run, published


class World:
    """A window, and what the parts that are tested here know beside it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.session = Session()
        self.settings = SettingsFile(folder)
        self.media = MediaReader()
        self.window = MainWindow(self.session, self.media)
        self.notifier = Notifier(self.session, Memory())
        self.closings: list[Callable[[], object]] = [self.settings.close, self.media.close]
        qtbot.addWidget(self.window)

    def machines(self) -> OtherMachines:
        made = OtherMachines(self.settings, lambda: self.window, self.window.show)
        self.closings.append(made.close)
        return made

    def phone(self) -> PhoneIntegration:
        window = lambda: self.window  # noqa: E731 - as the program gives it
        made = PhoneIntegration(self.session, self.notifier, self.settings, window)
        self.closings.append(made.close)
        return made

    def stopping(self) -> StoppingIntegration:
        made = StoppingIntegration(self.session, self.notifier, lambda: self.window)
        self.closings.append(made.close)
        return made

    def end(self) -> None:
        self.window.shut()
        for close in self.closings:
            close()


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setenv("RVCMONITOR_SETTINGS", str(tmp_path / "settings"))
    made = World(qtbot, tmp_path / "settings")
    yield made
    made.end()


def test_what_a_rule_would_have_done_is_worked_out_for_the_first_who_looks(
    qtbot: QtBot, world: World
) -> None:
    stopping, run, board = world.stopping(), a_run(), world.session.stopping
    world.session.publish(published(run))
    assert stopping._stopper is None
    with qtbot.waitSignal(board.dry_run_changed):
        board.dry_run(run.path, StopRule())
    assert board.known(run.path, StopRule()) is not None


def test_a_plan_that_is_switched_on_is_followed_at_once(qtbot: QtBot, world: World) -> None:
    world.stopping()
    run, board = a_run(state="training"), world.session.stopping
    world.session.publish(published(run))
    rule = StopRule("epoch", last_epoch=100_000)
    with qtbot.waitSignal(board.dry_run_changed):
        board.set_plan(run.path, StopPlan(on=True, rule=rule))
    assert board.known(run.path, rule) is not None


def test_notices_go_to_the_phone_from_when_it_is_switched_on(world: World) -> None:
    phone = world.phone()
    assert phone._made is None
    on = replace(world.settings.settings, phone=PhoneSettings(on=True))
    world.settings.change(on)
    assert isinstance(phone.findChild(PhoneNotices), PhoneNotices)
    made = phone.findChild(Phone)
    assert made is not None
    made.failed.emit(Message("It did not arrive."))
    assert "It did not arrive." in world.window.banners.text()
    made.works_again.emit()
    assert "It did not arrive." not in world.window.banners.text()


def test_hosts_are_made_for_a_folder_of_one_and_for_the_folder_of_all(
    world: World, tmp_path: Path
) -> None:
    machines = world.machines()
    machines.follow([tmp_path / "logs"])
    machines.tell()
    assert machines._hosts is None
    assert machines.close()
    with pytest.raises(FileNotFoundError, match="lies on no host"):
        machines.fetch(tmp_path / "G_50.pth", lambda _: None, lambda: False)
    machines.follow([hosts_folder()])
    assert machines._hosts is not None
    assert machines._hosts.states == ()
