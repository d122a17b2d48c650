"""Mel spectrograms as the trainers draw them: a figure of 1000 × 200 with axes and a colour bar."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Mel = NDArray[np.float64]
"""Log mel amplitudes of shape (channels, frames), the lowest channel first."""

SIZE = (1000, 200)
CHANNELS = 125
SLICE_FRAMES, WHOLE_FRAMES = 32, 370
_FLOOR, _CEILING = -9.5, 1.5
# Where matplotlib puts things on a figure of this size, in pixels.
_AXES = (71, 15, 802, 142)
_BAR = (848, 15, 854, 142)

# A few colours of each map, evenly apart; between them it is interpolated.
_COLOURS: Mapping[str, tuple[str, ...]] = {
    "viridis": (
        "440154", "482878", "3e4a89", "31688e", "26828e",
        "1f9e89", "35b779", "6ece58", "b5de2b", "fde725",
    ),
    "magma": (
        "000004", "180f3d", "440f76", "721f81", "9e2f7f",
        "cd4071", "f1605d", "fd9668", "feca8d", "fcfdbf",
    ),
    "inferno": (
        "000004", "1b0c41", "4a0c6b", "781c6d", "a52c60",
        "cf4446", "ed6925", "fb9b06", "f7d13d", "fcffa4",
    ),
    "jet": (
        "000080", "0000ff", "0080ff", "00ffff", "80ff80", "ffff00", "ff8000", "ff0000", "800000",
    ),
    "gray": ("000000", "ffffff"),
    "hot": ("0b0000", "ff0000", "ffff00", "ffffff"),
}  # fmt: skip


def voice(seed: int, frames: int = SLICE_FRAMES, gain: float = 0.0) -> Mel:
    """Something like a sung phrase: harmonics under formants, consonants, a silence."""
    rng = np.random.default_rng(seed)
    channel = np.arange(CHANNELS)[:, np.newaxis]
    time = np.arange(frames)
    pitch = 9 + 1.5 * np.sin(time / frames * rng.uniform(2, 9) + rng.uniform(0, 6))
    formants = sum(
        np.exp(-(((channel - centre - 4 * np.sin(time / 9 + centre)) / width) ** 2) / 2)
        for centre, width in ((14, 9), (36, 8), (66, 7), (90, 10))
    )
    # On the mel scale harmonics lie evenly below and close up above.
    spacing = pitch * np.clip(1.1 - channel / 160, 0.35, None)
    harmonics = np.cos(2 * np.pi * channel / spacing) * np.clip(1.2 - channel / 80, 0.1, 1)
    mel = -6.5 + 4.5 * formants + 1.6 * harmonics - channel / 45
    mel = mel + _loudness(rng, frames) + 0.25 * rng.standard_normal((CHANNELS, frames))
    return np.asarray(np.clip(mel + gain, _FLOOR, _CEILING), np.float64)


def generated(original: Mel, quality: float, seed: int = 0) -> Mel:
    """What the model makes of it: blurred and noisy at ``quality`` 0, the same at 1."""
    rng = np.random.default_rng(seed)
    blur = max(0, round((1 - quality) * 5))
    smeared = original
    for axis in (0, 1):
        smeared = np.mean([np.roll(smeared, by, axis) for by in range(-blur, blur + 1)], axis=0)
    noise = rng.standard_normal(original.shape) * (0.1 + 0.4 * (1 - quality))
    return np.asarray(np.clip(smeared + noise, _FLOOR, _CEILING), np.float64)


def collapsed(frames: int = SLICE_FRAMES, seed: int = 0) -> Mel:
    """What a collapsed model makes: a few bands that never change."""
    rng = np.random.default_rng(seed)
    bands = np.where(rng.random(CHANNELS) < 0.06, -2.0, -7.5)[:, np.newaxis]
    return bands + 0.02 * rng.standard_normal((CHANNELS, frames))


def figure(mel: Mel, colours: str = "viridis") -> bytes:
    """The figure as a PNG (RGB, 1000 × 200)."""
    lowest, highest = float(mel.min()), float(mel.max())
    scaled = (mel[::-1] - lowest) / max(highest - lowest, 1e-9)
    shaded = Image.fromarray(_palette(colours)[(scaled * 255).astype(np.uint8)])
    drawn = _frame(colours, mel.shape[1], round(lowest, 1), round(highest, 1)).copy()
    left, top, right, bottom = _AXES
    drawn.paste(
        shaded.resize((right - left, bottom - top), Image.Resampling.NEAREST), (left + 1, top + 1)
    )
    held = io.BytesIO()
    drawn.save(held, "PNG", compress_level=3)
    return held.getvalue()


def _loudness(rng: np.random.Generator, frames: int) -> Mel:
    if frames < 2 * SLICE_FRAMES:
        return np.zeros(frames)
    syllables = np.sin(np.arange(frames) / rng.uniform(9, 14) + rng.uniform(0, 6))
    loudness = np.clip(syllables * 3, -4, 0.5)
    loudness[: frames // 12] = -9
    return np.asarray(loudness, np.float64)


@cache
def _palette(colours: str) -> NDArray[np.uint8]:
    stops = np.array([list(bytes.fromhex(colour)) for colour in _COLOURS[colours]], np.float64)
    at = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(at, np.arange(len(stops)), stops[:, rgb]) for rgb in range(3)]
    return np.stack(channels, axis=1).astype(np.uint8)


@cache
def _frame(colours: str, frames: int, lowest: float, highest: float) -> Image.Image:
    """All but the spectrogram: axes with ticks and names, and the colour bar."""
    drawn = Image.new("RGB", SIZE, "white")
    pen = ImageDraw.Draw(drawn)
    font = ImageFont.load_default()
    left, top, right, bottom = _AXES
    pen.rectangle(_AXES, outline="black")
    for channel in range(0, CHANNELS, 50):
        y = bottom - (bottom - top) * channel / CHANNELS
        pen.line((left - 4, y, left, y), fill="black")
        pen.text((left - 8, y), str(channel), fill="black", font=font, anchor="rm")
    for frame in range(0, frames, 5 if frames <= SLICE_FRAMES else 50):
        x = left + (right - left) * (frame + 0.5) / frames
        pen.line((x, bottom, x, bottom + 4), fill="black")
        pen.text((x, bottom + 7), str(frame), fill="black", font=font, anchor="mt")
    pen.text(((left + right) / 2, bottom + 28), "Frames", fill="black", font=font, anchor="mt")
    _write_upwards(drawn, "Channels", (14, (top + bottom) // 2))
    _draw_bar(drawn, colours, lowest, highest)
    return drawn


def _write_upwards(drawn: Image.Image, text: str, middle: tuple[int, int]) -> None:
    font = ImageFont.load_default()
    left, top, right, bottom = font.getbbox(text)
    label = Image.new("RGB", (int(right - left) + 2, int(bottom - top) + 2), "white")
    ImageDraw.Draw(label).text((1 - left, 1 - top), text, fill="black", font=font)
    upright = label.rotate(90, expand=True)
    drawn.paste(upright, (middle[0], middle[1] - upright.height // 2))


def _draw_bar(drawn: Image.Image, colours: str, lowest: float, highest: float) -> None:
    pen = ImageDraw.Draw(drawn)
    left, top, right, bottom = _BAR
    column = Image.fromarray(_palette(colours)[::-1][:, np.newaxis])
    drawn.paste(column.resize((right - left, bottom - top)), (left, top))
    pen.rectangle(_BAR, outline="black")
    for value in (0, -5):
        if lowest <= value <= highest:
            y = bottom - (bottom - top) * (value - lowest) / max(highest - lowest, 1e-9)
            pen.line((right, y, right + 4, y), fill="black")
            pen.text((right + 7, y), str(value), fill="black", anchor="lm")
