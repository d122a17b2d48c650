"""A logged picture as pixels, decoded with limits so that no file can fill the memory."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.media import BrokenMediaError
from rvcmonitor.training.folders import reason_of

if TYPE_CHECKING:  # Pillow is loaded with the first picture, so that no start waits for it
    from PIL import Image

Pixels = NDArray[np.uint8]

MAX_PIXELS: Final = 24_000_000
"""Trainers write 0.2 million; 24 million are 72 MB once decoded."""

FORMATS: Final = ("PNG", "JPEG", "GIF")
"""What TensorBoard's writers produce. Other decoders are not even asked."""


def decode_picture(encoded: bytes) -> Pixels:
    """The pixels of an encoded picture, shape (height, width, 3), uint8, read-only.

    Transparent parts are laid on white, as TensorBoard's page shows them. The size that the file
    declares is checked before anything is decoded.

    Raises:
        BrokenMediaError: the bytes are no picture, are damaged, or declare too large a size.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(encoded), formats=FORMATS) as image:
            _check_size(image.width, image.height)
            pixels: Pixels = np.asarray(_opaque(image))
    except UnidentifiedImageError:
        raise BrokenMediaError(_not_a_picture()) from None
    except (OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
        # What Pillow's decoders raise for damaged data; SyntaxError is its word for a bad chunk.
        raise BrokenMediaError(_damaged(reason_of(error))) from error
    except Image.DecompressionBombError as error:
        raise BrokenMediaError(_damaged(reason_of(error))) from error
    pixels.flags.writeable = False
    return pixels


def shrink(pixels: Pixels, width: int, height: int) -> Pixels:
    """``pixels`` averaged to (height, width, 3), uint8, read-only."""
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(pixels))
    small = np.array(image.resize((width, height), Image.Resampling.BOX))
    small.flags.writeable = False
    return small


def _opaque(image: Image.Image) -> Image.Image:
    if image.mode not in ("RGBA", "LA", "PA") and "transparency" not in image.info:
        return image if image.mode == "RGB" else image.convert("RGB")
    from PIL import Image

    layered = image.convert("RGBA")
    paper = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(paper, layered).convert("RGB")


def _check_size(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise BrokenMediaError(
            Message(
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The picture claims to be {width} × {height} pixels, too large to be opened.",
                ),
                {"width": width, "height": height},
            )
        )


def _not_a_picture() -> Message:
    return Message(QT_TRANSLATE_NOOP("Message", "This record holds no picture that can be read."))


def _damaged(detail: str) -> Message:
    return Message(
        QT_TRANSLATE_NOOP("Message", "The picture is damaged and cannot be shown ({detail})."),
        {"detail": detail},
    )
