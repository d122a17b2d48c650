"""Guides: which charts to look at, how smooth, and what to look for there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from rvcmonitor.live.session import Guide, Session, View
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run
from rvcmonitor.ui.charts.card_titles import card_title
from rvcmonitor.ui.widgets.message_text import measure


@dataclass(frozen=True, slots=True)
class GuideRule:
    """A preset of charts and smoothing. ``cards`` are meanings in the order in which they are
    shown; of alternatives in a tuple the first that the run has counts. What becomes a candidate
    is chosen apart (:attr:`rvcmonitor.live.session.View.shortlist_guide`)."""

    name: Message
    sentence: Message
    cards: tuple[tuple[str, ...], ...]
    smoothing: float


GUIDES: dict[Guide, GuideRule] = {
    "classic": GuideRule(
        Message(QT_TRANSLATE_NOOP("Message", "Classic")),
        Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Wait until the smoothed generator total has clearly turned flat or rising, "
                "then listen to the epochs around its lowest point.",
            )
        ),
        (("generator", "generator_avg"), ("mel", "mel_avg")),
        0.987,
    ),
    "mel": GuideRule(
        Message(QT_TRANSLATE_NOOP("Message", "Mel minima")),
        Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Listen to the epochs where mel dips, near the lowest point of the generator "
                "total, as the guides of 2024 do.",
            )
        ),
        (("mel", "mel_avg"), ("generator", "generator_avg")),
        0.0,
    ),
    "averages": GuideRule(
        Message(QT_TRANSLATE_NOOP("Message", "Averages")),
        Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Averages over many steps carry less noise: look for the lowest points of the "
                "averaged generator total.",
            )
        ),
        (
            ("generator_avg", "generator"),
            ("mel_avg", "mel"),
            ("grad_g_avg", "grad_g"),
            ("grad_d_avg", "grad_d"),
        ),
        0.5,
    ),
    "health": GuideRule(
        Message(QT_TRANSLATE_NOOP("Message", "Health")),
        Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Look for crosses (values that are no number), KL near or below zero, and "
                "gradients that shoot up.",
            )
        ),
        (("kl", "kl_avg"), ("grad_g", "grad_g_avg"), ("grad_d", "grad_d_avg"), ("generator",)),
        0.5,
    ),
}


def fitting_guide(run: Run | None) -> Guide:
    """The guide that suits what the run's trainer logs."""
    if run is None:
        return "classic"
    averaged = "generator_avg" in run.tags or run.tags.get("generator", "").startswith("loss_avg")
    return "averages" if averaged else "classic"


def guide_in_use(view: View, run: Run | None) -> Guide:
    """The guide that was chosen, or the one that fits the trainer of ``run``."""
    return view.guide or fitting_guide(run)


def guide_tags(guide: Guide, run: Run) -> tuple[str, ...]:
    """The tags of the guide's cards, as this run has them."""
    found = (
        next((run.tags[meaning] for meaning in meanings if meaning in run.tags), None)
        for meanings in GUIDES[guide].cards
    )
    return tuple(dict.fromkeys(tag for tag in found if tag is not None))


def what_changes(guide: Guide, run: Run | None, *, own_pins: bool) -> str:
    """What choosing ``guide`` does to the charts, in a sentence; pins that the user set stay."""
    translate = QCoreApplication.translate
    weight = measure(GUIDES[guide].smoothing)
    if own_pins or run is None:
        text = translate("Guides", "Smoothing {weight}; the pinned charts stay as they are.")
        return text.format(weight=weight)
    charts = ", ".join(card_title(tag) for tag in guide_tags(guide, run))
    text = translate("Guides", "Smoothing {weight}; pins {charts}.")
    return text.format(weight=weight, charts=charts)


class GuideFollower(QObject):
    """While no guide was chosen, gives the smoothing of the one that fits the selected run; a
    smoothing that the user has set himself stays."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.selected_changed.connect(self._follow)
        session.published.connect(self._follow)

    def _follow(self) -> None:
        view, run = self._session.view, self._session.selected
        if run is not None and view.guide is None and not view.own_smoothing:
            smoothing = GUIDES[fitting_guide(run)].smoothing
            self._session.set_view(replace(view, smoothing=smoothing))
