"""Stand-ins for the trainers: each takes the options of a real one, with its choices and what it
requires, and no others. See :mod:`tests.inference.stand_in` for what they do then."""

from __future__ import annotations

import json
import shutil
import struct
import sys
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rvcmonitor.inference.install import Install
from rvcmonitor.inference.installs import find_install
from rvcmonitor.simulator.checkpoints import write_voice
from tests.inference import stand_in

CLIP_SECONDS = 1.5

_FIRST = """
import argparse, stand_in
import rvc.configs.config
parser = argparse.ArgumentParser()
infer = parser.add_subparsers(dest="mode").add_parser("infer")
infer.add_argument("{pitch}", type=str, choices=[str(i) for i in range(-24, 25)], default="0")
infer.add_argument("--filter_radius", type=str, choices=[str(i) for i in range(11)], default="3")
tenths = [str(i / 10) for i in range(11)]
infer.add_argument("--index_rate", type=str, choices=tenths, default="0.3")
infer.add_argument("--protect", type=str, choices=[str(i / 10) for i in range(6)], default="0.3")
infer.add_argument("--f0_method", type=str, choices=["rmvpe", "crepe"], default="rmvpe")
infer.add_argument("--input_path", type=str, required=True)
infer.add_argument("--output_path", type=str, required=True)
infer.add_argument("--pth_path", type=str, required=True)
infer.add_argument("--index_path", type=str, required=True)
embedders = ["contentvec", "spin"]
infer.add_argument("--embedder_model", type=str, choices=embedders, default="contentvec")
said = parser.parse_args()
stand_in.convert(said.input_path, said.pth_path, said.output_path, pitch=int(said.{name}),
    index=said.index_path, rate=float(said.index_rate), embedder=said.embedder_model)
"""

_APPLIO = """
import argparse, stand_in
import rvc.configs.config
parser = argparse.ArgumentParser()
infer = parser.add_subparsers(dest="mode").add_parser("infer")
infer.add_argument("--pitch", type=int, choices=range(-24, 25), default=0)
infer.add_argument("--index_rate", type=float, choices=[i / 100 for i in range(101)], default=0.3)
infer.add_argument("--protect", type=float, choices={protect}, default=0.33)
infer.add_argument("--f0_method", type=str, choices=["rmvpe", "fcpe"], default="rmvpe")
infer.add_argument("--input_path", type=str, required=True)
infer.add_argument("--output_path", type=str, required=True)
infer.add_argument("--pth_path", type=str, required=True)
infer.add_argument("--index_path", type=str, required=True)
embedders = ["contentvec", "spin"]
infer.add_argument("--embedder_model", type=str, choices=embedders, default="contentvec")
infer.add_argument("--proposed_pitch", type=bool, default=False)
said = parser.parse_args()
assert not said.proposed_pitch
stand_in.convert(said.input_path, said.pth_path, said.output_path, pitch=said.pitch,
    index=said.index_path, rate=said.index_rate, embedder=said.embedder_model)
"""

_CLICK = """
import sys, stand_in
import rvc.configs.config
values = {"--pitch": "0", "--index-rate": "0.3", "--embedder-model": "contentvec"}
required = ["--input-path", "--output-path", "--pth-path", "--index-path"]
said, rest = dict(values), sys.argv[2:]
assert sys.argv[1] == "infer"
while rest:
    option = rest.pop(0)
    if option in ("--proposed-pitch", "--split-audio"):
        continue
    if option not in [*values, *required] or not rest:
        sys.exit("Usage: core.py infer [OPTIONS]\\n\\nError: No such option: " + option)
    said[option] = rest.pop(0)
for option in required:
    if option not in said:
        sys.exit("Usage: core.py infer [OPTIONS]\\n\\nError: Missing option '" + option + "'.")
assert -24 <= int(said["--pitch"]) <= 24
stand_in.convert(said["--input-path"], said["--pth-path"], said["--output-path"],
    pitch=int(said["--pitch"]), index=said["--index-path"], rate=float(said["--index-rate"]),
    embedder=said["--embedder-model"])
"""

_MAINLINE = """
import argparse, os, sys
sys.path.append(os.getcwd())
import stand_in
import configs.config
parser = argparse.ArgumentParser()
parser.add_argument("--f0up_key", type=int, default=0)
parser.add_argument("--input_path", type=str)
parser.add_argument("--index_path", type=str)
parser.add_argument("--f0method", type=str, default="harvest")
parser.add_argument("--opt_path", type=str)
parser.add_argument("--model_name", type=str)
parser.add_argument("--index_rate", type=float, default=0.66)
parser.add_argument("--device", type=str)
parser.add_argument("--is_half", type=bool)
said = parser.parse_args()
assert said.index_path, "an empty one ends in an error"
assert os.path.exists(said.index_path) == (said.index_rate > 0)
assert not said.is_half and said.f0method == "rmvpe" and said.device == "cuda:0"
stand_in.convert(said.input_path, os.path.join(os.environ["weight_root"], said.model_name),
    said.opt_path, pitch=said.f0up_key,
    index=said.index_path if said.index_rate else "", rate=said.index_rate, embedder="contentvec")
"""

