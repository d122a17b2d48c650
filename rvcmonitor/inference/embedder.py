"""What a voice was trained with: Applio since 3.2.6 writes it beside the log.

A wrong embedder ruins every result without a word.
"""

from __future__ import annotations

import json
from pathlib import Path

from rvcmonitor.training.folders import read_start

_MOST = 1 << 16


def embedder_of(model: Path) -> str | None:
    """The embedder of the model in the folder ``model``; None where no file tells."""
    try:
        told = json.loads(read_start(model / "model_info.json", _MOST))
    except (OSError, ValueError, RecursionError):
        return None
    name = told.get("embedder_model") if isinstance(told, dict) else None
    # It becomes a part of a path and of a command: nothing but a plain name is handed on.
    is_plain = isinstance(name, str) and name.replace("-", "").replace("_", "").isalnum()
    return str(name) if is_plain else None
