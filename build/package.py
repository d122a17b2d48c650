"""Pack the frozen program: setup, portable zip, checksums, winget manifest."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

from build.places import CHECKSUMS, DIST, FROZEN, PORTABLE, ROOT, SETUP, VERSION, WORK
from build.signing import SIGN_TOOL, sign
from build.wizard import write_pictures

MOST_SETUP_MEGABYTES = 65

PORTABLE_MARKER = "portable.txt"
PORTABLE_NOTE = """\
This file makes RVC Monitor portable: it keeps its settings in the folder "settings" beside it,
and nothing on the computer. Delete this file, and they are kept where Windows wants them.
"""


def find_iscc() -> str:
    """Inno Setup's compiler: named by the environment, on PATH, or where its setup puts it."""
    program_files = os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")
    usual = Path(program_files) / "Inno Setup 6" / "ISCC.exe"
    found = os.environ.get("RVCMONITOR_ISCC") or shutil.which("iscc")
    if not found and not usual.is_file():
        raise SystemExit("Inno Setup 6 is needed for the setup; RVCMONITOR_ISCC may name ISCC.exe.")
    return found or str(usual)


def compile_setup(version: str, target: Path, compression: str = "lzma2/max") -> None:
    """Compile installer.iss into ``target``."""
    defines = {
        "VERSION": version,
        "FROZEN": str(FROZEN),
        "OUTPUT": str(target.parent),
        "NAME_OF_SETUP": target.stem,
        "COMPRESSION": compression,
        "PICTURES": str(WORK / "wizard"),
    }
    write_pictures(WORK / "wizard")
    options = [f"/D{name}={value}" for name, value in defines.items()]
    if SIGN_TOOL:
        options += ["/DSIGN", f"/Ssign={SIGN_TOOL} $f"]
    subprocess.run([find_iscc(), "/Q", *options, str(ROOT / "installer.iss")], check=True)


def zip_portable() -> None:
    """The frozen folder with the marker that keeps its settings beside it."""
    with zipfile.ZipFile(PORTABLE, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(f"RVC Monitor/{PORTABLE_MARKER}", PORTABLE_NOTE)
        for path in sorted(FROZEN.rglob("*")):
            archive.write(path, Path("RVC Monitor") / path.relative_to(FROZEN))


def sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def write_checksums() -> None:
    """SHA256SUMS.txt, in the form that ``sha256sum --check`` reads."""
    lines = [f"{sha256(file)} *{file.name}" for file in (SETUP, PORTABLE)]
    CHECKSUMS.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")


def make_packages() -> None:
    """Make everything that a release offers, and check the size of the setup."""
    from build.winget import write_manifests

    sign([FROZEN / "rvcmonitor.exe", FROZEN / "rvcmonitor-cli.exe"])
    compile_setup(VERSION, SETUP)
    zip_portable()
    write_checksums()
    write_manifests(DIST / "winget", sha256(SETUP))
    for package in (SETUP, PORTABLE):
        print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB")
    if SETUP.stat().st_size > MOST_SETUP_MEGABYTES * 1e6:
        raise SystemExit(f"The setup is larger than {MOST_SETUP_MEGABYTES} MB.")
