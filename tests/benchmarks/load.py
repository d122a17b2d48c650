"""How fast logs are read, beside TensorBoard's Python loader and its native server.

``--quick`` leaves out the 2 GB log C; ``--keep`` keeps the files for the next run.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.benchmarks import logs

_ROUNDS = 5
_FINISHED = re.compile(r"Finished load cycle \(([\d.]+)(ms|s|µs)\)")
_UNITS = {"s": 1.0, "ms": 1e-3, "µs": 1e-6}

# Importing uses up what the system grants a process before it lets others in again; without the
# pause, reading would be interrupted on a busy machine where the native server is not.
_READ = """
import json, sys, time
from pathlib import Path
from rvcmonitor.tfevents.event_file import EventFile, Guesses
time.sleep(0.2)
began, work_began = time.perf_counter(), time.process_time()
chunks, points, guesses = [], 0, Guesses()
for path in sorted(Path(sys.argv[1]).rglob("*tfevents*")):
    chunk = EventFile(path, guesses).read(2**40)
    assert not chunk.problems and not chunk.more
    chunks.append(chunk.scalars)
seconds, work = time.perf_counter() - began, time.process_time() - work_began
columns = [column for scalars in chunks for column in scalars.values()]
points = sum(len(column.steps) for column in columns)
print(json.dumps([seconds, points, work]))
"""
_MEMORY = """
import json, sys, tracemalloc
from pathlib import Path
from rvcmonitor.tfevents.event_file import EventFile
path = next(Path(sys.argv[1]).rglob("*tfevents*"))
EventFile(path).read(2**16)
tracemalloc.start()
scalars = EventFile(path).read(2**40).scalars
rest, peak = tracemalloc.get_traced_memory()
print(json.dumps([rest, peak, sum(len(column.steps) for column in scalars.values())]))
"""
_FLOOR = """
import json, os, sys, time
from pathlib import Path
from rvcmonitor.tfevents.event_file import EventFile, Guesses
paths = sorted(Path(sys.argv[1]).rglob("*tfevents*"))
pread, calls = os.pread, []
os.pread = lambda *call: calls.append(call[1:]) or pread(*call)
per_file, guesses = [], Guesses()
for path in paths:
    EventFile(path, guesses).read(2**40)
    per_file.append((path, calls[:]))
    calls.clear()
time.sleep(0.2)
work = 0.0
for path, asked in per_file:
    descriptor = os.open(path, os.O_RDONLY)
    began = time.process_time()
    for count, offset in asked:
        pread(descriptor, count, offset)
    work += time.process_time() - began
    os.close(descriptor)
