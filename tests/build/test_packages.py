"""The files around a release: icon, table of sizes, checksums, winget manifests, licences."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from build.icons import ICO_SIZES, paint
from build.package import sha256
from build.places import ICONS, ROOT, VERSION
from build.signing import sign
from build.sizes import PARTS, REST, part_of, table
from build.winget import manifests


def test_the_icon_has_every_size_that_explorer_asks_for() -> None:
    with Image.open(ICONS / "app.ico") as icon:
        assert set(icon.info["sizes"]) == {(size, size) for size in ICO_SIZES}


def test_the_icon_is_painted_from_the_curve(qapp: object, tmp_path: Path) -> None:
    png = tmp_path / "app.png"
    png.write_bytes(paint(ICONS / "app.svg", 64))
    with Image.open(png) as picture:
        assert picture.size == (64, 64)
        assert picture.getpixel((0, 0)) == (0, 0, 0, 0)  # round corners
        red, _, blue, alpha = picture.convert("RGBA").getpixel((35, 47))  # type: ignore[misc] # RGBA
        assert red > 200 > blue  # the marked point
        assert alpha == 255


def test_every_file_belongs_to_one_part() -> None:
    assert part_of("_internal/PySide6/Qt6Core.dll") == "Qt"
    assert part_of("_internal/numpy-2.0.dist-info/METADATA") == "NumPy"
    assert part_of("rvcmonitor-cli.exe") in PARTS
    assert part_of("_internal/python311.dll") == REST


def test_the_table_is_sorted_and_adds_up() -> None:
    lines = table(Counter({"Qt": 1_000_000, "NumPy": 2_500_000})).splitlines()
    assert lines[2:] == ["| NumPy | 2.5 |", "| Qt | 1.0 |", "| **all** | **3.5** |"]


def test_checksums(tmp_path: Path) -> None:
    file = tmp_path / "setup.exe"
    file.write_bytes(b"setup")
    assert sha256(file) == hashlib.sha256(b"setup").hexdigest()


def test_winget_manifests_name_this_version() -> None:
    made = manifests("ab" * 32)
    assert len(made) == 3
    for content in made.values():
        assert f"PackageVersion: {VERSION}\n" in content
    installer = made["RVCMonitor.RVCMonitor.installer.yaml"]
    assert installer.count("InstallerSha256: " + "AB" * 32) == 2
    assert f"/v{VERSION}/rvcmonitor-{VERSION}-setup.exe" in installer


def test_without_a_certificate_nothing_is_signed(capsys: pytest.CaptureFixture[str]) -> None:
    sign([ROOT / "no-such-program.exe"])
    assert "not signed" in capsys.readouterr().out


def test_the_setup_knows_what_the_program_calls_itself() -> None:
    from rvcmonitor.live import autostart, quit_event

    script = (ROOT / "installer.iss").read_text(encoding="utf-8-sig")
    assert f"QuitEvent = '{quit_event.NAME}'" in script
    assert f'#define NAME "{autostart.NAME}"' in script
