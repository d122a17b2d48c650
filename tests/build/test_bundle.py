"""What goes into the frozen program."""

from __future__ import annotations

import pytest

from build.bundle import EXCLUDED_MODULES, unwanted
from build.freeze import check_files, files_below
from build.places import FROZEN


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
        "_internal/pyqtgraph/examples/optics/schott_glasses.csv.gz",
        "_internal/pyqtgraph/colors/maps/CET-C1.csv",
        "_internal/pyqtgraph/icons/peegee/peegee.svg",
        "_internal/pyqtgraph/Qt/QtCore/__init__.pyi",
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
        "_internal/PySide6/translations/qtbase_pt_BR.qm",
        "_internal/rvcmonitor/resources/translations/rvcmonitor_es.qm",
    ],
)
def test_what_is_needed_may_stay(file: str) -> None:
    assert unwanted(file, ["es", "pt_BR"]) is None


@pytest.mark.parametrize("module", ["pyqtgraph", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"])
def test_what_charts_cannot_be_imported_without_may_stay(module: str) -> None:
    assert module not in EXCLUDED_MODULES


def test_of_the_library_of_charts_only_what_charts_need_comes_along() -> None:
    """What it would draw with in other ways, and what nobody installs for us."""
    for module in ("pyqtgraph.examples", "pyqtgraph.opengl", "OpenGL", "scipy", "matplotlib"):
        assert EXCLUDED_MODULES[module]


@pytest.mark.skipif(not FROZEN.is_dir(), reason="the program is not frozen here")
def test_the_frozen_folder() -> None:
    check_files(FROZEN)
    files = set(files_below(FROZEN))
    assert {"rvcmonitor.exe", "rvcmonitor-cli.exe", "licences/LGPL-3.0.txt"} <= files
    assert any(file.lower().endswith("vcruntime140_1.dll") for file in files)
    assert any(file.lower().endswith("msvcp140.dll") for file in files)
    assert "_internal/tensorboard/webfiles.zip" in files
