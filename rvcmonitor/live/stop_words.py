"""What is told of a stop: that it comes, that it has come, or why it could not."""

from __future__ import annotations

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.notices import Notice
from rvcmonitor.analysis.stopping.stop_point import StopPoint
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run

_NAMED = 5
"""Epochs to try that are named."""


def stopping(run: Run, point: StopPoint) -> Notice:
    """It will be stopped soon, unless somebody objects."""
    text = QT_TRANSLATE_NOOP("Message", "{name} will be stopped in two minutes. {reason}")
    message = Message(text, {"name": run.name, "reason": point.reason})
    return Notice("stopping", message, point.step)


def stopped(run: Run, point: StopPoint, analysis: Analysis | None) -> Notice:
    """It was stopped, and these are its best epochs."""
    listed = analysis.shortlist if analysis is not None else ()
    best = [each.epoch for each in listed if each.epoch is not None]
    values: dict[str, str | int | float | Message] = {"name": run.name, "reason": point.reason}
    if not best:
        text = QT_TRANSLATE_NOOP("Message", "{name} was stopped. {reason}")
    else:
        values["epochs"] = ", ".join(map(str, best[:_NAMED]))
        text = QT_TRANSLATE_NOOP("Message", "{name} was stopped. {reason} Epochs to try: {epochs}.")
    return Notice("stopped", Message(text, values), best_step(analysis))


def best_step(analysis: Analysis | None) -> int | None:
    """Where the best epoch lies, None where none is known."""
    listed = analysis.shortlist if analysis is not None else ()
    return listed[0].step if listed else None


def could_not(run: Run, why: Message | None) -> Notice:
    """It goes on, though it should not."""
    if why is None:
        why = Message(
            QT_TRANSLATE_NOOP(
                "Message", "The system does not let this program end it. Close it yourself."
            )
        )
    text = QT_TRANSLATE_NOOP("Message", "{name} could not be stopped. {why}")
    return Notice("stopping", Message(text, {"name": run.name, "why": why}))


def has_ended(run: Run) -> Notice:
    """What was wished has come by itself, before anybody did it."""
    text = QT_TRANSLATE_NOOP("Message", "{name}: the training has ended.")
    return Notice("stopped", Message(text, {"name": run.name}))


def not_asleep(other: str | None) -> Notice:
    """The computer stays awake: for another training, or because the system refuses."""
    if other is None:
        text = QT_TRANSLATE_NOOP(
            "Message", "The computer stays awake: its system could not do what you wished."
        )
        return Notice("stopped", Message(text))
    text = QT_TRANSLATE_NOOP("Message", "The computer stays awake, because {name} is training.")
    return Notice("stopped", Message(text, {"name": other}))


def ended_by_itself() -> Message:
    """Nobody has stopped it."""
    return Message(QT_TRANSLATE_NOOP("Message", "The training has ended by itself."))
