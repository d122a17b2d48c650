"""When one training is to be stopped by itself, and what is to come afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.stopping.rule import Afterwards, RuleKind, StopPlan, StopRule
from rvcmonitor.analysis.stopping.stop_point import DryRun
from rvcmonitor.live.stop_board import StopBoard
from rvcmonitor.stopping.power import possible
from rvcmonitor.training.run import Run
from rvcmonitor.ui.verdict.stop_words import (
    afterwards_words,
    at_once_words,
    dry_run_words,
    kind_words,
    rule_words,
)
from rvcmonitor.ui.widgets.fields import ComboBox, DoubleSpinBox, SpinBox
from rvcmonitor.ui.widgets.help_button import (
    HelpButton,
    ask_guide,
    explain,
    explain_with_tip,
    place_of,
)
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.message_text import joined, message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel, add_row, verbatim
from rvcmonitor.ui.widgets.text_style import heading, muted_paragraph, wrapped

_MANY_EPOCHS = 1_000_000
_PAUSE = 300
"""Milliseconds without a change after which the dry run is worked out."""
_WIDTH = 460


class StoppingDialog(QDialog):
    """Edits the plan of ``run``; read :attr:`plan` after it was accepted. What the rule would have
    done is asked of ``board`` while one chooses."""

    def __init__(self, run: Run, board: StopBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Stop a training by itself"))
        self._run: Path = run.path
        self._goes_on = run.state in ("training", "stalled")
        self._board = board
        plan = board.book.of(run.path)
        self._before = plan
        self.on = QCheckBox(verbatim(self.tr("Stop {name} by itself").format(name=run.name)))
        self.kind = ComboBox()
        for kind in get_args(RuleKind):
            self.kind.addItem(kind_words(kind), kind)
        self.epochs = _epochs(self.tr(" epochs"))
        self.tenth = muted_paragraph()
        self.last_epoch = _epochs("")
        self.monitor = ComboBox()
        self._fill_monitor(tuple(run.series), plan.rule)
        self.min_delta = _decimal(6, 0.0, 1e9)
        self.patience = _epochs(self.tr(" epochs"))
        self.free = _decimal(1, 0.1, 1e6)
        self.free.setSuffix(self.tr(" GB"))
        self.afterwards = ComboBox()
        for action in possible():
            self.afterwards.addItem(afterwards_words(action), action)
        self.dry_run = wrapped()
        self.at_once = wrapped()
        self.at_once.setFont(heading(self.font()))
        self.refusal = wrapped()
        self._warning = IconLabel("triangle-alert", 18, "watch")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._show_dry_run)
        self._choices = QWidget()
        self._form = QFormLayout(self._choices)
        self._lay_out()
        self._show_plan(plan)
        self._connect()
        self._show_fields()
        self._show_dry_run()
        self._show_refusal()
        board.refusal_wanted.emit(run.path)

    @property
    def plan(self) -> StopPlan:
        """What the dialog says now."""
        action: Afterwards = self.afterwards.currentData()
        return StopPlan(self.on.isChecked(), self.rule, action)

    @property
    def rule(self) -> StopRule:
        """The rule that is chosen now."""
        before = self._before.rule
        keras = replace(
            before.keras,
            monitor=self.monitor.currentData(),
            min_delta=self.min_delta.value(),
            patience=self.patience.value(),
        )
        return StopRule(
            self.kind.currentData(),
            self.epochs.value(),
            self.last_epoch.value(),
            keras,
            self.free.value(),
        )

    def _fill_monitor(self, tags: Sequence[str], rule: StopRule) -> None:
        self.monitor.addItem(self.tr("The curve of the verdict"), None)
        chosen = rule.keras.monitor
        others = (chosen,) if chosen is not None and chosen not in tags else ()
        for tag in (*tags, *others):
            self.monitor.addItem(tag, tag)

    def _show_plan(self, plan: StopPlan) -> None:
        rule = plan.rule
        self.on.setChecked(plan.on)
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        self.epochs.setValue(rule.epochs)
        self.last_epoch.setValue(rule.last_epoch)
        self.monitor.setCurrentIndex(self.monitor.findData(rule.keras.monitor))
        self.min_delta.setValue(abs(rule.keras.min_delta))
        self.patience.setValue(rule.keras.patience)
        self.free.setValue(rule.free_gigabytes)
        self.afterwards.setCurrentIndex(max(self.afterwards.findData(plan.afterwards), 0))

    def _connect(self) -> None:
        self._choices.setEnabled(self.on.isChecked())  # else a rule is chosen that never acts
        self.on.toggled.connect(self._choices.setEnabled)
        self.on.toggled.connect(self._show_dry_run)
        self.kind.currentIndexChanged.connect(self._show_fields)
        self.epochs.valueChanged.connect(self._show_tenth)
        for field in (self.kind, self.monitor):
            field.currentIndexChanged.connect(self._show_later)
        for number in (self.epochs, self.last_epoch, self.patience, self.min_delta, self.free):
            number.valueChanged.connect(self._show_later)
        self._board.dry_run_changed.connect(self._show_dry_run)
        self._board.refusal_changed.connect(self._show_refusal)

    def _show_later(self) -> None:
        self._later.start()  # without the new value, which a timer would take for milliseconds

    def _show_fields(self) -> None:
        """Only those that belong to the rule."""
        kind: RuleKind = self.kind.currentData()
        for field, kinds in (
            (self.epochs, ("rising", "flat")),
            (self.monitor, ("keras",)),
            (self.min_delta, ("keras",)),
            (self.patience, ("keras",)),
            (self.last_epoch, ("epoch",)),
            (self.free, ("disk",)),
        ):
            self._form.setRowVisible(field, kind in kinds)
        self._show_tenth()

    def _show_tenth(self) -> None:
        """The rule in a sentence, where it says more than the fields."""
        is_flat = self.kind.currentData() == "flat"
        self.tenth.setText(rule_words(self.rule) if is_flat else "")
        self.tenth.setVisible(is_flat)
        self._grow()

    def _show_dry_run(self) -> None:
        found = self._board.dry_run(self._run, self.rule)
        self.dry_run.setText(joined((dry_run_words(found), self._counting(found))))
        begins = at_once_words(found) if self.on.isChecked() and self._goes_on else ""
        self.at_once.setText(begins)
        self.at_once.setVisible(bool(begins))
        self._grow()

    def _counting(self, found: DryRun | None) -> str:
        """Why a rule has not held yet, though the panel tells of a turn long ago."""
        by_verdict = self.rule.kind in ("rising", "flat")
        if not by_verdict or found != DryRun():
            return ""
        return self.tr(
            "The epochs count from when the verdict says so, often later than the turn itself."
        )

    def _show_refusal(self) -> None:
        why = self._board.refusal(self._run)
        self.refusal.setText("" if why is None else message_text(why))
        for part in (self._warning, self.refusal):
            part.setVisible(why is not None)
        self._grow()

    def _grow(self) -> None:
        """Nothing is squeezed by words that come later."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def _lay_out(self) -> None:
        form = self._form
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add(self.tr("When"), self.kind, "stop-rules")
        self._add(self.tr("For"), self.epochs, "stop-rules")
        self._add(self.tr("Curve"), self.monitor, "monitor")
        self._add(self.tr("Smallest improvement"), self.min_delta, "min-delta")
        self._add(self.tr("For"), self.patience, "patience")
        self._add(self.tr("Epoch"), self.last_epoch, "stop-rules")
        self._add(self.tr("Less than"), self.free, "stop-rules")
        self._add(self.tr("Afterwards"), self.afterwards, "stop-afterwards")
        explain(self, "stop-by-itself")
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        help_key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        help_key.activated.connect(lambda: ask_guide(self, place_of(self.focusWidget())))
        layout = QVBoxLayout(self)
        layout.addLayout(_with_help(self.on, "stop-by-itself"))
        warning = QHBoxLayout()
        warning.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self.refusal, 1)
        layout.addLayout(warning)
        layout.addWidget(self._choices)
        layout.addWidget(self.tenth)
        so_far = PlainLabel(self.tr("Until now"))
        so_far.setFont(heading(self.font()))
        layout.addLayout(_with_help(so_far, "dry-run"))
        layout.addWidget(self.dry_run)
        layout.addWidget(self.at_once)
        text = self.tr(
            "It waits until the newest checkpoint is whole and counts down two minutes, in which "
            "you can say no. Only the process that trains this very model is ended."
        )
        layout.addLayout(_with_help(muted_paragraph(text), "stop-untouched"))
        layout.addStretch()
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def _add(self, words: str, field: QWidget, place: str) -> None:
        add_row(self._form, words, field)
        explain_with_tip(field, place)


def _with_help(widget: QWidget, place: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addWidget(HelpButton(place), 0, Qt.AlignmentFlag.AlignTop)
    return row


def _epochs(suffix: str) -> SpinBox:
    box = SpinBox()
    box.setRange(1, _MANY_EPOCHS)
    box.setGroupSeparatorShown(True)
    box.setSuffix(suffix)
    return box


def _decimal(decimals: int, least: float, most: float) -> DoubleSpinBox:
    box = DoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(least, most)
    box.setSingleStep(0.01 if decimals > 1 else 1.0)
    return box
