"""Which picture and sound tags a run has, and which belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from rvcmonitor.tfevents.columns import MediaKind
from rvcmonitor.training.run import MediaSeries


@dataclass(frozen=True, slots=True)
class PicturePair:
    """``generated`` is the tag of the model's picture, ``original`` of the recording it is held
    against (None where the trainer writes none)."""

    generated: str
    original: str | None


PAIRS: Final = (
    PicturePair("slice/mel_gen", "slice/mel_org"),  # RVC, Applio, so-vits-svc, VITS
    PicturePair("mel/slice/fake", "mel/slice/real"),  # PolTrain
    PicturePair("gen/mel", "gt/mel"),  # so-vits-svc and VITS, in their evaluation
)
WHOLE: Final = ("all/mel", "mel/all", "mel/full")
"""Tags of the whole utterance from which the slice was cut."""


def picture_pairs(media: Mapping[str, MediaSeries]) -> tuple[PicturePair, ...]:
    """The pairs that a run has pictures of; an original alone is no pair."""
    tags = picture_tags(media)
    return tuple(
        PicturePair(pair.generated, pair.original if pair.original in tags else None)
        for pair in PAIRS
        if pair.generated in tags
    )


def whole_utterance(media: Mapping[str, MediaSeries]) -> str | None:
    """The tag of the whole utterance, where the run has one."""
    tags = picture_tags(media)
    return next((tag for tag in WHOLE if tag in tags), None)


def other_pictures(media: Mapping[str, MediaSeries]) -> tuple[str, ...]:
    """The remaining picture tags, in the order of the file: nothing that was logged is hidden."""
    paired = {tag for pair in picture_pairs(media) for tag in (pair.generated, pair.original)}
    return tuple(tag for tag in picture_tags(media) if tag not in paired and tag not in WHOLE)


def media_kinds(media: Mapping[str, MediaSeries]) -> tuple[MediaKind, ...]:
    """Which kinds of media a run has, pictures first."""
    kinds: tuple[MediaKind, ...] = ("image", "audio")
    return tuple(kind for kind in kinds if _of_kind(media.values(), kind))


def picture_tags(media: Mapping[str, MediaSeries]) -> tuple[str, ...]:
    """The tags under which pictures were logged."""
    return _of_kind(media.values(), "image")


def sound_tags(media: Mapping[str, MediaSeries]) -> tuple[str, ...]:
    """The tags under which sounds were logged."""
    return _of_kind(media.values(), "audio")


def _of_kind(media: Iterable[MediaSeries], kind: MediaKind) -> tuple[str, ...]:
    return tuple(series.tag for series in media if series.kind == kind and series.steps.size)
