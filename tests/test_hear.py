"""``rvcmonitor hear``: a demo training, a stand-in for a trainer, and what comes of both."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from rvcmonitor import cli
from rvcmonitor.hear import Wanted, hear
from rvcmonitor.remote.opened import mirrored
from rvcmonitor.report import load
from rvcmonitor.simulator.demo import Demo
from rvcmonitor.training.away import on_host, placeholder
from rvcmonitor.training.run import Snapshot, State
from tests.inference.conftest import Plays, clip, plays, record
from tests.inference.stand_ins import epoch_heard, everything_in, put_up, records, write_files
from tests.media_runs import tone
from tests.remote.folder_link import FolderLink

__all__ = ["clip", "plays", "record"]

WAIT = 60.0


@pytest.fixture(scope="module")
def luna() -> Iterator[Path]:
    """The folder of a model in training, with a checkpoint every ten epochs up to 170."""
    demo = Demo()
    demo.begin()
    yield demo.folder / "Luna"
    demo.close()


@pytest.fixture
def trainer(tmp_path: Path, record: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RVCMONITOR_SETTINGS", str(tmp_path / "settings"))
    return put_up("applio-3.6.4", tmp_path / "Applio").root


def arguments(luna: Path | str, clip: Path, trainer: Path, *more: str) -> list[str]:
    said = ["hear", str(luna), "--clip", str(clip), "--install", str(trainer), "--now"]
    said += ["--python", sys.executable, "--out", str(clip.parent / "out")]
    return [*said, *more]


def test_the_candidates_are_heard_and_nothing_else_is_touched(
    luna: Path, clip: Path, trainer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything_in(luna.parents[1]), everything_in(trainer)
    assert cli.main(arguments(luna, clip, trainer, "--json")) == 0
    told = capsys.readouterr()
    content = json.loads(told.out)
    results = content["results"]
    assert 3 <= len(results) <= 7
    for result in results:
        assert epoch_heard(Path(result["sound"])) == result["epoch"]
    assert f"Converting: 2 of {len(results)}" in told.err
    assert "s left" in told.err
    assert (everything_in(luna.parents[1]), everything_in(trainer)) == before


def test_one_failure_is_told_and_the_rest_goes_on(
    luna: Path, clip: Path, trainer: Path, plays: Plays, capsys: pytest.CaptureFixture[str]
) -> None:
    plays({110: "memory"})
    said = arguments(luna, clip, trainer, "--epochs", "120,110,123,100", "--pitch", "-12")
    assert cli.main(said) == 1
    text = capsys.readouterr().out
    first, *lines = text.splitlines()
    assert first == "Luna, converted by Applio"
    assert "epoch 100: " in lines[0]
    assert "epoch 110 failed: There was too little memory" in text
    assert "CUDA out of memory" in text
    assert "epoch 123 failed: There is no checkpoint of this epoch; the nearest are 120 and" in text
    assert sorted(path.name for path in (clip.parent / "out").iterdir()) == [
        "Luna_100e_3400s.wav",
        "Luna_120e_4080s.wav",
    ]


def test_what_numbers_say_of_a_sound_is_told_with_it(
    luna: Path, clip: Path, trainer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a stand-in writes is one constant, so there is nothing to hear in it."""
    clip.write_bytes(tone())
    said = arguments(luna, clip, trainer, "--epochs", "100,120")
    assert cli.main([*said, "--json"]) == 0
    results = json.loads(capsys.readouterr().out)["results"]
    assert [[fact["code"] for fact in one["facts"]] for one in results] == [["silent"]] * 2
    assert cli.main(said) == 0
    assert capsys.readouterr().out.count("Silent: there is no voice above") == 2


