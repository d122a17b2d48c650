"""When numbers count as unhealthy: a field for each threshold."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QWidget

from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.ui.widgets.fields import DoubleSpinBox
from rvcmonitor.ui.widgets.guide_places import LIMITS
from rvcmonitor.ui.widgets.help_button import explain_with_tip
from rvcmonitor.ui.widgets.plain_text import add_row


@dataclass(frozen=True, slots=True)
class _Field:
    """A threshold of :class:`Limits` as a person reads it; ``factor`` makes parts per cent."""

    name: str
    label: str
    least: float
    most: float
    decimals: int
    factor: float = 1.0
    suffix: str = ""


class LimitsForm(QWidget):
    """Edits :class:`Limits`."""

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._fields = _fields()
        self.boxes: dict[str, DoubleSpinBox] = {}
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in self._fields:
            box = DoubleSpinBox()
            box.setDecimals(field.decimals)
            box.setRange(field.least, field.most)
            box.setStepType(DoubleSpinBox.StepType.AdaptiveDecimalStepType)
            box.setSuffix(field.suffix)
            box.setMinimumWidth(110)
            explain_with_tip(box, LIMITS[field.name])
            self.boxes[field.name] = box
            add_row(form, field.label, box)
        self.show_limits(limits)

    @property
    def limits(self) -> Limits:
        """What the form says now; a field that nobody touched keeps its value exactly."""
        changed: dict[str, float] = {}
        for field in self._fields:
            value = self.boxes[field.name].value()
            if value != self._shown[field.name]:
                changed[field.name] = value / field.factor
        if "sustained" in changed:
            changed["sustained"] = round(changed["sustained"])
        return replace(self._limits, **changed)  # type: ignore[arg-type] # sustained is an int

    def show_limits(self, limits: Limits) -> None:
        """Fill in ``limits``, each in the unit that stands beside its field."""
        self._limits = limits
        values = asdict(limits)
        for field in self._fields:
            self.boxes[field.name].setValue(values[field.name] * field.factor)
        self._shown = {name: box.value() for name, box in self.boxes.items()}


def _fields() -> tuple[_Field, ...]:
    translate = QCoreApplication.translate
    times = translate("Limits", " ×")
    return (
        _Field(
            "explosion", translate("Limits", "Generator total jumps to"), 2, 1e6, 1, suffix=times
        ),
        _Field("grad_g", translate("Limits", "Generator gradient stays above"), 0, 1e9, 1),
        _Field("grad_d", translate("Limits", "Discriminator gradient stays above"), 0, 1e9, 1),
        _Field("kl_negative", translate("Limits", "KL falls below"), -1e3, 1e3, 3),
        _Field("kl_near_zero", translate("Limits", "KL stays closer to zero than"), 0, 1e3, 4),
        _Field(
            "discriminator_zero",
            translate("Limits", "Discriminator stays closer to zero than"),
            0,
            1e3,
            4,
        ),
        _Field("mel_clip", translate("Limits", "Mel is stuck at"), 0, 1e6, 2),
        _Field("kl_clip", translate("Limits", "KL is stuck at"), 0, 1e6, 2),
        _Field(
            "learning_rate",
            translate("Limits", "Learning rate leaves its course by"),
            0.1,
            1e4,
            1,
            100,
            " %",
        ),
        _Field("sustained", translate("Limits", "Points in a row before it is told"), 1, 1e4, 0),
        _Field(
            "warm_up",
            translate("Limits", "Forgiven at the beginning of a run"),
            0,
            90,
            1,
            100,
            " %",
        ),
    )
