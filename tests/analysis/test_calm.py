"""A training that is watched as it grows: what was told stays until the change is real."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.options import DEFAULT
from tests.analysis.runs import noisy, run, turning, voice

FIRST, LAST = 200, 420


@cache
def watched(rise: float, seed: int) -> list[Analysis]:
    """What is said at every point of a training that turns at point 175, file by file."""
    level = turning(LAST, turn=175 / LAST, rise=rise)
    total, mel = noisy(level, seed, 0.03), noisy(0.66 * level, seed + 100, 0.03)
    seen: list[Analysis] = []
    for points in range(FIRST, LAST):
        saved = [voice(4 * point) for point in range(10, points, 10)]
        values = {"loss/g/total": total[:points], "loss/g/mel": mel[:points]}
        seen.append(analyse(run(values, checkpoints=saved), DEFAULT, seen[-1] if seen else None))
    return seen


def changes(of: list[object]) -> int:
    return sum(one != other for one, other in pairwise(of))


@pytest.mark.parametrize("rise", [0.0, 0.2])
def test_the_verdict_holds_an_answer_until_the_change_is_real(rise: float) -> None:
    for seed in range(3):
        verdicts = [one.verdict for one in watched(rise, seed)]
        assert changes([(one.state, one.doubtful) for one in verdicts]) <= 5
        assert changes([one.lowest_epoch for one in verdicts]) <= 8
        moments = np.log(LAST / FIRST) / np.log(1.12 ** (1 / 4))
        assert changes([one.reason for one in verdicts]) <= moments + 1


@pytest.mark.parametrize("rise", [0.0, 0.2])
def test_cards_change_seldom_and_keep_their_order(rise: float) -> None:
    for seed in range(3):
        lists = [
            [(one.kind, one.epoch) for one in each.candidates if one.group == "shortlist"]
            for each in watched(rise, seed)
        ]
        settled: list[object] = [[one for one in each if one[0] != "latest"] for each in lists]
        assert changes(settled) <= 30, "220 points came"
        swapped = 0
        for one, other in pairwise(lists):
            stayed = [card for card in one if card in other]
            swapped += stayed != [card for card in other if card in one]
        assert swapped <= 3, "where the low point moved"


def test_the_same_points_get_the_same_verdict_however_they_came() -> None:
    level = turning(LAST, turn=175 / LAST, rise=0.2)
    values = {
        "loss/g/total": noisy(level, 0, 0.03)[: LAST - 1],
        "loss/g/mel": noisy(0.66 * level, 100, 0.03)[: LAST - 1],
    }
    saved = [voice(4 * point) for point in range(10, LAST - 1, 10)]
    assert analyse(run(values, checkpoints=saved)).verdict == watched(0.2, 0)[-1].verdict