print(json.dumps([work, sum(len(asked) for _, asked in per_file)]))
"""
_ACCUMULATOR = """
import json, sys, time
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
time.sleep(0.2)
began = time.perf_counter()
accumulator = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0})
accumulator.Reload()
print(json.dumps([time.perf_counter() - began]))
"""


def main(argv: list[str]) -> int:
    """Print the tables; status 0."""
    folder = Path(tempfile.gettempdir()) / "rvcmonitor-benchmark-load"
    try:
        _make(folder, quick="--quick" in argv)
        _print_loading(folder)
        _print_work(folder)
        _print_memory(folder / "B")
        _print_tail(folder)
        _print_idle(folder)
    finally:
        if "--keep" not in argv:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _make(folder: Path, *, quick: bool) -> None:
    """A: one Applio run. B: a million scalars. C: 200 runs. Made once while they are kept."""
    name = "events.out.tfevents.1750000000.host.1.0"
    _once(folder / "A" / "eval" / name, lambda path: logs.applio(path, 1000, 38_000, 1, 10, 1))
    _once(folder / "B" / name, lambda path: logs.steps(path, 50_000, 20))
    for run in range(0 if quick else 200):
        # Pictures at every fifth epoch: with real picture sizes that makes the 10 MB a run.
        path = folder / "C" / f"voice-{run:03d}" / "eval" / name
        _once(path, lambda path, seed=run: logs.applio(path, 500, 30_000, 5, 100, seed))  # type: ignore[misc]  # a default binds the loop's run


def _once(path: Path, make: Callable[[Path], None]) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_name("half")
        make(half)
        half.rename(path)


def _python(script: str, folder: Path) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
    )
    numbers: list[float] = json.loads(done.stdout.splitlines()[-1])
    return numbers


def _seconds(script: str, folder: Path) -> float:
    return _python(script, folder)[0]


def _native(folder: Path, *options: str) -> float | None:
    """Seconds that the native server says its loading took; None where there is no server."""
    try:
        import tensorboard_data_server
    except ImportError:
        return None
    binary = tensorboard_data_server.server_binary()
    command = [str(binary), "--logdir", str(folder), "--reload", "once", "-v", "-v"]
    command += ["--samples-per-plugin", "scalars=0", "--port", "0", *options]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        for line in process.stderr or ():
            found = _FINISHED.search(line)
            if found:
                return float(found[1]) * _UNITS[found[2]]
    finally:
        process.kill()
        process.communicate()
    return None


def _rounds(*measures: Callable[[], float | None]) -> list[float | None]:
    """The median of each. They take turns, so that what else the machine does hits all alike."""
    rounds = [[measure() for measure in measures] for _ in range(_ROUNDS)]
    medians: list[float | None] = []
    for measured in zip(*rounds, strict=True):
        numbers = [number for number in measured if number is not None]
        medians.append(statistics.median(numbers) if numbers else None)
    return medians


def _print_loading(folder: Path) -> None:
    print(f"Loading, warm cache, seconds, median of {_ROUNDS} (EventAccumulator: once)\n")
    print("| log | MB | points | RVC Monitor | native | native --checksum | EventAccumulator |")
    print("|---|---|---|---|---|---|---|")
    for log in sorted(path for path in folder.iterdir() if path.is_dir()):
        files = list(log.rglob("*tfevents*"))
        size = sum(path.stat().st_size for path in files)
        points = int(_python(_READ, log)[1])  # and the cache is warm now
        ours, *others = _rounds(
            partial(_seconds, _READ, log),
            partial(_native, log),
            partial(_native, log, "--checksum"),
        )
        others.append(_seconds(_ACCUMULATOR, files[0]) if len(files) == 1 else None)
        assert ours is not None
        cells = " | ".join(
            "–" if one is None else f"{one:.3f} ({one / ours:.1f}×)" for one in others
        )
        print(f"| {log.name} | {size / 1e6:.0f} | {points:,} | {ours:.4f} | {cells} |", flush=True)


def _print_work(folder: Path) -> None:
    """CPU time, which other work on the machine does not lengthen as it does a wait; and how much
    of it the bare system calls take that hop from picture to picture."""
    print(f"\nCPU time of the same, ms, the least of {_ROUNDS}; of the server with its start\n")
    print("| log | RVC Monitor | of that, bare reads | native |")
    print("|---|---|---|---|")
    for log in sorted(path for path in folder.iterdir() if path.is_dir()):
        ours = min(_python(_READ, log)[2] for _ in range(_ROUNDS))
        theirs = [work for _ in range(_ROUNDS) if (work := _native_work(log)) is not None]
        cell = f"{min(theirs) * 1e3:.0f} ({min(theirs) / ours:.1f}×)" if theirs else "–"
        print(f"| {log.name} | {ours * 1e3:.1f} | {_bare_reads(log)} | {cell} |", flush=True)


def _bare_reads(log: Path) -> str:
    """What the system calls cost alone, asked for again with nothing around them."""
    if not hasattr(os, "pread"):
        return "–"
    work, count = min(_python(_FLOOR, log) for _ in range(_ROUNDS))
    return f"{work * 1e3:.1f} ({count:,.0f})"


def _native_work(log: Path) -> float | None:
    if sys.platform == "win32":
        return None  # there is no server for it
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    if _native(log) is None:
        return None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _print_memory(log: Path) -> None:
    rest, peak, points = _python(_MEMORY, log)
    print(f"\nMemory of B: {rest / points:.1f} bytes a point at rest, peak {peak / rest:.1f}× that")


def _print_tail(folder: Path) -> None:
    """CPU time of the poll that reads one appended epoch, for a small and a large file."""
    from rvcmonitor.tfevents.event_file import EventFile

    print("\nTail: CPU of the poll that reads an appended epoch (17 scalars, 3 pictures)\n")
    print("| file | ms |")
    print("|---|---|")
    epoch = folder / "epoch"
    logs.applio(epoch, 1, 38_000, 1, 10, 1)
    fresh = epoch.read_bytes()[len(logs.version_record()) :]
    for megabytes in (10, 1000):
        path = folder / f"tail-{megabytes}"
        logs.applio(path, megabytes * 8, 38_000, 1, 10**9, 1)
        file = EventFile(path)
        while file.read().more:
            pass
        costs = []
        for _ in range(20):
            with path.open("ab") as grown:
                grown.write(fresh)
            began = time.process_time()
            chunk = file.read()
            costs.append(time.process_time() - began)
            assert sum(len(column.steps) for column in chunk.scalars.values()) == 17
        print(f"| {path.stat().st_size / 1e6:.0f} MB | {statistics.median(costs) * 1e3:.2f} |")
        path.unlink()
    epoch.unlink()


def _print_idle(folder: Path) -> None:
    """CPU time of a poll of 50 runs in which nothing changed."""
    with contextlib.suppress(ImportError):
        from rvcmonitor.training.watch import Watch

        runs = sorted(folder.glob("C/*"))[:50]
        watch = Watch(runs or [folder / "A", folder / "B"])
        while not watch.loaded:
            watch.poll(10.0)
        costs = []
        for _ in range(50):
            began = time.process_time()
            watch.poll(10.0)
            costs.append(time.process_time() - began)
        print(
            f"\nA poll of {len(runs) or 2} unchanged runs: {statistics.median(costs) * 1e3:.2f} ms"
        )
