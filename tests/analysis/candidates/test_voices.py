"""Which files are heard for a shortlist."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from rvcmonitor.analysis.candidates.voices import epochs_around, voice_of_epoch, voices_of
from rvcmonitor.analysis.findings import Candidate
from rvcmonitor.message import Message
from rvcmonitor.training.run import Checkpoint
from tests.analysis.runs import run


def file(
    epoch: int | None, kind: Literal["voice", "resume"] = "voice", *, best: bool = False
) -> Checkpoint:
    name = f"{kind}{'_best' if best else ''}_e{epoch}.pth"
    step = None if epoch is None else 50 * epoch
    return Checkpoint(Path(name), kind, epoch, step, 0.0, best=best)


def candidate(step: int) -> Candidate:
    return Candidate(1, step, step // 50, "g", 1.0, Message("why"), None, None)


def test_each_file_once_in_the_order_of_training() -> None:
    files = [file(epoch) for epoch in (10, 20, 30, 40)]
    heard = voices_of(run({}, checkpoints=files), map(candidate, (2000, 990, 1020, 480)))
    assert heard == (files[0], files[1], files[3])


def test_a_file_to_resume_from_cannot_be_heard() -> None:
    files = [file(10), file(20, "resume"), file(None)]
    assert voices_of(run({}, checkpoints=files), [candidate(1000)]) == (files[0],)
    assert voices_of(run({}, checkpoints=files[1:]), [candidate(1000)]) == ()


def test_a_best_file_counts_only_where_there_is_no_other() -> None:
    files = [file(20, best=True), file(40)]
    assert voices_of(run({}, checkpoints=files), [candidate(1000)]) == (files[1],)
    assert voices_of(run({}, checkpoints=files[:1]), [candidate(1000)]) == (files[0],)


def test_the_file_of_an_epoch_and_what_lies_around_it() -> None:
    training = run({}, checkpoints=[file(10), file(20, best=True), file(20), file(30, "resume")])
    assert voice_of_epoch(training, 20) == file(20)
    assert voice_of_epoch(training, 30) is None
    assert epochs_around(training, 15) == (10, 20)
    assert epochs_around(training, 30) == (20,)
    assert epochs_around(training, 5) == (10,)
