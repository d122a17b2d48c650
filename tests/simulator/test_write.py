"""What lies on disk is what the trainers leave there, by TensorBoard's own reading."""

from __future__ import annotations

import io
import json
import pickletools
import wave
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from tensorboard.backend.event_processing.event_file_loader import RawEventFileLoader
from tensorboard.compat.proto import event_pb2

from rvcmonitor.simulator.curves import curves
from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Attempt, Training
from rvcmonitor.simulator.write import Writer, write_run

KILLED = (Attempt(until=25.5), Attempt(crashed_starts=2))


def events(path: Path) -> list[Any]:
    return [event_pb2.Event.FromString(raw) for raw in RawEventFileLoader(str(path)).Load()]


def values(path: Path) -> dict[str, list[tuple[int, Any]]]:
    found = defaultdict(list)
    for event in events(path):
        for value in event.summary.value:
            found[value.tag].append((event.step, value))
    return found


@pytest.mark.parametrize("trainer", TRAINERS)
def test_tensorboard_reads_every_point_of_every_attempt(trainer: str, tmp_path: Path) -> None:
    training = Training(trainer=trainer, epochs=60, attempts=KILLED)
    written = write_run(tmp_path, training)
    files = [path for path in written.events if path.stat().st_size > 88]
    for path, leg in zip(files, curves(training).legs, strict=True):
        read = values(path)
        assert set(read) == {tag for lines in leg.lines for tag, _ in lines.tags}
        for lines in leg.lines:
            for row, (tag, _) in enumerate(lines.tags):
                points = [(step, value.simple_value) for step, value in read[tag]]
                assert points == list(
                    zip(lines.steps.tolist(), lines.values[row].tolist(), strict=True)
                )


def test_times_never_run_backwards_in_a_file(tmp_path: Path) -> None:
    written = write_run(tmp_path, Training(epochs=30, picture_every=5, sound=True))
    times = [event.wall_time for event in events(written.events[0])]
    assert times == sorted(times)
    assert times[0] == 1_760_000_000.0
    assert written.events[0].stat().st_mtime == pytest.approx(times[-1], abs=1e-3)


def test_crashed_starts_leave_88_bytes(tmp_path: Path) -> None:
    written = write_run(tmp_path, Training(trainer="applio", epochs=60, attempts=KILLED))
    assert [path.stat().st_size > 88 for path in written.events] == [True, False, False, True]
    assert written.events[1].stat().st_size == 88
    assert all(path.parent.name == "eval" for path in written.events)
    assert sorted(path.name for path in written.events) == [p.name for p in written.events]


def test_mainline_writes_beside_an_empty_eval(tmp_path: Path) -> None:
    written = write_run(tmp_path, Training(trainer="mainline", epochs=20))
    model = tmp_path / "logs" / "ariana"
    assert written.model_folder == model
    empty, full = written.events
    assert empty.parent == model / "eval"
    assert empty.name.endswith(".1")
    assert empty.stat().st_size == 88
    assert full.parent == model
    assert (model / "train.log").stat().st_size == 0


@pytest.mark.parametrize(
    ("trainer", "folder", "names"),
    [
        ("mainline", "assets/weights", ["ariana_e10_s500.pth", "ariana_e20_s1000.pth"]),
        ("mangio", "weights", ["ariana_e10_s500.pth", "ariana_e20_s1000.pth"]),
        ("applio", "logs/ariana", ["ariana_10e_500s.pth", "ariana_20e_1000s.pth"]),
    ],
)
def test_voices_are_named_and_placed_by_each_forks_rule(
    trainer: str, folder: str, names: list[str], tmp_path: Path
) -> None:
    written = write_run(tmp_path, Training(trainer=trainer, epochs=20))
    assert list(written.weights[:2]) == [tmp_path / folder / name for name in names]
    assert all(path.exists() for path in written.weights)


def test_a_resume_file_is_a_zip_with_a_pickle_that_holds_the_epoch(tmp_path: Path) -> None:
    training = Training(trainer="mainline", epochs=20, only_latest_resume=False)
    written = write_run(tmp_path, training)
    generator = written.model_folder / "G_1000.pth"
    assert generator in written.resume_files
    with zipfile.ZipFile(generator) as archive:
        opcodes = list(pickletools.genops(archive.read("G_1000/data.pkl")))
    arguments = [argument for _, argument, _ in opcodes]
    assert arguments[arguments.index("iteration") + 1] == 20
    assert "torch._utils _rebuild_tensor_v2" in arguments


def test_only_the_latest_resume_file_is_kept_under_a_fixed_name(tmp_path: Path) -> None:
    written = write_run(tmp_path, Training(epochs=20))
    assert [path.name for path in written.resume_files] == ["G_2333333.pth", "D_2333333.pth"]


def test_applio_keeps_its_process_in_config_json_while_it_trains(tmp_path: Path) -> None:
    with Writer(tmp_path, Training(epochs=2, save_every=1)) as writer:
        config = writer.model_folder / "config.json"
        assert writer.epoch()
        assert json.loads(config.read_text())["process_pids"] == [6412]
        assert writer.epoch()
        assert "process_pids" not in json.loads(config.read_text())
        assert not writer.epoch()


def test_every_epoch_is_on_disk_at_once(tmp_path: Path) -> None:
    with Writer(tmp_path, Training(epochs=10, picture_every=2)) as writer:
        for epoch in range(1, 6):
            writer.epoch()
            (path,) = writer.written.events
            assert [step for step, _ in values(path)["loss/g/total"]][-1] == epoch * 50


def test_a_run_can_be_left_in_the_middle_of_its_second_attempt(tmp_path: Path) -> None:
    attempts = (Attempt(until=25.5), Attempt())
    written = write_run(tmp_path, Training(epochs=60, attempts=attempts), until=40)
    steps = [step for step, _ in values(written.events[1])["loss/g/total"]]
    assert steps == list(range(21 * 50, 40 * 50 + 1, 50))


def test_pictures_and_sounds_are_what_they_claim(tmp_path: Path) -> None:
    written = write_run(tmp_path, Training(epochs=20, picture_every=10, sound=True))
    read = values(written.events[0])
    assert [step for step, _ in read["slice/mel_gen"]] == [50, 550]
    for tag in ("slice/mel_org", "slice/mel_gen", "all/mel"):
        for _, value in read[tag]:
            assert (value.image.width, value.image.height) == (1000, 200)
            assert value.image.encoded_image_string.startswith(b"\x89PNG")
    assert {tag for tag in read if tag.startswith("gen/")} == {
        "gen/audio_0000500",
        "gen/audio_0001000",
    }
    sound = read["gen/audio_0001000"][0][1].audio
    with wave.open(io.BytesIO(sound.encoded_audio_string)) as wav:
        assert wav.getframerate() == sound.sample_rate == 40_000
        assert wav.getnframes() == sound.length_frames


def test_sovits_sings_and_draws_into_eval_when_it_saves(tmp_path: Path) -> None:
    training = Training(trainer="sovits", epochs=40, picture_every=1, sound=True)
    written = write_run(tmp_path, training)
    read = values(written.events[0])
    assert set(read) == {"gen/audio_0", "gt/audio_0", "gen/mel", "gt/mel"}
    assert [step for step, _ in read["gen/mel"]] == [0, 800, 1600]


def test_a_finished_mainline_training_leaves_a_voice_without_an_epoch(tmp_path: Path) -> None:
    training = Training(trainer="mainline", epochs=20)
    assert write_run(tmp_path / "done", training).weights[-1].name == "ariana.pth"
    assert "ariana.pth" not in {path.name for path in write_run(tmp_path, training, 15).weights}
