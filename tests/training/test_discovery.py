"""Whatever is dropped, the same runs are found."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from rvcmonitor.training import known_folders
from rvcmonitor.training.discovery import discover
from rvcmonitor.training.folders import Listing, list_folder
from rvcmonitor.training.watched_root import left_out
from tests.training.event_files import events_name, write_events

MODELS_OF_ODD_NAMES = ("mute", "env", "f0", "reference", "weights", "windows")


def runs(root: Path) -> dict[str, Path]:
    return {run.name: run.path for run in discover(root).runs}


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


@pytest.fixture
def install(tmp_path: Path) -> Path:
    """A WebUI folder with models, training data and the program itself."""
    root = tmp_path / "RVC 声 (1)" / "RVC"
    logs = root / "logs"
    write_events(logs / "anna")
    write_events(logs / "anna" / "eval", number=1)
    write_events(logs / "bob" / "eval")
    for name in MODELS_OF_ODD_NAMES:
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
    found = runs((install / level).resolve())
    assert found == {name: logs / name for name in ("anna", "bob", *MODELS_OF_ODD_NAMES)}


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
        ("fit/20260101/train", "fit/20260101/train"),
    ],
)
def test_every_trainers_place(tmp_path: Path, events: str, home: str) -> None:
    write_events(tmp_path / events, [1])
    assert list(runs(tmp_path).values()) == [tmp_path / home]


@pytest.mark.parametrize(
    ("sign", "folders", "home"),
    [
        ("logs/44k/G_8.pth", ["logs/44k/lightning_logs/version_0", "…/version_1"], "logs/44k"),
        ("cp_hifigan/config.json", ["cp_hifigan/logs"], "cp_hifigan"),
        ("exp/combsub/config.yaml", ["exp/combsub/logs"], "exp/combsub"),
        ("Data/m/models/G_0.pth", ["Data/m/models", "Data/m/models/eval"], "Data/m"),
        ("logs/m/config.json", ["logs/m", "logs/m/eval"], "logs/m"),
        ("x.txt", ["fit/1/train", "fit/1/validation"], "fit/1"),
        ("x.txt", ["output/log/LJSpeech/train", "output/log/LJSpeech/val"], "output/log/LJSpeech"),
    ],
)
def test_a_log_in_parts_is_one_run(
    tmp_path: Path, sign: str, folders: list[str], home: str
) -> None:
    touch(tmp_path / sign)
    for folder in folders:
        write_events(tmp_path / folder.replace("…", "logs/44k/lightning_logs"), [1])
    (run,) = discover(tmp_path).runs
    assert run.path == tmp_path / home
    assert run.name == run.path.name
    assert len(run.events) == len(folders)


def test_halves_beside_other_trainings_are_paired_by_their_names(tmp_path: Path) -> None:
    for folder in ("anna_train", "anna_val", "bob-training", "bob-validation", "carl_val"):
        write_events(tmp_path / "runs" / folder, [1])
    made = discover(tmp_path).runs
    found = {run.name: sorted(path.parent.name for path in run.events) for run in made}
    assert found == {
        "anna_train": ["anna_train", "anna_val"],
        "bob-training": ["bob-training", "bob-validation"],
        "carl_val": ["carl_val"],
    }
    (dropped,) = discover(tmp_path / "runs" / "anna_val").runs
    assert (dropped.name, len(dropped.events)) == ("anna_train", 2)


def test_a_model_that_is_called_like_a_half_is_a_model(tmp_path: Path) -> None:
    for folder in ("anna_train", "anna_val"):
        write_events(tmp_path / folder, [1])
        touch(tmp_path / folder / "config.json")
    assert list(runs(tmp_path)) == ["anna_train", "anna_val"]


@pytest.mark.parametrize("sign", ["config.json", "anna_e10_s100.pth"])
def test_logs_beside_what_a_trainer_left_are_a_folder_of_models(tmp_path: Path, sign: str) -> None:
    touch(tmp_path / sign)
    write_events(tmp_path / "logs" / "anna", [1])
    assert list(runs(tmp_path / "logs")) == ["anna"]


def test_models_called_train_and_val_stay_apart(tmp_path: Path) -> None:
    for name in ("train", "val"):
        write_events(tmp_path / "logs" / name, [1])
        touch(tmp_path / "logs" / name / "config.json")
    assert list(runs(tmp_path).values()) == [tmp_path / "logs" / name for name in ("train", "val")]


@pytest.mark.parametrize("name", ["events.out.tfevents", "anna.tfevents", "tfevents.1750000000.PC"])
def test_what_tensorboard_takes_for_an_event_file_is_one(tmp_path: Path, name: str) -> None:
    write_events(tmp_path / "anna", [1]).rename(tmp_path / "anna" / name)
    assert list(runs(tmp_path)) == ["anna"]


@pytest.mark.parametrize("name", [f"._{events_name()}", f"{events_name()}.profile-empty"])
def test_shadows_of_event_files_are_none(tmp_path: Path, name: str) -> None:
    touch(tmp_path / "anna" / name)
    assert runs(tmp_path) == {}


def test_what_a_mac_packs_beside_a_log_is_none(tmp_path: Path) -> None:
    write_events(tmp_path / "logs" / "anna", [1])
    write_events(tmp_path / "__MACOSX" / "logs" / "anna", [1])
    assert runs(tmp_path) == {"anna": tmp_path / "logs" / "anna"}


def test_programs_are_left_out_for_what_they_hold_and_told_of(tmp_path: Path) -> None:
    for sign in ("a/pyvenv.cfg", "b/HEAD", "c/.package-lock.json", "d/System32/x.dll"):
        touch(tmp_path / sign)
    for folder in ("b/objects", "b/refs", "e/S-1-5-21-1000"):
        (tmp_path / folder).mkdir(parents=True)
    for name in "abcd":
        write_events(tmp_path / name / "below", [1])
    write_events(tmp_path / "e" / "S-1-5-21-1000" / "deleted", [1])
    found = discover(tmp_path)
    assert found.runs == ()
    assert [path.name for path, _ in found.left_out] == list("abcde")
    told = [message.english() for message in left_out(found)]
    assert [each.split("”")[0][-1] for each in told[:3]] == list("abc")
    assert told[3:] == ["2 more folders were not looked into."]


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("logs.zip", "unpacked"),
        ("anna.tar.gz", "unpacked"),
        ("events.out.tfevents.1.pc.7.0.zip", "unpacked"),
        ("events.out.tfevents.1.pc.7.0.GZ", "unpacked"),
        ("vdlrecords.1700000000.log", "VisualDL"),
        ("run-ab12.wandb", "Weights & Biases"),
    ],
)
def test_what_cannot_be_read_is_said_to_be(tmp_path: Path, name: str, word: str) -> None:
    file = touch(tmp_path / "some" / name)
    for root in (file, tmp_path):
        (message,) = discover(root).foreign
        assert name in message.english()
        assert word in message.english()


@pytest.mark.parametrize("part", ["eval", f"eval/{events_name(number=1)}"])
def test_nothing_around_what_was_dropped_is_shown(tmp_path: Path, part: str) -> None:
    write_events(tmp_path / "anna", [1])
    write_events(tmp_path / "anna" / "eval", [1], number=1)
    write_events(tmp_path / "anna" / "older" / "bob", [1])
    assert runs(tmp_path / "anna" / part) == {"anna": tmp_path / "anna"}


def test_training_data_is_listed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_events(tmp_path / "logs" / "anna", [1])
    for number in range(200):
        touch(tmp_path / "logs" / "data" / f"{number}.wav")
    before = discover(tmp_path)
    listed: list[str] = []

    def list_noting(path: Path) -> Listing:
        listed.append(path.name)
        return list_folder(path)

    monkeypatch.setattr(known_folders, "list_folder", list_noting)
    assert [run.name for run in discover(tmp_path, before=before).runs] == ["anna"]
    assert "data" not in listed
    write_events(tmp_path / "logs" / "data", [1])
    assert len(discover(tmp_path, before=before).runs) == 2


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
