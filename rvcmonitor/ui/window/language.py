"""The language of the window: our own catalogues and Qt's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontMetrics

from rvcmonitor.languages import OWN_NAMES, language_for
from rvcmonitor.resource import resource_path
from rvcmonitor.ui.widgets.spoken_language import remember_language


def wished_language(code: str) -> str:
    """The language that is spoken where the settings say ``code``: the system's where it is empty,
    and one that there is a catalogue of."""
    return language_for([code] if code else QLocale.system().uiLanguages())


def can_be_written(code: str) -> bool:
    """Whether some font of this computer has the letters of the language: it would be all boxes
    otherwise. Its own name stands for all of them. True where fonts do not say what they have."""
    metrics = QFontMetrics(QFont())
    tells = metrics.inFontUcs4(ord("E"))
    return not tells or all(metrics.inFontUcs4(ord(letter)) for letter in OWN_NAMES[code])


def english_name(code: str) -> str:
    """What the language is called where its own letters cannot be shown."""
    return QLocale.languageToString(QLocale(code).language())


def lacking_font(code: str) -> str:
    """What to say where the language that the settings wish cannot be written; empty where it can.
    It is said in English, which is spoken instead, and so is not translated."""
    wished = wished_language(code)
    if can_be_written(wished):
        return ""
    return (
        f"No font of this computer has the letters of {english_name(wished)}, so the window speaks "
        "English. Install a font that has them (Noto Sans CJK, for example) and start again."
    )


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
        code = wished_language(code)
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
