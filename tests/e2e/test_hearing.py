"""The whole way: a demo training, a trainer's stand-in, its sounds, and a listener who hears the
truth in them with noise."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from rvcmonitor.analysis.listening.next_epoch import next_epoch
from rvcmonitor.analysis.listening.preferences import Answer, Said
from rvcmonitor.analysis.listening.tournament import Question, most_questions, standing
from rvcmonitor.hear import Wanted, hear
from rvcmonitor.simulator.demo import Demo
from tests.inference.conftest import clip, record
from tests.inference.stand_ins import epoch_heard, put_up

__all__ = ["clip", "record"]

TRULY_BEST = 140
EPOCHS = tuple(range(110, 171, 10))
AN_EPOCH = 0.25
"""What an epoch farther from the best is worth, in units of the noise: 10 are heard in 92 %."""


def test_from_a_training_to_the_best_of_seven_by_ear(
    tmp_path: Path, clip: Path, record: Path
) -> None:
    demo = Demo()
    demo.begin()
    try:
        install = put_up("applio-3.6.4", tmp_path / "Applio")
        wanted = Wanted(
            demo.folder / "Luna",
            clip,
            tmp_path / "heard",
            install.root,
            Path(sys.executable),
            EPOCHS,
            now=True,
        )
        results = hear(wanted, lambda _line: None)["results"]
    finally:
        demo.close()
    sounds = [Path(result["sound"]) for result in results]
    assert len(sounds) == 7
    chance = np.random.default_rng(3)

    def listens(question: Question) -> Said:
        """It knows the sounds, and nothing of what they were made with but what it hears."""
        left, right = (
            -AN_EPOCH * abs(epoch_heard(sounds[one]) - TRULY_BEST)
            for one in (question.left, question.right)
        )
        apart = left - right + chance.logistic()
        return "same" if abs(apart) < 0.4 else "left" if apart > 0 else "right"

    answers: list[Answer] = []
    while (stands := standing(len(sounds), answers)).question is not None:
        said = listens(stands.question)
        answers.append(Answer(stands.question.left, stands.question.right, said))
    heard = [results[one]["epoch"] for one in stands.order]
    assert heard[0] == TRULY_BEST
    assert stands.stars[stands.order[0]] == max(stands.stars)
    assert len(answers) <= most_questions(7)
    between = next_epoch(heard, range(1, 171))
    assert between is not None
    assert 130 < between < 150
    assert between not in heard
