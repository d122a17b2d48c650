"""What takes the megabytes in the frozen folder, as a table."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from build.places import FROZEN, PORTABLE, SETUP

PARTS = {
    "Qt": ("_internal/PySide6", "_internal/shiboken6"),
    "NumPy": ("_internal/numpy", "_internal/numpy.libs"),
    "pyqtgraph": ("_internal/pyqtgraph",),
    "TensorBoard": ("_internal/tensorboard", "_internal/grpc", "_internal/google", "_internal/PIL"),
    "Phone and other machines": (
        "_internal/apprise",
        "_internal/cryptography",
        "_internal/nacl",
        "_internal/bcrypt",
        "_internal/yaml",
        "_internal/keyring",
        "_internal/certifi",
    ),
    "RVC Monitor's icons and translations": ("_internal/rvcmonitor",),
    "Licences": ("licences",),
    "The two programs, with all Python code": ("rvcmonitor.exe", "rvcmonitor-cli.exe"),
}
REST = "Python and its libraries"


def part_of(file: str) -> str:
    """The row of the table that ``file`` belongs to."""
    for part, places in PARTS.items():
        if any(file == place or file.startswith((f"{place}/", f"{place}-")) for place in places):
            return part
    return REST


def measure(folder: Path) -> Counter[str]:
    """Bytes of each part."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file():
            sizes[part_of(path.relative_to(folder).as_posix())] += path.stat().st_size
    return sizes


def table(sizes: Counter[str]) -> str:
    rows = [f"| {part} | {size / 1e6:.1f} |" for part, size in sizes.most_common()]
    total = f"| **all** | **{sizes.total() / 1e6:.1f}** |"
    return "\n".join(["| part | MB |", "|---|---:|", *rows, total])


def print_sizes() -> None:
    """Print the table, and the sizes of the packages that exist."""
    print(table(measure(FROZEN)))
    for package in (SETUP, PORTABLE):
        if package.is_file():
            print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB")
