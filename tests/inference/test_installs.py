"""Which trainer lies in a folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rvcmonitor.inference import (
    applio,
    applio_click,
    applio_first,
    mainline,
    mainline_modules,
)
from rvcmonitor.inference.install import RefusedError
from rvcmonitor.inference.installs import find_install
from tests.inference.stand_ins import KINDS, put_up, write_files

ADAPTERS = {
    "applio-3.2.0": applio_first,
    "applio-3.2.1": applio_first,
    "applio-3.2.4": applio,
    "applio-3.2.8": applio,
    "applio-3.6.4": applio,
    "applio-click": applio_click,
    "rvc-2024": mainline,
    "rvc-2.3": mainline_modules,
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_is_told_by_the_text_of_its_files(tmp_path: Path, kind: str) -> None:
    install = put_up(kind, tmp_path / "trainer")
    assert (install.root, install.adapter) == (tmp_path / "trainer", ADAPTERS[kind])


def test_it_is_found_from_a_log_upwards(tmp_path: Path) -> None:
    put_up("applio-3.6.4", tmp_path)
    model = tmp_path / "logs" / "anna"
    model.mkdir(parents=True)
    assert find_install(model, lambda _root: Path(sys.executable)).root == tmp_path


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({}, "Applio or RVC is installed"),
        ({"infer-web.py": 'parser.add_argument("--is_cli")'}, "Mangio-RVC"),
        ({"infer-web.py": "import gradio"}, "is not known"),
        ({"core.py": "from rvc import all", "rvc/a.py": ""}, "is not known"),
        ({"inference_main.py": "", "logs/a": ""}, "so-vits-svc"),
        ({"GPT_SoVITS/inference_webui.py": ""}, "GPT-SoVITS"),
    ],
)
def test_others_are_named_and_refused(tmp_path: Path, files: dict[str, str], told: str) -> None:
    write_files(tmp_path, files)
    with pytest.raises(RefusedError, match=told):
        find_install(tmp_path)


def test_an_old_mangio_with_a_command_line_of_rvc_is_refused_as_well(tmp_path: Path) -> None:
    write_files(tmp_path, KINDS["rvc-2024"] | {"infer-web.py": 'add_argument("--is_cli")'})
    with pytest.raises(RefusedError, match="rewrites its settings"):
        find_install(tmp_path)


def test_without_a_python_it_says_where_one_was_looked_for(tmp_path: Path) -> None:
    write_files(tmp_path, KINDS["applio-3.6.4"])
    with pytest.raises(RefusedError, match=r"has no Python of its own \(.*env/"):
        find_install(tmp_path)


@pytest.mark.parametrize(
    "place", ["env/python.exe"] if sys.platform == "win32" else ["env/bin/python"]
)
def test_the_python_that_it_brings_is_used(tmp_path: Path, place: str) -> None:
    write_files(tmp_path, KINDS["applio-3.6.4"] | {place: ""})
    assert find_install(tmp_path).python == tmp_path / place
