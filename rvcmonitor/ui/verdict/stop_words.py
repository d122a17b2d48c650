"""Rules of stopping and what they say, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.stopping.rule import Afterwards, RuleKind, StopPlan, StopRule
from rvcmonitor.analysis.stopping.stop_point import DryRun, StopPoint
from rvcmonitor.ui.widgets.message_text import joined, measure, message_text, number, tr

translate = QCoreApplication.translate


def kind_words(kind: RuleKind) -> str:
    """What a rule looks at, as one chooses it."""
    words: dict[RuleKind, str] = {
        "rising": translate("Stopping", "the loss has been rising"),
        "flat": translate("Stopping", "the loss no longer improves"),
        "keras": translate("Stopping", "a curve has had no better value"),
        "epoch": translate("Stopping", "an epoch is done"),
        "health": translate("Stopping", "the numbers are broken"),
        "disk": translate("Stopping", "the drive is nearly full"),
    }
    return words[kind]


def afterwards_words(action: Afterwards) -> str:
    """What comes after a stop, as one chooses it."""
    words: dict[Afterwards, str] = {
        "nothing": translate("Stopping", "nothing"),
        "sleep": translate("Stopping", "sleep"),
        "hibernate": translate("Stopping", "hibernate"),
        "shutdown": translate("Stopping", "shut down"),
    }
    return words[action]


def plan_title(plan: StopPlan, found: DryRun | None) -> str:
    """A plan in a few words."""
    if plan.on and plan.afterwards != "nothing":
        text = translate("Stopping", "Stop by itself: on (afterwards: {action})")
        return text.format(action=afterwards_words(plan.afterwards))
    if plan.on:
        return translate("Stopping", "Stop by itself: on")
    if found is None or found.first is None or found.first.epoch is None:
        return translate("Stopping", "Stop by itself: off")
    epoch = number(found.first.epoch)
    return translate("Stopping", "Stop by itself: off (dry run: epoch {n})").format(n=epoch)


def rule_words(rule: StopRule) -> str:
    """When a rule stops a training, in a sentence."""
    match rule.kind:
        case "rising":
            return tr("Stops when the loss has been rising for %Ln epoch(s).", "", rule.epochs)
        case "flat":
            return tr(
                "Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the "
                "training.",
                "",
                rule.epochs,
            )
        case "keras":
            patience = rule.keras.patience
            return tr("Stops when a curve had no better value for %Ln epoch(s).", "", patience)
        case "epoch":
            text = translate("Stopping", "Stops when epoch {n} is done.")
            return text.format(n=number(rule.last_epoch))
        case "health":
            return translate("Stopping", "Stops when the health check finds an error.")
        case "disk":
            text = translate("Stopping", "Stops when less than {n} GB are left on the drive.")
            return text.format(n=measure(rule.free_gigabytes))


def dry_run_words(found: DryRun | None) -> str:
    """What a rule would have done; nothing is stopped by it."""
    if found is None:
        return translate("Stopping", "Working out what it would have done…")
    if found.lacks is not None:
        return message_text(found.lacks)
    if found.first is None:
        return translate("Stopping", "It would not have stopped yet.")
    said = joined((_where(found.first), message_text(found.first.reason)))
    if found.now is None:
        more = translate("Stopping", "That no longer holds: it would not stop now.")
        return joined((said, more))
    return said


def at_once_words(found: DryRun | None) -> str:
    """What comes of a plan that is switched on while its rule holds; empty where it does not."""
    if found is None or found.now is None:
        return ""
    if found.now.epoch is None:
        return translate("Stopping", "This holds already: the countdown begins at once.")
    text = translate("Stopping", "This has held since epoch {n}: the countdown begins at once.")
    return text.format(n=number(found.now.epoch))


def _where(point: StopPoint) -> str:
    if point.epoch is None:
        text = translate("Stopping", "It would have stopped at step {n}.")
        return text.format(n=number(point.step))
    text = translate("Stopping", "It would have stopped at epoch {n}.")
    return text.format(n=number(point.epoch))
