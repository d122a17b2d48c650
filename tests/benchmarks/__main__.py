"""``python -m tests.benchmarks NAME… [OPTION…]``: run the ``main`` of ``NAME.py``, here."""

from __future__ import annotations

import importlib
import os
import sys
from itertools import takewhile
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run the benchmarks that are named, one after the other. From the first option on, everything
    belongs to them: ``idle --seconds 5``, ``verdict --runs 300``, ``load draw``."""
    names = list(takewhile(lambda argument: not argument.startswith("-"), arguments))
    options = arguments[len(names) :]
    files = sorted(Path(__file__).parent.glob("[!_]*.py"))
    known = [file.stem for file in files if "\ndef main(" in file.read_text("utf-8")]
    if not names or not set(names) <= set(known):
        print("usage: python -m tests.benchmarks NAME… [OPTION…]")
        print(f"with NAME of: {', '.join(known)}")
        return 2
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program; read when NumPy is loaded
    results: list[int] = [
        importlib.import_module(f"tests.benchmarks.{name}").main(options) for name in names
    ]
    return max(results)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
