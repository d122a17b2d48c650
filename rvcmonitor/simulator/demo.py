"""A logs folder that lives: one model in training, one finished before it, both simulated."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from rvcmonitor.simulator.legs import worked_out
from rvcmonitor.simulator.noise import Noise
from rvcmonitor.simulator.shapes import Dip, Shape
from rvcmonitor.simulator.training import Attempt, Training
from rvcmonitor.simulator.write import Writer

EPOCH_SECONDS = 0.7
"""How often the demo finishes an epoch: fast enough to be seen growing."""

_PREFIX = "rvcmonitor-demo-"
_LEFT_BEHIND = 24 * 3600.0  # seconds after which another demo's folder is nobody's any more
_BEGUN = 170  # epochs done when the demo opens: its turn is near, its rise is to come

log = logging.getLogger(__name__)

_GROWING = Training(
    model="Luna",
    trainer="applio",
    epochs=420,
    steps_per_epoch=34,
    save_every=10,
    shape=Shape("rising", turn=0.42, fall=0.35, rise=0.16, rounding=0.03, dips=(Dip(0.17),)),
    noise=Noise(amount=0.9),
    attempts=(Attempt(until=96.5), Attempt()),
    picture_every=10,
    sound=True,
    sample_rate=32_000,
    seconds_per_step=0.6,
    seed=7,
)
_FINISHED = Training(
    model="Luna first try",
    trainer="applio",
    epochs=150,
    steps_per_epoch=34,
    save_every=25,
    shape=Shape("flat", turn=0.5, fall=0.25),
    level=31.0,
    picture_every=50,
    seconds_per_step=0.6,
    seed=3,
)


class Demo:
    """A temporary ``logs`` folder (``folder``) with two models, one of which goes on growing.

    Nothing is written before :meth:`begin` or :meth:`start`.
    """

    def __init__(self) -> None:
        _remove_left_behind(Path(tempfile.gettempdir()))
        self._install = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self.folder = self._install / "logs"
        self.folder.mkdir()
        self._writer: Writer | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._ending: threading.Thread | None = None

    def begin(self) -> None:
        """Write what has been trained so far (about half a second). Raises OSError."""
        now = time.time()
        with Writer(self._install, _begun(_FINISHED, now - 7200, _FINISHED.epochs)) as finished:
            while not self._stop.is_set() and finished.epoch():
                pass
        self._writer = Writer(self._install, _begun(_GROWING, now, _BEGUN))
        while self._writer.position < _BEGUN and not self._stop.is_set():
            self._writer.epoch()

    def step(self) -> bool:
        """Append the next epoch; False once the training is over. Raises OSError."""
        if self._writer is None:
            self.begin()
        return self._writer is not None and self._writer.epoch(now=time.time())

    def start(
        self, begun: Callable[[], None] | None = None, seconds: float = EPOCH_SECONDS
    ) -> None:
        """Grow by an epoch every ``seconds``, in a thread of its own, until :meth:`close`.

        That thread also writes the beginning and then calls ``begun``, once; without ``begun``
        the beginning is written before this returns.
        """
        if begun is None:
            self.begin()
        self._thread = threading.Thread(
            target=self._grow, args=(begun, seconds), name="demo", daemon=True
        )
        self._thread.start()

    def close(self, patience: float = 3.0) -> bool:
        """Stop growing and delete the folder, for which this waits ``patience`` seconds. What
        another program holds open stays until the next demo a day later, and all of it where the
        writing hangs: then this is False. May be called again."""
        self._stop.set()
        if self._ending is None:
            self._ending = threading.Thread(target=self._end, name="demo ends", daemon=True)
            self._ending.start()
        self._ending.join(patience)
        return not self._ending.is_alive()

    def _end(self) -> None:
        if self._thread is not None:
            self._thread.join()
        if self._writer is not None:
            self._writer.close()
        shutil.rmtree(self._install, ignore_errors=True)

    def _grow(self, begun: Callable[[], None] | None, seconds: float) -> None:
        try:
            if begun is not None:
                self.begin()
                begun()
            while not self._stop.wait(seconds) and self.step():
                pass
        except OSError as error:  # the folder was deleted, or the disk is full: it ends here
            log.warning("The demo cannot go on: %s", error)


def _begun(training: Training, now: float, epochs: int) -> Training:
    """``training`` such that ``epochs`` of it are done ``now`` (seconds since 1970)."""
    leg = next(leg for leg in reversed(worked_out(training)) if leg.first < epochs)
    return replace(training, started=training.started + now - leg.wall_time(training, epochs))


def _remove_left_behind(folder: Path) -> None:
    """Delete what earlier demos had to leave because their files were busy."""
    for left in folder.glob(f"{_PREFIX}*"):
        try:
            old = time.time() - left.stat().st_mtime > _LEFT_BEHIND
        except OSError:  # it vanished meanwhile, or is not ours to look at
            continue
        if old:
            shutil.rmtree(left, ignore_errors=True)
