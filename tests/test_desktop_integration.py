"""What goes on beside the window: closing into the tray, asked once; notices lead to their run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.notices import Notice
from rvcmonitor.analysis.stopping.rule import StopPlan, StopRule
from rvcmonitor.desktop_integration import DesktopIntegration
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.live.tensorboard_server import TensorBoardServer
from rvcmonitor.message import Message
from rvcmonitor.stopping_integration import StoppingIntegration
from rvcmonitor.storage.hearing_book import ModelHearing, NamedAnswer
from rvcmonitor.training.run import Checkpoint, Snapshot
from rvcmonitor.training.watch import Watch
from rvcmonitor.ui.widgets.file_manager import reveal_command
from rvcmonitor.ui.window.main_window import MainWindow
from rvcmonitor.ui.window.tray import Tray
from tests.training.event_files import write_events
from tests.ui.some_runs import a_run, an_analysis, published


class House:
    """A window and what goes on beside it, as the program puts them together."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.session = Session()
        self.settings = SettingsFile(folder)
        self.media = MediaReader()
        self.window = MainWindow(self.session, self.media)
        qtbot.addWidget(self.window)
        self.desktop = DesktopIntegration(self.session, self.settings, lambda: self.window)
        notifier = self.desktop.notifier
        self.stopping = StoppingIntegration(self.session, notifier, lambda: self.window)
        self.quits: list[None] = []
        self.desktop.quit_requested.connect(lambda: self.quits.append(None))
        self.window.closed.connect(self.desktop.close_window)
        self.window.show()

    def end(self) -> None:
        self.window.shut()
        self.desktop.end()
        self.stopping.close()
        self.settings.close()
        self.media.close()

    def answer(self, words: str) -> None:
        box = self.window.findChild(QMessageBox)
        assert box is not None
        next(button for button in box.buttons() if button.text() == words).click()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(Tray, "available", lambda: True)
    made = House(qtbot, tmp_path)
    yield made
    made.end()


def test_closing_asks_once_and_stays(house: House) -> None:
    house.window.close()
    house.answer("Keep watching")
    assert not house.window.isVisible()
    assert not house.quits
    assert house.settings.settings.background.close_to_tray is True
    house.desktop.raise_window()
    house.window.close()
    assert not house.window.isVisible()


def test_closing_may_mean_quitting(house: House) -> None:
    house.window.close()
    house.answer("Quit")
    assert len(house.quits) == 1
    house.window.close()
    assert len(house.quits) == 2


def test_cancel_leaves_everything_as_it_was(house: House) -> None:
    house.window.close()
    house.answer("Cancel")
    assert house.window.isVisible()
    assert house.settings.settings.background.close_to_tray is None


def test_without_a_tray_closing_quits(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "available", lambda: False)
    house.window.close()
    assert len(house.quits) == 1


def test_minimising_hides_only_where_chosen(house: House) -> None:
    house.desktop.minimise_window()
    assert house.window.isVisible()
    background = replace(house.settings.settings.background, minimise_to_tray=True)
    house.settings.change(replace(house.settings.settings, background=background))
    house.desktop.minimise_window()
    assert not house.window.isVisible()


def test_a_notice_leads_to_its_run_and_step(qtbot: QtBot, house: House) -> None:
    old, new = a_run("old", last_write=1.0), a_run("new", last_write=2.0)
    house.session.publish(published(old, new))
    house.window.hide()
    with qtbot.waitSignal(house.session.step_shown) as shown:
        house.desktop.show_run(old.path, 500)
    assert shown.args == [500]
    assert house.window.isVisible()
    assert house.session.selected is old


def test_a_notice_of_a_folder_that_is_not_open_opens_it(qtbot: QtBot, house: House) -> None:
    told_of = a_run("anna", last_write=1.0)
    house.session.publish(published(a_run()))
    with qtbot.waitSignal(house.desktop.paths_requested) as wanted:
        house.desktop.show_run(told_of.path, 500)
    assert wanted.args == [[told_of.path]]
    with qtbot.waitSignal(house.session.step_shown) as shown:
        house.session.publish(published(told_of))
    assert shown.args == [500]
    assert house.session.selected is told_of


def test_a_notice_of_a_run_that_is_gone_leaves_all_as_it_is(qtbot: QtBot, house: House) -> None:
    run = a_run()
    house.session.publish(published(run))
    house.desktop.show_run(Path("/elsewhere/anna"), 500)
    with qtbot.assertNotEmitted(house.session.step_shown):
        house.session.publish(published(run))
    assert house.session.selected is run


