"""Applio 3.2.0 and 3.2.1.

``core.py infer --input_path … --output_path … --pth_path … --index_path …``

- The pitch is ``--f0up_key`` (3.2.0) or ``--f0_up_key`` (3.2.1).
- ``--index_rate`` is one of eleven texts, of which none is ``0``: it is ``0.0``.
- All else as in :mod:`rvcmonitor.inference.applio`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rvcmonitor.inference import applio_files
from rvcmonitor.inference.install import INDEX_RATE, USUAL_EMBEDDER, Request, text_of

NAME = "Applio 3.2.0/3.2.1"
OTHER_EMBEDDERS = True
_PITCH = ("--f0up_key", "--f0_up_key")


def fits(root: Path) -> bool:
    """Whether it is called like this."""
    text = text_of(root, applio_files.COMMAND_LINE)
    return '"--pth_path"' in text and '"--pitch"' not in text and _pitch_option(text) is not None


def needs(root: Path, embedder: str | None) -> tuple[str, ...]:
    """The models of a conversion."""
    return applio_files.models(root, embedder)


def arguments(root: Path, request: Request) -> list[str]:
    """``core.py infer`` with no more than it has to be told."""
    pitch = _pitch_option(text_of(root, applio_files.COMMAND_LINE)) or _PITCH[0]
    said = [applio_files.COMMAND_LINE, "infer"]
    said += ["--input_path", str(request.clip), "--output_path", str(request.result)]
    said += ["--pth_path", str(request.weights), "--index_path", str(request.index or "")]
    said += [pitch, str(request.pitch)]
    said += ["--index_rate", INDEX_RATE if request.index else "0.0"]
    if request.embedder not in (None, USUAL_EMBEDDER):
        said += ["--embedder_model", str(request.embedder)]
    return said


def environment(request: Request) -> Mapping[str, str]:  # noqa: ARG001 - one form for all adapters
    """Nothing more."""
    return {}


def harmed_without_card(root: Path) -> bool:  # noqa: ARG001 - as above
    """Both are."""
    return True


def _pitch_option(text: str) -> str | None:
    return next((option for option in _PITCH if f'"{option}"' in text), None)
