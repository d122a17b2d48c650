"""Every checkpoint of a run, one at a time: to rate and copy those that are no candidates."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.fields import ComboBox
from rvcmonitor.ui.widgets.folded_section import FoldedSection
from rvcmonitor.ui.widgets.message_text import number, place_words
from rvcmonitor.ui.widgets.plain_text import set_tooltip
from rvcmonitor.ui.widgets.text_style import clear, muted_paragraph


class OtherCheckpoints(FoldedSection):
    """A list to choose from, and the row of what was chosen. What an earlier training has left in
    the folder stands at the end; there is nothing in it to be rated."""

    row_made = Signal(object)
    """A new :class:`CheckpointRow` is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = self.tr("All checkpoints ({n})")
        self._title_with_earlier = self.tr("All checkpoints ({n}, and {m} of an earlier training)")
        self._of_earlier = self.tr("{name} (earlier training)")
        self._checkpoints: tuple[Checkpoint, ...] = ()
        self._present = 0
        """So many of them, the first ones, are of the training that is shown."""
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
        self,
        checkpoints: tuple[Checkpoint, ...],
        ratings: tuple[Rating, ...],
        earlier: tuple[Checkpoint, ...] = (),
    ) -> None:
        """Offer these, in the order of their epochs, and then those of an ``earlier`` training;
        what was chosen stays chosen."""
        offered = (*sorted(checkpoints, key=_by_epoch), *sorted(earlier, key=_by_epoch))
        stars = {rating.file: rating.stars for rating in ratings}
        known, self._present = (self._checkpoints, self._present), len(checkpoints)
        if (offered, len(checkpoints)) != known:
            self._offer(offered, stars)
        elif stars != self._stars:
            for place, words in enumerate(self._all_words(stars)):
                self.choice.setItemText(place, words)
        self._stars = stars
        self.setVisible(bool(offered))

    def _offer(self, checkpoints: tuple[Checkpoint, ...], stars: dict[str, int]) -> None:
        chosen = self._chosen()
        self._checkpoints = checkpoints
        earlier = len(checkpoints) - self._present
        title = self._title_with_earlier if earlier else self._title
        self.title.setText(title.format(n=number(self._present), m=number(earlier)))
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems(self._all_words(stars))
        kept = checkpoints.index(chosen) if chosen in checkpoints else max(self._present - 1, 0)
        self.choice.setCurrentIndex(kept)
        self.choice.blockSignals(False)
        self._show_row()

    def _all_words(self, stars: dict[str, int]) -> list[str]:
        present, earlier = self._checkpoints[: self._present], self._checkpoints[self._present :]
        return [
            *(_words(each, stars) for each in present),
            *(self._of_earlier.format(name=_words(each, {})) for each in earlier),
        ]

    def _chosen(self) -> Checkpoint | None:
        place = self.choice.currentIndex()
        return self._checkpoints[place] if 0 <= place < len(self._checkpoints) else None

    def _place(self, checkpoint: Checkpoint) -> str:
        if checkpoint.step is not None:
            return place_words(checkpoint.step, checkpoint.epoch)
        if checkpoint.kind == "resume":
            return self.tr("The latest state: its name tells no step")
        return ""

    def _show_row(self) -> None:
        """Only an unfolded section has a row: nothing is made that nobody looks at."""
        shown = self.findChild(CheckpointRow)
        chosen = self._chosen() if self.title.isChecked() else None
        is_present = self.choice.currentIndex() < self._present
        if shown is not None and shown.checkpoint == chosen and is_present:
            return
        self.column.takeAt(0)
        clear(self.column)
        self.column.addWidget(self.choice)
        if chosen is not None and not is_present:
            self.column.addWidget(_Earlier(chosen))
        elif chosen is not None:
            row = CheckpointRow(chosen, self._place(chosen))
            self.column.addWidget(row)
            self.row_made.emit(row)


class _Earlier(QWidget):
    """What an earlier training left: it has no place on the curves and is not rated with them."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        super().__init__()
        name = ElidedLabel(checkpoint.path.name)
        set_tooltip(name, str(checkpoint.path))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(name)
        said = self.tr("An earlier training left it in this folder: the curves are not its own.")
        layout.addWidget(muted_paragraph(said))


def _by_epoch(checkpoint: Checkpoint) -> tuple[int, int, str]:
    return checkpoint.epoch or 0, checkpoint.step or 0, checkpoint.path.name


def _words(checkpoint: Checkpoint, stars: dict[str, int]) -> str:
    given = stars.get(checkpoint.path.name, 0)
    mark = f"{'★' * given}  " if given else ""
    epoch = f"{number(checkpoint.epoch)}  " if checkpoint.epoch is not None else ""
    return f"{epoch}{mark}{checkpoint.path.name}"
