"""The answer about a run, as a card: an icon, a colour, the words, and the reason."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from rvcmonitor.analysis.findings import Verdict
from rvcmonitor.ui.widgets.guide_places import VERDICTS
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.message_text import joined, message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.text_style import heading, wrapped
from rvcmonitor.ui.widgets.theme import Tone, blend, tone_colour
from rvcmonitor.ui.widgets.verdict_words import headline, look


class TintedCard(QWidget):
    """A rounded ground in a faint tint of a tone."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = tone

    def set_tone(self, tone: Tone) -> None:
        """Tint the card in another tone."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the rounded ground and its edge."""
        tone = tone_colour(self._tone, self.palette())
        under = self.palette().color(QPalette.ColorRole.Window)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(blend(tone, under, 0.35))
            painter.setBrush(blend(tone, under, 0.10))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)


class VerdictCard(TintedCard):
    """Shows one :class:`Verdict`, or that it is still being worked out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("neutral", parent)
        self._icon = IconLabel("circle-question-mark", 28, "neutral")
        self._headline = PlainLabel()
        self._headline.setWordWrap(True)
        self._headline.setFont(heading(self.font(), 1.35))
        self._reason = wrapped()
        self._more = wrapped()
        self.help = HelpButton("verdict")
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setHorizontalSpacing(12)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._headline, 0, 1)
        layout.addWidget(self.help, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._reason, 1, 1, 1, 2)
        layout.addWidget(self._more, 2, 1, 1, 2)
        layout.setColumnStretch(1, 1)

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what is thought of the run, and why."""
        name, tone = look(verdict)
        more = verdict.notes if verdict.took_back is None else (verdict.took_back, *verdict.notes)
        words = "\n".join(message_text(each) for each in more)
        self._explain("turning" if verdict.doubtful else VERDICTS[verdict.state])
        self._set(name, tone, headline(verdict), message_text(verdict.reason), words)

    def show_waiting(self) -> None:
        """Say that there is no verdict yet."""
        self._explain("verdict")
        self._set(
            "ellipsis",
            "neutral",
            self.tr("Reading…"),
            self.tr("The verdict comes when all is read."),
        )

    def text(self) -> str:
        """Headline, reason, and what else is to be said."""
        labels = (self._headline, self._reason, self._more)
        return "\n".join(label.text() for label in labels if label.text())

    def _explain(self, place: str) -> None:
        self.help.place = place
        explain(self, place)

    def _set(self, name: str, tone: Tone, headline: str, reason: str, more: str = "") -> None:
        self._icon.set_icon(name, tone)
        self.set_tone(tone)
        self._headline.setText(headline)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(joined((reason, more)))
