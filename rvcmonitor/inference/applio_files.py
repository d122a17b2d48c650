"""What lies where in every Applio since 3.2, whatever its command line.

- The pitch is followed by ``rvc/models/predictors/rmvpe.pt``.
- Up to 3.2.4 an embedder is one file (``contentvec_base.pt``), later a folder of two. Which of
  both it is stands in ``rvc/lib/utils.py``.
- A missing model is fetched from the network without a word.
- Up to 3.2.8 ``rvc/configs/config.py`` rewrites the settings of trainings to 32 bit where it sees
  no card, and never sets them back. Later ones write nothing.
"""

from __future__ import annotations

import re
from pathlib import Path

from rvcmonitor.inference.install import USUAL_EMBEDDER, text_of

COMMAND_LINE = "core.py"
_MODELS = "rvc/models"
_WRITES = re.compile(r"""open\([^()]*,\s*["'][wa]|\.write\(|json\.dump\(""")


def models(root: Path, embedder: str | None) -> tuple[str, ...]:
    """The files that a conversion with this embedder (None: the usual one) needs."""
    pitch = f"{_MODELS}/predictors/rmvpe.pt"
    utils = text_of(root, "rvc/lib/utils.py")
    folder = f"{_MODELS}/embedders"
    name = embedder or USUAL_EMBEDDER
    if "contentvec_base.pt" in utils:
        file = "contentvec_base.pt" if name == USUAL_EMBEDDER else f"{name}.pt"
        return (pitch, f"{folder}/{file}")
    return (pitch, f"{folder}/{name}/pytorch_model.bin", f"{folder}/{name}/config.json")


def rewrites_settings(root: Path) -> bool:
    """Whether its configuration writes files; where it cannot be read, it may."""
    text = text_of(root, "rvc/configs/config.py")
    return not text or _WRITES.search(text) is not None