def refused(said: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert cli.main(said) == 2
    told = capsys.readouterr()
    assert told.out == ""
    return told.err


def test_what_cannot_be_heard_is_one_sentence(
    luna: Path, clip: Path, trainer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    several = arguments(luna.parent, clip, trainer)
    assert "several trainings here, name one: Luna" in refused(several, capsys)
    no_clip = arguments(luna, clip.with_name("gone.wav"), trainer)
    assert "gone.wav” cannot be read" in refused(no_clip, capsys)
    no_trainer = arguments(luna, clip, clip.parent)
    assert "No trainer that can convert" in refused(no_trainer, capsys)
    into_logs = arguments(luna, clip, trainer, "--out", str(luna / "heard"))
    assert "into which nothing is written" in refused(into_logs, capsys)
    into_trainer = arguments(luna, clip, trainer, "--out", str(trainer / "heard"))
    assert "into which nothing is written" in refused(into_trainer, capsys)


def test_mangio_is_named(
    luna: Path, clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(tmp_path / "mangio", {"infer-web.py": 'parser.add_argument("--is_cli")'})
    assert "Mangio-RVC" in refused(arguments(luna, clip, tmp_path / "mangio"), capsys)


@pytest.mark.parametrize("kind", ["applio-3.2.4", "rvc-2024"])
def test_an_install_that_it_would_harm_is_not_started(
    luna: Path, clip: Path, record: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = put_up(kind, clip.parent / kind).root
    before = everything_in(root)
    told = refused(arguments(luna, clip, root, "--processor"), capsys)
    assert "must not be started on the processor" in told
    assert everything_in(root) == before
    assert records(record) == []


def test_it_waits_for_the_training_unless_it_is_told_not_to(
    luna: Path, clip: Path, trainer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def look(folder: Path) -> Snapshot:
        """The training is seen to have paused at the second look."""
        (run,) = load(folder).runs
        state: State = "stalled" if "waiting" in said[-1] else "training"
        return Snapshot(runs=(replace(run, state=state),))

    monkeypatch.setattr("rvcmonitor.hear.load", look)
    monkeypatch.setattr("rvcmonitor.hear._LOOK_AGAIN", 0.0)
    out = clip.parent / "out"
    wanted = Wanted(luna, clip, out, trainer, Path(sys.executable), epochs=(100,))
    content = hear(wanted, said.append)
    assert "waiting until it has ended or paused" in said[-2]
    assert said[-1].startswith("Converting: 1 of 1")
    assert content["results"][0]["sound"] is not None


def test_ending_the_program_ends_the_trainer(
    luna: Path, clip: Path, trainer: Path, record: Path, plays: Plays
) -> None:
    plays({100: "hang"})
    command = [sys.executable, "-m", "rvcmonitor", *arguments(luna, clip, trainer)]
    process = subprocess.Popen([*command, "--epochs", "100"], stderr=subprocess.PIPE)
    end = time.monotonic() + WAIT
    while not (children := children_in(record)):
        assert process.poll() is None
        assert time.monotonic() < end
        time.sleep(0.05)
    process.terminate()
    _, told = process.communicate(timeout=WAIT)
    if os.name != "nt":  # there it is killed outright, and the system ends what it has started
        assert process.returncode == 130
        assert "stopped; what had been converted is in" in told.decode("utf-8")
    for child in children:
        child.wait(WAIT)


def children_in(record: Path) -> list[psutil.Process]:
    numbers = [number for each in records(record) for number in each.get("children", ())]
    return [psutil.Process(number) for number in numbers]


def test_qt_is_never_loaded(luna: Path, clip: Path, trainer: Path) -> None:
    code = (
        "import sys; from rvcmonitor.cli import main; status = main();"
        "sys.exit(status or any(m.startswith(('PySide6', 'pyqtgraph')) for m in sys.modules))"
    )
    said = arguments(luna, clip, trainer, "--epochs", "100")
    done = subprocess.run([sys.executable, "-c", code, *said], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_what_is_still_on_its_host_is_told_and_the_rest_is_heard(
    luna: Path, clip: Path, trainer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "mirrored" / "Luna"
    shutil.copytree(luna, model)
    (away,) = model.rglob("*_110e_*.pth")
    away.write_bytes(placeholder(57_000_000))
    assert cli.main(arguments(model, clip, trainer, "--epochs", "110,100", "--json")) == 1
    results = {each["epoch"]: each for each in json.loads(capsys.readouterr().out)["results"]}
    assert results[100]["sound"] is not None
    assert results[110]["sound"] is None
    assert "on its host" in results[110]["why"]
    assert "ssh://HOST/PATH" in results[110]["why"]


@pytest.fixture
def far(luna: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FolderLink:
    """A host with the model in ``/logs/Luna``."""
    shutil.copytree(luna, tmp_path / "far" / "logs" / "Luna")
    link = FolderLink(tmp_path / "far")
    monkeypatch.setattr(cli, "_connect", lambda _address: link)
    return link


ADDRESS = "ssh://anna@box/logs/Luna"


def test_of_a_training_on_another_machine_only_what_is_heard_is_fetched(
    far: FolderLink, clip: Path, trainer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = arguments(ADDRESS, clip, trainer, "--epochs", "110,100", "--json")
    said.remove("--now")  # what trains there needs no card of this machine
    assert cli.main(said) == 0
    told = capsys.readouterr()
    content = json.loads(told.out)
    assert content["folder"] == ADDRESS
    heard = [epoch_heard(Path(result["sound"])) for result in content["results"]]
    assert heard == [100, 110]
    assert told.err.count("Fetching ") == 2
    assert "Fetching Luna_110e_3740s.pth, 1 MB" in told.err
    here = mirrored(ADDRESS)
    left = {path.name for path in here.rglob("*.pth") if on_host(path) is not None}
    assert "Luna_120e_4080s.pth" in left
    assert not left & {"Luna_100e_3400s.pth", "Luna_110e_3740s.pth"}


def test_a_host_that_goes_away_leaves_what_came(
    far: FolderLink, clip: Path, trainer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = arguments(ADDRESS, clip, trainer, "--epochs", "110,100", "--json")
    assert cli.main([*said[:-3], "--epochs", "100", "--json"]) == 0
    capsys.readouterr()
    far.allows = lambda _size: 0
    assert cli.main(said) == 1
    told = capsys.readouterr()
    assert "The link broke." in told.err
    assert "hearing what came before" in told.err
    results = {each["epoch"]: each for each in json.loads(told.out)["results"]}
    assert results[100]["sound"] is not None
    assert results[110]["why"] == "The link broke."


@pytest.mark.parametrize(
    ("epoch", "says"),
    [
        (123, "; the nearest are 120 and 130."),
        (7777, "; there are 17, from 10 to 170."),
        (3, "; there are 17, from 10 to 170."),
    ],
)
def test_an_epoch_without_a_checkpoint_is_told_with_those_that_there_are(
    luna: Path,
    clip: Path,
    trainer: Path,
    epoch: int,
    says: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(arguments(luna, clip, trainer, "--epochs", str(epoch))) == 1
    said = f"epoch {epoch} failed: There is no checkpoint of this epoch{says}"
    assert said in capsys.readouterr().out


def test_of_few_checkpoints_each_is_named(
    luna: Path, clip: Path, trainer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "few" / "Luna"
    shutil.copytree(luna, model)
    for path in model.rglob("Luna_*e_*.pth"):
        if path.name not in ("Luna_100e_3400s.pth", "Luna_110e_3740s.pth"):
            path.unlink()
    assert cli.main(arguments(model, clip, trainer, "--epochs", "7777")) == 1
    assert "of this epoch; there are those of 100, 110." in capsys.readouterr().out


def test_a_folder_of_another_machine_is_told_by_its_address(
    far: FolderLink, clip: Path, trainer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (far.far / "logs" / "empty").mkdir()
    address = "ssh://anna@box/logs/empty"
    assert cli.main(arguments(address, clip, trainer)) == 2
    said = capsys.readouterr().err
    assert address in said
    assert str(mirrored(address)) not in said
