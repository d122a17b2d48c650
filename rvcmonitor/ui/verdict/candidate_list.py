"""The epochs worth hearing, one card under the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rvcmonitor.analysis.candidates.relations import relation, shared_file
from rvcmonitor.analysis.findings import Analysis, Candidate, CandidateGroup
from rvcmonitor.analysis.media.pictures_near import fault_near
from rvcmonitor.analysis.media.tags import media_kinds
from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.training.run import Run
from rvcmonitor.ui.verdict.candidate_card import CandidateCard
from rvcmonitor.ui.verdict.checkpoint_selection import CheckpointSelection
from rvcmonitor.ui.verdict.saving_advice import has_voices
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import verbatim

SHOWN = 5
"""Cards; nobody listens to more at one sitting."""


@dataclass(frozen=True, slots=True)
class _Content:
    """All that a card shows."""

    candidate: Candidate
    warning: Message | None
    with_note: bool
    media: tuple[MediaKind, ...]
    relation: str
    first: bool


class CandidateList(QWidget):
    """Cards stay as they are while what they show is the same: a training that grows disturbs
    nobody who is writing a note."""

    chosen = Signal(object)
    """Show this step (an int) on the curve."""
    media_requested = Signal(str, object)
    """Show the pictures (``image``) or the sound (``audio``) of this step."""

    def __init__(
        self,
        listening: CheckpointSelection,
        group: CandidateGroup = "shortlist",
        parent: QWidget | None = None,
    ) -> None:
        """Only the candidates of ``group`` are shown."""
        super().__init__(parent)
        self._group = group
        self._listening = listening
        self._run: Path | None = None
        self._shown: list[tuple[_Content, CandidateCard]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = QPushButton()
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self._column.addWidget(self.more)
        self.more.hide()

    def cards(self) -> list[CandidateCard]:
        """From top to bottom."""
        return [card for _, card in self._shown]

    def show_candidates(self, run: Run | None, analysis: Analysis | None) -> None:
        """Show the candidates of ``run``. Cards whose contents stay as they are stay themselves."""
        wanted = _contents(run, analysis, self._group)
        path = run.path if run is not None else None
        if path == self._run and wanted == [content for content, _ in self._shown]:
            return
        old = self._shown if path == self._run else []
        gone = [card for _, card in self._shown]
        note = self._note_being_written()
        self._shown = []
        for content in wanted:
            card = next((card for known, card in old if known == content), None)
            if card is None:
                card = self._made(content)
            else:
                gone.remove(card)
            self._shown.append((content, card))
        if path != self._run:
            self.more.setChecked(False)
        self._run = path
        self._arrange(gone)
        self._go_on_writing(note)

    def _made(self, content: _Content) -> CandidateCard:
        card = CandidateCard(
            content.candidate,
            warning=content.warning,
            with_note=content.with_note,
            media=content.media,
            relation=content.relation,
            first=content.first,
            parent=self,
        )
        card.chosen.connect(self.chosen)
        card.media_requested.connect(self.media_requested)
        for row in card.rows:
            self._listening.adopt(row)
        return card

    def _arrange(self, gone: list[CandidateCard]) -> None:
        for card in gone:
            card.hide()
            card.setParent(None)
            card.deleteLater()
        for place, card in enumerate(self.cards()):
            if self._column.indexOf(card) != place:  # else all words would be measured anew
                self._column.insertWidget(place, card)
        self._show_more()
        for one, next_one in pairwise(chain.from_iterable(card.chain() for card in self.cards())):
            QWidget.setTabOrder(one, next_one)

    def _show_more(self) -> None:
        """The first cards; the others where they are wanted."""
        cards = self.cards()
        for place, card in enumerate(cards):
            card.setVisible(place < SHOWN or self.more.isChecked())
        hidden = number(max(len(cards) - SHOWN, 0))
        fewer, more = self.tr("Show fewer"), self.tr("Show {n} more").format(n=hidden)
        self.more.setText(verbatim(fewer if self.more.isChecked() else more))
        self.more.setVisible(len(cards) > SHOWN)

    def _note_being_written(self) -> Path | None:
        """The file whose note has the keyboard; what was written of it so far is kept."""
        rows = chain.from_iterable(card.rows for card in self.cards())
        row = next((row for row in rows if row.note.hasFocus()), None)
        if row is None:
            return None
        row.keep_note()
        return row.checkpoint.path

    def _go_on_writing(self, path: Path | None) -> None:
        rows = chain.from_iterable(card.rows for card in self.cards())
        row = next((row for row in rows if row.checkpoint.path == path), None)
        if row is not None and not row.note.hasFocus():
            row.note.setFocus()
            row.note.end(False)


def _contents(run: Run | None, analysis: Analysis | None, group: CandidateGroup) -> list[_Content]:
    if run is None or analysis is None:
        return []
    with_note = has_voices(run)  # else it is said once, below
    media = media_kinds(run.media)
    everything = analysis.candidates
    first = next(filter(_has_file, analysis.shortlist), None)
    return [
        _Content(
            candidate,
            fault_near(run, analysis, candidate.step),
            with_note,
            media,
            _relation(run, everything, place),
            candidate is first,
        )
        for place, candidate in enumerate(everything)
        if candidate.group == group
    ]


def _has_file(candidate: Candidate) -> bool:
    return candidate.checkpoint_before is not None or candidate.checkpoint_after is not None


def _relation(run: Run, candidates: Sequence[Candidate], place: int) -> str:
    """What a candidate has to do with those above it; empty where that is nothing."""
    translate = QCoreApplication.translate
    if (rank := relation(run, candidates, place)) is not None:
        return translate("CandidateList", "In the same dip as {n}.").format(n=number(rank))
    if (rank := shared_file(candidates, place)) is not None:
        return translate("CandidateList", "Shares a file with {n}.").format(n=number(rank))
    return ""
