"""Python's garbage, collected in the window's thread alone.

Python looks for garbage in whichever thread happens to make one object too many. What it finds
there of Qt's (a timer, a piece of a chart) it destroys in that thread, too, while the window may be
painting it: Qt then ends the process. pyqtgraph's authors advise the same and for the same reason.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

EVERY_MS = 1000


@contextmanager
def collected_in_this_thread() -> Iterator[None]:
    """No other thread looks for garbage meanwhile; this one does whenever its event loop runs.
    Afterwards Python looks for it as it did before."""
    looked_before = gc.isenabled()
    timer = QTimer(interval=EVERY_MS)
    timer.timeout.connect(collect_what_is_due)
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        if looked_before:
            gc.enable()


def collect_what_is_due() -> None:
    """Collect as Python itself would by now: the oldest generation that has grown enough."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [each for each in range(3) if counts[each] > limits[each]]
    if due:
        gc.collect(max(due))
