"""The way in: checks that a window can be shown here, then hands over to the program.

Qt is imported only after that check, because on a Linux machine that lacks one of its libraries
Qt either fails to import or ends the whole process with a message about plugins.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rvcmonitor.linux_display import why_no_window


def run_window(
    paths: Sequence[Path], *, demo: bool = False, grab: Path | None = None, in_tray: bool = False
) -> int:
    """Show the window and return the exit status when it was closed.

    ``paths`` are what to watch (none: the empty state), ``demo`` a simulated training instead;
    with ``grab`` a picture of the loaded window is saved there and the program ends;
    ``in_tray`` begins without a window, where there is a tray.
    """
    if grab is not None and sys.platform == "linux":  # elsewhere there always is a display
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if problem := why_no_window():
        print(problem, file=sys.stderr)
        return 1
    # Importing makes some hundred thousand objects that all stay: looking through them for garbage
    # over and over takes a tenth of a start.
    gc.disable()
    try:
        from rvcmonitor.program import run  # see above
    finally:
        gc.freeze()
        gc.enable()
    return run(paths, demo=demo, grab=grab, in_tray=in_tray)
