"""What people's trainings go through, and what is wanted then."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.findings import Analysis
from tests.analysis.runs import Floats, falling, noisy, run, turning, voice

AT = np.linspace(0, 1, 600)


def judged(level: Floats, seed: int = 0, amount: float = 0.05) -> Analysis:
    saved = [voice(4 * epoch) for epoch in range(5, len(level), 10)]
    return analyse(run({"loss/g/total": noisy(level, seed, amount)}, checkpoints=saved))


def states(level: Floats, amount: float = 0.05) -> list[str]:
    return [judged(level, seed, amount).verdict.state for seed in range(8)]


def test_restarts_of_the_learning_rate_that_go_lower_each_time_are_improving() -> None:
    cycle = (4 * AT) % 1
    level = 40 - 12 * AT + 4 * np.exp(-cycle / 0.2) - 4 * np.exp(-1 / 0.2)
    assert states(level).count("rising") == 0
    assert states(level).count("improving") >= 6


def test_warm_up_and_decay_of_the_rate_are_no_turn() -> None:
    warm = np.where(AT < 0.05, AT / 0.05, 1.0)
    level = 50 - 20 * warm * np.log1p(AT / 0.1) / np.log1p(10)
    assert states(level).count("rising") == 0
    assert states(level).count("improving") >= 7


def test_a_second_fall_after_a_plateau_is_improving() -> None:
    level = 25 + 15 * np.exp(-AT / 0.06) - 8 * np.maximum(AT - 0.6, 0) / 0.4
    assert states(level).count("improving") >= 7


def test_early_double_dips_are_no_low_point() -> None:
    dips = sum(0.03 * np.exp(-(((AT - at) / 0.02) ** 2) / 2) for at in (0.12, 0.25))
    assert states(falling(600) * (1 - dips)).count("improving") >= 7
    for seed in range(6):
        low = judged(turning(600, 0.6, 0.15) * (1 - dips), seed).verdict.lowest_range
        assert low is not None
        assert low[1] >= 0.5 * 600 * 200


def test_spikes_now_and_then_change_nothing() -> None:
    values = noisy(falling(600))
    values[[90, 200, 333, 450, 599]] *= [5.0, 3.0, 10.0, 4.0, 8.0]
    analysis = analyse(run({"loss/g/total": values}))
    assert analysis.verdict.state == "improving"
    assert not any(one.level == "error" for one in analysis.health)


@pytest.mark.parametrize("points", [60, 150, 600, 2500, 5000])
def test_runs_of_every_length_are_judged(points: int) -> None:
    assert states(falling(points), 0.03).count("improving") >= 7
    assert states(turning(points, 0.4, 0.25), 0.03).count("rising") >= 7


def test_annealing_of_kl_is_told_as_what_it_is() -> None:
    """Its weight is turned up: kl and the total rise, though mel goes on falling."""
    kl = 0.5 + 6 * np.clip((AT - 0.4) / 0.5, 0, 1)
    parts = {
        "loss/g/mel": noisy(0.6 * falling(600), 1, 0.05),
        "loss/g/fm": noisy(np.full(600, 5.0), 2, 0.08),
        "loss/g/kl": noisy(kl, 3, 0.2),
        "loss/g/adv": noisy(np.full(600, 3.0), 4, 0.05),
    }
    saved = [voice(4 * epoch) for epoch in range(5, 600, 10)]
    made = run({"loss/g/total": sum(parts.values()), **parts}, checkpoints=saved)
    analysis = analyse(made)
    told = {part.meaning: part.state for part in analysis.verdict.parts}
    assert (told["kl"], told["mel"]) == ("rising", "improving")
    assert any("kl" in note.english() for note in analysis.verdict.notes)
    late = [one.step for one in analysis.candidates if one.group == "shortlist"]
    assert max(late) >= 0.9 * 600 * 200


def test_what_does_not_fit_a_trend_at_all_is_left_open() -> None:
    """The last of few waves is a rise of its own; of many, none is."""
    waves = 30 + 2 * np.sin(2 * np.pi * 4.5 * AT)
    assert not {"rising", "flat"} & set(states(waves, amount=0.1))


def test_a_gap_in_the_log_is_no_turn() -> None:
    made = run({"loss/g/total": noisy(falling(600))})
    series = made.series["loss/g/total"]
    kept = (np.arange(600) < 200) | (np.arange(600) >= 350)
    cut = replace(
        series,
        steps=series.steps[kept],
        wall_times=series.wall_times[kept],
        values=series.values[kept],
    )
    analysis = analyse(replace(made, series={series.tag: cut}))
    assert analysis.verdict.state == "improving"
