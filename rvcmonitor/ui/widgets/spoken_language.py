"""The language in which the window speaks, which numbers and dates do not follow."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_PROPERTY = "spokenLanguage"


def spoken_language() -> str:
    """The language's code, such as ``es`` or ``pt_BR``; English until another one was chosen."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or "en") if app is not None else "en"


def remember_language(app: QCoreApplication, code: str) -> None:
    """Let everyone know that ``code`` is spoken from now on."""
    app.setProperty(_PROPERTY, code)
