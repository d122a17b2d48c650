"""What the trainers' tags mean, and how the charts group them.

Every fork names the same losses in its own way. A *meaning* is our name for one of them; an
averaged variant of a meaning ends in ``_avg``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Meaning = Literal[
    "generator",
    "mel",
    "fm",
    "kl",
    "adv",
    "discriminator",
    "grad_g",
    "grad_d",
    "learning_rate",
    "validation",
    "gap",
    "generator_avg",
    "mel_avg",
    "fm_avg",
    "kl_avg",
    "adv_avg",
    "discriminator_avg",
    "grad_g_avg",
    "grad_d_avg",
]
Group = Literal["losses", "averages", "gradients", "learning rate", "parts", "validation", "other"]

GROUPS: tuple[Group, ...] = (
    "losses",
    "averages",
    "validation",
    "gradients",
    "learning rate",
    "parts",
    "other",
)
"""The groups in the order in which people read them."""

GAP = "validation/gap"
"""The tag of the curve of validation less training, which no trainer writes."""
_PAIRS: tuple[tuple[str, str], ...] = (
    ("epoch_loss", "validation/epoch_loss"),
    ("epoch_loss", "epoch_val_loss"),
    ("loss", "val_loss"),
    ("loss", "validation/loss"),
    ("train_loss", "val_loss"),
    ("train_loss", "valid_loss"),
    ("train_loss", "validation_loss"),
    ("training_loss", "validation_loss"),
    ("loss/train", "loss/val"),
    ("loss/train", "loss/valid"),
    ("loss/train", "loss/validation"),
    ("loss/train", "loss/test"),
    ("train/loss", "val/loss"),
    ("train/loss", "valid/loss"),
    ("train/loss", "validation/loss"),
    ("loss/total_loss", "validation/loss/total_loss"),
    ("training/mel_spec_error", "validation/mel_spec_error"),
)
"""Training and validation loss that measure the same, in lower case: by Keras, by Lightning, by
PyTorch's guide, of FastSpeech2 and of HiFi-GAN. A folder of its own puts ``validation/`` before."""
TRAINING_LOSSES = tuple(dict.fromkeys(one for one, _ in _PAIRS if one != "training/mel_spec_error"))
"""What is told by such a name alone, in lower case."""

# The tags of one meaning, the best first. Mainline, Mangio and Applio write loss/*; codename-fork,
# ShiroRVC and PolTrain write means over an epoch, loss_avg/*, and have no single-batch values.
# HiFi-GAN writes training/* and validation/*, FastSpeech2 Loss/* and Keras epoch_* in two folders.
_TAGS: dict[Meaning, tuple[str, ...]] = {
    "generator": (
        "loss/g/total",
        "loss_avg/loss_gen_total",
        "loss_avg/generator_total",
        "training/gen_loss_total",
        *TRAINING_LOSSES,
    ),
    "mel": (
        "loss/g/mel",
        "loss_avg/loss_mel",
        "loss_avg/mel",
        "loss_avg/loss_spectral",
        "training/mel_spec_error",
        "Loss/mel_loss",
    ),
    "fm": ("loss/g/fm", "loss_avg/loss_fm", "loss_avg/fm"),
    "kl": ("loss/g/kl", "loss_avg/loss_kl", "loss_avg/kl"),
    "adv": ("loss/g/adv", "loss_avg/loss_adv", "loss_avg/generator_adv"),
    "discriminator": (
        "loss/d/total",
        "loss/d/adv",
        "loss_avg/loss_disc",
        "loss_avg/discriminator_adv",
        "loss/avg/d",
    ),
    "grad_g": ("grad_norm_g", "grad/norm_g"),
    "grad_d": ("grad_norm_d", "grad/norm_d"),
    "learning_rate": ("learning_rate", "learning_rate/lr_g", "learning_rate/lr_d", "lr"),
}
_BY_TAG: dict[str, Meaning] = {tag: meaning for meaning, tags in _TAGS.items() for tag in tags}

