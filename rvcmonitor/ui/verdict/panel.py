"""The right column: what the numbers say about the selected run, and the epochs worth hearing."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.live.session import Guide, Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.verdict.candidate_card import CandidateCard
from rvcmonitor.ui.verdict.candidate_list import CandidateList
from rvcmonitor.ui.verdict.checkpoint_selection import CheckpointSelection
from rvcmonitor.ui.verdict.early_stopping_section import EarlyStoppingSection
from rvcmonitor.ui.verdict.finding_list import FindingList
from rvcmonitor.ui.verdict.other_checkpoints import OtherCheckpoints
from rvcmonitor.ui.verdict.pace_line import PaceLine
from rvcmonitor.ui.verdict.proposal_card import NextToTry, ProposalCard, next_to_try
from rvcmonitor.ui.verdict.rules_dialog import EARLY_STOPPING, LIMITS, RulesDialog
from rvcmonitor.ui.verdict.saving_advice import advice, has_voices
from rvcmonitor.ui.verdict.stopping_section import StoppingSection
from rvcmonitor.ui.verdict.verdict_card import VerdictCard
from rvcmonitor.ui.widgets.elided_button import ElidedButton
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.fields import ComboBox
from rvcmonitor.ui.widgets.folded_section import FoldedSection
from rvcmonitor.ui.widgets.help_button import HelpButton, explain, explain_with_tip
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.icon_drawing import icon
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip, verbatim
from rvcmonitor.ui.widgets.text_style import clear, heading, muted_paragraph


class VerdictPanel(QWidget):
    """Verdict, health, candidates, what was heard, and how far all of it can be trusted."""

    reveal_requested = Signal(object)
    """Show this :class:`Checkpoint`'s file in its folder."""
    copy_requested = Signal(object)
    """Copy this :class:`Checkpoint`'s file somewhere else."""
    path_requested = Signal(object)
    """Copy the path of this :class:`Checkpoint`'s file."""
    index_requested = Signal(object)
    """Copy this :class:`Checkpoint`'s file together with its index."""
    media_requested = Signal(str, object)
    """Show the pictures (``image``) or the sound (``audio``) of this step."""
    hearing_requested = Signal()
    """Have the candidates converted, and listen to them."""
    listen_requested = Signal(object)
    """Copy these checkpoints (a tuple) to a folder to listen to them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Run | None, Analysis | None] = (None, None)
        self._proposed: NextToTry | None = None
        self._scroll = QScrollArea()
        self._inside = QWidget()
        self.listening = CheckpointSelection(session, self._inside)
        self._title = ElidedLabel()
        self._title.setFont(heading(self.font(), 1.2))
        self.card = VerdictCard()
        self.findings = FindingList()
        self._heading = self._shortlist_heading()
        self.hear = ElidedButton(self.tr("Hear the candidates"))
        self.hear.setIcon(icon("ear", self.palette().color(QPalette.ColorRole.ButtonText)))
        set_tooltip(
            self.hear,
            self.tr("Have your trainer convert one clip with each of them, and listen (Ctrl+H)"),
        )
        explain(self.hear, "hear")
        self.hear.hide()
        self._proposal = QVBoxLayout()
        self.candidates = CandidateList(self.listening)
        self.guide_section = FoldedSection(self.tr("As the guides do it"))
        self._guide_word = muted_paragraph(
            self.tr(
                "Dips of the raw curve, as the guides teach it. Measured on curves of which the "
                "truth is known, an epoch in a dip is no better than those around it."
            )
        )
        self.guide = self._guide_choice()
        self.by_guide = CandidateList(self.listening, "guide")
        explain_with_tip(self._guide_word, "minima")
        self._advice = muted_paragraph()
        self.others = OtherCheckpoints()
        self.early_stopping = EarlyStoppingSection()
        self.pace = PaceLine()
        self.stopping = StoppingSection()
        self.listen = ElidedButton()
        self.listen.setProperty("primary", True)
        self._bar = QWidget()
        self.next = ElidedButton()
        self.next.clicked.connect(self._show_proposal)
        self._next_bar = QWidget()
        self._lay_out()
        self._connect()

    def _shortlist_heading(self) -> QWidget:
        words = PlainLabel(self.tr("Worth listening to"))
        words.setFont(heading(self.font(), 1.0))
        words.setWordWrap(True)
        line = QWidget()
        explain(line, "shortlist")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(HelpButton("shortlist"))
        return line

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what came while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the selected run as it is now; nothing is rebuilt where nothing changed, or while
        nobody looks (the window is in the tray)."""
        if not self.isVisible():
            return
        run = self._session.selected
        analysis = self._session.analysis(run) if run else None
        before = self._shown[0]
        if run is before and analysis is self._shown[1]:
            return
        self._shown = (run, analysis)
        if run is not None and (before is None or run.path != before.path):
            self._scroll.verticalScrollBar().setValue(0)
        self._title.setText(run.name if run else "")
        if analysis is None:
            self.card.show_waiting()
        else:
            self.card.show_verdict(analysis.verdict)
        self.findings.show_findings(analysis.health if analysis else ())
        self.candidates.show_candidates(run, analysis)
        self.by_guide.show_candidates(run, analysis)
        self._heading.setVisible(bool(self.candidates.cards()))
        self.hear.setVisible(run is not None and has_voices(run))
        self._show_guide()
        lacking = run is not None and analysis is not None and not has_voices(run)
        self._advice.setText(advice(run) if run is not None and lacking else "")
        self._advice.setVisible(lacking)
        self.early_stopping.show_stop(analysis.early_stop if analysis else None)
        self.early_stopping.setVisible(analysis is not None)
        self.pace.show_pace(run, analysis.pace if analysis else None, time.time())
        self._show_stopping()
        self.listening.forget_missing()
        self._show_heard()
        self._show_ticked()

    def cards(self) -> list[CandidateCard]:
        """The candidates' cards, from top to bottom."""
        return [*self.candidates.cards(), *self.by_guide.cards()]

    def edit_rules(self, page: int = LIMITS) -> None:
        """Let the user change how runs are judged, beginning with ``page``."""
        run = self._session.selected
        tags = tuple(run.series) if run is not None else ()
        dialog = RulesDialog(self._session.options, tags, page, self.window())
        dialog.accepted.connect(lambda: self._session.set_options(dialog.options))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def edit_stopping(self) -> None:
        """Let the user choose when the selected training is to be stopped by itself."""
        run, board = self._session.selected, self._session.stopping
        if run is None:
            return
        from rvcmonitor.ui.verdict.stopping_dialog import StoppingDialog  # for those who stop

        dialog = StoppingDialog(run, board, self.window())
        dialog.accepted.connect(lambda: board.set_plan(run.path, dialog.plan))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_stopping(self) -> None:
        """What is planned for the selected training, and what that would have done."""
        run, analysis = self._shown
        self.stopping.setVisible(run is not None and analysis is not None)
        if run is not None and analysis is not None and self.isVisible():
            board = self._session.stopping
            plan = board.book.of(run.path)
            self.stopping.show_plan(plan, board.dry_run(run.path, plan.rule))

    def _guide_choice(self) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(self.tr("Whose dips are listed"))
        choices: tuple[tuple[str, Guide | None], ...] = (
            (self.tr("Dips of what fits the training"), None),
            (self.tr("Dips of mel near the lowest total"), "classic"),
            (self.tr("Dips of mel"), "mel"),
            (self.tr("Dips of the averaged total"), "averages"),
            (self.tr("Dips of the total"), "health"),
        )
        for name, guide in choices:
            box.addItem(name, guide)
        box.activated.connect(self._choose_guide)
        return box

    def _choose_guide(self) -> None:
        view = replace(self._session.view, shortlist_guide=self.guide.currentData())
        self._session.set_view(view)

    def _show_guide(self) -> None:
        """A choice that leaves nothing to show stays, so that it can be changed back."""
        chosen = self._session.view.shortlist_guide
        self.guide.setCurrentIndex(max(self.guide.findData(chosen), 0))
        self.guide_section.setVisible(bool(self.by_guide.cards()) or chosen is not None)

    def _show_heard(self) -> None:
        """What follows from the ratings."""
        run = self._session.selected
        ratings = self._session.ratings.of(run.path) if run is not None else ()
        present = run.checkpoints if run is not None else ()
        earlier = run.earlier_checkpoints if run is not None else ()
        self.others.show_checkpoints(present, ratings, earlier)
        proposed = next_to_try(run, ratings) if run is not None else None
        if proposed != self._proposed:
            self._proposed = proposed
            clear(self._proposal)
            if proposed is not None:
                card = ProposalCard(proposed)
                self._proposal.addWidget(card)
                if card.row is not None:
                    self.listening.adopt(card.row)
        self._name_next(proposed)

    def _name_next(self, proposed: NextToTry | None) -> None:
        """The bar stands there before there is anything in it, so that it never pushes."""
        if proposed is None:
            self.next.setText(self.tr("Rate two to see what to try next"))
        else:
            epoch = number(proposed.proposal.epoch)
            self.next.setText(verbatim(self.tr("Try epoch {n} next").format(n=epoch)))
        self.next.setEnabled(proposed is not None)
        run = self._session.selected
        self._next_bar.setVisible(run is not None and has_voices(run))

    def _show_proposal(self) -> None:
        card = self.findChild(ProposalCard)
        if card is not None:
            self._scroll.ensureWidgetVisible(card)

    def _show_ticked(self) -> None:
        ticked = self.listening.ticked()
        text = self.tr("Copy {n} to a folder to listen…")
        self.listen.setText(text.format(n=number(len(ticked))))
        self._bar.setVisible(bool(ticked))

    def _connect(self) -> None:
        session = self._session
        session.published.connect(self.refresh)
        session.selected_changed.connect(self.refresh)
        session.ratings_changed.connect(self._show_heard)
        session.view_changed.connect(self._show_guide)
        self.findings.chosen.connect(session.show_step)
        self.findings.rules_requested.connect(lambda: self.edit_rules(LIMITS))
        for listed in (self.candidates, self.by_guide):
            listed.chosen.connect(session.show_step)
            listed.media_requested.connect(self.media_requested)
        self.stopping.chosen.connect(session.show_step)
        self.stopping.edit_requested.connect(self.edit_stopping)
        session.stopping.book_changed.connect(self._show_stopping)
        session.stopping.dry_run_changed.connect(self._show_stopping)
        self.early_stopping.chosen.connect(session.show_step)
        self.early_stopping.rules_requested.connect(lambda: self.edit_rules(EARLY_STOPPING))
        self.others.row_made.connect(self.listening.adopt)
        self.listening.ticked_changed.connect(self._show_ticked)
        self.listening.reveal_requested.connect(self.reveal_requested)
        self.listening.copy_requested.connect(self.copy_requested)
        self.listening.path_requested.connect(self.path_requested)
        self.listening.index_requested.connect(self.index_requested)
        self.listening.hear_requested.connect(
            lambda checkpoint: self.media_requested.emit("audio", checkpoint.step)
        )
        self.hear.clicked.connect(self.hearing_requested)
        self.listen.clicked.connect(lambda: self.listen_requested.emit(self.listening.ticked()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self.pace)
        column.addWidget(self.card)
        column.addWidget(self.findings)
        column.addWidget(self._heading)
        column.addWidget(self.hear)
        column.addWidget(self.candidates)
        for each in (self.guide, self._guide_word, self.by_guide):
            self.guide_section.column.addWidget(each)
        column.addWidget(self.guide_section)
        self.guide_section.hide()
        column.addWidget(self._advice)
        column.addWidget(self.others)
        column.addWidget(self.early_stopping)
        column.addWidget(self.stopping)
        column.addLayout(self._proposal)  # below all that can be rated: it pushes nothing away
        column.addStretch()
        column.addLayout(self._footnote())
        scroll = self._scroll
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setProperty("column", True)
        scroll.setAccessibleName(self.tr("Verdict, and what is worth listening to"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QHBoxLayout(self._bar).addWidget(self.listen)
        below = QHBoxLayout(self._next_bar)
        below.setContentsMargins(12, 4, 12, 4)
        below.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._next_bar)
        layout.addWidget(self._bar)
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
