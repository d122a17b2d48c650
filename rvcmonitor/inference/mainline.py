"""RVC (Mainline) 2.2.231006 and 20240604: ``tools/infer_cli.py``.

- The voice is looked for by its name in the folder that the variable ``weight_root`` names; it need
  not lie in ``assets/weights``.
- An empty index path ends in an error (231006); one that does not exist is fine at rate 0.
- ``--is_half False`` means true, so it is not said.
- A failure leaves an empty file and 1.
- Without a card ``configs/config.py`` rewrites the settings of trainings to 32 bit and never sets
  them back.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rvcmonitor.inference.install import INDEX_RATE, Request, text_of

NAME = "RVC"
OTHER_EMBEDDERS = False
_COMMAND_LINE = "tools/infer_cli.py"
_NO_INDEX = "none.index"
_CARD = "cuda:0"


def fits(root: Path) -> bool:
    """Whether it is called like this."""
    text = text_of(root, _COMMAND_LINE)
    return '"--opt_path"' in text and '"--f0up_key"' in text and '"--model_name"' in text


def needs(root: Path, embedder: str | None) -> tuple[str, ...]:  # noqa: ARG001 - one form for all
    """The models of a conversion. It knows no other embedder."""
    return ("assets/hubert/hubert_base.pt", "assets/rmvpe/rmvpe.pt")


def arguments(root: Path, request: Request) -> list[str]:  # noqa: ARG001 - as above
    """``tools/infer_cli.py`` on the card: without one it is never started."""
    said = [_COMMAND_LINE, "--f0up_key", str(request.pitch), "--input_path", str(request.clip)]
    said += ["--index_path", str(request.index or _NO_INDEX), "--f0method", "rmvpe"]
    said += ["--index_rate", INDEX_RATE if request.index else "0"]
    said += ["--opt_path", str(request.result), "--model_name", request.weights.name]
    return [*said, "--device", _CARD]


def environment(request: Request) -> Mapping[str, str]:
    """Where the voice is."""
    return {"weight_root": str(request.weights.parent)}


def harmed_without_card(root: Path) -> bool:  # noqa: ARG001 - as above
    """Both are."""
    return True
