"""The program put together: opening, the demo in place, another language, remembering."""

from __future__ import annotations

import errno
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QOpenGLContext, QSurface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.languages import OWN_NAMES
from rvcmonitor.live.copying import Copy, Copying, Outcome
from rvcmonitor.live.reader import Reader
from rvcmonitor.live.session import Arrangement, View
from rvcmonitor.live.settings import Settings, SettingsFile
from rvcmonitor.live.tensorboard_server import TensorBoardServer
from rvcmonitor.message import Message
from rvcmonitor.program import Program
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.link import Link, LinkError
from rvcmonitor.remote.opened import mirrored
from rvcmonitor.simulator.demo import Demo
from rvcmonitor.storage.hearing_book import HearingBook, ModelHearing
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.ui.charts.saving import ChartSaving
from rvcmonitor.ui.verdict.rules_dialog import RulesDialog
from rvcmonitor.ui.widgets.first_size import first_size
from rvcmonitor.ui.widgets.theme import is_dark
from rvcmonitor.ui.window.error_dialog import ErrorDialog
from rvcmonitor.ui.window.main_menu import MainMenu
from rvcmonitor.ui.window.main_window import WISHED
from rvcmonitor.ui.window.notice_history import NoticeHistory
from rvcmonitor.ui.window.phone_dialog import PhoneDialog
from rvcmonitor.ui.window.remote_dialog import RemoteDialog
from rvcmonitor.ui.window.settings_dialog import SettingsDialog
from rvcmonitor.ui.window.tray import Tray
from tests.ui.finding import find
from tests.ui.fonts import needs_fonts_that_tell
from tests.ui.some_runs import a_run, an_analysis

UNUSUAL = AnalysisOptions(early_stopping=EarlyStopping(patience=7), limits=Limits(grad_g=50.0))


class OneRun:
    """A folder with one run in it, whatever is opened."""

    loaded = True
    runs = (a_run(),)
    missing: tuple[Path, ...] = ()

    def __init__(self, roots: Sequence[Path]) -> None:
        self._snapshot = Snapshot(roots=tuple(roots), runs=self.runs, missing=self.missing)

    def poll(self, budget: float = 0.0, cancelled: Callable[[], bool] = lambda: False) -> Snapshot:
        del budget, cancelled
        return self._snapshot


class Start(Protocol):
    """Starts the program over the same settings, as often as is wanted."""

    def __call__(
        self, paths: Sequence[Path] = (), *, grab: Path | None = None, in_tray: bool = False
    ) -> Program: ...


@pytest.fixture
def judged_by() -> list[AnalysisOptions]:
    """The rules by which runs were judged, each time that one was."""
    return []


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, judged_by: list[AnalysisOptions]) -> Iterator[Start]:
    """Starts the program over the same settings, as often as is wanted."""
    dress = qapp.palette(), qapp.styleSheet(), QLocale()
    running: list[Program] = []

    def analyse(_: Run, options: AnalysisOptions, __: Analysis | None) -> Analysis:
        judged_by.append(options)
        return an_analysis()

    def begin(
        paths: Sequence[Path] = (), *, grab: Path | None = None, in_tray: bool = False
    ) -> Program:
        end()
        settings = SettingsFile(tmp_path / "settings")
        program = Program(qapp, settings, Reader(OneRun, analyse))
        program.begin(paths, demo=False, grab=grab, in_tray=in_tray)
        running.append(program)
        return program

    def end() -> None:
        while running:
            program = running.pop()
            program._remember_window()
            program.window.shut()
            assert program.end()
            program.window.deleteLater()
            program.deleteLater()

    yield begin
    end()
    qapp.setPalette(dress[0])
    qapp.setStyleSheet(dress[1])
    QLocale.setDefault(dress[2])


def menu_of(program: Program) -> MainMenu:
    menu = program.window.menuBar()
    assert isinstance(menu, MainMenu)
    return menu


