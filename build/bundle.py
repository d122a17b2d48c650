"""What goes into the frozen program and what stays out, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatch

EXCLUDED_MODULES = {
    "IPython": "TensorBoard asks for it in notebooks only",
    "PySide6.QtPdf": "no PDF is shown",
    "PySide6.QtPrintSupport": "nothing is printed; charts are saved as pictures",
    "PySide6.QtQml": "windows are made of widgets",
    "PySide6.QtQuick": "as QtQml",
    "PySide6.QtTest": "for tests",
    "PySide6.QtWebEngineCore": "there is no browser inside",
    "OpenGL": "pyqtgraph's charts in space ask for it",
    "colorcet": "pyqtgraph asks for its colour maps",
    "cupy": "pyqtgraph asks for it for pictures on a graphics card",
    "h5py": "pyqtgraph asks for it to write a format that is not offered",
    "hypothesis": "for tests",
    "jupyter_rfb": "pyqtgraph asks for it in notebooks",
    "matplotlib": "pyqtgraph and TensorBoard ask for it; nothing is drawn with it",
    "numba": "pyqtgraph can do without",
    "pip": "nothing is installed at run time",
    "pytest": "for tests",
    "pyqtgraph.console": "no Python prompt is shown",
    "pyqtgraph.dockarea": "no docks are shown",
    "pyqtgraph.examples": "examples of the library",
    "pyqtgraph.flowchart": "no flow charts are shown",
    "pyqtgraph.jupyter": "for notebooks",
    "pyqtgraph.opengl": "charts are flat, and drawn by the processor",
    "scipy": "for tests; TensorBoard can do without",
    "tensorflow": "TensorBoard reads events by itself",
    "tkinter": "the windows are Qt's",
    "torch": "for tests, and very large",
}

UNWANTED_FILES = {
    "*/Qt6WebEngine*": "there is no browser inside",
    "*/QtWebEngineProcess*": "there is no browser inside",
    "*/Qt6Qml*": "windows are made of widgets",
    "*/Qt6Quick*": "windows are made of widgets",
    "*/PySide6/qml/*": "windows are made of widgets",
    "*/Qt63D*": "charts are flat",
    "*/Qt6VirtualKeyboard*": "Windows has its own",
    "*/Qt6Pdf*": "no PDF is shown",
    "*/Qt6ShaderTools*": "for Quick",
    "*/opengl32sw.dll": "OpenGL in software, 20 MB; drawn with the raster",
    "*/plugins/platforminputcontexts/*": "the on-screen keyboard",
    "*/plugins/imageformats/qpdf.dll": "no PDF is shown",
    "*/plugins/imageformats/qtiff.dll": "TensorBoard's pictures are PNG or JPEG",
    "*/plugins/imageformats/qwebp.dll": "TensorBoard's pictures are PNG or JPEG",
    "*/plugins/imageformats/qtga.dll": "TensorBoard's pictures are PNG or JPEG",
    "*/plugins/imageformats/qwbmp.dll": "TensorBoard's pictures are PNG or JPEG",
    "*/plugins/imageformats/qicns.dll": "an icon format of another system",
    "*/plugins/generic/*": "touch screens without a window system",
    "*/plugins/platforms/qdirect2d.dll": "the windows platform is used",
    "*/plugins/platforms/qminimal.dll": "the windows platform is used",
    "*/plugins/networkinformation/*": "the network is only used for this machine itself",
    "*/plugins/tls/*": "nothing is fetched over the network",
    "*/plugins/multimedia/ffmpegmediaplugin.dll": "sounds are decoded and played by Windows itself",
    "*/avcodec-*.dll": "FFmpeg, as above",
    "*/avformat-*.dll": "FFmpeg, as above",
    "*/avutil-*.dll": "FFmpeg, as above",
    "*/swresample-*.dll": "FFmpeg, as above",
    "*/swscale-*.dll": "FFmpeg, as above",
    "*/PySide6/translations/qtwebengine*": "there is no browser inside",
    "*/PIL/_avif.*": "a picture format that TensorBoard does not write",
    "*/PIL/_webp.*": "a picture format that TensorBoard does not write",
    "*/PIL/_imagingtk.*": "for tkinter",
    "*/PIL/_imagingcms.*": "colour profiles",
    "*/pyqtgraph/colors/*": "colour maps of pictures, which charts have not",
    "*/pyqtgraph/examples/*": "examples of the library",
    "*/pyqtgraph/icons/*": "buttons of its plots, which ours have not",
    "*/apprise/assets/*": "pictures and sounds of Apprise itself",
    "*/pyqtgraph/*.pyi": "for type checkers",
    "*/tcl*/*": "tkinter",
    "*/tests/*": "tests of libraries",
}

TRANSLATIONS_KEPT = ("qtbase_*.qm", "qtmultimedia_*.qm")
"""Qt's own texts (buttons of dialogs, error messages), for the languages the program speaks."""


def unwanted(path: str, languages: Iterable[str]) -> str | None:
    """Why the file at ``path`` (inside the frozen folder) should not be there; None if it may.

    ``languages`` are the codes that the program is translated into.
    """
    slashed = "/" + path.replace("\\", "/")
    for pattern, reason in UNWANTED_FILES.items():
        if fnmatch(slashed, pattern):
            return reason
    name = slashed.rsplit("/", 1)[-1]
    if "/PySide6/translations/" in slashed:
        ours = (kept.replace("*", code) for kept in TRANSLATIONS_KEPT for code in languages)
        return None if name in ours else "a language that the program does not speak"
    return None
