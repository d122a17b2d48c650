"""What goes into the frozen program."""

from __future__ import annotations

import pytest

from build.bundle import unwanted
from build.freeze import check_files, files_below, languages
from build.places import FROZEN, TRANSLATIONS


@pytest.mark.parametrize(
    "file",
    [
        "_internal/PySide6/Qt6WebEngineCore.dll",
        "_internal/PySide6/Qt6Quick.dll",
        "_internal/PySide6/qml/QtQuick/qmldir",
        "_internal/PySide6/Qt63DCore.dll",
        "_internal/PySide6/opengl32sw.dll",
        "_internal/PySide6/avcodec-61.dll",
        "_internal/PySide6/translations/qtbase_sv.qm",
        "_internal/PySide6/translations/qt_help_es.qm",
        "_internal\\PySide6\\Qt6Pdf.dll",
    ],
)
def test_what_nobody_needs_stays_out(file: str) -> None:
    assert unwanted(file, ["es"])


@pytest.mark.parametrize(
    "file",
    [
        "rvcmonitor.exe",
        "_internal/python311.dll",
        "_internal/VCRUNTIME140_1.dll",
        "_internal/PySide6/MSVCP140.dll",
        "_internal/PySide6/Qt6Widgets.dll",
        "_internal/PySide6/plugins/platforms/qwindows.dll",
        "_internal/PySide6/plugins/multimedia/windowsmediaplugin.dll",
        "_internal/PySide6/translations/qtbase_es.qm",
        "_internal/tensorboard/webfiles.zip",
        "_internal/rvcmonitor/resources/translations/rvcmonitor_es.qm",
    ],
)
def test_what_is_needed_may_stay(file: str) -> None:
    assert unwanted(file, ["es"]) is None


def test_the_languages_are_those_of_the_catalogues() -> None:
    assert languages() == sorted(path.stem[-2:] for path in TRANSLATIONS.glob("rvcmonitor_*.ts"))
    assert "es" in languages()


@pytest.mark.skipif(not FROZEN.is_dir(), reason="the program is not frozen here")
def test_the_frozen_folder() -> None:
    check_files(FROZEN)
    files = set(files_below(FROZEN))
    assert {"rvcmonitor.exe", "rvcmonitor-cli.exe", "licences/LGPL-3.0.txt"} <= files
    assert any(file.lower().endswith("vcruntime140_1.dll") for file in files)
    assert any(file.lower().endswith("msvcp140.dll") for file in files)
    assert "_internal/tensorboard/webfiles.zip" in files
