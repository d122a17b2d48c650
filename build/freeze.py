"""Freeze the program with PyInstaller into dist/rvcmonitor, and check what came out."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from build.bundle import unwanted
from build.places import BUILD, DIST, FROZEN, ROOT, VERSION, WORK
from rvcmonitor.languages import spoken_languages

MOST_MEGABYTES = 200


def version_resource(name: str, description: str) -> Any:
    """What Explorer shows under Properties → Details of ``name``.exe."""
    from PyInstaller.utils.win32 import versioninfo

    numbers = [int(part) for part in VERSION.split(".")]
    four = tuple([*numbers, 0, 0, 0, 0][:4])
    strings = {
        "CompanyName": "RVC Monitor",
        "FileDescription": description,
        "FileVersion": VERSION,
        "InternalName": name,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "RVC Monitor",
        "ProductVersion": VERSION,
    }
    table = versioninfo.StringTable(
        "040904B0", [versioninfo.StringStruct(key, value) for key, value in strings.items()]
    )
    english_unicode = versioninfo.VarStruct("Translation", [0x0409, 0x04B0])
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=four, prodvers=four),
        kids=[versioninfo.StringFileInfo([table]), versioninfo.VarFileInfo([english_unicode])],
    )


def files_below(folder: Path) -> list[str]:
    """Every file below ``folder``, relative to it, with ``/`` between names."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def check_files(folder: Path) -> None:
    """Fail if the frozen folder holds something unwanted or grew too large."""
    speaks = spoken_languages()
    found = {file: reason for file in files_below(folder) if (reason := unwanted(file, speaks))}
    if found:
        lines = "\n".join(f"  {file}: {reason}" for file, reason in found.items())
        raise SystemExit(f"The frozen folder holds what it should not:\n{lines}")
    megabytes = sum((folder / file).stat().st_size for file in files_below(folder)) / 1e6
    print(f"{folder.name}: {megabytes:.1f} MB")
    if megabytes > MOST_MEGABYTES:
        raise SystemExit(f"The frozen folder is larger than {MOST_MEGABYTES} MB.")


def freeze_program() -> None:
    """Make dist/rvcmonitor anew."""
    from build.licences import write_licences

    shutil.rmtree(FROZEN, ignore_errors=True)
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    subprocess.run([*command, str(BUILD / "rvcmonitor.spec")], cwd=ROOT, check=True)
    write_licences(FROZEN / "licences")
    check_files(FROZEN)
