"""Two copies of the program over the same settings keep what each of them remembers."""

from __future__ import annotations

import multiprocessing
import sys
from dataclasses import replace
from pathlib import Path

from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.storage.ratings_file import read_ratings
from tests.e2e.restless import RATED, listen

if sys.platform == "win32":
    processes = multiprocessing.get_context("spawn")
else:
    processes = multiprocessing.get_context("forkserver")


def test_two_copies_at_a_time_lose_nothing(tmp_path: Path) -> None:
    before = SettingsFile(tmp_path)
    before.change(replace(before.settings, theme="dark"))
    before.close()
    begin = processes.Barrier(2)
    copies = [
        processes.Process(target=listen, args=(tmp_path, name, begin)) for name in ("es", "en")
    ]
    for copy in copies:
        copy.start()
    for copy in copies:
        copy.join(60)
        assert copy.exitcode == 0
    after = SettingsFile(tmp_path)
    after.close()
    assert after.settings.theme == "dark"
    assert after.settings.language == "es"
    assert after.settings.splitter == (RATED,)
    rated = read_ratings(tmp_path).runs
    everything = {f"{name}_e{epoch}.pth" for name in ("es", "en") for epoch in range(RATED)}
    assert {rating.file for rating in rated[Path("logs/both")]} == everything
    for name in ("es", "en"):
        assert len(rated[Path(f"logs/{name}")]) == RATED
    assert not list(tmp_path.glob("*.damaged*"))
