"""``python -m tests.fuzz N [--seed S]``: see :mod:`tests.fuzz`."""

from __future__ import annotations

import argparse
import sys
import time

from tests.fuzz.fuzzer import fuzz

_PROGRESS = 100_000


def main() -> int:
    """0 where nothing was raised and no run was hidden."""
    parser = argparse.ArgumentParser("python -m tests.fuzz", description=__doc__)
    parser.add_argument("inputs", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    begun = time.monotonic()
    failures = fuzz(chosen.inputs, chosen.seed, _tell)
    for failure in failures[:20]:
        print(f"{failure.target}: {failure.error!r}\n  {failure.data[:300]!r}")
    took = time.monotonic() - begun
    print(f"{chosen.inputs:,} inputs in {took:.0f} s: {len(failures)} failures")
    return 1 if failures else 0


def _tell(done: int) -> None:
    if done % _PROGRESS == 0:
        print(f"{done:,}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
