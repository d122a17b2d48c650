"""What a start does not wait for: it is imported when someone asks for it, or later."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from rvcmonitor.simulator.pictures import figure, voice
from rvcmonitor.simulator.records import EventWriter
from tests.media_runs import tone
from tests.training.event_files import STARTED, events_name

LATER = (
    "PIL",
    "OpenGL",
    "apprise",
    "cryptography",
    "hashlib",
    "keyring",
    "matplotlib",
    "numpy.ma",
    "paramiko",
    "psutil",
    "pyqtgraph.exporters",
    "pyqtgraph.opengl",
    "PySide6.QtMultimedia",
    "rvcmonitor.analysis.listening.tournament",
    "rvcmonitor.analysis.stopping.decision",
    "rvcmonitor.inference",
    "rvcmonitor.live.hosts",
    "rvcmonitor.live.phone",
    "rvcmonitor.live.picture_judging",
    "rvcmonitor.live.stopper",
    "rvcmonitor.remote.link",
    "rvcmonitor.remote.listing",
    "rvcmonitor.remote.mirror",
    "rvcmonitor.remote.sign_in",
    "rvcmonitor.remote.ssh_link",
    "rvcmonitor.remote.transfer",
    "rvcmonitor.report",
    "rvcmonitor.simulator",
    "rvcmonitor.stopping",
    "rvcmonitor.storage.secrets",
    "rvcmonitor.ui.chart.picture",
    "rvcmonitor.ui.charts.curve_picture",
    "rvcmonitor.ui.charts.table",
    "rvcmonitor.ui.hearing",
    "rvcmonitor.ui.media.pictures_pane",
    "rvcmonitor.ui.media.sound_pane",
    "rvcmonitor.ui.verdict.stopping_dialog",
    "rvcmonitor.ui.window.about",
    "rvcmonitor.ui.window.host_questions",
    "rvcmonitor.ui.window.phone_dialog",
    "rvcmonitor.ui.window.phone_notices",
    "rvcmonitor.ui.window.remote_dialog",
    "scipy",
    "tensorboard",
)
TELLS_WHAT_IS_IMPORTED = """
import os, sys
import numpy  # what comes with it is not ours
with_numpy = set(sys.modules)
from rvcmonitor import garbage
from rvcmonitor.cli import main
from rvcmonitor.live import reader
from rvcmonitor.live.session import Session
reader.BREATH = 8.0  # the pictures are judged after it, and a busy machine may be slow to look
publish = Session.publish
collected = []
garbage.EVERY_MS = 0
garbage.collect_what_is_due = lambda: collected.append(True)

def publish_and_leave(self, published):
    publish(self, published)
    if published.loaded:
        from PySide6.QtWidgets import QApplication
        QApplication.sendPostedEvents()
        print(*(set(sys.modules) - with_numpy), "collects-garbage" if collected else "")
        sys.stdout.flush()
        os._exit(0)  # quitting would wait for the breath

Session.publish = publish_and_leave
sys.exit(main())
"""


def test_a_loaded_window_has_not_waited_for_what_nobody_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "logs" / "anna"
    folder.mkdir(parents=True)
    with EventWriter(folder / events_name(), STARTED) as writer:
        for step in range(1, 400):
            value = float("nan") if step == 50 else 30 + 1000 / step
            writer.scalar("loss/g/total", step, value, STARTED + step)
        writer.image("slice/mel_gen", 399, figure(voice(1)), (1000, 200), STARTED + 400)
        writer.audio("gen/audio", 399, tone(), 16000, STARTED + 400)
    command = [sys.executable, "-c", TELLS_WHAT_IS_IMPORTED, str(tmp_path / "logs")]
    settings = {"RVCMONITOR_SETTINGS": str(tmp_path / "settings")}
    result = subprocess.run(
        command, capture_output=True, text=True, env=os.environ | settings, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr
    imported = set(result.stdout.split())
    assert "rvcmonitor.ui.charts.pane" in imported
    assert "collects-garbage" in imported
    assert not imported.intersection(LATER)
