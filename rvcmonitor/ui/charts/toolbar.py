"""The slim bar above the charts: guide, smoothing, axes, and the way about."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from rvcmonitor.live.session import CardSize, Session, XAxis
from rvcmonitor.ui.chart.curves import usable_x_axis
from rvcmonitor.ui.charts.guides import GUIDES, fitting_guide, what_changes
from rvcmonitor.ui.charts.smoothing_slider import SmoothingSlider
from rvcmonitor.ui.widgets.explained_choice import explain_choices, say_of_choice
from rvcmonitor.ui.widgets.fields import ComboBox, DoubleSpinBox
from rvcmonitor.ui.widgets.folding_row import FoldingRow
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.labelled import Labelled
from rvcmonitor.ui.widgets.marked_field import mark_wrong
from rvcmonitor.ui.widgets.message_text import joined, message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_choice_tooltip, set_tooltip, verbatim

ROOM = 26 + 30
"""Pixels around and between the two halves of the bar, and for a slider that is easy to set."""


class ChartToolbar(QWidget):
    """Shows and changes the session's :class:`View`. Two rows where there is little room; what has
    no room even then is in the menu of :attr:`more` (see :meth:`offer_folded`)."""

    fit_requested = Signal()
    newest_requested = Signal()
    more_requested = Signal()
    filter_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._beside: tuple[int, int] | None = None
        self._build_smoothing()
        self._build_choices()
        self._build_buttons()
        self._build_filter()
        self._lay_out()
        self._connect()
        self.refresh()

    def _build_smoothing(self) -> None:
        self.slider = SmoothingSlider()
        self.slider.setAccessibleName(self.tr("Smoothing"))
        self.weight = DoubleSpinBox()
        self.weight.setRange(0.0, 0.999)
        self.weight.setDecimals(3)
        self.weight.setSingleStep(0.001)
        self.weight.setKeyboardTracking(False)
        self.weight.setButtonSymbols(DoubleSpinBox.ButtonSymbols.NoButtons)
        self.weight.setFixedWidth(self.fontMetrics().horizontalAdvance("0.9999") + 14)
        self.weight.setAccessibleName(self.tr("Smoothing, as a number"))

    def _build_choices(self) -> None:
        self.guide = ComboBox()
        self.guide.setAccessibleName(self.tr("Guide"))
        self.guide.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        explain_choices(self.guide)
        self._fill_guides()
        self.axis = ComboBox()
        for name, axis in self._axes():
            self.axis.addItem(name, axis)
        self.axis.setAccessibleName(self.tr("Horizontal axis"))

    def _build_buttons(self) -> None:
        self.outliers = self._toggle(
            self.tr("Ignore outliers"), self.tr("Do not let single extreme values stretch charts")
        )
        self.log = self._toggle(self.tr("Log"), self.tr("Logarithmic vertical axis"))
        self.follow = self._toggle(
            self.tr("Newest"), self.tr("Move to the newest point and stay there (End)")
        )
        self.fit = QToolButton()
        self.fit.setText(self.tr("Fit"))
        set_tooltip(self.fit, self.tr("Show everything (Home, or double-click a chart)"))
        self.fit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sizes = self._build_sizes()
        self.more = IconButton("ellipsis", self.tr("More about the charts"))

    def _build_sizes(self) -> IconButton:
        button = IconButton("layout-grid", self.tr("Size of the charts"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(button), QActionGroup(button)
        names: dict[CardSize, str] = {
            "small": self.tr("Small"),
            "medium": self.tr("Medium"),
            "large": self.tr("Large"),
        }
        for size, name in names.items():
            action = menu.addAction(verbatim(name))
            action.setCheckable(True)
            action.setData(size)
            action.triggered.connect(partial(self._set_size, size))
            group.addAction(action)
        button.setMenu(menu)
        return button

    def _build_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find charts"))
        self.filter.setAccessibleName(self.tr("Find charts"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(90)
        self.filter.setMaximumWidth(180)
        self.complaint = PlainLabel()
        self.complaint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.complaint.setWordWrap(True)
        self.complaint.hide()

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("Smoothing"))
        label.setBuddy(self.slider)
        guide = Labelled(self.tr("Guide"), self.guide)
        looks = (guide, label, self.slider, self.weight, self.axis, None)
        ways = (self.outliers, self.log, self.fit, self.follow, None, self.filter, self.sizes)
        self._looks = FoldingRow(looks, foldable=(guide, self.axis))
        foldable = (self.outliers, self.sizes, self.log, self.follow)
        self._ways = FoldingRow((*ways, self.more), foldable)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 6, 10, 6)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self._looks, 0, 0)
        self._grid.addWidget(self._ways, 0, 1)
        self._grid.addWidget(self.complaint, 2, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One line where it fits, otherwise two."""
        super().resizeEvent(event)
        self._arrange_rows()

    def event(self, event: QEvent) -> bool:
        """A choice may have got a longer name, or the system a larger font."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange_rows()
        return super().event(event)

    def _arrange_rows(self) -> None:
        """Both rows beside each other where they fit, otherwise one below the other."""
        widths = self._looks.full_width(), self._ways.full_width()
        beside = widths if self.width() >= sum(widths) + ROOM else (0, 0)
        if beside == self._beside:
            return
        self._beside = beside
        span = 1 if any(beside) else 2
        self._grid.addWidget(self._looks, 0, 0, 1, span)
        self._grid.addWidget(self._ways, span - 1, 2 - span, 1, span)
        for column, width in enumerate(beside):
            self._grid.setColumnMinimumWidth(column, width)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as its widest half that cannot fold."""
        needed = max(self._looks.minimumSizeHint().width(), self._ways.minimumSizeHint().width())
        return QSize(needed + 20, super().minimumSizeHint().height())

    def offer_folded(self, menu: QMenu) -> None:
        """Add to ``menu`` what has no room in the bar."""
        for row in (self._looks, self._ways):
            row.offer_folded(menu)
        if not menu.isEmpty():
            menu.addSeparator()

    def show_follows(self, follows: bool) -> None:
        """Show whether the newest point is in view and will stay there."""
        self.follow.setChecked(follows)

    def say_about_filter(self, wrong: str | None, *, found: bool) -> None:
        """Say what is wrong with the filter, or that nothing matches it."""
        mark_wrong(self.filter, wrong is not None)
        if wrong is not None:
            text = self.tr("This is no regular expression ({reason}); it is searched for as it is.")
            self.complaint.setText(text.format(reason=wrong))
        elif not found:
            self.complaint.setText(self.tr("No chart matches this."))
        self.complaint.setVisible(wrong is not None or not found)

    def _connect(self) -> None:
        session = self._session
        self.guide.activated.connect(self._choose_guide)
        self.slider.weight_changed.connect(self._set_smoothing)
        self.weight.valueChanged.connect(lambda value: self._set_smoothing(round(value, 3)))
        self.axis.activated.connect(self._choose_axis)
        self.outliers.toggled.connect(lambda on: self._change(ignore_outliers=on))
        self.log.toggled.connect(lambda on: self._change(log_y=on))
        self.fit.clicked.connect(self.fit_requested)
        self.follow.clicked.connect(self.newest_requested)
        self.more.clicked.connect(self.more_requested)
        self.filter.textChanged.connect(self.filter_changed)
        session.view_changed.connect(self.refresh)
        session.selected_changed.connect(self.refresh)
        session.ticked_changed.connect(self.refresh)
        session.published.connect(self.refresh)
        session.arrangement_changed.connect(self.refresh)

    def _toggle(self, text: str, says: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        set_tooltip(button, says)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _axes(self) -> tuple[tuple[str, XAxis], ...]:
        return (
            (self.tr("Epoch"), "epoch"),
            (self.tr("Step"), "step"),
            (self.tr("Elapsed"), "relative"),
            (self.tr("Clock"), "wall"),
        )

    def _fill_guides(self) -> None:
        self.guide.addItem("", None)
        for guide, rule in GUIDES.items():
            self.guide.addItem(message_text(rule.name), guide)

    def refresh(self) -> None:
        """Show what the session says."""
        view = self._session.view
        fitting = GUIDES[fitting_guide(self._session.selected)]
        auto = self.tr("Auto: {name}").format(name=message_text(fitting.name))
        if self.guide.itemText(0) != auto:
            self.guide.removeItem(0)
            self.guide.insertItem(0, auto, None)  # as a new item, so that the box gets its width
        self._explain_guides()
        self.guide.setCurrentIndex(max(self.guide.findData(view.guide), 0))
        rule = GUIDES[view.guide] if view.guide else fitting
        set_tooltip(self.guide, message_text(rule.sentence))
        self.slider.set_weight(view.smoothing)
        with QSignalBlocker(self.weight):
            self.weight.show_value(view.smoothing)
        self._show_axis(usable_x_axis(view.x_axis, self._session.ticked))
        for button, on in ((self.outliers, view.ignore_outliers), (self.log, view.log_y)):
            with QSignalBlocker(button):
                button.setChecked(on)
        for action in self.sizes.menu().actions():
            action.setChecked(action.data() == self._session.arrangement.card_size)

    def _show_axis(self, drawn: XAxis) -> None:
        """What is drawn, which are steps where epochs were asked for and are not known."""
        self.axis.setCurrentIndex(max(self.axis.findData(drawn), 0))
        set_choice_tooltip(self.axis, self.axis.findData("epoch"), self._why_no_epochs())

    def _why_no_epochs(self) -> str:
        runs = [run for run in self._session.ticked if run.epochs is None]
        if not runs:
            return ""
        reason = self.tr("How many steps an epoch has is not known here.")
        lack = next((run.epochs_lack for run in runs if run.epochs_lack is not None), None)
        if lack is None:
            return reason
        more = self.tr("It could be worked out from the file list, but {lack}.")
        return joined((reason, more.format(lack=message_text(lack))))

    def _choose_axis(self) -> None:
        self._change(x_axis=self.axis.currentData())
        self.refresh()  # epochs that are not known are remembered as a wish

    def _explain_guides(self) -> None:
        run = self._session.selected
        own = run is not None and run.trainer in self._session.arrangement.pins
        for place in range(self.guide.count()):
            guide = self.guide.itemData(place) or fitting_guide(run)
            say_of_choice(self.guide, place, what_changes(guide, run, own_pins=own))

    def _choose_guide(self) -> None:
        guide = self.guide.currentData()
        rule = GUIDES[guide or fitting_guide(self._session.selected)]
        self._change(guide=guide, smoothing=rule.smoothing, own_smoothing=False)

    def _set_smoothing(self, weight: float) -> None:
        self._change(smoothing=weight, own_smoothing=True)

    def _set_size(self, size: CardSize) -> None:
        self._session.set_arrangement(replace(self._session.arrangement, card_size=size))

    def _change(self, **choices: object) -> None:
        self._session.set_view(replace(self._session.view, **choices))  # type: ignore[arg-type]
