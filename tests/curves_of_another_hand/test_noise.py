"""The noise is what it says it is, and of the size that real trainings show."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.curves_of_another_hand.falls import Floats
from tests.curves_of_another_hand.noise import Noise, Spread, Tails
from tests.curves_of_another_hand.priors import draw_noise

FLOORS = (17.0, 6.5, 1.2, 2.9)
TAILS = (Tails(), Tails("light", 4.0), Tails("heavy", 15.0), Tails("heavy", 9.0))
COUNT = 60_000
STEP = 0.001


def noise_with(lag: float = 0.0, tails: Tails = TAILS[0], spread: Spread | None = None) -> Noise:
    return Noise(
        sizes=(0.06, 0.09, 0.35, 0.05),
        loadings=(0.95, 0.85, 0.3, 0.3),
        lag=lag,
        averaged_lag=0.2,
        tails=tails,
        spread=spread or Spread(),
        follows_level=True,
        relief=1.0,
    )


def lag_of(series: Floats) -> float:
    return float(np.corrcoef(series[1:], series[:-1])[0, 1])


@pytest.mark.parametrize("tails", TAILS)
def test_tails_have_the_kurtosis_that_they_claim(tails: Tails) -> None:
    draws = tails.draw(np.random.default_rng(1), COUNT)
    assert draws.var(axis=0) == pytest.approx(1, abs=0.03)
    assert np.mean(draws**4) == pytest.approx(tails.kurtosis, rel=0.06)


@pytest.mark.parametrize("tails", TAILS)
def test_a_density_is_that_of_the_draws(tails: Tails) -> None:
    x = np.arange(-20, 20, STEP)
    density = tails.density(x)
    assert density.sum() * STEP == pytest.approx(1, abs=0.002)
    assert (density * x * x).sum() * STEP == pytest.approx(1, abs=0.02)
    drawn = np.mean(np.abs(tails.draw(np.random.default_rng(2), COUNT)) > 2)
    assert drawn == pytest.approx(density[np.abs(x) > 2].sum() * STEP, abs=0.003)


def test_what_no_law_foresees_is_unlikely_but_possible() -> None:
    assert np.isfinite(TAILS[0].log_density(np.array([1e9]))).all()
    assert TAILS[1].log_density(np.array([8.0]))[0] < -13


@settings(max_examples=60)
@given(lag=st.sampled_from([-0.3, 0.0, 0.3]), tails=st.sampled_from(TAILS))
def test_neighbours_are_correlated_by_the_lag(lag: float, tails: Tails) -> None:
    drawn = noise_with(lag, tails).draw(np.random.default_rng(3), 20_000, window=1)
    for part in drawn:
        assert lag_of(part) == pytest.approx(lag, abs=0.03)
        assert part.std() == pytest.approx(1, abs=0.04)


def test_parts_of_a_batch_go_together() -> None:
    noise = noise_with()
    drawn = noise.draw(np.random.default_rng(4), COUNT, window=1)
    assert np.corrcoef(drawn) == pytest.approx(noise.correlation(), abs=0.02)
    assert noise.correlation()[0, 1] == pytest.approx(0.81, abs=0.01)


@pytest.mark.parametrize("window", [1, 50])
def test_the_size_of_the_totals_noise_is_that_of_the_sum(window: int) -> None:
    noise, u = noise_with(), np.zeros(COUNT)
    parts = np.repeat(np.array(FLOORS)[:, None], COUNT, axis=1)
    sizes = noise.part_sizes(parts, FLOORS, u, window)
    total = (sizes * noise.draw(np.random.default_rng(5), COUNT, window)).sum(axis=0)
    assert total.std() == pytest.approx(noise.total_sizes(parts, FLOORS, u, window)[0], rel=0.02)


def test_the_spread_moves_from_early_to_late_and_in_bursts() -> None:
    spread = Spread(1.5, 0.8, ((0.5, 0.6),), 2.0)
    before, within, after = spread(np.array([0.0, 0.55, 1.0]))
    assert before == 1.5
    assert after == pytest.approx(0.825, abs=0.01)
    assert within > before


def test_drawn_noise_is_of_the_sizes_of_real_trainings() -> None:
    rng = np.random.default_rng(6)
    drawn = [draw_noise(rng) for _ in range(400)]
    low, high = np.min([n.sizes for n in drawn], axis=0), np.max([n.sizes for n in drawn], axis=0)
    assert (low >= (0.05, 0.06, 0.3, 0.04)).all()
    assert (high <= (0.07, 0.13, 0.4, 0.06)).all()
    assert all(abs(noise.lag) <= 0.3 for noise in drawn)
    assert {np.sign(noise.lag) for noise in drawn} == {-1, 0, 1}
    kurtosis = np.array([noise.tails.kurtosis for noise in drawn])
    assert np.mean((kurtosis > 2.3) & (kurtosis < 3.85)) > 0.8
    assert 0.05 < np.mean(kurtosis > 4) < 0.2
