"""RVC (Mainline) 2.3: it has no command line, but modules that can be imported.

- ``infer/vc/modules.py`` has ``VC``: ``get_vc(name)`` loads a voice, ``vc_single(speaker, path,
  pitch, f0 method, index, index rate, resample, rms mix, protect)`` gives words and, where it went
  well, (rate, samples).
- Its window sets five variables at its start, and without them nothing is found.
- Its ``Config`` reads the command line, which therefore has to be empty by then.
- Nothing is rewritten without a card.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rvcmonitor.inference.install import INDEX_RATE, Request, text_of

NAME = "RVC"
OTHER_EMBEDDERS = False
_MODULES = "infer/vc/modules.py"
_CONVERT = """
import sys, wave
name, clip, pitch, result, index, rate = sys.argv[1:]
sys.argv = sys.argv[:1]
import numpy
from configs.config import Config
from infer.vc.modules import VC
voice = VC(Config())
voice.get_vc(name)
said = voice.vc_single(0, clip, int(pitch), "rmvpe", index, float(rate), 0, 1.0, 0.33)
words, (rate, samples) = said
if samples is None:
    sys.exit(words)
samples = numpy.asarray(samples)
if samples.dtype.kind == "f":
    samples = (numpy.clip(samples, -1, 1) * 32767).astype("<i2")
with wave.open(result, "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(rate)
    file.writeframes(samples.astype("<i2").tobytes())
"""


def fits(root: Path) -> bool:
    """Whether it is called like this."""
    text = text_of(root, _MODULES)
    return (root / "webui.py").is_file() and "def vc_single(" in text and "def get_vc(" in text


def needs(root: Path, embedder: str | None) -> tuple[str, ...]:  # noqa: ARG001 - one form for all
    """The models of a conversion. It knows no other embedder."""
    return ("assets/hubert_base/config.json", "assets/rmvpe/rmvpe.pt")


def arguments(root: Path, request: Request) -> list[str]:  # noqa: ARG001 - as above
    """A few lines for its Python instead of a command line."""
    said = [request.weights.name, str(request.clip), str(request.pitch), str(request.result)]
    said += [str(request.index or ""), INDEX_RATE if request.index else "0"]
    return ["-c", _CONVERT, *said]


def environment(request: Request) -> Mapping[str, str]:
    """What its window would have set, and where the voice is."""
    return {
        "weight_root": str(request.weights.parent),
        "weight_pymss_root": "assets/pymss_weights",
        "index_root": "logs",
        "outside_index_root": "assets/indices",
        "rmvpe_root": "assets/rmvpe",
    }


def harmed_without_card(root: Path) -> bool:  # noqa: ARG001 - as above
    """No."""
    return False
