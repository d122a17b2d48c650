"""A language that says each text in the longest words of all that are spoken."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtGui import QFont, QFontMetrics

from rvcmonitor.languages import spoken_languages
from rvcmonitor.resource import resource_path


class LongestLanguage(QTranslator):
    """Where it has room, each of the languages has: one look at a screen instead of eleven."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._spoken = [each for code in spoken_languages() for each in _catalogues(code)]
        self._metrics = QFontMetrics(QFont())
        self._longest = cache(self._look_up)

    def use(self) -> None:
        """Speak it, before any other language that was chosen."""
        self._app.installTranslator(self)

    def forget(self) -> None:
        """Say what was said before."""
        self._app.removeTranslator(self)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has what any language has."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The widest of all translations; nothing where there is none."""
        return self._longest(context, source, disambiguation, n)

    def _look_up(self, context: str, source: str, disambiguation: str | None, n: int) -> str:
        said = [each.translate(context, source, disambiguation, n) or "" for each in self._spoken]
        return max(said, key=self._metrics.horizontalAdvance)


def _catalogues(code: str) -> list[QTranslator]:
    """Ours and Qt's, if there is one."""
    folders = {
        f"rvcmonitor_{code}": str(resource_path("translations")),
        f"qtbase_{code}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    }
    made = {name: QTranslator() for name in folders}
    return [each for name, each in made.items() if each.load(name, folders[name])]
