"""A report judges by the rules that were set in the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rvcmonitor import cli
from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.options import DEFAULT
from rvcmonitor.live.settings import Settings
from rvcmonitor.simulator.training import Training
from rvcmonitor.simulator.write import write_run
from rvcmonitor.storage.dataclass_json import to_plain
from rvcmonitor.storage.rules_file import read_rules
from rvcmonitor.storage.settings_part import SETTINGS_FILE

IMPATIENT = EarlyStopping(patience=3)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A settings folder as the window leaves it, with a rule of the user's own."""
    folder = tmp_path / "settings"
    folder.mkdir()
    content = {"version": 1, **to_plain(Settings(early_stopping=IMPATIENT))}
    (folder / SETTINGS_FILE).write_text(json.dumps(content), "utf-8")
    return folder


def test_reads_what_the_window_keeps(kept: Path) -> None:
    assert read_rules(kept).early_stopping == IMPATIENT


@pytest.mark.parametrize("content", [None, "", "[]", '{"limits": 3}', "[" * 9999])
def test_what_cannot_be_read_leaves_the_default_rules(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / SETTINGS_FILE).write_text(content)
    assert read_rules(tmp_path) == DEFAULT


def test_a_report_judges_by_them_unless_told_otherwise(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_run(tmp_path, Training(epochs=60))
    monkeypatch.setenv("RVCMONITOR_SETTINGS", str(kept))
    stops = []
    for arguments in ([], ["--rules", "default"], ["--rules", "user", "--no-pictures"]):
        assert cli.main(["report", str(tmp_path), "--json", *arguments]) == 0
        (run,) = json.loads(capsys.readouterr().out)["runs"]
        stops.append(run["early_stop"]["stopped_step"])
    assert stops[0] == stops[2] != stops[1]
