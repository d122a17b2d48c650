"""One chart: its view, its axes, its curves and what stands beside them."""

import rvcmonitor.ui.chart.lean_pyqtgraph  # noqa: F401 - before any module here imports pyqtgraph
