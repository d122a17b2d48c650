"""``python -m tests.gallery OUT``: see :mod:`tests.gallery`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from rvcmonitor.languages import spoken_languages

SCALES = (1.0, 1.5, 2.0)


def main() -> int:
    """0 where no text is cut in any picture."""
    parser = argparse.ArgumentParser("python -m tests.gallery", description=__doc__)
    parser.add_argument("out", type=Path, help="a folder for the pictures")
    parser.add_argument("--scale", type=float, help="only at this scale, in this process")
    parser.add_argument("--language", nargs="+", default=spoken_languages())
    parser.add_argument("--theme", nargs="+", default=["light", "dark"])
    parser.add_argument("--text", type=float, default=1.0, help="how much larger letters are")
    parser.add_argument("--width", type=int, help="only in windows of this width")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if chosen.scale is None:  # a scale is that of a whole process
        commands = [
            [sys.executable, "-m", "tests.gallery", *sys.argv[1:], "--scale", str(scale)]
            for scale in SCALES
        ]
        return max(subprocess.call(command) for command in commands)
    os.environ["QT_SCALE_FACTOR"] = str(chosen.scale)
    from tests.gallery.render import SIZES, render  # Qt asks for the scale when it is imported

    sizes = [size for size in SIZES if chosen.width in (None, size.width())]
    found = render(chosen.out, chosen.scale, chosen.language, chosen.theme, sizes, chosen.text)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
