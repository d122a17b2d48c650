"""Collapses are seen, and what is no collapse is left alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from rvcmonitor.analysis.media.collapse import Fault, Look, faults, look_at
from rvcmonitor.analysis.media.mel_picture import read_mel
from rvcmonitor.analysis.media.picture import decode_picture
from rvcmonitor.simulator.pictures import figure
from tests.benchmarks.collapse import real_looks
from tests.mel_voices import Kind, Mel, Voice, collapsed, imitated, untrained

HEALTHY = 12


@cache
def snippets(seed: int, count: int) -> tuple[Mel, ...]:
    voice = Voice(seed)
    return tuple(voice.snippet() for _ in range(count))


def looks(made: Callable[[int, Mel], Mel], seed: int = 1, count: int = 24) -> list[Look]:
    seen = []
    for step, original in enumerate(snippets(seed, count)):
        pictures = [decode_picture(figure(mel)) for mel in (made(step, original), original)]
        seen.append(look_at(step, *(read_mel(pixels) for pixels in pictures)))
    return seen


def healthy(step: int, original: Mel) -> Mel:
    return imitated(original, 0.9, step)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_healthy_run_is_left_alone(seed: int) -> None:
    assert not any(faults(looks(healthy, seed)))


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("silence", {"still", "blank"}),
        ("hum", {"still"}),
        ("noise", {"unlike", "still"}),
        ("faint noise", {"unlike", "still", "blank"}),
    ],
)
def test_a_collapse_is_marked_where_it_is(kind: Kind, says: set[Fault]) -> None:
    def made(step: int, original: Mel) -> Mel:
        ill = HEALTHY <= step < HEALTHY + 6
        return collapsed(kind, original, step) if ill else healthy(step, original)

    told = faults(looks(made))
    marked = [step for step, fault in enumerate(told) if fault]
    assert len(marked) >= 4
    assert set(marked) <= set(range(HEALTHY, HEALTHY + 6))
    assert {told[step] for step in marked} - {"frozen"} <= says


def test_blur_after_detail_is_marked() -> None:
    told = faults(
        looks(lambda s, o: collapsed("blur", o, s) if s >= HEALTHY else healthy(s, o), seed=2)
    )
    assert set(told[:HEALTHY]) == {None}
    assert told[HEALTHY:].count("blurred") >= 4


def test_a_frozen_picture_is_marked() -> None:
    stuck = healthy(HEALTHY, snippets(1, 24)[HEALTHY])
    told = faults(looks(lambda s, o: stuck if s >= HEALTHY else healthy(s, o)))
    assert None not in told[HEALTHY:]
    assert set(told[:HEALTHY]) == {None}


def test_a_young_model_has_not_collapsed() -> None:
    assert not any(faults(looks(lambda s, o: untrained(5) if s < 6 else healthy(s, o))))


def test_a_model_that_never_learns_is_told() -> None:
    told = faults(looks(lambda s, _: untrained(s)))
    assert any(told)


def test_pauses_in_the_dataset_are_no_collapse() -> None:
    """Silence beside silence, and dark on both sides, are what a healthy model makes."""

    def pause(step: int) -> Mel:
        return np.asarray(0.1 * np.random.default_rng(step).standard_normal((125, 32)) - 6.9)

    seen = []
    for step in range(12):
        grids = [read_mel(decode_picture(figure(pause(step + by)))) for by in (0, 100)]
        seen.append(look_at(step, *grids))
    assert not any(faults(seen))


def test_one_hard_snippet_is_forgiven() -> None:
    told = faults(looks(lambda s, o: collapsed("noise", o, s) if s == 15 else healthy(s, o)))
    assert not any(told)


def test_a_blank_picture_beside_a_voice_is_never_forgiven() -> None:
    seen = looks(lambda s, o: np.full_like(o, -6.9) if s == 15 else healthy(s, o), seed=3)
    assert [step for step, fault in enumerate(faults(seen)) if fault == "blank"] == [15]


def test_pictures_of_real_trainings_raise_no_alarm(real_logs: Path) -> None:
    seen = real_looks(real_logs)
    assert len(seen) >= 30
    assert not any(faults(seen))
