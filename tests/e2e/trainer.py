"""A trainer as a process of its own: ``python -m tests.e2e.trainer INSTALL`` and then, for every
number on standard input, so many epochs more. Answers each with its newest step."""

from __future__ import annotations

import sys
from pathlib import Path

from rvcmonitor.simulator.training import Attempt, Training
from rvcmonitor.simulator.write import Writer

STEPS_PER_EPOCH = 34
FIRST_ATTEMPT = 40
"""Epochs after which the first attempt ends: until the next one begins no file is open."""

TRAINING = Training(
    model="Zoë 声音",
    epochs=200,
    steps_per_epoch=STEPS_PER_EPOCH,
    attempts=(Attempt(until=FIRST_ATTEMPT), Attempt()),
    picture_every=20,
)


def main(install: Path) -> None:
    with Writer(install, TRAINING) as writer:
        for line in sys.stdin:
            for _ in range(int(line)):
                writer.epoch()
            print(int(writer.position) * STEPS_PER_EPOCH, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
