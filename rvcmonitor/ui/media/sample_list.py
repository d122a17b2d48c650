"""The samples of a run by epoch, with what is known of them: stars, and which are candidates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rvcmonitor.analysis.candidates.blind_rating import rating_at
from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.findings import Candidate
from rvcmonitor.training.run import Run
from rvcmonitor.ui.media.blind_judgement import stars_text
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import set_tooltip


@dataclass(frozen=True, slots=True)
class SampleHint:
    """``stars`` of the sample's checkpoint, 0 where it is not rated, and the ``ranks`` of the
    candidates to which it is the nearest; ``note`` is the rating's."""

    stars: int = 0
    ranks: tuple[int, ...] = ()
    note: str = ""


def sample_hints(
    run: Run, steps: Sequence[int], ratings: Sequence[Rating], candidates: Sequence[Candidate]
) -> dict[int, SampleHint]:
    """What is known of the samples at ``steps`` (ascending) of ``run``; those of which nothing is,
    are left out. A candidate farther away than samples are from each other has no sample."""
    ranks: dict[int, tuple[int, ...]] = {}
    reach = max((after - before for before, after in pairwise(steps)), default=0)
    for candidate in sorted(candidates, key=lambda one: one.rank):
        nearest = min(steps, key=lambda step: abs(step - candidate.step))
        if abs(nearest - candidate.step) <= reach:
            ranks[nearest] = (*ranks.get(nearest, ()), candidate.rank)
    hints = {step: SampleHint(ranks=those) for step, those in ranks.items()}
    for step in steps if ratings else ():
        rating = rating_at(run, ratings, step)
        if rating.stars:
            hints[step] = SampleHint(rating.stars, ranks.get(step, ()), rating.note)
    return hints


class SampleList(QListWidget):
    """One row a sample, the newest at the bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[int, str] = {}
        self._hints: Mapping[int, SampleHint] = {}
        self.setAccessibleName(self.tr("Samples by epoch"))
        self.setUniformItemSizes(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_samples(self, names: Mapping[int, str], row: int, *, stay: bool) -> None:
        """List these, by step, with ``row`` chosen; ``stay`` where the list is scrolled to."""
        scrolled = self.verticalScrollBar().value()
        self._names, self._hints = names, {}
        self.clear()
        for step, name in names.items():
            self.addItem(QListWidgetItem(name))
            self._describe(self.count() - 1, step)
        self.setCurrentRow(row)
        if stay:
            self.doItemsLayout()  # or there is nothing yet to be scrolled
            self.verticalScrollBar().setValue(scrolled)

    def show_hints(self, hints: Mapping[int, SampleHint]) -> None:
        """Say beside the sample of each step what is known of it."""
        if hints == self._hints:
            return
        changed = {*hints, *self._hints}
        self._hints = hints
        for row, step in enumerate(self._names):
            if step in changed:
                self._describe(row, step)

    def _describe(self, row: int, step: int) -> None:
        hint, item = self._hints.get(step, SampleHint()), self.item(row)
        shown, tip = [self._names[step]], [self.tr("Step {n}").format(n=number(step))]
        if hint.stars:
            shown.append(stars_text(hint.stars))
            tip.append(self.tr("{n} of 5 stars by ear").format(n=number(hint.stars)))
            tip += [hint.note] if hint.note else []
        if hint.ranks:
            ranks = ", ".join(map(number, hint.ranks))
            shown.append(self.tr("candidate {n}").format(n=ranks))
            tip.append(self.tr("The sample nearest to candidate {n}").format(n=ranks))
        item.setText("  ".join(shown))
        set_tooltip(item, "\n".join(tip))
