"""Has pyqtgraph look up the names of Qt when it uses them; imported before pyqtgraph is.

pyqtgraph fills modules of its own (``pyqtgraph.Qt.QtCore`` and its like) with everything that
PySide6 has. PySide6 makes a class when somebody asks for its name, and its enumerations with it: a
thousand that nobody uses, a sixth of a start. The modules here stand in the place of those; while
pyqtgraph copies, it finds nothing to be copied.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets


class Mirror(ModuleType):
    """pyqtgraph's own module for one of Qt's; what pyqtgraph puts into it stays its own."""

    def __init__(self, source: ModuleType) -> None:
        super().__init__(source.__name__.replace("PySide6", "pyqtgraph.Qt"))
        self._source = source

    def __getattr__(self, name: str) -> object:
        value = getattr(self._source, name)
        setattr(self, name, value)
        return value


def import_pyqtgraph() -> None:
    """Import it, unless it has been imported."""
    if "pyqtgraph" in sys.modules:
        return
    for source in (QtCore, QtGui, QtWidgets):
        mirror = Mirror(source)
        sys.modules[mirror.__name__] = mirror
    with _listing_nothing(QtCore), _listing_nothing(QtGui), _listing_nothing(QtWidgets):
        import pyqtgraph  # noqa: F401 - this is where it copies


@contextmanager
def _listing_nothing(module: ModuleType) -> Iterator[None]:
    """Have ``dir`` find no names in ``module``."""
    told = module.__dir__
    module.__dir__ = lambda: ()  # type: ignore[method-assign] # as PEP 562 has it
    try:
        yield
    finally:
        module.__dir__ = told  # type: ignore[method-assign] # as above


import_pyqtgraph()
