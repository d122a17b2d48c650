"""Applio 3.2.2 to 3.6.4, and codename-rvc-fork 3 and 4.

``core.py infer --input_path … --output_path … --pth_path … --index_path …``

- Those four are required; an empty index path is taken as none.
- ``--pitch`` is -24…24; with ``--index_rate 0`` only the checkpoint is heard.
- Nothing else is said: up to 3.2.5 an explicit ``--protect 0.33`` is refused, and since 3.3.0
  ``False`` behind ``--proposed_pitch`` turns it on.
- ``--embedder_model`` only where it is not the usual one.
- It ends with 0 whatever happened; only wrong usage is 2.
- ``batch_infer`` is never used: it leaves a number by which its window's stop button kills.
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
    text = text_of(root, applio_files.COMMAND_LINE)
    return '"--pth_path"' in text and '"--pitch"' in text


def needs(root: Path, embedder: str | None) -> tuple[str, ...]:
    """The models of a conversion."""
    return applio_files.models(root, embedder)


def arguments(root: Path, request: Request) -> list[str]:  # noqa: ARG001 - one form for all adapters
    """``core.py infer`` with no more than it has to be told."""
    said = [applio_files.COMMAND_LINE, "infer"]
    said += ["--input_path", str(request.clip), "--output_path", str(request.result)]
    said += ["--pth_path", str(request.weights), "--index_path", str(request.index or "")]
    said += ["--pitch", str(request.pitch)]
    said += ["--index_rate", INDEX_RATE if request.index else "0"]
    if request.embedder not in (None, USUAL_EMBEDDER):
        said += ["--embedder_model", str(request.embedder)]
    return said


def environment(request: Request) -> Mapping[str, str]:  # noqa: ARG001 - as above
    """Nothing more."""
    return {}


def harmed_without_card(root: Path) -> bool:
    """Up to 3.2.8."""
    return applio_files.rewrites_settings(root)
