"""The command line as a process and as a function."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rvcmonitor import __version__, cli
from rvcmonitor.message import Message
from rvcmonitor.remote.link import LinkError
from rvcmonitor.remote.mirror import Progress
from rvcmonitor.remote.opened import mirrored
from tests.training.event_files import write_events


def run(*arguments: str, code: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The program as a process; with ``code``, Python runs that in its place."""
    program = ["-c", code] if code else ["-m", "rvcmonitor"]
    return subprocess.run(
        [sys.executable, *program, *arguments],
        capture_output=True,
        env=os.environ | environment,
        check=False,
        timeout=120,
    )


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    write_events(tmp_path / "logs" / "Ünï 声", range(40))
    return tmp_path / "logs"


def test_json_is_all_there_is_on_standard_output(logs: Path) -> None:
    # an old console's code page knows none of the letters in the name
    result = run("report", str(logs), "--json", PYTHONIOENCODING="ascii")
    assert result.returncode == 0
    content = json.loads(result.stdout.decode("utf-8"))
    assert content["runs"][0]["name"] == "Ünï 声"


def test_text_for_people(logs: Path) -> None:
    result = run("report", str(logs))
    assert result.returncode == 0
    assert "Ünï 声" in result.stdout.decode("utf-8")


def test_report_never_loads_qt(logs: Path) -> None:
    code = (
        "import sys; from rvcmonitor.cli import main; status = main();"
        "sys.exit(status or any(m.startswith(('PySide6', 'pyqtgraph')) for m in sys.modules))"
    )
    assert run("report", str(logs), "--json", code=code).returncode == 0


def test_numpy_is_told_to_use_one_thread_before_it_is_loaded(logs: Path) -> None:
    code = (
        "import os, sys; from rvcmonitor.cli import main; assert 'numpy' not in sys.modules;"
        "main(); sys.exit(os.environ.get('OPENBLAS_NUM_THREADS') != '1')"
    )
    assert run("report", str(logs), "--json", code=code).returncode == 0


