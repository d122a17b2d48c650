"""The logs that real trainings left, for the tests that want them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

VARIABLE = "RVCMONITOR_REAL_LOGS"


@pytest.fixture(scope="session")
def real_logs() -> Path:
    """The folder named by RVCMONITOR_REAL_LOGS; without it the test is skipped."""
    folder = os.environ.get(VARIABLE)
    if not folder:
        pytest.skip(f"{VARIABLE} names no folder with logs of real trainings")
    return Path(folder)
