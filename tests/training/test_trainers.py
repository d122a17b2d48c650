"""Who wrote a run, and what its tags mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Training
from rvcmonitor.simulator.write import write_run
from rvcmonitor.training.tags import GROUPS, best_tags, group_of, meaning_of, media_stem
from rvcmonitor.training.watch import Watch


@pytest.mark.parametrize("name", TRAINERS)
def test_every_trainer_is_recognised(tmp_path: Path, name: str) -> None:
    write_run(tmp_path, Training(model="Übung 1.0", trainer=name, epochs=12, steps_per_epoch=33))
    (run,) = Watch([tmp_path]).poll(60).runs
    assert run.trainer == TRAINERS[name].family
    assert {"generator", "mel", "discriminator"} <= run.tags.keys()


@pytest.mark.parametrize(
    ("tag", "meaning", "group"),
    [
        ("loss/g/total", "generator", "losses"),
        ("loss_avg/loss_gen_total", "generator", "losses"),
        ("loss/avg/d", "discriminator", "losses"),
        ("loss_avg_50/g/total", "generator_avg", "averages"),
        ("loss_avg_50/loss_gen_total_50", "generator_avg", "averages"),
        ("loss_avg_25/d/adv", "discriminator_avg", "averages"),
        ("grad_avg_50/norm_d_clipped_50", "grad_d_avg", "gradients"),
        ("grad_norm_g", "grad_g", "gradients"),
        ("learning_rate/lr_d", "learning_rate", "learning rate"),
        ("loss/d_r/8", None, "parts"),
        ("validation/loss/mel_l1", "validation", "validation"),
        ("validation/score/pesq", None, "validation"),
        ("holdout/mel", "validation", "validation"),
        ("val_loss", "validation", "validation"),
        ("Loss/val", "validation", "validation"),
        ("epoch_loss", "generator", "losses"),
        ("Loss/train", "generator", "losses"),
        ("train/loss", "generator", "losses"),
        ("validation/gap", "gap", "validation"),
        ("loss/g/dur", None, "losses"),
        ("eval_return", None, "other"),
    ],
)
def test_tags_have_meanings_and_groups(tag: str, meaning: str | None, group: str) -> None:
    assert meaning_of(tag) == meaning
    assert group_of(tag) == group
    assert group in GROUPS


def test_the_best_tag_of_a_meaning_is_taken() -> None:
    tags = ["loss_avg/mel", "loss/g/mel", "loss/d/adv", "loss_avg_50/g/mel"]
    assert best_tags(tags) == {
        "mel": "loss/g/mel",
        "discriminator": "loss/d/adv",
        "mel_avg": "loss_avg_50/g/mel",
    }


@pytest.mark.parametrize(
    ("tag", "stem"),
    [
        ("gen/audio_0001000", "gen/audio"),
        ("gen/audio_10e_500s", "gen/audio"),
        ("slice/mel_gen", "slice/mel_gen"),
        ("input/image/0", "input/image/0"),
        ("all/lf0", "all/lf0"),
    ],
)
def test_media_tags_lose_their_step(tag: str, stem: str) -> None:
    assert media_stem(tag) == stem
