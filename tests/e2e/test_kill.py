"""Killed at any moment, the program has its settings and ratings whole at the next start."""

from __future__ import annotations

import multiprocessing
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rvcmonitor.live.settings import SettingsFile
from tests.e2e.restless import live, ratings_file, ratings_of, settings_of

LONGEST_LIFE = 0.05  # seconds after the first change: some ten changes

if sys.platform == "win32":  # every process has to import everything, which takes a second
    KILLS = 20
    processes = multiprocessing.get_context("spawn")
else:
    KILLS = 200
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.e2e.restless"])


def killed_after(folder: Path, seconds: float) -> int:
    """Let somebody live in ``folder`` for ``seconds`` after the first change and kill the process;
    the last number that it told."""
    hears, tells = processes.Pipe(duplex=False)
    process = processes.Process(target=live, args=(folder, tells))
    process.start()
    tells.close()
    first = hears.recv()
    time.sleep(seconds)  # the moment is what is tested
    process.kill()
    last = max([first, *_rest(hears.recv)])
    process.join()
    hears.close()
    return int(last)


def _rest(receive: Callable[[], int]) -> Iterator[int]:
    while True:
        try:
            yield receive()
        except (EOFError, OSError):  # killed, maybe in the middle of a word
            return


def test_killed_again_and_again(tmp_path: Path) -> None:
    moments = random.Random(2206)
    newest = 0
    for _ in range(KILLS):
        told = killed_after(tmp_path, moments.uniform(0, LONGEST_LIFE))
        settings, ratings = SettingsFile(tmp_path), ratings_file(tmp_path)
        book = ratings.load()
        assert settings.problem is None
        assert ratings.problem is None
        # Whole, and as last told or, where it was killed before it could tell, one further.
        assert settings.settings in (settings_of(told), settings_of(told + 1))
        assert book in (ratings_of(told), ratings_of(told + 1))
        assert told > newest
        newest = told
        settings.close()
        ratings.close()
    assert not list(tmp_path.glob("*.damaged*"))
