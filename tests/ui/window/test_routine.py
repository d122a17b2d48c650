"""What the guides teach, done in the window with mouse and keys alone: find the total, smooth it,
see the low point, look at mel, choose epochs, copy their files, rate what was heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.window.main_window import MainWindow
from tests.ui.some_curves import MEL, TOTAL
from tests.ui.some_runs import a_run, an_analysis, published

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    media = MediaReader()
    made = MainWindow(session, media)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    files = [tmp_path / f"kamal_e{epoch}_s{epoch * 250}.pth" for epoch in (80, 85)]
    for file in files:
        file.write_bytes(b"weights")
    before, after = (
        Checkpoint(file, "voice", epoch, epoch * 250, 900.0)
        for file, epoch in zip(files, (80, 85), strict=True)
    )
    run = a_run(checkpoints=(before, after))
    one, two = an_analysis().candidates
    first = replace(one, checkpoint_before=before, checkpoint_after=after)
    session.publish(published(run, analyses={run.path: an_analysis(candidates=(first, two))}))
    qtbot.waitUntil(lambda: made.panes.settled)
    yield made
    for ends in made.shut():
        assert ends(10.0)
    media.close()


def test_the_routine_of_the_guides(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    charts, bar = window.panes.charts, window.panes.charts.toolbar
    QTest.keyClicks(bar.filter, "total")
    assert set(charts.cards) == {TOTAL}
    bar.filter.clear()

    bar.weight.setFocus()
    bar.weight.selectAll()
    QTest.keyClicks(bar.weight, "0,987")
    QTest.keyClick(bar.weight, Qt.Key.Key_Return)
    assert session.view.smoothing == 0.987

    qtbot.waitUntil(lambda: charts.settled)
    card = window.panel.cards()[0]
    QTest.mouseClick(card, LEFT, pos=QPoint(80, 12))
    flags = charts.cards[TOTAL].chart.content.flags
    assert next(flag.shown for flag in flags), "the low point is marked on the curve"

    bar.guide.setFocus()
    QTest.keyClicks(bar.guide, "Mel")
    bar.guide.activated.emit(bar.guide.currentIndex())
    assert next(iter(charts.board.groups["pinned"])) == MEL
    assert session.view.smoothing == 0, "as the guide says"

    row = card.rows[0]
    QTest.mouseClick(row.tick, LEFT, pos=QPoint(8, row.tick.height() // 2))
    target = tmp_path / "to hear"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    QTest.mouseClick(window.panel.listen, LEFT)
    qtbot.waitUntil(lambda: [path.name for path in target.iterdir()] == ["kamal_e80_s20000.pth"])
    qtbot.waitUntil(lambda: not window.actions_on_files.jobs)

    QTest.mouseClick(row.stars, LEFT, pos=QPoint(60, 10))
    assert session.ratings.of(a_run().path)[0].stars == 4
