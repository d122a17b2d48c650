"""The epoch to try next, as the user's own ratings say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvcmonitor.analysis.candidates.ratings import Proposal, Rating, nearest, propose
from rvcmonitor.training.run import Checkpoint, Run
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow
from rvcmonitor.ui.verdict.verdict_card import TintedCard
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.message_text import message_text, number
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.text_style import heading, muted_paragraph, wrapped


@dataclass(frozen=True, slots=True)
class NextToTry:
    """A proposal and the checkpoint of its epoch, if there is one."""

    proposal: Proposal
    checkpoint: Checkpoint | None


def next_to_try(run: Run, ratings: tuple[Rating, ...]) -> NextToTry | None:
    """An epoch that has a voice file: between the best two, or the nearest that exists; or one
    between them that the training has yet to come to."""
    voices = {
        checkpoint.epoch: checkpoint
        for checkpoint in run.checkpoints
        if checkpoint.kind == "voice" and checkpoint.epoch is not None
    }
    found = propose(ratings, voices) or _still_to_come(run, ratings) or nearest(ratings, voices)
    return NextToTry(found, voices.get(found.epoch)) if found is not None else None


def _still_to_come(run: Run, ratings: tuple[Rating, ...]) -> Proposal | None:
    found = propose(ratings)
    coming = run.state == "training" and found is not None and found.epoch > (run.last_epoch or 0)
    return found if coming else None


class ProposalCard(TintedCard):
    """Says which epoch, why, and offers its file."""

    def __init__(self, shown: NextToTry, parent: QWidget | None = None) -> None:
        super().__init__("good", parent)
        epoch = number(shown.proposal.epoch)
        title = PlainLabel(self.tr("Try epoch {n} next").format(n=epoch))
        title.setFont(heading(self.font(), 1.15))
        title.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("lightbulb", 18, "good"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 8, 9)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(wrapped(message_text(shown.proposal.why)))
        self.row: CheckpointRow | None = None
        if shown.checkpoint is not None:
            self.row = CheckpointRow(shown.checkpoint, self.tr("this epoch"))
            layout.addWidget(self.row)
        else:
            text = self.tr("Its file can still come: the training is not there yet.")
            layout.addWidget(muted_paragraph(text))
