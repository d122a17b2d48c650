"""The language of the window: our own catalogues and Qt's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from rvcmonitor.languages import language_for
from rvcmonitor.resource import resource_path
from rvcmonitor.ui.widgets.spoken_language import remember_language


class Language:
    """Loads the catalogues of one language at a time. English is the source; its own catalogue
    only tells one from many, and stands in where a language has no catalogue."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []

    def use(self, code: str) -> None:
        """Speak ``code`` (``es``, ``pt_BR``), or the language in which the system speaks where it
        is empty. Numbers and dates are the system's, whatever is spoken."""
        self.forget()
        QLocale.setDefault(QLocale.system())
        code = language_for([code] if code else QLocale.system().uiLanguages())
        remember_language(self._app, code)
        ours = str(resource_path("translations"))
        self._load("rvcmonitor_en", ours)
        if code == "en":
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"qtbase_{code}", qt)
        self._load(f"rvcmonitor_{code}", ours)

    def forget(self) -> None:
        """Take the catalogues away; what is said from now on is English."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        remember_language(self._app, "en")

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)
