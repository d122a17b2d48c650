"""A language of texts twice as long, to see whether there is room for any language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator


class PseudoLanguage(QTranslator):
    """Says each English text twice, in brackets: what is cut has lost one of them."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app

    def use(self) -> None:
        """Speak it, before any other language that was chosen."""
        self._app.installTranslator(self)

    def forget(self) -> None:
        """Say what was said before."""
        self._app.removeTranslator(self)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has a translation for everything."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Placeholders twice as well; what counts is always "(s)", and keys stay one."""
        return doubled(source) if source.strip() else source


def doubled(text: str) -> str:
    """``text`` twice as long, with one key."""
    return f"[{text} {text.replace('&', '')}]"