def test_opens_what_is_dropped_and_remembers_it(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    program.window.paths_requested.emit([tmp_path])
    qtbot.waitUntil(program.window.run_list.isVisible)
    assert program.window.windowTitle() == "kamal — RVC Monitor"
    again = start()
    assert again._settings.settings.recent == (str(tmp_path),)


def test_a_picture_of_the_window_leaves_no_trace(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Program, "_leave", lambda _, __: None)  # other tests need the application
    picture = tmp_path / "picture.png"
    program = start([tmp_path], grab=picture)
    qtbot.waitUntil(picture.exists, timeout=20_000)
    assert program._session.ticked
    program._save_all()
    assert not (tmp_path / "settings").exists()


def recent_menu(program: Program) -> QMenu:
    return next(m for m in menu_of(program).findChildren(QMenu) if m.title() == "Open &recent")


def recent_buttons(program: Program) -> list[QPushButton]:
    buttons = program.window.empty.findChildren(QPushButton)
    return [button for button in buttons if button.property("quiet")]


def test_what_was_opened_is_offered_again_whatever_way_it_was_opened(
    start: Start, tmp_path: Path
) -> None:
    program = start()
    a, b = tmp_path / "a", tmp_path / "b"

    def offers(*folders: Path) -> bool:
        entries = [entry.text() for entry in recent_menu(program).actions()]
        buttons = [button.toolTip() for button in recent_buttons(program)]
        return entries == buttons == [str(each) for each in folders]

    assert offers()
    assert not recent_menu(program).isEnabled()
    program.window.paths_requested.emit([a])
    assert offers(a)
    assert recent_menu(program).isEnabled()
    program._desktop.show_run(b, None)
    assert offers(b, a)
    recent_menu(program).actions()[1].trigger()
    assert offers(a, b)
    recent_buttons(program)[1].click()
    assert offers(b, a)
    menu_of(program).language_requested.emit("en")
    assert offers(b, a)
    program.window.paths_requested.emit([a])
    assert offers(a, b)
    program = start()
    assert offers(a, b)


def test_reading_can_be_stopped_and_taken_up_again(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OneRun, "loaded", False)
    program = start()
    program.window.paths_requested.emit([tmp_path])
    qtbot.waitUntil(program.window.loading.isVisible)
    program.window.loading.stop.click()
    assert not program.window.loading.isVisible()
    assert program.window.windowTitle() == "kamal — RVC Monitor"
    assert "Reading was stopped" in program.window.banners.text()
    monkeypatch.setattr(OneRun, "loaded", True)
    program.window.paths_requested.emit([tmp_path])
    assert program.window.banners.text() == ""
    qtbot.waitUntil(lambda: bool(program._session.loaded))


def test_the_demo_begins_in_place(qtbot: QtBot, start: Start) -> None:
    program = start()
    program.window.empty.demo_requested.emit()
    assert "Preparing the demo" in program.window.empty.text()
    qtbot.waitUntil(program.window.run_list.isVisible, timeout=20_000)
    assert program._settings.settings.recent == ()


def test_another_language_at_once_and_the_next_time(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    menu_of(program).language_requested.emit("es")
    assert program.window.isVisible()
    assert program.window.run_list.filter.placeholderText() == "Filtrar modelos"
    assert program.window.panel.card.text().startswith("Subiendo desde la época 90")
    again = start()
    assert "Suelta aquí" in again.window.empty.text()
    menu_of(again).language_requested.emit("en")
    assert "Drop your" in again.window.empty.text()


def test_what_is_ticked_stays_so_in_another_language(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Models to be compared, and checkpoints to be listened to."""
    first = a_run()
    second = replace(first, name="ben", path=first.path.with_name("ben"))
    monkeypatch.setattr(OneRun, "runs", (first, second))
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    program.window.run_list.all.click()
    row, *_ = program.window.panel.cards()[0].rows
    row.tick.click()
    assert program.window.panel.listen.text().startswith("Copy 1 ")
    menu_of(program).language_requested.emit("es")
    drawn = [index.data(Qt.ItemDataRole.CheckStateRole) for index in rows_of(program)]
    assert drawn == [Qt.CheckState.Checked] * 2
    assert program.window.panel.cards()[0].rows[0].tick.isChecked()
    assert "1" in program.window.panel.listen.text()
    assert program.window.panel.listen.isVisible()


def rows_of(program: Program) -> list[QModelIndex]:
    model = program.window.run_list.view.model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def test_a_language_without_a_font_is_told_in_english(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    needs_fonts_that_tell()
    monkeypatch.setitem(OWN_NAMES, "es", "\U0010fffd")  # which no font has
    menu_of(program).language_requested.emit("es")
    assert "Drop your" in program.window.empty.text()
    assert "No font of this computer has the letters of Spanish" in program.window.banners.text()
    menu_of(program).language_requested.emit("en")
    assert program.window.banners.text() == ""


def slow_copying(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """Set when a file begins to be copied, and to be set for its end."""
    begun, goes_on = threading.Event(), threading.Event()

    def copy(*_: object) -> bool:
        begun.set()
        return goes_on.wait(30)

    monkeypatch.setattr("rvcmonitor.live.copying.copy_file", copy)
    return begun, goes_on


def questions_refused(monkeypatch: pytest.MonkeyPatch, ask: str) -> list[str]:
    """What is asked at ``ask`` from now on, and answered with no."""
    asked: list[str] = []

    def no(_parent: object, _title: str, question: str, *, yes: bool) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(ask, no)
    return asked


def test_another_language_stops_nothing_that_nobody_wants_stopped(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, goes_on = slow_copying(monkeypatch)
    asked = questions_refused(monkeypatch, "rvcmonitor.program.ask")
    program = start()
    window = program.window
    ended: list[Outcome] = []
    job = Copying([Copy(tmp_path / "a.pth", tmp_path / "b.pth")], parent=window.actions_on_files)
    job.ended.connect(ended.append)
    window.actions_on_files._begin(job)
    assert begun.wait(10)
    menu_of(program).language_requested.emit("es")
    assert program.window is window
    assert "another language stops it" in asked[0]
    goes_on.set()
    assert job.wait(10_000)
    QCoreApplication.processEvents()
    assert [(each.cancelled, each.copied) for each in ended] == [(False, (tmp_path / "b.pth",))]
    assert "Suelta aquí" in start().window.empty.text()


def test_another_language_waits_for_no_dead_drive(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A checkpoint is being copied to one, and a chart is being saved to one."""
    begun, back = threading.Semaphore(0), threading.Event()

    def hang(*_: object) -> bytes:
        begun.release()
        back.wait(30)
        return b""

    monkeypatch.setattr("rvcmonitor.live.copying.copy_file", hang)
    monkeypatch.setattr("rvcmonitor.program.ask", lambda *_, yes: True)
    program = start()
    window = program.window
    job = Copying([Copy(tmp_path / "a.pth", tmp_path / "b.pth")], parent=window.actions_on_files)
    window.actions_on_files._begin(job)
    find(window, ChartSaving)._save([(tmp_path / "chart.png", hang)])
    assert begun.acquire(timeout=10)
    assert begun.acquire(timeout=10)
    del window, job
    menu_of(program).language_requested.emit("es")
    assert program.window.isVisible()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len([ends for ends in program._endings if not ends(0.01)]) == 2
    back.set()
    assert all(ends(10.0) for ends in program._endings)


def test_every_entry_of_the_menu_opens_its_window(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[Path] = []
    monkeypatch.setattr(TensorBoardServer, "open", lambda _, folder: served.append(folder))
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    menu = menu_of(program)
    for wanted, kind in (
        (menu.about_requested, QMessageBox),
        (menu.settings_requested, SettingsDialog),
        (menu.notices_requested, NoticeHistory),
        (menu.rules_requested, RulesDialog),
        (menu.phone_requested, PhoneDialog),
        (menu.remote_requested, RemoteDialog),
    ):
        wanted.emit()
        opened = find(program.window, kind)
        assert opened.isVisible()
        opened.close()
    menu.tensorboard_requested.emit()
    assert served == [a_run().path]


def test_another_machine_is_watched_and_remembered_by_its_address(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    """Whatever opens it: a host that is away is said to be, and is opened again the next time."""
    program = start()
    address = "ssh://anna@box:2222/workspace/logs"
    away = LinkError(Message("It is off."), is_final=True)

    def connect(_address: Address) -> Link:
        raise away

    hosts = program._machines.hosts
    hosts._connect = connect
    program.open([mirrored(address)])
    qtbot.waitUntil(lambda: "It is off." in program.window.banners.text())
    assert [each.text() for each in recent_menu(program).actions()] == [
        "anna@box:2222:/workspace/logs"
    ]
    assert [str(state.address) for state in hosts.states] == [address]
    program.open([tmp_path])
    assert "It is off." not in program.window.banners.text()
    assert hosts.states == ()


def test_an_unexpected_error_is_told(start: Start) -> None:
    program = start()
    program._errors.happened.emit("Traceback: it broke")
    told = find(program.window, ErrorDialog)
    assert told.isVisible()
    told.close()


def test_a_theme_at_once_and_the_next_time(qtbot: QtBot, start: Start) -> None:
    program = start()
    menu_of(program).theme_requested.emit("dark")
    assert is_dark(program.window.palette())
    again = start()
    assert is_dark(again.window.palette())
    menu_of(again).theme_requested.emit("light")
    assert not is_dark(again.window.palette())
    qtbot.waitUntil(again.window.isVisible)


def test_damaged_settings_are_told_in_the_window(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text("{")
    assert "settings.damaged.json" in start().window.banners.text()


def test_begins_in_the_tray_with_what_was_watched(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "available", lambda: True)
    monkeypatch.setattr(Tray, "show", lambda _: None)  # there is none where tests run
    folders = [tmp_path / "one", tmp_path / "two"]
    start().open(folders)
    hidden = start(in_tray=True)
    assert not hidden.window.isVisible()
    qtbot.waitUntil(lambda: hidden._session.loaded)
    assert hidden._session.snapshot.roots == tuple(folders)
    hidden._desktop.raise_window()
    assert hidden.window.isVisible()


def test_the_reader_knows_whether_somebody_looks(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "available", lambda: True)
    monkeypatch.setattr(Tray, "show", lambda _: None)  # there is none where tests run
    told: list[bool] = []
    monkeypatch.setattr(Reader, "set_seen", lambda _, seen: told.append(seen))
    program = start(in_tray=True)
    assert told[-1] is False
    program.window.show()
    assert told[-1] is True
    program._set_language("es")  # another window takes its place
    assert told[-1] is True
    program.window.hide()
    assert told[-1] is False


def test_the_ticked_runs_are_ticked_again(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = tuple(a_run(name, last_write=at) for at, name in enumerate(("anna", "bob", "cleo"), 1))
    monkeypatch.setattr(OneRun, "runs", runs)
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    program._session.tick([runs[0].path, runs[2].path])
    again = start()
    again.open([tmp_path])
    qtbot.waitUntil(lambda: again._session.loaded)
    assert [run.name for run in again._session.ticked] == ["anna", "cleo"]
    again._session.tick([runs[1].path])
    last = start()
    last.open([tmp_path])
    qtbot.waitUntil(lambda: last._session.loaded)
    assert {run.name for run in last._session.ticked} == {"bob", "cleo"}, "and the newest"


def test_runs_have_their_colours_again_whatever_is_opened_first(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = tuple(a_run(name) for name in ("anna", "bob", "cleo"))

    def colours(program: Program, *opened: Run) -> list[int | None]:
        monkeypatch.setattr(OneRun, "runs", opened)
        program.open([tmp_path])
        qtbot.waitUntil(lambda: program._session.runs == opened)
        return [program._session.colour_index(run) for run in opened]

    assert colours(start(), *runs) == [0, 1, 2]
    again = start()
    assert colours(again, a_run("dora"), runs[2]) == [3, 2]
    again._desktop.reset_requested.emit()
    assert again._session.colour_index(runs[2]) == 1
    assert colours(start(), runs[2], runs[1], runs[0]) == [0, 1, 2], "nothing is remembered"


def test_the_demo_teaches_until_it_was_learnt(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each hint goes when its thing was done, and what was learnt is known at the next start."""
    monkeypatch.setattr("rvcmonitor.simulator.demo.Demo", QuickDemo)
    program = start()
    coach = program.window.coach
    assert coach.text() == ""
    program.open_demo()
    qtbot.waitUntil(lambda: "verdict" in coach.text())
    QTest.mouseClick(program.window.panel.card.help, Qt.MouseButton.LeftButton)
    assert "worth listening" in coach.text()
    again = start()
    again.open_demo()
    coach = again.window.coach
    qtbot.waitUntil(lambda: "worth listening" in coach.text())
    menu_of(again).language_requested.emit("en")
    coach = again.window.coach
    assert "worth listening" in coach.text(), "another window goes on where the first one was"
    again.window.panel.candidates.chosen.emit(100)
    assert "your own logs folder" in coach.text()
    again.open([tmp_path])
    assert coach.text() == ""
    last = start()
    last.open_demo()
    qtbot.waitUntil(lambda: last._session.loaded)
    assert last.window.coach.text() == ""


class QuickDemo:
    """A demo with nothing to simulate."""

    folder = Path("demo")

    def start(self, *, begun: Callable[[], None]) -> None:
        begun()

    def close(self, _patience: float) -> bool:
        return True


def test_nothing_waits_for_a_demo_that_hangs(start: Start, tmp_path: Path) -> None:
    waited: list[float] = []

    class HangingDemo(Demo):
        def close(self, patience: float = 3.0) -> bool:
            waited.append(patience)
            return super().close() and len(waited) > 1

    program, demo = start(), HangingDemo()
    program._demo = demo
    program.open([tmp_path])
    assert waited == [0.0]
    assert demo.close in program._endings  # it has its time at the end


def test_a_demo_leaves_no_trace_among_the_runs(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its folder is another each time: it would use up the colours."""
    program = start()
    program.open_demo()
    qtbot.waitUntil(lambda: program._demo is not None and program._session.loaded, timeout=60_000)
    assert program._demo is not None
    demo = a_run("Luna", path=program._demo.folder / "Luna")
    monkeypatch.setattr(OneRun, "runs", (demo, a_run("anna")))
    program.open([tmp_path])
    qtbot.waitUntil(lambda: len(program._session.runs) == 2)
    settings = program._settings.settings
    kept = {each.name for each in settings.places}
    assert str(a_run("anna").path) in kept
    assert str(demo.path) not in kept.union(settings.ticked)


def test_other_rules_judge_at_once_and_the_next_time(
    qtbot: QtBot, start: Start, tmp_path: Path, judged_by: list[AnalysisOptions]
) -> None:
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    program._session.set_options(UNUSUAL)
    qtbot.waitUntil(lambda: judged_by == [AnalysisOptions(), UNUSUAL])
    program._session.set_view(replace(program._session.view, guide="health", log_y=True))
    program._session.set_view(replace(program._session.view, shortlist_guide="mel"))
    with_guide = replace(UNUSUAL, guide="mel")
    qtbot.waitUntil(lambda: judged_by[2:] == [with_guide])
    again = start()
    assert again._session.options == with_guide
    again.open([tmp_path])
    qtbot.waitUntil(lambda: judged_by[3:] == [with_guide])


def test_a_reset_forgets_everything(
    qtbot: QtBot, start: Start, tmp_path: Path, isolated_settings: Path
) -> None:
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    program._set_language("es")
    program._set_theme("dark")
    session = program._session
    session.set_view(replace(session.view, guide="mel", smoothing=0.5))
    session.set_arrangement(Arrangement(pins={"applio": ("loss/g/mel",)}, collapsed=()))
    session.set_options(UNUSUAL)
    session.rate(a_run(), Rating(80, 4, file="kamal_e80.pth"))
    program.window.resize(700, 500)
    old = program.window
    program._desktop.reset_requested.emit()
    assert program.window is not old
    assert program.window.isVisible()
    first = first_size(WISHED, program.window.screen().availableSize())
    assert program.window.size() == first.expandedTo(program.window.minimumSizeHint())
    assert program.window.run_list.filter.placeholderText() == "Filter models"
    assert session.view == View()
    assert session.arrangement == Arrangement()
    assert session.ratings.of(a_run().path), "ratings are no setting"
    assert session.options == AnalysisOptions()
    assert not is_dark(program.window.palette())
    assert program.window.windowTitle() == "kamal — RVC Monitor", "it goes on watching"
    program._save_all()
    reread = SettingsFile(tmp_path / "settings")
    reread.close()
    kept = replace(reread.settings, geometry="", splitter=())
    assert kept == Settings()
    assert "kamal" in (tmp_path / "settings" / "ratings.json").read_text()


def test_a_reset_says_whether_it_stops_something(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, goes_on = slow_copying(monkeypatch)
    asked = questions_refused(monkeypatch, "rvcmonitor.ui.window.settings_dialog.ask")
    program = start()
    window = program.window
    menu_of(program).settings_requested.emit()
    buttons = find(window, SettingsDialog).findChildren(QPushButton)
    (reset,) = (button for button in buttons if button.text() == "Reset settings…")
    reset.click()
    job = Copying([Copy(tmp_path / "a.pth", tmp_path / "b.pth")], parent=window.actions_on_files)
    window.actions_on_files._begin(job)
    assert begun.wait(10)
    reset.click()
    idle, busy = asked
    assert "copied" not in idle
    assert busy == f"{idle} What is being converted or copied is stopped."
    assert program.window is window
    goes_on.set()
    assert job.wait(10_000)


def test_ratings_and_notices_are_deleted_apart(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    program._session.rate(a_run(), Rating(80, 4, file="kamal_e80.pth"))
    heard = HearingBook("D:/Applio", models={a_run().path: ModelHearing(pitch=12)})
    program._session.set_hearing(heard)
    program._set_theme("dark")
    monkeypatch.setattr("rvcmonitor.ui.window.settings_dialog.ask", lambda *_, **__: True)
    menu_of(program).settings_requested.emit()
    dialog = find(program.window, SettingsDialog)
    texts = {button.text(): button for button in dialog.findChildren(QPushButton)}
    QTest.mouseClick(texts["Delete ratings and notices…"], Qt.MouseButton.LeftButton)
    assert program._session.ratings == RatingBook()
    assert program._settings.settings.theme == "dark", "settings stay"
    program._save_all()
    for name in ("ratings.json", "hearing.json", "notices.json"):
        assert "kamal" not in (tmp_path / "settings" / name).read_text()


def test_the_last_folder_opens_again(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    program.window.paths_requested.emit([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    again = start()
    qtbot.waitUntil(again.window.run_list.isVisible)
    menu_of(again).settings_requested.emit()
    dialog = find(again.window, SettingsDialog)
    assert dialog.reopen.isChecked()
    QTest.mouseClick(dialog.reopen, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    dialog.accept()
    third = start()
    assert third._settings.settings.watched == (str(tmp_path),)
    assert not third._session.snapshot.roots
    assert third.window.empty.isVisible()


def test_what_is_gone_is_no_longer_offered(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    here, gone = tmp_path / "here", tmp_path / "gone"
    program.open([here])
    monkeypatch.setattr(OneRun, "runs", ())
    monkeypatch.setattr(OneRun, "missing", (gone,))
    program.open([gone])
    qtbot.waitUntil(lambda: program._settings.settings.recent == (str(here),))
    assert [entry.text() for entry in recent_menu(program).actions()] == [str(here)]


def test_hidden_models_stay_hidden(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    program._session.hide([a_run().path])
    again = start()
    qtbot.waitUntil(lambda: again._session.loaded)
    assert again._session.snapshot.runs
    assert not again._session.runs


def test_when_windows_ends_everything_is_on_disk_at_once(
    qtbot: QtBot, start: Start, qapp: QApplication, tmp_path: Path
) -> None:
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    program._session.rate(a_run(), Rating(80, 4, file="kamal_e80.pth"))
    qapp.commitDataRequest.emit(None)
    folder = tmp_path / "settings"
    assert str(tmp_path) in json.loads((folder / "settings.json").read_text())["recent"]
    assert "kamal_e80.pth" in (folder / "ratings.json").read_text()
    assert "kamal" in (folder / "notices.json").read_text()
    assert program.window.isVisible(), "the user may call it off"


def test_every_damaged_file_is_told(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "settings"
    folder.mkdir()
    names = ("settings", "ratings", "hearing", "notices")
    for name in names:
        (folder / f"{name}.json").write_text("{")
    said = start().window.banners.text()
    assert all(f"{name}.damaged.json" in said for name in names)


def test_a_folder_that_cannot_be_written_is_told_once(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(path: Path, value: object, version: int) -> None:
        del path, value, version
        raise OSError(errno.EROFS, "Read-only file system")

    program = start()
    monkeypatch.setattr("rvcmonitor.storage.json_store.save", save)
    files = program._kept_files
    with qtbot.waitSignals([file.failed for file in files[:3]]):
        for file in files[:3]:
            file.save(file.load())
    assert program.window.banners.text().count("could not be saved") == 1


def test_paints_without_the_graphics_card(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    """It belongs to the training."""
    program = start()
    program.window.paths_requested.emit([tmp_path])
    qtbot.waitUntil(program.window.run_list.isVisible)
    windows = QApplication.topLevelWindows()
    assert program.window.windowHandle() in windows
    assert {window.surfaceType() for window in windows} == {QSurface.SurfaceType.RasterSurface}
    assert QOpenGLContext.currentContext() is None
    assert QOpenGLContext.globalShareContext() is None
