"""Real processes that play a trainer and its workers, in an installation of their own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

PATIENCE = 60.0
"""Seconds for processes to begin or to be gone, on a machine that does much else."""

TRAINER = """
import multiprocessing, os, signal, sys, time

# Who began the tests may have had them leave Ctrl+C alone.
signal.signal(signal.SIGINT, signal.default_int_handler)

def say(home, name):
    path = os.path.join(home, name + ".txt")
    with open(path + ".new", "w") as file:
        file.write(str(os.getpid()))
    os.replace(path + ".new", path)

def work(home, manner):
    if manner == "deaf":
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    say(home, "worker")
    try:
        while True:
            time.sleep(0.05)
    except KeyboardInterrupt:
        say(home, "worker_was_asked")

if __name__ == "__main__":
    name = sys.argv[sys.argv.index("-e") + 1]
    manner = sys.argv[-1]
    home = os.path.join(os.getcwd(), "logs", name)
    context = multiprocessing.get_context("spawn")
    worker = context.Process(target=work, args=(home, manner))
    worker.start()
    if manner == "deaf":
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    say(home, "trainer")
    try:
        worker.join()
    except KeyboardInterrupt:
        worker.join()
        say(home, "trainer_was_asked")
"""
BYSTANDER = "import sys, time\nprint('here', flush=True)\ntime.sleep(600)\n"


@dataclass(frozen=True)
class Play:
    """A training that is under way in ``install``; ``worker`` is the number that a log names."""

    install: Path
    home: Path
    process: subprocess.Popen[bytes]
    worker: int

    def was_asked(self, who: str) -> bool:
        """Whether it ended by itself when it was asked to."""
        return (self.home / f"{who}_was_asked.txt").exists()


@contextmanager
def play(install: Path, name: str = "anna", manner: str = "polite") -> Iterator[Play]:
    """Start a trainer of the model ``name`` as a WebUI would."""
    script = install / "infer" / "modules" / "train" / "train.py"
    home = install / "logs" / name
    script.parent.mkdir(parents=True, exist_ok=True)
    home.mkdir(parents=True)
    script.write_text(TRAINER)
    words = [sys.executable, str(script), "-e", name, "-bs", "4", "-te", "300", manner]
    process = subprocess.Popen(words, cwd=install, stdin=subprocess.DEVNULL)
    try:
        wait_for(lambda: (home / "worker.txt").exists() and (home / "trainer.txt").exists())
        yield Play(install, home, process, int((home / "worker.txt").read_text()))
    finally:
        end_all(process.pid)
        if (home / "worker.txt").exists():  # it outlives its parent
            end_all(int((home / "worker.txt").read_text()))
        process.wait(PATIENCE)


@contextmanager
def bystander(script: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that must live on: ``script`` is run by Python with ``words``."""
    script.write_text(BYSTANDER)
    process = subprocess.Popen(
        [sys.executable, str(script), *words], cwd=script.parent, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"here"
        yield process
    finally:
        end_all(process.pid)
        process.communicate()


def wait_for(there: Callable[[], bool]) -> None:
    """Until ``there`` says so; an error after :data:`PATIENCE`."""
    until = time.monotonic() + PATIENCE
    while not there():
        if time.monotonic() > until:
            raise TimeoutError("nothing came of it")
        time.sleep(0.02)


def is_alive(number: int) -> bool:
    with suppress(psutil.NoSuchProcess):
        return bool(psutil.Process(number).status() != psutil.STATUS_ZOMBIE)
    return False


def end_all(number: int) -> None:
    """Kill a process and all below it, whatever became of them."""
    tree: list[psutil.Process] = []
    with suppress(psutil.NoSuchProcess):
        tree = [*psutil.Process(number).children(recursive=True), psutil.Process(number)]
    for each in tree:
        with suppress(psutil.NoSuchProcess):
            each.kill()
