"""A field whose text cannot be understood, seen at a glance."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def mark_wrong(field: QLineEdit, wrong: bool) -> None:
    """Give ``field`` the edge of a wrong text, or take it away; words beside it say why."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)  # or the rule that asks for the property is not looked at
        field.style().polish(field)
