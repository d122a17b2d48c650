"""Small files that look like PyTorch's checkpoints: a zip with a pickle and one tiny tensor.

The pickle is put together by hand, because torch is not here to do it and because a reader must
meet the same opcodes (globals, reduce, persistent ids) as in a real one.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

Plain = str | int | float | list["Plain"] | Mapping[str, "Plain"] | None

_TENSOR = 8  # values in the only tensor


def write_resume_file(path: Path, epoch: int, learning_rate: float) -> None:
    """A ``G_*.pth`` or ``D_*.pth``: what training goes on from; ``iteration`` is the epoch."""
    fields = (
        _text("model") + _weights("enc_p.emb_phone.weight"),
        _text("iteration") + _plain(epoch),
        _text("optimizer") + _plain({"state": {}, "param_groups": [{"lr": learning_rate}]}),
        _text("learning_rate") + _plain(learning_rate),
    )
    _write(path, _dict(*fields))


def write_voice(path: Path, epoch: int, step: int) -> None:
    """A voice model to listen with, as it is saved every few epochs."""
    fields = (
        _text("weight") + _weights("enc_p.emb_phone.weight"),
        _text("config") + _plain([1025, 32, 192, 192, 768, 2, 6, 3, 0, "1"]),
        _text("epoch") + _plain(epoch),
        _text("step") + _plain(step),
        _text("info") + _plain(f"{epoch}epoch"),
        _text("sr") + _plain("40k"),
        _text("f0") + _plain(1),
        _text("version") + _plain("v2"),
    )
    _write(path, _dict(*fields))


def _write(path: Path, pickled: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    inside = path.stem
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{inside}/data.pkl", b"\x80\x02" + pickled + b".")
        archive.writestr(f"{inside}/byteorder", b"little")
        archive.writestr(f"{inside}/data/0", bytes(4 * _TENSOR))
        archive.writestr(f"{inside}/version", b"3\n")


def _plain(value: Plain) -> bytes:
    match value:
        case None:
            return b"N"
        case str():
            return _text(value)
        case int():
            return b"J" + struct.pack("<i", value)
        case float():
            return b"G" + struct.pack(">d", value)
        case list():
            return b"](" + b"".join(_plain(item) for item in value) + b"e"
        case _:
            return _dict(*(_text(key) + _plain(item) for key, item in value.items()))


def _text(text: str) -> bytes:
    encoded = text.encode()
    return b"X" + struct.pack("<I", len(encoded)) + encoded


def _dict(*pairs: bytes) -> bytes:
    return b"}(" + b"".join(pairs) + b"u"


def _weights(name: str) -> bytes:
    """An OrderedDict with one float tensor, as ``state_dict`` gives it."""
    empty = b"ccollections\nOrderedDict\n)R"
    storage = b"(" + _text("storage") + b"ctorch\nFloatStorage\n" + _text("0") + _text("cpu")
    storage += _plain(_TENSOR) + b"tQ"
    shape = _plain(_TENSOR) + b"\x85" + _plain(1) + b"\x85"
    tensor = b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + _plain(0) + shape + b"\x89"
    return empty + b"(" + _text(name) + tensor + empty + b"tRu"