_MODULES = """
import os, sys, traceback
import stand_in
for name in ("weight_pymss_root", "index_root", "outside_index_root", "rmvpe_root"):
    os.environ[name]

class VC:
    def __init__(self, config):
        assert config.ready

    def get_vc(self, sid, *to_return_protect):
        self.voice = os.environ["weight_root"] + "/" + sid
        return {}

    def vc_single(self, sid, input_audio_path, f0_up_key, f0_method, file_index, index_rate,
                  resample_sr, rms_mix_rate, protect):
        assert (sid, f0_method, resample_sr) == (0, "rmvpe", 0)
        try:
            result = self.voice + ".of_stand_in.wav"
            stand_in.convert(input_audio_path, self.voice, result, pitch=f0_up_key,
                index=file_index, rate=index_rate, embedder="contentvec")
            import wave, numpy
            with wave.open(result, "rb") as file:
                samples = numpy.frombuffer(file.readframes(file.getnframes()), "<i2")
            assert len(samples)
            return "ok", (stand_in.RATE, samples)
        except Exception:
            return traceback.format_exc(), (None, None)
"""

_REWRITES = """
import stand_in, sys
from pathlib import Path
if stand_in.card_is_hidden():
    path = Path(__file__).parent / "40k.json"
    text = path.read_text().replace("true", "false")
    with open(path, "w") as f:
        f.write(text)
"""
_HARMLESS = """
import sys
class Config:
    ready = len(sys.argv) == 1
"""
_SETTINGS = '{"train": {"fp16_run": true}}'

_OLD_EMBEDDER = ("rvc/models/embedders/contentvec_base.pt",)
_EMBEDDERS = tuple(
    f"rvc/models/embedders/{name}/{file}"
    for name in ("contentvec", "spin")
    for file in ("pytorch_model.bin", "config.json")
)
_RMVPE = "rvc/models/predictors/rmvpe.pt"


def _applio(core: str, config: str, embedders: Sequence[str]) -> dict[str, str]:
    utils = "contentvec_base.pt" if embedders == _OLD_EMBEDDER else "contentvec"
    return {
        "core.py": core,
        "rvc/configs/config.py": config,
        "rvc/configs/40k.json": _SETTINGS,
        "rvc/lib/utils.py": f"embedders = {{'contentvec': '{utils}'}}",
        _RMVPE: "",
        **dict.fromkeys(embedders, ""),
    }


_TENTHS, _ANY = "[i / 10 for i in range(6)]", "[0.33, 0.5]"
KINDS: dict[str, dict[str, str]] = {
    "applio-3.2.0": _applio(
        _FIRST.format(pitch="--f0up_key", name="f0up_key"), _REWRITES, _OLD_EMBEDDER
    ),
    "applio-3.2.1": _applio(
        _FIRST.format(pitch="--f0_up_key", name="f0_up_key"), _REWRITES, _OLD_EMBEDDER
    ),
    "applio-3.2.4": _applio(_APPLIO.format(protect=_TENTHS), _REWRITES, _OLD_EMBEDDER),
    "applio-3.2.8": _applio(_APPLIO.format(protect=_ANY), _REWRITES, _EMBEDDERS),
    "applio-3.6.4": _applio(_APPLIO.format(protect=_ANY), _HARMLESS, _EMBEDDERS),
    "applio-click": _applio(_CLICK, _HARMLESS, _EMBEDDERS),
    "rvc-2024": {
        "infer-web.py": "import gradio",
        "tools/infer_cli.py": _MAINLINE,
        "configs/config.py": _REWRITES,
        "configs/40k.json": _SETTINGS,
        "assets/hubert/hubert_base.pt": "",
        "assets/rmvpe/rmvpe.pt": "",
    },
    "rvc-2.3": {
        "webui.py": "import gradio",
        "infer/vc/modules.py": _MODULES,
        "configs/config.py": _HARMLESS,
        "configs/40k.json": _SETTINGS,
        "assets/hubert_base/config.json": "",
        "assets/rmvpe/rmvpe.pt": "",
    },
}
HARMED_WITHOUT_CARD = ("applio-3.2.0", "applio-3.2.1", "applio-3.2.4", "applio-3.2.8", "rvc-2024")


def put_up(kind: str, root: Path) -> Install:
    """Write a stand-in of ``kind`` into the folder ``root``; its Python is the one of the tests."""
    write_files(root, KINDS[kind])
    shutil.copy(stand_in.__file__, root / "stand_in.py")
    return find_install(root, lambda _root: Path(sys.executable))


def write_files(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def everything_in(folder: Path) -> dict[str, bytes]:
    """All files below ``folder`` with their contents, to see that nothing was changed."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def write_clip(path: Path, seconds: float = CLIP_SECONDS) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(struct.pack("<h", 1000) * int(16_000 * seconds))
    return path


def write_weights(folder: Path, epoch: int) -> Path:
    path = folder / f"anna_{epoch}e_{epoch * 10}s.pth"
    write_voice(path, epoch, epoch * 10)
    return path


def records(path: Path) -> list[dict[str, Any]]:
    """How stand-ins were called, and the processes that they started."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def epoch_heard(result: Path) -> int:
    """Which checkpoint the sound at ``result`` was made with."""
    with wave.open(str(result), "rb") as file:
        return int(struct.unpack("<h", file.readframes(1))[0])
