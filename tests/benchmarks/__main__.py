"""``python -m tests.benchmarks NAME…``: run ``tests/benchmarks/NAME.py`` for each name."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run the benchmarks named before the first option; options go to each of them."""
    names = [name for name in arguments if not name.startswith("-")]
    options = [option for option in arguments if option.startswith("-")]
    known = sorted(path.stem for path in Path(__file__).parent.glob("[!_]*.py"))
    if not names or not set(names) <= set(known):
        print(f"usage: python -m tests.benchmarks NAME…   with NAME of: {', '.join(known)}")
        return 2
    results: list[int] = [
        importlib.import_module(f"tests.benchmarks.{name}").main(options) for name in names
    ]
    return max(results)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
