"""How often the judge of pictures cries wolf, and how often it misses the wolf.

``python -m tests.benchmarks collapse [--runs=N]``
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rvcmonitor.analysis.media.collapse import Look, faults, look_at
from rvcmonitor.analysis.media.mel_picture import Grid, read_mel
from rvcmonitor.analysis.media.picture import decode_picture
from rvcmonitor.analysis.media.tags import PAIRS
from rvcmonitor.simulator.pictures import figure
from rvcmonitor.tfevents.event_file import EventFile
from rvcmonitor.tfevents.media import read_media
from tests.mel_voices import Kind, Mel, Voice, collapsed, imitated, untrained

COLOURS = ("viridis", "magma", "inferno", "jet", "gray", "hot")
KINDS: tuple[Kind, ...] = ("silence", "faint noise", "hum", "noise", "blur", "frozen")
LENGTH, FROM, TO = 50, 30, 42
"""Pictures of a run, and where the collapse lies in those that collapse."""


def main(argv: Sequence[str] = ()) -> int:
    asked = [option.removeprefix("--runs=") for option in argv if option.startswith("--runs=")]
    runs = int(asked[0]) if asked else 36
    alarms = _healthy_runs(runs)
    _collapsing_runs(runs)
    return 1 if alarms or _real_pictures() else 0


def _healthy_runs(runs: int) -> int:
    """Runs in which nothing collapses; returns in how many of them something was marked."""
    marked, pictures, alarmed = 0, 0, Counter[str]()
    wrong = 0
    for seed in range(runs):
        found = [fault for fault in faults(_healthy(seed)) if fault]
        marked, pictures = marked + len(found), pictures + LENGTH
        wrong += bool(found)
        alarmed.update(found)
    print(f"{'healthy runs':14}{runs:6}   with a false alarm {wrong:4} ({_share(wrong, runs)})")
    print(
        f"{'pictures':14}{pictures:6}   falsely marked     {marked:4} ({_share(marked, pictures)})"
    )
    for fault, count in alarmed.items():
        print(f"{'':24}{fault} {count}")
    return wrong


def _collapsing_runs(runs: int) -> None:
    print(f"\n{'collapse':14}{'runs':>6}{'found':>8}{'pictures marked':>18}{'marked outside':>16}")
    for kind in KINDS:
        found = inside = outside = 0
        count = max(runs // 3, 6)
        for seed in range(count):
            told = faults(_collapsing(kind, 10_000 + seed))
            hits = sum(fault is not None for fault in told[FROM:TO])
            found += bool(hits)
            inside += hits
            outside += sum(fault is not None for fault in told) - hits
        shown = _share(inside, count * (TO - FROM))
        print(f"{kind:14}{count:6}{_share(found, count):>8}{shown:>18}{outside:>16}")
    print("(pictures of pauses show nothing to judge: about 15 % cannot be marked)")


def _real_pictures() -> int:
    """Pictures of real trainings, where RVCMONITOR_REAL_LOGS says that there are any."""
    root = os.environ.get("RVCMONITOR_REAL_LOGS")
    if not root:
        print("\nreal pictures: none (set RVCMONITOR_REAL_LOGS)")
        return 0
    looks = real_looks(Path(root))
    alarms = sum(fault is not None for fault in faults(looks))
    print(f"\nreal pictures  {len(looks):5}   falsely marked     {alarms:4}")
    return alarms


def real_looks(root: Path) -> list[Look]:
    """A look at every generated picture below ``root``, in the order of the files."""
    looks = []
    for path in sorted(root.rglob("events.out.tfevents.*")):
        media = EventFile(path).read().media
        for pair in PAIRS:
            ours, theirs = media.get(pair.generated), media.get(pair.original or "")
            if ours is not None and theirs is not None:
                for n, step in enumerate(ours.steps.tolist()):
                    pictures = [
                        read_mel(decode_picture(read_media(path, int(part.offsets[n])).encoded))
                        for part in (ours, theirs)
                    ]
                    looks.append(look_at(step, *pictures))
    return looks


def _healthy(seed: int) -> list[Look]:
    """A run that learns: noise at first in every second one, blurred, then better and better."""
    voice, colours = Voice(seed), COLOURS[seed % len(COLOURS)]
    slow_start = seed % 2 * (seed % 7)
    return [
        _look(step, _learning(original, step, slow_start, seed), original, colours)
        for step, original in enumerate(voice.snippet() for _ in range(LENGTH))
    ]


def _learning(original: Mel, step: int, slow_start: int, seed: int) -> Mel:
    if step < slow_start:
        return untrained(seed)
    quality = min(1.0, 0.2 + (step - slow_start) / 25)
    return imitated(original, quality, seed * 1000 + step)


def _collapsing(kind: Kind, seed: int) -> list[Look]:
    """A run that is healthy before FROM and after TO."""
    voice, colours = Voice(seed), COLOURS[seed % len(COLOURS)]
    looks, stuck = [], None
    for step in range(LENGTH):
        original = voice.snippet()
        made = _learning(original, step, 0, seed)
        if FROM <= step < TO:
            stuck = made if stuck is None else stuck
            made = stuck if kind == "frozen" else collapsed(kind, original, seed * 1000 + step)
        looks.append(_look(step, made, original, colours))
    return looks


def _look(step: int, generated: Mel, original: Mel, colours: str) -> Look:
    return look_at(step, *(_seen(mel, colours) for mel in (generated, original)))


def _seen(mel: Mel, colours: str) -> Grid:
    """Drawn as the trainer draws it and read back as the program does."""
    return read_mel(decode_picture(figure(mel, colours)))


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} %"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