def test_ratings_and_answers_survive(qtbot: QtBot, tmp_path: Path) -> None:
    first = House(qtbot, tmp_path)
    first.session.publish(published(a_run()))
    rating = Rating(file="kamal_e80.pth", epoch=80, stars=4)
    first.session.rate(a_run(), rating)
    heard = ModelHearing(pitch=-12, answers=(NamedAnswer("a.wav", "b.wav", "left"),))
    first.session.set_hearing(first.session.hearing.with_model(a_run().path, heard))
    first.end()
    second = House(qtbot, tmp_path)
    assert second.session.ratings.of(a_run().path) == (rating,)
    assert second.session.hearing.of(a_run().path) == heard
    second.end()


def test_two_opened_folders_are_served_by_themselves(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[tuple[Path, ...]] = []
    monkeypatch.setattr(TensorBoardServer, "open", lambda _, *folders: served.append(folders))
    anna, bea = a_run("anna", path=Path("/c/logs/anna")), a_run("bea", path=Path("/d/old/bea"))
    cleo = a_run("cleo", path=Path("/c/logs/cleo"))
    roots = (Path("/c/logs"), Path("/d"))
    analyses = {run.path: an_analysis() for run in (anna, bea, cleo)}
    snapshot = Snapshot(roots=roots, runs=(anna, bea, cleo))
    house.session.publish(Published(snapshot, analyses, loaded=True))
    house.desktop.open_tensorboard()
    assert served == [(Path("/c/logs"), Path("/d/old/bea"))]


def test_what_windows_puts_before_long_paths_is_never_read(house: House) -> None:
    prefix = "\\\\?\\"
    folder = Path(f"{prefix}C:\\voices")
    file = Checkpoint(folder / "kamal_e80_s20000.pth", "voice", 80, 20_000, 900.0)
    run = a_run(path=folder / "kamal", checkpoints=(file,))
    candidate = replace(an_analysis().candidates[0], checkpoint_before=file)
    analyses = {run.path: an_analysis(candidates=(candidate,))}
    why = Message(
        "{file}: {error}", {"file": str(folder), "error": str(OSError(3, "no", str(folder)))}
    )
    snapshot = Snapshot(roots=(folder,), runs=(run,), missing=(folder / "gone",), notes=(why,))
    house.session.publish(Published(snapshot, analyses, loaded=True))
    model = house.window.run_list.view.model()
    said = [str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))]
    for widget in house.window.findChildren(QWidget):
        said += [widget.toolTip(), widget.accessibleName()]
        said += [widget.text()] if isinstance(widget, (QLabel, QAbstractButton)) else []
    assert any("voices" in text for text in said)
    assert not [text for text in said if "?" in text and "\\" in text]
    assert prefix not in reveal_command(file.path)


def test_what_is_to_be_stopped_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    run = a_run()
    plan = StopPlan(on=True, rule=StopRule("flat", epochs=80), afterwards="sleep")
    before = House(qtbot, tmp_path)
    before.session.stopping.set_plan(run.path, plan)
    before.end()
    after = House(qtbot, tmp_path)
    assert after.session.stopping.book.of(run.path) == plan
    after.end()


def test_a_stop_is_told_in_the_window_and_in_the_history(house: House) -> None:
    house.session.publish(published(a_run()))
    notice = Notice("stopped", Message("kamal was stopped."))
    house.session.stopping.set_plan(a_run().path, StopPlan(on=True))
    assert house.stopping._stopper is not None
    house.stopping._stopper.told.emit(a_run().path, notice)
    assert "kamal was stopped." in house.window.banners.text()
    assert house.desktop.notifier.memory.history[-1].notice == notice


def test_a_drive_that_comes_back_under_another_letter(house: House, tmp_path: Path) -> None:
    """After a sleep: it is missed, and opened where it is now, all that was said comes along."""
    before, now = tmp_path / "E", tmp_path / "F"
    write_events(before / "logs" / "anna", [1, 2])
    session, watch = house.session, Watch([before])
    session.publish(Published(watch.poll(), {}, loaded=True))
    (run,) = session.runs
    session.rate(run, Rating(20, 5))
    session.set_hearing(session.hearing.with_model(run.path, ModelHearing(pitch=-5)))
    session.stopping.set_plan(run.path, StopPlan(on=True, rule=StopRule("epoch")))
    before.rename(now)
    session.publish(Published(watch.poll(), {}, loaded=True))
    assert session.runs != ()
    assert f"{before} is not there any more" in house.window.banners.text()
    session.publish(Published(Watch([now]).poll(), {}, loaded=True))
    (run,) = session.runs
    assert run.path == now / "logs" / "anna"
    assert session.ratings.of(run.path) == (Rating(20, 5),)
    assert session.hearing.of(run.path).pitch == -5
    assert session.stopping.book.of(run.path) == StopPlan(on=True, rule=StopRule("epoch"))
