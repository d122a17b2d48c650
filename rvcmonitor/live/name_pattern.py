"""Regular expressions that people type to find names with.

They are Qt's (PCRE2), which can be told when to give up. Python's would try ``(a+)+$`` on a name of
forty letters for hours, with the window standing still, and cannot be interrupted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch

LONGEST: Final = 500
"""Characters; what is longer was pasted by mistake."""
_TRIES: Final = 100_000
"""Ways to match that are tried for a name: a millisecond."""
_OPTIONS: Final = (
    QRegularExpression.PatternOption.CaseInsensitiveOption
    | QRegularExpression.PatternOption.UseUnicodePropertiesOption
)


class PatternError(ValueError):
    """What was typed is no regular expression; its text says why."""


@dataclass(frozen=True, slots=True)
class NamePattern:
    """Finds names, in small or capital letters. A name for which that would take too long is none
    of those that are found."""

    text: str
    _expression: QRegularExpression

    def finds(self, name: str) -> bool:
        """Whether it is found anywhere in ``name``."""
        return self._matched(name).hasMatch()

    def group_in(self, name: str) -> str | None:
        """What matches in ``name``: in the first brackets, where these take part, or all of it;
        None where nothing does."""
        found = self._matched(name)
        if not found.hasMatch():
            return None
        return found.captured(1) if found.hasCaptured(1) else found.captured()

    def _matched(self, name: str) -> QRegularExpressionMatch:
        # A file name may hold what is no text, in which Qt would find nothing at all.
        return self._expression.match(name.encode(errors="replace").decode())


def compiled(pattern: str) -> NamePattern:
    """``pattern``, ready to find names with.

    :raises PatternError: it is none
    """
    if len(pattern) > LONGEST:
        raise PatternError("too long")
    expression = QRegularExpression(f"(*LIMIT_MATCH={_TRIES}){pattern}", _OPTIONS)
    if not expression.isValid():
        raise PatternError(expression.errorString())
    return NamePattern(pattern, expression)