@pytest.mark.parametrize("name", ["gone", "empty"])
def test_nothing_to_report_is_one_line_and_status_2(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    result = run("report", str(tmp_path / name), "--json")
    assert result.returncode == 2
    assert result.stdout == b""
    (line,) = result.stderr.decode("utf-8").splitlines()
    assert line.startswith("rvcmonitor: ")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["report", ""], "FOLDER"),
        (["hear", ""], "FOLDER"),
        (["hear", "m", "--clip", "", "--out", "sounds"], "--clip"),
        (["hear", "m", "--clip", "a.wav", "--out", ""], "--out"),
        (["hear", "m", "--clip", "a.wav", "--out", "sounds", "--install", ""], "--install"),
        (["hear", "m", "--clip", "a.wav", "--out", "sounds", "--python", ""], "--python"),
        (["--grab", ""], "--grab"),
    ],
)
def test_an_empty_name_is_not_the_folder_one_is_in(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert f"argument {named}" in said
    assert said.endswith(": it is empty.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="no file there may have such a name")
def test_names_do_nothing_to_the_terminal(tmp_path: Path) -> None:
    name = "a\x1b[31mred\u202eb\nc\x7f\x9b2J 声"
    write_events(tmp_path / name, range(40))
    told = run("report", str(tmp_path)).stdout.decode("utf-8")
    assert not any(sign in told for sign in "\x1b\x7f\x9b\u202e")
    assert "a\ufffd[31mred\ufffdb\ufffdc\ufffd\ufffd2J 声" in told.splitlines()
    told = run("report", str(tmp_path), "--json").stdout.decode("utf-8")
    assert not any(sign in told for sign in "\x1b\x7f\x9b\u202e")
    assert json.loads(told)["runs"][0]["name"] == name
    assert "reached" not in json.loads(told)
    refused = run("report", str(tmp_path / "\x1b[31m")).stderr.decode("utf-8")
    assert refused == f"rvcmonitor: “{tmp_path}/\ufffd[31m” does not exist.{os.linesep}"


def test_version() -> None:
    result = run("--version")
    assert (result.returncode, result.stdout.decode().strip()) == (0, f"RVC Monitor {__version__}")


def test_a_windowed_program_without_a_console_can_report(
    logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["report", str(logs), "--json"]) == 0
    assert cli.main(["report", str(logs / "gone")]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe is closed otherwise there")
def test_a_closed_pipe_is_no_error(logs: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    result = subprocess.run(
        [sys.executable, "-m", "rvcmonitor", "report", str(logs), "--json"],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        timeout=120,
    )
    os.close(write)
    assert (result.returncode, result.stderr) == (0, b"")


def test_paths_and_options_reach_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    from rvcmonitor import app

    calls: list[tuple[list[Path], bool, Path | None]] = []

    def run_window(paths: list[Path], *, demo: bool, grab: Path | None, in_tray: bool) -> int:
        calls.append((paths, demo, grab))
        return 5

    monkeypatch.setattr(app, "run_window", run_window)
    assert cli.main(["a b", "c", "--grab", "x.png"]) == 5
    assert cli.main(["--demo"]) == 5
    assert calls == [([Path("a b"), Path("c")], False, Path("x.png")), ([], True, None)]


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere a quotation mark is a letter")
def test_a_drive_handed_over_by_explorer(monkeypatch: pytest.MonkeyPatch) -> None:
    from rvcmonitor import app

    opened: list[Path] = []

    def run_window(paths: list[Path], **_: object) -> int:
        opened.extend(paths)
        return 0

    monkeypatch.setattr(app, "run_window", run_window)
    assert cli.main(['E:"']) == 0
    assert cli.main(['C:\\my logs"']) == 0
    assert opened == [Path("E:\\"), Path("C:\\my logs")]


def test_the_hidden_switch_serves_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[tuple[list[str], int, int]] = []

    def serve(folders: list[str], port: int, parent: int) -> int:
        served.append((folders, port, parent))
        return 0

    monkeypatch.setattr("rvcmonitor.cli.serve", serve)
    assert cli.main(["--tensorboard", "my logs", "6006", "42"]) == 0
    assert served == [(["my logs"], 6006, 42)]


def test_ctrl_c_ends_a_report_with_one_line(logs: Path) -> None:
    code = (
        "import sys; from unittest import mock; from rvcmonitor import report;"
        "from rvcmonitor.cli import main;"
        "mock.patch.object(report, 'judge_pictures', side_effect=KeyboardInterrupt).start();"
        "sys.exit(main())"
    )
    result = run("report", str(logs), "--json", code=code)
    assert (result.returncode, result.stdout) == (130, b"")
    (line,) = result.stderr.decode("utf-8").splitlines()
    assert "stopped" in line


@pytest.mark.parametrize("name", ["rvcmonitor.cli", "rvcmonitor.report"])
def test_ctrl_c_while_it_starts_shows_no_code(logs: Path, name: str) -> None:
    code = (
        "import sys, runpy\n"
        "class Stops:\n"
        "    @staticmethod\n"
        "    def find_spec(name, path=None, target=None):\n"
        f"        if name == {name!r}: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stops)\n"
        "runpy.run_module('rvcmonitor', run_name='__main__')"
    )
    result = run("report", str(logs), "--json", code=code)
    assert (result.returncode, result.stdout, result.stderr) == (130, b"", b"")


def test_in_a_file_the_progress_takes_a_few_lines(
    isolated_settings: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "ssh://anna@box:2222/workspace/logs"

    def bring(
        _address: object, _connect: object, told: Callable[[Progress], None], _waits: object
    ) -> None:
        write_events(mirrored(address) / "anna", range(40))
        for done in range(1, 8001):
            told(Progress(done << 12, 8000 << 12))

    monkeypatch.setattr("rvcmonitor.remote.opened.bring", bring)
    assert cli.main(["report", address, "--json"]) == 0
    captured = capsys.readouterr()
    lines = [line for line in captured.err.splitlines() if line.startswith("Reading: ")]
    assert 5 < len(lines) < 15
    assert "Reading: 31 of 31 MB" in lines
    assert json.loads(captured.out)["reached"] is True


@pytest.mark.parametrize("error", [LinkError(Message("The link broke.")), OSError(27, "Too large")])
def test_a_script_is_told_that_not_all_has_come(
    isolated_settings: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    address = "ssh://anna@box:2222/workspace/logs"
    write_events(mirrored(address) / "anna", range(40))

    def bring(*_ways: object) -> None:
        raise error

    monkeypatch.setattr("rvcmonitor.remote.opened.bring", bring)
    assert cli.main(["report", address, "--json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["reached"] is False
    assert "what came before" in captured.err


def test_a_folder_of_another_machine_is_named_by_its_address(
    isolated_settings: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "ssh://anna@box:2222/workspace/logs"
    mirrored(address).mkdir(parents=True)
    monkeypatch.setattr(cli, "_bring", lambda _folder, _doing: True)
    assert cli.main(["report", address]) == 2
    said = capsys.readouterr().err
    assert f"No training was found in “{address}”" in said
    assert str(isolated_settings) not in said
    write_events(mirrored(address) / "anna", range(40))
    assert cli.main(["report", address]) == 0
    assert capsys.readouterr().out.startswith(f"{address}: 1 training\n")
    assert cli.main(["report", address, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["folder"] == address
