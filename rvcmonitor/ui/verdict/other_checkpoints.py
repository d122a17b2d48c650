"""Every checkpoint of a run, one at a time: to rate and copy those that are no candidates."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow
from rvcmonitor.ui.widgets.fields import ComboBox
from rvcmonitor.ui.widgets.folded_section import FoldedSection
from rvcmonitor.ui.widgets.message_text import number, place_words
from rvcmonitor.ui.widgets.text_style import clear


class OtherCheckpoints(FoldedSection):
    """A list to choose from, and the row of what was chosen."""

    row_made = Signal(object)
    """A new :class:`CheckpointRow` is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = self.tr("All checkpoints ({n})")
        self._checkpoints: tuple[Checkpoint, ...] = ()
        self._stars: dict[str, int] = {}
        self.choice = ComboBox()
        self.choice.setAccessibleName(self.tr("Choose a checkpoint"))
        self.choice.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.currentIndexChanged.connect(self._show_row)
        self.column.addWidget(self.choice)
        self.title.toggled.connect(self._show_row)

    def show_checkpoints(
        self, checkpoints: tuple[Checkpoint, ...], ratings: tuple[Rating, ...]
    ) -> None:
        """Offer these, in the order of their epochs; what was chosen stays chosen."""
        checkpoints = tuple(sorted(checkpoints, key=_by_epoch))
        stars = {rating.file: rating.stars for rating in ratings}
        if checkpoints != self._checkpoints:
            self._offer(checkpoints, stars)
        elif stars != self._stars:
            for place, checkpoint in enumerate(checkpoints):
                self.choice.setItemText(place, _words(checkpoint, stars))
        self._checkpoints, self._stars = checkpoints, stars
        self.setVisible(bool(checkpoints))

    def _offer(self, checkpoints: tuple[Checkpoint, ...], stars: dict[str, int]) -> None:
        chosen = self._chosen()
        self._checkpoints = checkpoints
        self.title.setText(self._title.format(n=number(len(checkpoints))))
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([_words(checkpoint, stars) for checkpoint in checkpoints])
        kept = checkpoints.index(chosen) if chosen in checkpoints else len(checkpoints) - 1
        self.choice.setCurrentIndex(kept)
        self.choice.blockSignals(False)
        if self._chosen() != chosen:
            self._show_row()

    def _chosen(self) -> Checkpoint | None:
        place = self.choice.currentIndex()
        return self._checkpoints[place] if 0 <= place < len(self._checkpoints) else None

    def _show_row(self) -> None:
        """Only an unfolded section has a row: nothing is made that nobody looks at."""
        shown = self.findChild(CheckpointRow)
        chosen = self._chosen() if self.title.isChecked() else None
        if shown is not None and shown.checkpoint == chosen:
            return
        self.column.takeAt(0)
        clear(self.column)
        self.column.addWidget(self.choice)
        if chosen is not None:
            row = CheckpointRow(chosen, _place(chosen))
            self.column.addWidget(row)
            self.row_made.emit(row)


def _place(checkpoint: Checkpoint) -> str:
    return "" if checkpoint.step is None else place_words(checkpoint.step, checkpoint.epoch)


def _by_epoch(checkpoint: Checkpoint) -> tuple[int, int, str]:
    return checkpoint.epoch or 0, checkpoint.step or 0, checkpoint.path.name


def _words(checkpoint: Checkpoint, stars: dict[str, int]) -> str:
    given = stars.get(checkpoint.path.name, 0)
    mark = f"{'★' * given}  " if given else ""
    epoch = f"{number(checkpoint.epoch)}  " if checkpoint.epoch is not None else ""
    return f"{epoch}{mark}{checkpoint.path.name}"
