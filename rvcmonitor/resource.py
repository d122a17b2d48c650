"""Where the files that come with the program are: icons, translations."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource_path(name: str) -> Path:
    """The file ``name`` (with ``/`` between folders) below ``resources``.

    Installed and frozen programs carry the folder inside the package; in a source checkout it
    lies beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name
