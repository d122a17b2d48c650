"""``python -m tests.monkey --actions N --seed S…``: see :mod:`tests.monkey`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.monkey.cage import let_loose, report
from tests.monkey.life import live


def main() -> int:
    """0 where nothing went wrong with any seed."""
    parser = argparse.ArgumentParser("python -m tests.monkey", description=__doc__)
    parser.add_argument("--actions", type=int, default=20_000, help="for each seed")
    parser.add_argument("--seed", nargs="+", default=["1"])
    parser.add_argument("--keep", type=Path, help="a new folder that is not deleted afterwards")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)  # the monkey's own process
    chosen = parser.parse_args()
    if chosen.inside is not None:
        return live(chosen.inside, chosen.seed[0], chosen.actions)
    well = True
    for seed in chosen.seed:
        outcome = let_loose(seed, chosen.actions, chosen.keep and chosen.keep / seed)
        print(report(outcome), flush=True)
        well = well and outcome.well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
