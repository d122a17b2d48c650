"""Whatever is dropped, the same runs are found."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from rvcmonitor.training.discovery import discover
from tests.training.event_files import events_name, write_events


def runs(root: Path) -> dict[str, Path]:
    return {run.name: run.path for run in discover(root).runs}


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


@pytest.fixture
def install(tmp_path: Path) -> Path:
    """A WebUI folder with two models and all that is none."""
    root = tmp_path / "RVC 声 (1)" / "RVC"
    logs = root / "logs"
    write_events(logs / "anna")
    write_events(logs / "anna" / "eval", number=1)
    write_events(logs / "bob" / "eval")
    for name in ("mute", "mute_spin_v2", "reference", "weights", "zips"):
        write_events(logs / name)
    for name in ("0_gt_wavs", "sliced_audios_48k", "extracted"):
        write_events(logs / "anna" / name)
    write_events(root / "runtime" / "Lib" / "site-packages" / "x")
    touch(logs / "bob" / "config.json")
    touch(root / "assets" / "weights" / "anna_e1_s10.pth")
    return root


@pytest.mark.parametrize("level", ["..", ".", "logs"])
def test_an_install_folder_or_a_part_of_it(install: Path, level: str) -> None:
    logs = install / "logs"
    assert runs((install / level).resolve()) == {"anna": logs / "anna", "bob": logs / "bob"}


@pytest.mark.parametrize("part", ["", "eval", f"eval/{events_name(number=1)}", events_name()])
def test_a_model_or_a_part_of_it(install: Path, part: str) -> None:
    home = install / "logs" / "anna"
    (run,) = discover(home / part).runs
    assert (run.name, run.path) == ("anna", home)
    assert len(run.events) == 2
    assert install / "assets" / "weights" in run.weights


def test_a_lone_event_file_stands_for_itself(tmp_path: Path) -> None:
    first = write_events(tmp_path / "Downloads", [1], pid=1)
    write_events(tmp_path / "Downloads", [1], pid=2)
    (run,) = discover(first).runs
    assert run.path == first
    assert run.events == (first,)


def test_an_eval_among_strangers_is_no_part_of_them(tmp_path: Path) -> None:
    write_events(tmp_path / "Downloads" / "eval", [1])
    touch(tmp_path / "Downloads" / "holiday.jpg")
    assert runs(tmp_path / "Downloads") == {"eval": tmp_path / "Downloads" / "eval"}


@pytest.mark.parametrize(
    ("events", "home"),
    [
        ("assets/logs/m/eval", "assets/logs/m"),
        ("models/training/models/m/logs", "models/training/models/m"),
        ("logs/44k", "logs/44k"),
        ("RVC/RVC/logs/m/eval", "RVC/RVC/logs/m"),
        ("experiments/lightning_logs/version_0", "experiments/lightning_logs/version_0"),
    ],
)
def test_every_trainers_place(tmp_path: Path, events: str, home: str) -> None:
    write_events(tmp_path / events, [1])
    assert list(runs(tmp_path).values()) == [tmp_path / home]


def test_ddpn08_weights_lie_among_its_models(tmp_path: Path) -> None:
    write_events(tmp_path / "models" / "training" / "models" / "m" / "logs", [1])
    weights = touch(tmp_path / "models" / "checkpoints" / "m-10.pth").parent
    (run,) = discover(tmp_path).runs
    assert weights in run.weights


def test_runs_come_in_natural_order_under_names_of_their_own(tmp_path: Path) -> None:
    for name in ("run_10", "run_2", "a/run_2"):
        write_events(tmp_path / name, [1])
    assert list(runs(tmp_path)) == [f"{tmp_path.name}/run_2", "run_10", "a/run_2"]


def test_weights_without_events_are_a_run(tmp_path: Path) -> None:
    touch(tmp_path / "logs" / "m" / "config.json")
    touch(tmp_path / "logs" / "m" / "m_10e_100s.pth")
    (run,) = discover(tmp_path).runs
    assert run.events == ()


def test_other_folders_and_files_hold_nothing(tmp_path: Path) -> None:
    assert discover(touch(tmp_path / "a" / "song.wav")).runs == ()
    assert discover(tmp_path).runs == ()
    with pytest.raises(FileNotFoundError):
        discover(tmp_path / "gone")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_are_followed_once(tmp_path: Path) -> None:
    write_events(tmp_path / "logs" / "m", [1])
    (tmp_path / "logs" / "m" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert list(runs(tmp_path)) == ["m"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is refused")
def test_a_refused_folder_hides_only_itself(tmp_path: Path) -> None:
    write_events(tmp_path / "open", [1])
    shut = tmp_path / "shut"
    shut.mkdir(mode=0)
    assert list(runs(tmp_path)) == ["open"]
    shut.chmod(0o700)


def test_a_search_can_be_cancelled(tmp_path: Path) -> None:
    write_events(tmp_path / "m", [1])
    assert discover(tmp_path, lambda: True).runs == ()
