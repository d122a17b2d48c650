"""Applio since the end of July 2026, which still calls itself 3.6.4.

``core.py infer --input-path … --output-path … --pth-path … --index-path …``

- The options have hyphens; those that are on or off take no value, and none is said.
- It ends with 1 where a conversion failed.
- All else as in :mod:`rvcmonitor.inference.applio`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rvcmonitor.inference import applio_files
from rvcmonitor.inference.install import INDEX_RATE, USUAL_EMBEDDER, Request, text_of

NAME = "Applio"
OTHER_EMBEDDERS = True


def fits(root: Path) -> bool:
    """Whether it is called like this."""
    return '"--pth-path"' in text_of(root, applio_files.COMMAND_LINE)


def needs(root: Path, embedder: str | None) -> tuple[str, ...]:
    """The models of a conversion."""
    return applio_files.models(root, embedder)


def arguments(root: Path, request: Request) -> list[str]:  # noqa: ARG001 - one form for all adapters
    """``core.py infer`` with no more than it has to be told."""
    said = [applio_files.COMMAND_LINE, "infer"]
    said += ["--input-path", str(request.clip), "--output-path", str(request.result)]
    said += ["--pth-path", str(request.weights), "--index-path", str(request.index or "")]
    said += ["--pitch", str(request.pitch)]
    said += ["--index-rate", INDEX_RATE if request.index else "0"]
    if request.embedder not in (None, USUAL_EMBEDDER):
        said += ["--embedder-model", str(request.embedder)]
    return said


def environment(request: Request) -> Mapping[str, str]:  # noqa: ARG001 - as above
    """Nothing more."""
    return {}


def harmed_without_card(root: Path) -> bool:
    """No, unless somebody put the old habit back."""
    return applio_files.rewrites_settings(root)
