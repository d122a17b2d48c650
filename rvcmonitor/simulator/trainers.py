"""What each trainer writes: its tags in their order, its cadence, its folders and names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Tags = tuple[tuple[str, str], ...]
"""Pairs of a tag and the meaning of its value, in the order they are written."""
Cadence = Literal["interval", "drifting", "epoch"]

_PARTS: Tags = (
    *((f"loss/g/{part}", f"g{part}") for part in range(9)),
    *((f"loss/d_r/{part}", f"d_r{part}") for part in range(9)),
    *((f"loss/d_g/{part}", f"d_g{part}") for part in range(9)),
)
_MAINLINE_TAGS: Tags = (
    ("loss/g/total", "generator"),
    ("loss/d/total", "discriminator"),
    ("learning_rate", "learning_rate"),
    ("grad_norm_d", "grad_d"),
    ("grad_norm_g", "grad_g"),
    ("loss/g/fm", "fm"),
    ("loss/g/mel", "mel"),
    ("loss/g/kl", "kl"),
)
_PICTURES: Tags = (
    ("slice/mel_org", "original"),
    ("slice/mel_gen", "generated"),
    ("all/mel", "whole"),
)


@dataclass(frozen=True, slots=True)
class Trainer:
    """One fork. ``family`` is how the report calls it.

    ``tags`` are written at every log point: every ``log_interval`` steps (``interval``), every
    ceil(wavs / batch) + 1 steps (``drifting``), or at the end of every epoch (``epoch``);
    ``averages`` every 50 steps; ``validation`` whenever it saves. ``logged_before`` is whether a
    step is written before it is counted, ``counts_epochs`` whether the x value is the epoch.
    ``values_of`` is how many batches a value of ``tags`` is the mean of (0: the whole epoch).
    ``resume_shift`` is by how many epochs each resume moves the learning rate.

    ``has_eval`` is whether it opens a second events file in ``eval``, for sounds and
    ``eval_pictures`` at each save; most never write to it.

    Folders are relative to the install folder; ``{model}``, ``{epoch}`` and ``{step}`` are
    filled in.
    """

    name: str
    family: str
    tags: Tags
    averages: Tags = ()
    validation: Tags = ()
    pictures: Tags = _PICTURES
    sounds: Tags = ()
    eval_pictures: Tags = ()
    cadence: Cadence = "interval"
    logged_before: bool = True
    counts_epochs: bool = False
    values_of: int = 1
    clips_for_display: bool = False
    repeats_saved_epoch: bool = True
    resume_shift: int = 0
    model_folder: str = "logs/{model}"
    events_in: str = ""
    has_eval: bool = False
    weights: str | None = "assets/weights/{model}_e{epoch}_s{step}.pth"
    final_weights: str | None = None
    saves_every_steps: int | None = None
    config: Literal["mainline", "applio"] = "mainline"


MAINLINE = Trainer(
    "mainline",
    "mainline",
    (*_MAINLINE_TAGS, *_PARTS),
    clips_for_display=True,
    resume_shift=1,
    has_eval=True,
    final_weights="assets/weights/{model}.pth",
)
MANGIO = Trainer(
    "mangio",
    "mangio",
    (*_MAINLINE_TAGS, *_PARTS),
    cadence="drifting",
    clips_for_display=True,
    resume_shift=1,
    has_eval=True,
    weights="weights/{model}_e{epoch}_s{step}.pth",
    final_weights="weights/{model}.pth",
)
APPLIO_3_2_8 = Trainer(
    "applio-3.2.8",
    "applio",
    (
        ("loss/g/total", "generator"),
        ("loss/d/total", "discriminator"),
        ("learning_rate", "learning_rate"),
        ("grad/norm_d", "grad_d"),
        ("grad/norm_g", "grad_g"),
        ("loss/g/fm", "fm"),
        ("loss/g/mel", "mel"),
        ("loss/g/kl", "kl"),
    ),
    averages=(
        ("loss_avg_50/d/total", "discriminator"),
        ("loss_avg_50/g/fm", "fm"),
        ("loss_avg_50/g/kl", "kl"),
        ("loss_avg_50/g/mel", "mel"),
        ("loss_avg_50/g/total", "generator"),
    ),
    sounds=(("gen/audio_{step:07d}", "generated"),),
    cadence="epoch",
    logged_before=False,
    repeats_saved_epoch=False,
    events_in="eval",
    weights="logs/{model}/{model}_{epoch}e_{step}s.pth",
    config="applio",
)
APPLIO = Trainer(
    "applio",
    "applio",
    (
        ("loss/g/total", "generator"),
        ("loss/d/adv", "discriminator"),
        ("learning_rate", "learning_rate"),
        ("grad/norm_d", "grad_d"),
        ("grad/norm_g", "grad_g"),
        ("loss/g/adv", "adv"),
        ("loss/g/fm", "fm"),
        ("loss/g/mel", "mel"),
        ("loss/g/kl", "kl"),
    ),
    averages=(
        ("grad_avg_50/norm_d", "grad_d"),
        ("grad_avg_50/norm_g", "grad_g"),
        ("loss_avg_50/d/adv", "discriminator"),
        ("loss_avg_50/g/adv", "adv"),
        ("loss_avg_50/g/fm", "fm"),
        ("loss_avg_50/g/kl", "kl"),
        ("loss_avg_50/g/mel", "mel"),
        ("loss_avg_50/g/total", "generator"),
    ),
    sounds=(("gen/audio_{step:07d}", "generated"),),
    cadence="epoch",
    logged_before=False,
    repeats_saved_epoch=False,
    events_in="eval",
    weights="logs/{model}/{model}_{epoch}e_{step}s.pth",
    config="applio",
)
SOVITS = Trainer(
    "sovits",
    "sovits",
    (*_MAINLINE_TAGS, ("loss/g/lf0", "zero")),
    sounds=(("gen/audio_0", "generated"), ("gt/audio_0", "original")),
    eval_pictures=(("gen/mel", "generated"), ("gt/mel", "original")),
    resume_shift=1,
    model_folder="logs/44k",
    has_eval=True,
    weights=None,
    saves_every_steps=800,
)
CODENAME = Trainer(
    "codename",
    "codename",
    (
        ("loss_avg/loss_disc", "discriminator"),
        ("loss_avg/loss_adv", "adv"),
        ("loss_avg/loss_gen_total", "generator"),
        ("loss_avg/loss_fm", "fm"),
        ("loss_avg/loss_mel", "mel"),
        ("loss_avg/loss_kl", "kl"),
        ("learning_rate/lr_d", "learning_rate"),
        ("learning_rate/lr_g", "learning_rate"),
    ),
    averages=(
        ("grad_avg_50/norm_d_clipped_50", "grad_d"),
        ("grad_avg_50/norm_g_clipped_50", "grad_g"),
        ("loss_avg_50/loss_disc_50", "discriminator"),
        ("loss_avg_50/loss_adv_50", "adv"),
        ("loss_avg_50/loss_gen_total_50", "generator"),
        ("loss_avg_50/loss_fm_50", "fm"),
        ("loss_avg_50/loss_mel_50", "mel"),
        ("loss_avg_50/loss_kl_50", "kl"),
    ),
    validation=(("validation/loss/mel_l1", "validation"),),
    sounds=(("gen/audio_{epoch}e_{step}s", "generated"),),
    cadence="epoch",
    logged_before=False,
    values_of=0,
    repeats_saved_epoch=False,
    events_in="eval",
    weights="logs/{model}/{model}_{epoch}e_{step}s.pth",
    config="applio",
)
POLTRAIN = Trainer(
    "poltrain",
    "poltrain",
    (
        ("grad/norm_d", "grad_d"),
        ("grad/norm_g", "grad_g"),
        ("learning_rate/d", "learning_rate"),
        ("learning_rate/g", "learning_rate"),
        ("loss/avg/d", "discriminator"),
        ("loss/avg/g", "adv"),
        ("loss/g/fm", "fm"),
        ("loss/g/mel", "mel"),
        ("loss/g/kl", "kl"),
        ("loss/g/total", "generator"),
    ),
    pictures=(("mel/slice/real", "original"), ("mel/slice/fake", "generated")),
    cadence="epoch",
    logged_before=False,
    counts_epochs=True,
    values_of=0,
    repeats_saved_epoch=False,
    events_in="eval",
    weights="logs/{model}/{model}_{epoch}e_{step}s.pth",
    config="applio",
)

TRAINERS: Mapping[str, Trainer] = {
    trainer.name: trainer
    for trainer in (MAINLINE, MANGIO, APPLIO_3_2_8, APPLIO, SOVITS, CODENAME, POLTRAIN)
}
