"""Whether a trainer's process runs: asked of real processes, and never claimed too much."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import psutil
import pytest

from rvcmonitor.training.processes import ProcessWatch, TrainerProcess, started

WRITTEN = 1_760_000_000.0
HERE = "VOICE-PC"
TRAINER = TrainerProcess("voice-pc", (6412,))  # Windows does not care about case


class Machine:
    """Processes by their numbers, with the times when they started."""

    def __init__(self, **processes: float) -> None:
        self.processes = {int(name[1:]): began for name, began in processes.items()}

    def watch(self) -> ProcessWatch:
        return ProcessWatch(lambda number: self.processes.get(number), HERE)


def test_a_process_that_was_seen_running_has_ended_when_it_is_gone() -> None:
    machine = Machine(p6412=WRITTEN - 900)
    watch = machine.watch()
    assert watch.look(TRAINER, WRITTEN) == "runs"
    machine.processes.clear()
    assert watch.look(TRAINER, WRITTEN) == "ended"


def test_a_process_that_was_never_seen_tells_nothing() -> None:
    assert Machine().watch().look(TRAINER, WRITTEN) == "unknown"


def test_a_younger_process_with_its_number_is_another_one() -> None:
    machine = Machine(p6412=WRITTEN - 900)
    watch = machine.watch()
    watch.look(TRAINER, WRITTEN)
    machine.processes[6412] = WRITTEN + 900
    assert watch.look(TRAINER, WRITTEN) == "ended"
    assert machine.watch().look(TRAINER, WRITTEN) == "unknown"


@pytest.mark.parametrize("host", ["OTHER-PC", None])
def test_processes_of_another_machine_are_not_asked_for(host: str | None) -> None:
    elsewhere = TrainerProcess(host, (6412,))
    assert Machine(p6412=WRITTEN - 900).watch().look(elsewhere, WRITTEN) == "unknown"


def test_numbers_that_a_trainer_takes_out_of_its_settings_are_still_watched() -> None:
    machine = Machine(p6412=WRITTEN - 900)
    watch = machine.watch()
    watch.look(TRAINER, WRITTEN)
    signed_off = TrainerProcess(TRAINER.host, ())
    assert watch.look(signed_off, WRITTEN) == "runs"
    machine.processes.clear()
    assert watch.look(signed_off, WRITTEN) == "ended"


def test_the_process_of_the_next_start_takes_over() -> None:
    machine = Machine(p6412=WRITTEN - 900)
    watch = machine.watch()
    watch.look(TRAINER, WRITTEN)
    machine.processes = {7000: WRITTEN + 100}
    again = TrainerProcess(TRAINER.host, (7000,))
    assert watch.look(again, WRITTEN) == "ended"  # nothing of it was written yet
    assert watch.look(again, WRITTEN + 200) == "runs"


def test_our_own_process_started_when_the_system_says() -> None:
    began = started(os.getpid())
    assert began == pytest.approx(psutil.Process().create_time(), abs=2.0)
    assert began is not None
    assert began < time.time()


def test_a_real_process_that_ends_is_gone() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert started(child.pid) is not None
    child.communicate(b"\n")
    assert started(child.pid) is None


@pytest.mark.parametrize("number", [-1, 2**31 - 1, 2**40, 10**30])
def test_a_number_that_no_process_has_is_no_error(number: int) -> None:
    assert started(number) is None
