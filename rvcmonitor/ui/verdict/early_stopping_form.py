"""The settings of early stopping, under the names that Keras gives them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.ui.verdict.early_stopping_section import rule_alone
from rvcmonitor.ui.widgets.fields import ComboBox, DoubleSpinBox, SpinBox
from rvcmonitor.ui.widgets.help_button import explain, explain_with_tip
from rvcmonitor.ui.widgets.plain_text import add_row
from rvcmonitor.ui.widgets.text_style import muted_paragraph

_MANY_EPOCHS = 1_000_000


class EarlyStoppingForm(QWidget):
    """Edits an :class:`EarlyStopping`; ``tags`` can be monitored."""

    def __init__(
        self, settings: EarlyStopping, tags: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.monitor = ComboBox()
        self.monitor.addItem(self.tr("The curve of the verdict"), None)
        for tag in tags:
            self.monitor.addItem(tag, tag)
        self.mode = ComboBox()
        self.mode.addItem(self.tr("Lower is better (min)"), "min")
        self.mode.addItem(self.tr("Higher is better (max)"), "max")
        self.min_delta = _decimal(0.0)
        self.patience = _epochs()
        self.start_from_epoch = _epochs()
        self.has_baseline = QCheckBox()
        self.has_baseline.setAccessibleName(self.tr("Use a baseline"))
        self.baseline = _decimal(-1e9)
        self.has_baseline.toggled.connect(self.baseline.setEnabled)
        self._lay_out()
        self._explain()
        self.show_settings(settings)

    @property
    def early_stopping(self) -> EarlyStopping:
        """What the form says now."""
        return EarlyStopping(
            monitor=self.monitor.currentData(),
            min_delta=self.min_delta.value(),
            patience=self.patience.value(),
            start_from_epoch=self.start_from_epoch.value(),
            mode=self.mode.currentData(),
            baseline=self.baseline.value() if self.has_baseline.isChecked() else None,
        )

    def show_settings(self, settings: EarlyStopping) -> None:
        """Fill in ``settings``; a metric that no run has stays one to choose."""
        place = self.monitor.findData(settings.monitor)
        if place < 0:  # a tag of another run stays chosen
            self.monitor.addItem(settings.monitor or "", settings.monitor)
            place = self.monitor.count() - 1
        self.monitor.setCurrentIndex(place)
        self.mode.setCurrentIndex(self.mode.findData(settings.mode))
        self.min_delta.setValue(abs(settings.min_delta))
        self.patience.setValue(settings.patience)
        self.start_from_epoch.setValue(settings.start_from_epoch)
        self.has_baseline.setChecked(settings.baseline is not None)
        self.baseline.setEnabled(settings.baseline is not None)
        self.baseline.setValue(settings.baseline or 0.0)

    def _explain(self) -> None:
        explain(self, "early-stopping")
        for field, place in (
            (self.monitor, "monitor"),
            (self.mode, "monitor"),
            (self.min_delta, "min-delta"),
            (self.patience, "patience"),
            (self.start_from_epoch, "start-from"),
            (self.has_baseline, "baseline"),
            (self.baseline, "baseline"),
        ):
            explain_with_tip(field, place)

    def _lay_out(self) -> None:
        baseline = QHBoxLayout()
        baseline.addWidget(self.has_baseline)
        baseline.addWidget(self.baseline, 1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_row(form, self.tr("Watch (monitor)"), self.monitor)
        add_row(form, self.tr("Direction (mode)"), self.mode)
        add_row(form, self.tr("Smallest improvement (min_delta)"), self.min_delta)
        add_row(form, self.tr("Patience in epochs (patience)"), self.patience)
        add_row(
            form, self.tr("First epoch, 0 is the first (start_from_epoch)"), self.start_from_epoch
        )
        add_row(form, self.tr("To be beaten (baseline)"), baseline)
        layout = QVBoxLayout(self)
        layout.addWidget(muted_paragraph(rule_alone()))
        layout.addLayout(form)
        layout.addStretch()


def _epochs() -> SpinBox:
    box = SpinBox()
    box.setRange(0, _MANY_EPOCHS)
    box.setGroupSeparatorShown(True)
    return box


def _decimal(least: float) -> DoubleSpinBox:
    box = DoubleSpinBox()
    box.setDecimals(6)
    box.setRange(least, 1e9)
    box.setSingleStep(0.01)
    box.setStepType(DoubleSpinBox.StepType.AdaptiveDecimalStepType)
    return box
