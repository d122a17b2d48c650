"""Collect the licences of everything that is bundled, as each of them asks for."""

from __future__ import annotations

import shutil
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from build.places import BUILD, ROOT

BUNDLED = {
    "PySide6_Essentials": "Qt and its Python bindings",
    "shiboken6": "Qt and its Python bindings",
    "numpy": "numbers",
    "pyqtgraph": "charts",
    "colorama": "for pyqtgraph",
    "apprise": "notices on the phone",
    "certifi": "for Apprise",
    "charset-normalizer": "for Apprise",
    "click": "for Apprise",
    "idna": "for Apprise",
    "oauthlib": "for Apprise",
    "pyyaml": "for Apprise",
    "requests": "for Apprise",
    "requests-oauthlib": "for Apprise",
    "tzdata": "for Apprise",
    "urllib3": "for Apprise",
    "keyring": "secrets, in the system’s own keyring",
    "jaraco.classes": "for keyring",
    "jaraco.context": "for keyring",
    "jaraco.functools": "for keyring",
    "more-itertools": "for keyring",
    "pywin32-ctypes": "for keyring",
    "paramiko": "trainings on other machines",
    "bcrypt": "for paramiko",
    "cffi": "for paramiko",
    "cryptography": "for paramiko",
    "invoke": "for paramiko",
    "pycparser": "for paramiko",
    "pynacl": "for paramiko",
    "tensorboard": "“Open in TensorBoard”",
    "absl-py": "for TensorBoard",
    "grpcio": "for TensorBoard",
    "markdown": "for TensorBoard",
    "markupsafe": "for TensorBoard",
    "packaging": "for TensorBoard",
    "pillow": "for TensorBoard",
    "protobuf": "for TensorBoard",
    "setuptools": "for TensorBoard",
    "werkzeug": "for TensorBoard",
}

QT_NOTICE = """\
Qt {version} and PySide6 {version} are used under the GNU Lesser General Public License, version 3
(LGPL-3.0.txt, which adds to GPL-3.0.txt). Copyright The Qt Company Ltd. and other contributors.

They lie as separate libraries in the folder _internal/PySide6: you may replace them by versions
that you built yourself. The Qt Project publishes their source code at qt.io.
"""


def licence_files(bundled: Distribution) -> dict[Path, Path]:
    """The licence texts that a distribution was installed with, and a place for each."""
    words = ("licen", "copying", "notice")
    found = {}
    for file in bundled.files or []:
        named = any(word in file.name.lower() for word in words) and "Commercial" not in file.name
        if named and file.parts[0].endswith(".dist-info"):
            inside = [part for part in file.parts[1:] if part != "licenses"]
            found[Path(str(bundled.locate_file(file)))] = Path(*inside)
    return found


def python_licence() -> Path:
    """The licence text of the Python that is bundled."""
    prefix = Path(sys.base_prefix)
    places = (prefix / "LICENSE.txt", prefix / "Lib" / "LICENSE.txt")
    return next(place for place in places if place.is_file())


def write_licences(folder: Path) -> None:
    """Fill ``folder`` with the licences, and an index of what they belong to."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "RVC Monitor.txt")
    shutil.copy(python_licence(), folder / "Python.txt")
    for text in (BUILD / "licences").glob("*.txt"):
        shutil.copy(text, folder)
    lines = ["RVC Monitor contains:", "", f"Python {sys.version.split()[0]}"]
    for name, purpose in BUNDLED.items():
        try:
            bundled = distribution(name)
        except PackageNotFoundError:
            if sys.platform == "win32":
                raise
            continue  # what only Windows needs
        for text, inside in licence_files(bundled).items():
            (folder / name / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(text, folder / name / inside)
        lines.append(f"{name} {bundled.version}: {purpose}")
    lines += ["", QT_NOTICE.format(version=distribution("PySide6_Essentials").version)]
    (folder / "README.txt").write_text("\n".join(lines), encoding="utf-8")
