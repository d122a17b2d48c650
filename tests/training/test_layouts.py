"""Any mix of layouts, starts, copies, leftovers and clocks has the points that count."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED
from tests.training.layouts import LAYOUTS, Layout, Point
from tests.training.test_starts import Point as Counted
from tests.training.test_starts import history

HOUR = 3600.0


@dataclass(frozen=True)
class Begun:
    """One start: from which step on, how many points of which tags, with what pause between two
    points; what became of its file, and by how many hours the file's time is off."""

    first: int
    count: int
    tags: tuple[str, ...]
    pause: float
    copied: float | None
    hours_off: int


TAGS = ("loss/g/total", "loss/g/mel")
begun = st.builds(
    Begun,
    st.integers(0, 70),
    st.sampled_from([0, 1, 5, 9, 10, 60]),
    st.sampled_from([TAGS, TAGS[:1], TAGS[1:]]),
    st.sampled_from([1.0, 397.0]),
    st.sampled_from([None, None, 1.0, 0.5]),
    st.sampled_from([0, 0, -9, 2000]),
)


def points(each: Begun, started: float, *, halves: bool) -> list[Point]:
    tags = [*each.tags, *(f"validation/{tag}" for tag in each.tags if halves)]
    rows = range(each.count)
    return [
        Point(tag, each.first + row, started + 1 + row * each.pause) for row in rows for tag in tags
    ]


def write_all(root: Path, layout: Layout, starts: list[Begun]) -> list[list[Counted]]:
    """Write every start with its copies and file times; what each of them logged."""
    written = []
    for number, each in enumerate(starts):
        started = STARTED + number * HOUR
        logged = points(each, started, halves=layout.half is not None)
        for file in layout.write(root, number, started, logged):
            if each.copied is not None and file.stat().st_size > 1000:
                copy = file.with_name(f"{file.name} - Copy")
                shutil.copyfile(file, copy)
                os.truncate(copy, int(each.copied * file.stat().st_size))
            os.utime(file, (STARTED, started + HOUR * each.hours_off))
        written.append([Counted(point.tag, point.step, point.time) for point in logged])
    return written


def run_in(root: Path) -> Run:
    (run,) = Watch([root]).poll(60).runs
    return run


@settings(max_examples=60)
@given(st.sampled_from(sorted(LAYOUTS)), st.lists(begun, min_size=1, max_size=4))
def test_any_mix_has_the_points_that_count(layout: str, starts: list[Begun]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder) / "opened"
        written = write_all(root, LAYOUTS[layout], starts)
        run = run_in(root)
        assert (run.name, run.path) == (LAYOUTS[layout].name, root / LAYOUTS[layout].home)
        told = {
            tag: list(
                zip(series.steps.tolist(), series.wall_times.astype(int).tolist(), strict=True)
            )
            for tag, series in run.series.items()
        }
        expected = {
            tag: [(point.step, int(point.time)) for point in kept]
            for tag, kept in history(written).items()
            if kept
        }
        assert told == expected
        assert [each.code for each in run.problems if each.code != "start-set-aside"] == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_is_one_model_with_its_weights(tmp_path: Path, layout: str) -> None:
    each = LAYOUTS[layout]
    start = [Point("loss/g/total", step, STARTED + step) for step in range(0, 1000, 50)]
    each.write(tmp_path, 0, STARTED, start)
    weights = {Path(name).name for name in each.around if name.endswith((".pth", ".ckpt"))}
    run = run_in(tmp_path)
    assert run.name == each.name
    assert {checkpoint.path.name for checkpoint in run.checkpoints} == weights


def test_gpt_and_sovits_of_one_model_stand_apart_with_their_own_weights(tmp_path: Path) -> None:
    start = [Point("loss/g/total", step, STARTED + step) for step in range(0, 1000, 50)]
    for name in ("GPT-SoVITS", "the GPT of GPT-SoVITS"):
        LAYOUTS[name].write(tmp_path, 0, STARTED, start)
    sovits, gpt = Watch([tmp_path]).poll(60).runs
    assert (sovits.name, gpt.name) == ("anna", "anna/logs_s1")
    assert (sovits.trainer, gpt.trainer) == ("gpt-sovits", "gpt-sovits")
    assert {c.path.name for c in sovits.checkpoints} == {
        "anna_e4_s400.pth",
        "G_233333333333.pth",
    }
    assert [(c.kind, c.epoch, c.step) for c in gpt.checkpoints if c.kind == "resume"] == [
        ("resume", 15, 300)
    ]
    assert [c.epoch for c in gpt.checkpoints if c.kind == "voice"] == [15]


@pytest.mark.parametrize(
    ("layout", "tag", "meaning"),
    [
        ("HiFi-GAN", "training/gen_loss_total", "generator"),
        ("HiFi-GAN", "training/mel_spec_error", "mel"),
        ("HiFi-GAN", "validation/mel_spec_error", "validation"),
        ("FastSpeech2", "Loss/mel_loss", "mel"),
        ("FastSpeech2", "validation/Loss/total_loss", "validation"),
        ("Keras", "epoch_loss", "generator"),
        ("Keras", "validation/epoch_loss", "validation"),
        ("PyTorch, by hand", "Loss", "generator"),
        ("PyTorch, by hand", "validation/Loss", "validation"),
        ("Bert-VITS2", "loss/g/total", "generator"),
        ("ddPn08", "loss/g/mel", "mel"),
        ("so-vits-svc-fork", "loss/g/total", "generator"),
        ("so-vits-svc-fork", "lr", "learning_rate"),
    ],
)
def test_curves_of_relatives_have_their_meaning(
    tmp_path: Path, layout: str, tag: str, meaning: str
) -> None:
    each = LAYOUTS[layout]
    start = [Point(tag, step, STARTED + step) for step in range(0, 1000, 50)]
    each.write(tmp_path, 0, STARTED, start)
    assert run_in(tmp_path).tags == {meaning: tag}
