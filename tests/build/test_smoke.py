"""What tries the frozen program, tried on the program as it lies here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build.smoke import check_notice

PROGRAM = [sys.executable, "-m", "rvcmonitor"]


def test_a_notice_reaches_a_receiver(tmp_path: Path) -> None:
    check_notice(PROGRAM, tmp_path)


def test_a_program_without_its_services_is_found_out(tmp_path: Path) -> None:
    lost = "import apprise, sys; from rvcmonitor.cli import main; "
    lost += "apprise.Apprise.instantiate = lambda *_, **__: None; sys.exit(main())"
    with pytest.raises(SystemExit, match="status 1"):
        check_notice([sys.executable, "-c", lost], tmp_path)
