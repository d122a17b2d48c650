"""Starting the program again hands over to the one that runs, with real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.e2e.processes import PATIENCE, Program, run_program
from tests.training.event_files import write_events


def model(folder: Path, name: str) -> Path:
    """A logs folder with one model in it."""
    write_events(folder / name, range(1, 5))
    return folder


def names(state: dict[str, object]) -> list[str]:
    runs = state["runs"]
    assert isinstance(runs, list)
    return [run["name"] for run in runs]


def test_a_second_start_hands_its_folders_over_and_leaves(tmp_path: Path) -> None:
    first, second = model(tmp_path / "one", "anna"), model(tmp_path / "two 声音", "bob")
    with Program(tmp_path / "trace.jsonl", [first]) as program:
        program.wait_for(lambda state: names(state) == ["anna"])
        again = run_program(second)
        assert again.returncode == 0, again.stderr
        program.wait_for(lambda state: names(state) == ["bob"])
        relative = subprocess.run(
            [sys.executable, "-m", "rvcmonitor", "one"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            timeout=PATIENCE,
            check=False,
        )
        assert relative.returncode == 0
        program.wait_for(lambda state: names(state) == ["anna"])


def test_of_starts_at_the_same_moment_one_runs(tmp_path: Path) -> None:
    logs = model(tmp_path / "logs", "anna")
    programs = [Program(tmp_path / f"trace {number}.jsonl", [logs]) for number in range(3)]
    try:
        left = [program for program in programs if program.leaves()]
        assert len(left) == 2
        (running,) = (program for program in programs if program not in left)
        running.wait_for(lambda state: names(state) == ["anna"])
    finally:
        for program in programs:
            program.kill()


def test_what_a_killed_program_leaves_behind_blocks_no_start(tmp_path: Path) -> None:
    logs = model(tmp_path / "logs", "anna")
    for number in range(2):
        with Program(tmp_path / f"trace {number}.jsonl", [logs]) as program:
            program.wait_for(lambda state: names(state) == ["anna"])
            program.kill()
