"""The noise has the size, the tails and the memory that real logs have."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.simulator.noise import SINGLE_BATCH, Noise, heavy_tailed

MANY = 200_000


@pytest.mark.parametrize("persistence", [0.0, 0.3, 0.8, -0.2])
def test_heavy_tailed_noise_has_variance_one_and_the_asked_memory(persistence: float) -> None:
    made = heavy_tailed(np.random.default_rng(1), MANY, 5.0, persistence)
    assert made.shape == (MANY,)
    assert made.mean() == pytest.approx(0, abs=0.02)
    assert made.std() == pytest.approx(1, abs=0.03)
    assert np.corrcoef(made[1:], made[:-1])[0, 1] == pytest.approx(persistence, abs=0.02)


def test_its_tails_are_heavier_than_a_normal_ones() -> None:
    made = heavy_tailed(np.random.default_rng(2), MANY, 5.0, 0.0)
    assert (made**4).mean() > 4


@pytest.mark.parametrize("part", ["mel", "fm", "adv", "discriminator"])
def test_a_single_batch_varies_as_in_real_logs(part: str) -> None:
    factors = Noise().factors(np.random.default_rng(3), MANY)
    assert factors[part].std() == pytest.approx(SINGLE_BATCH[part], rel=0.1)
    assert factors[part].min() > 0


def test_kl_stays_above_zero_however_much_it_varies() -> None:
    assert Noise(amount=3).factors(np.random.default_rng(4), MANY)["kl"].min() > 0


def test_a_mean_of_batches_varies_as_the_means_of_single_ones() -> None:
    noise = Noise(persistence=0.3)
    single = noise.factors(np.random.default_rng(5), MANY)["mel"]
    means = single.reshape(-1, 50).mean(axis=1)
    averaged = noise.factors(np.random.default_rng(6), MANY, batches=50)["mel"]
    assert averaged.std() == pytest.approx(means.std(), rel=0.1)


def test_hard_batches_are_hard_for_mel_and_feature_matching_alike() -> None:
    factors = Noise().factors(np.random.default_rng(7), MANY)
    assert np.corrcoef(factors["mel"], factors["fm"])[0, 1] == pytest.approx(0.85, abs=0.05)
