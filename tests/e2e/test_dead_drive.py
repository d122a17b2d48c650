"""Quitting while something hangs at a drive that does not answer any more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

QUITS = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from rvcmonitor import program
from rvcmonitor.cli import main
from rvcmonitor.live import copying, media
from rvcmonitor.simulator.demo import Demo
from rvcmonitor.storage import json_store
from rvcmonitor.training.media_place import MediaPlace
from rvcmonitor.training.watch import Watch
from rvcmonitor.ui.charts.saving import ChartSaving

begun = threading.Event()

def hang(*_):
    begun.set()
    threading.Event().wait()

def read(self):
    self._reader.open([Path("logs")])

def look(self):
    place = MediaPlace(Path("events"), 0, 0, 100, 0.0)
    self._media.want("shown", [media.Want("picture", place)])

def copy(self):
    actions = self.window.actions_on_files
    actions._begin(copying.Copying([copying.Copy(Path("a"), Path("b"))], parent=actions))

def save(self):
    self.window.findChild(ChartSaving)._save([(Path("a"), hang)])

def choose(self):
    self._settings.change(program.Settings(theme="dark"))

program.PATIENCE = 0.5
Watch.poll = hang
media.MediaReader.__init__.__defaults__ = (None, hang, 0)
copying.copy_file = hang
what = globals()[sys.argv.pop()]
if what is choose:
    json_store.write_whole = hang
begin = program.Program.begin

def begin_and_quit(self, *paths, **choices):
    begin(self, *paths, **choices)
    what(self)
    assert begun.wait(30)
    QTimer.singleShot(0, self._quit)

program.Program.begin = begin_and_quit
sys.exit(main())
"""


@pytest.mark.parametrize("what", ["read", "look", "copy", "save", "choose"])
def test_the_program_ends_all_the_same(tmp_path: Path, what: str) -> None:
    settings = tmp_path / "settings"
    result = subprocess.run(
        [sys.executable, "-c", QUITS, what],
        env=os.environ | {"RVCMONITOR_SETTINGS": str(settings)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    assert "what hangs is left behind" in (settings / "rvcmonitor.log").read_text("utf-8")
