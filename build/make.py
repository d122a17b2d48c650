"""Make what people download: ``python build/make.py [STEP …]``, on Windows with the ``dev`` extra.

Without a step, or with ``all``, everything is made, in the order in which the steps stand here.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

# Run as a script, Python looks for modules beside this file; the packages are one folder up.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def icons() -> None:
    """paint the icon's .png and .ico"""
    from build.icons import make_icons

    make_icons()


def translations() -> None:
    """compile the translations"""
    from build.translations import make_translations

    make_translations()


def freeze() -> None:
    """put the program and its Python into dist/rvcmonitor"""
    from build.freeze import freeze_program

    freeze_program()


def smoke() -> None:
    """try the frozen program"""
    from build.places import FROZEN
    from build.smoke import try_program

    try_program(FROZEN)


def installer() -> None:
    """pack the setup, the portable zip, the checksums and the winget manifest"""
    from build.package import make_packages

    make_packages()


def tryout() -> None:
    """install the setup, use it, upgrade it while it runs, remove it; on a machine for testing"""
    from build.tryout import try_setup

    try_setup()


def sizes() -> None:
    """print what takes the megabytes, as the table of build/README.md"""
    from build.sizes import print_sizes

    print_sizes()


STEPS: tuple[Callable[[], None], ...] = (icons, translations, freeze, smoke, installer)
EXTRAS: tuple[Callable[[], None], ...] = (tryout, sizes)


def main() -> int:
    # A path may be in any language; a console of Windows speaks an old code page.
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # no one replaced it
    steps = {step.__name__: step for step in (*STEPS, *EXTRAS)}
    described = "\n".join(f"  {name:13} {step.__doc__}" for name, step in steps.items())
    parser = argparse.ArgumentParser(
        description=f"{__doc__}\n\n{described}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("step", nargs="*", default=["all"], choices=["all", *steps])
    wanted = parser.parse_args().step
    chosen = STEPS if "all" in wanted else tuple(steps[name] for name in wanted)
    for step in chosen:
        print(f"{step.__name__}: {step.__doc__}", flush=True)
        began = time.monotonic()
        step()
        print(f"{step.__name__}: done in {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
