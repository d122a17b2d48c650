"""Every encoding of scalars and media, as TensorBoard's own classes write it."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tensorboard.compat.proto.summary_pb2 import Summary, SummaryMetadata
from tensorboard.compat.proto.tensor_pb2 import TensorProto
from tensorboard.util.tensor_util import make_tensor_proto

from rvcmonitor.tfevents.event import Scalar, decode_event
from rvcmonitor.tfevents.wire import BrokenEventError
from tests.tfevents.encoding import event, picture, scalar, sound

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8) + struct.pack(">II", 3, 2)


def metadata(plugin: str) -> Any:
    return SummaryMetadata(plugin_data=SummaryMetadata.PluginData(plugin_name=plugin))


def tensor_value(tag: str, tensor: Any, plugin: str = "scalars") -> Any:
    return Summary.Value(tag=tag, tensor=tensor, metadata=metadata(plugin) if plugin else None)


@pytest.mark.parametrize(
    ("dtype", "wide"),
    [
        (np.float16, False),
        (np.float32, False),
        (np.float64, True),
        (np.int8, False),
        (np.uint8, False),
        (np.int16, False),
        (np.int32, True),
        (np.int64, True),
        (np.bool_, False),
    ],
)
@pytest.mark.parametrize("number", [0, 1, 100])
def test_tensor_scalars_of_every_type(dtype: type, wide: bool, number: int) -> None:
    array: Any = np.array(number, dtype)
    for tensor in (
        make_tensor_proto(array),
        TensorProto(dtype=make_tensor_proto(array).dtype, tensor_content=array.tobytes()),
    ):
        decoded = decode_event(event(tensor_value("a", tensor), step=4), {})
        assert decoded.values == (Scalar("a", float(array), wide),)


def test_negative_numbers_and_torchs_new_style() -> None:
    new_style = TensorProto(dtype="DT_FLOAT", float_val=[-2.5])
    whole = make_tensor_proto(np.array(-7, np.int64))
    decoded = decode_event(event(tensor_value("a", new_style), tensor_value("b", whole)), {})
    assert decoded.values == (Scalar("a", -2.5), Scalar("b", -7.0, True))


def test_vectors_and_other_plugins_are_no_scalars() -> None:
    vector = tensor_value("a", make_tensor_proto(np.array([1.0, 2.0])))
    text = tensor_value("b", make_tensor_proto("words"), "text")
    histogram = tensor_value("c", make_tensor_proto(np.zeros((2, 3))), "histograms")
    old_histogram = Summary.Value(tag="d")
    old_histogram.histo.num = 3
    assert decode_event(event(vector, text, histogram, old_histogram), {}).values == ()


def test_the_plugin_may_be_named_only_once() -> None:
    plugins: dict[str, str] = {}
    number = make_tensor_proto(np.array(1.0, np.float32))
    decode_event(event(tensor_value("a", number, "text"), tensor_value("b", number)), plugins)
    later = event(tensor_value("a", number, ""), tensor_value("b", number, ""))
    assert decode_event(later, plugins).values == (Scalar("b", 1.0),)


@pytest.mark.parametrize("plugin", ["images", ""])
def test_pictures_in_tensors(plugin: str) -> None:
    tensor = make_tensor_proto(np.array([b"3", b"2", PNG, PNG + b"x"], object))
    values = decode_event(event(tensor_value("p", tensor, plugin)), {}).media
    assert [(value.tag, value.encoded) for value in values] == [("p", PNG), ("p/1", PNG + b"x")]
    assert (values[0].width, values[0].height) == (3, 2)


def test_sounds_in_tensors_with_labels() -> None:
    tensor = make_tensor_proto(np.array([[b"RIFF1", b"label"], [b"RIFF2", b""]], object))
    values = decode_event(event(tensor_value("s", tensor, "audio")), {}).media
    assert [(value.kind, value.encoded) for value in values] == [
        ("audio", b"RIFF1"),
        ("audio", b"RIFF2"),
    ]


def test_several_values_in_one_event() -> None:
    payload = event(scalar("a", 1.5), picture("p", PNG), scalar("b", 2.5), sound("s", b"RIFF"))
    decoded = decode_event(payload, {})
    assert [value.tag for value in decoded.values] == ["a", "p", "b", "s"]
    assert [value.tag for value in decoded.media] == ["p", "s"]


@given(step=st.integers(-(2**63), 2**63 - 1), wall_time=st.floats(allow_nan=False))
def test_steps_and_times(step: int, wall_time: float) -> None:
    decoded = decode_event(event(scalar("a", 1.0), step=step, wall_time=wall_time), {})
    assert (decoded.step, decoded.wall_time) == (step, wall_time)


@given(st.binary(max_size=80))
def test_any_bytes_are_decoded_or_broken(data: bytes) -> None:
    try:
        decode_event(data, {})
    except BrokenEventError:
        return
