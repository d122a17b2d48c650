"""Sentences for people, carried as data until someone shows them.

The rooms below the window know what to say but nothing of Qt. They return a :class:`Message`:
an English sentence with placeholders and the values that fill them. ``report`` prints it in
English; the window translates the sentence first and fills it afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate's name and form
    """Mark ``text`` for translation in ``context`` and return it unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence: ``text`` is the English source with ``{name}`` placeholders.

    ``text`` must have been written as ``QT_TRANSLATE_NOOP("Message", "…")`` so that the
    translation tools find it; ``values`` holds a number, a string or another sentence for each
    placeholder.
    """

    text: str
    values: Mapping[str, str | int | float | Message] = field(default_factory=dict)

    def filled(self, translate: Callable[[str], str]) -> str:
        """The sentence, and those inside it, translated by ``translate`` and then filled in."""
        values = {
            name: value.filled(translate) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return translate(self.text).format_map(values)

    def english(self) -> str:
        """The sentence in English, filled in."""
        return self.filled(lambda text: text)
