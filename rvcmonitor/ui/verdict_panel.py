"""The right column: what the numbers say about the selected run, and the epochs worth hearing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from rvcmonitor.analysis.findings import Analysis, Candidate, HealthFinding
from rvcmonitor.analysis.media_tags import media_kinds
from rvcmonitor.live.session import Session
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.training.run import Run
from rvcmonitor.ui.candidate_card import CandidateCard
from rvcmonitor.ui.icon import IconLabel
from rvcmonitor.ui.sentence import sentence
from rvcmonitor.ui.text_style import clear, heading, muted_paragraph, wrapped
from rvcmonitor.ui.theme import Tone
from rvcmonitor.ui.verdict_card import TintedCard, VerdictCard


class VerdictPanel(QScrollArea):
    """Verdict, health, candidates, and how far all of it can be trusted."""

    reveal_wanted = Signal(object)
    """Show this :class:`Checkpoint`'s file in its folder."""
    copy_wanted = Signal(object)
    """Copy this :class:`Checkpoint`'s file somewhere else."""
    media_wanted = Signal(str, int)
    """Show the pictures (``image``) or the sound (``audio``) of this step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Run | None, Analysis | None] = (None, None)
        self._title = QLabel()
        self._title.setFont(heading(self.font(), 1.2))
        self._title.setWordWrap(True)
        self.card = VerdictCard()
        self._health = _column(6)
        self._heading = QLabel(self.tr("Worth listening to"))
        self._heading.setFont(heading(self.font(), 1.0))
        self._candidates = _column(8)
        self._advice = muted_paragraph()
        self._lay_out()
        session.published.connect(self.refresh)
        session.selected_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the selected run as it is now; nothing is rebuilt where nothing changed."""
        run = self._session.selected
        analysis = self._session.analysis(run) if run else None
        before = self._shown
        if run is before[0] and analysis is before[1]:
            return
        self._shown = (run, analysis)
        self._title.setText(run.name if run else "")
        if analysis is None:
            self.card.show_waiting()
        elif before[1] is None or analysis.verdict != before[1].verdict:
            self.card.show_verdict(analysis.verdict)
        if _parts(run, analysis) != _parts(*before):
            self._rebuild(*_parts(run, analysis))
        self._advise(run, analysis)

    def cards(self) -> list[CandidateCard]:
        """The candidates' cards, from top to bottom."""
        return self.widget().findChildren(CandidateCard)

    def _rebuild(
        self,
        findings: tuple[HealthFinding, ...],
        candidates: tuple[Candidate, ...],
        has_voices: bool,
        kinds: tuple[MediaKind, ...],
    ) -> None:
        clear(self._health)
        clear(self._candidates)
        for finding in findings:
            self._health.addWidget(_finding_card(finding))
        for candidate in candidates:
            # Without a voice file the note is said once, below.
            card = CandidateCard(candidate, with_note=has_voices, media=kinds)
            self._candidates.addWidget(self._connected(card))
        self._heading.setVisible(bool(candidates))

    def _connected(self, card: CandidateCard) -> CandidateCard:
        card.chosen.connect(self._session.show_step)
        card.reveal_wanted.connect(self.reveal_wanted)
        card.copy_wanted.connect(self.copy_wanted)
        card.media_wanted.connect(self.media_wanted)
        return card

    def _advise(self, run: Run | None, analysis: Analysis | None) -> None:
        lacking = run is not None and analysis is not None and not _has_voices(run)
        self._advice.setText(self._how_to_save(run) if run is not None and lacking else "")
        self._advice.setVisible(lacking)

    def _how_to_save(self, run: Run) -> str:
        if run.trainer == "applio":
            return self.tr(
                "No voice files of this model were found. In Applio's Train tab, turn on "
                "“Save Every Weights” so that there are epochs to choose from."
            )
        if run.trainer in ("mainline", "mangio"):
            return self.tr(
                "No voice files of this model were found. In RVC's Train tab, turn on “Save a "
                "small final model to the 'weights' folder at each save point” so that there are "
                "epochs to choose from, and open the folder that holds both logs and weights."
            )
        return self.tr(
            "No voice files of this model were found beside its logs. Let the trainer keep a "
            "checkpoint every few epochs, so that there are epochs to choose from."
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self.card)
        layout.addLayout(self._health)
        layout.addWidget(self._heading)
        layout.addLayout(self._candidates)
        layout.addWidget(self._advice)
        layout.addStretch()
        layout.addLayout(self._footnote())
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._heading.setVisible(False)

    def _footnote(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("ear", 18), 0, Qt.AlignmentFlag.AlignTop)
        text = self.tr(
            "Training losses show where to look; they cannot prove that a voice is overtrained. "
            "Your ears decide."
        )
        row.addWidget(muted_paragraph(text), 1)
        return row


def _parts(
    run: Run | None, analysis: Analysis | None
) -> tuple[tuple[HealthFinding, ...], tuple[Candidate, ...], bool, tuple[MediaKind, ...]]:
    """What the lower part of the panel is built from."""
    if run is None or analysis is None:
        return (), (), True, ()
    return analysis.health, analysis.candidates, _has_voices(run), media_kinds(run.media)


def _has_voices(run: Run) -> bool:
    return any(checkpoint.kind == "voice" for checkpoint in run.checkpoints)


def _finding_card(finding: HealthFinding) -> QWidget:
    tone: Tone = "bad" if finding.level == "error" else "watch"
    card = TintedCard(tone)
    row = QHBoxLayout(card)
    row.setContentsMargins(10, 8, 10, 8)
    icon = IconLabel("circle-alert" if tone == "bad" else "triangle-alert", 18, tone)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped(sentence(finding.message)), 1)
    return card


def _column(spacing: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    return column