# Rolling means: loss_avg_50/g/total (Applio), loss_avg_50/loss_gen_total_50 (codename-fork).
_ROLLING = re.compile(r"(?P<kind>loss|grad)_avg_\d+/(?P<name>.+?)(?:_clipped)?(?:_\d+)?$")
_ROLLING_NAMES: dict[str, Meaning] = {
    "g/total": "generator_avg",
    "loss_gen_total": "generator_avg",
    "generator_total": "generator_avg",
    "g/mel": "mel_avg",
    "loss_mel": "mel_avg",
    "mel": "mel_avg",
    "loss_spectral": "mel_avg",
    "g/fm": "fm_avg",
    "loss_fm": "fm_avg",
    "g/kl": "kl_avg",
    "loss_kl": "kl_avg",
    "g/adv": "adv_avg",
    "loss_adv": "adv_avg",
    "generator_adv": "adv_avg",
    "d/total": "discriminator_avg",
    "d/adv": "discriminator_avg",
    "loss_disc": "discriminator_avg",
    "discriminator_adv": "discriminator_avg",
    "norm_g": "grad_g_avg",
    "norm_d": "grad_d_avg",
}
_VALIDATION = (
    "validation/loss/mel_l1",
    "validation/loss/mrstft",
    "validation/mel_spec_error",
    *dict.fromkeys(other for _, other in _PAIRS if other != "validation/mel_spec_error"),
)
_PART = re.compile(r"loss/(?:g|d_r|d_g)/\d+$")
_STEP_ENDING = re.compile(r"_(?:\d+e_\d+s|\d{4,})$")


def meaning_of(tag: str) -> Meaning | None:
    """What ``tag`` measures, None for a tag of an unknown kind."""
    if tag == GAP:
        return "gap"
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag.casefold() in TRAINING_LOSSES:
        return "generator"
    rolling = _ROLLING.match(tag)
    if rolling is not None:
        return _ROLLING_NAMES.get(rolling["name"])
    return "validation" if _is_validation_loss(tag) else None


def group_of(tag: str) -> Group:
    """The group of cards that ``tag`` is shown in."""
    meaning = meaning_of(tag)
    if meaning in ("validation", "gap") or tag.startswith(("validation/", "holdout/")):
        return "validation"
    if tag.startswith("grad"):
        return "gradients"
    if meaning == "learning_rate" or tag.startswith("learning_rate"):
        return "learning rate"
    if _PART.match(tag):
        return "parts"
    if _ROLLING.match(tag):
        return "averages"
    is_loss = meaning is not None or tag.casefold().startswith(("loss", "epoch_loss"))
    return "losses" if is_loss else "other"


def best_tags(tags: Iterable[str]) -> dict[str, str]:
    """The run's best tag for each meaning it has, e.g. ``{"mel": "loss/g/mel"}``."""
    best: dict[str, tuple[int, str]] = {}
    for tag in tags:
        meaning = meaning_of(tag)
        if meaning is not None:
            ranked = (_rank(meaning, tag), tag)
            best[meaning] = min(best.get(meaning, ranked), ranked)
    return {meaning: tag for meaning, (_, tag) in best.items()}


def paired(tags: Iterable[str]) -> tuple[str, str] | None:
    """The tags of a training and a validation loss that measure the same; None without any.

    >>> paired(["epoch_loss", "epoch_accuracy", "validation/epoch_loss"])
    ('epoch_loss', 'validation/epoch_loss')
    """
    known = {tag.casefold(): tag for tag in tags}
    return next(
        ((known[one], known[two]) for one, two in _PAIRS if one in known and two in known), None
    )


def media_stem(tag: str) -> str:
    """``tag`` without the step that some trainers put into it: one clip a step becomes one tag.

    >>> media_stem("gen/audio_0001000"), media_stem("gen/audio_10e_500s")
    ('gen/audio', 'gen/audio')
    """
    return _STEP_ENDING.sub("", tag)


def _is_validation_loss(tag: str) -> bool:
    """Scores (pesq, si_sdr) are better when higher, so that only losses count here."""
    return tag.casefold() in _VALIDATION or (tag.startswith("holdout/") and "mel" in tag)


def _rank(meaning: Meaning, tag: str) -> int:
    order = _TAGS.get(meaning, _VALIDATION)
    places = (order.index(one) for one in (tag, tag.casefold()) if one in order)
    return next(places, len(order))
