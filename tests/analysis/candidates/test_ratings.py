"""Which epoch to try next, from ratings by ear."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.candidates.ratings import Rating, propose

RATINGS = st.lists(st.builds(Rating, st.integers(1, 60), st.integers(1, 5)), max_size=8)


def test_between_the_best_two() -> None:
    rated = [Rating(100, 2), Rating(200, 5), Rating(300, 4), Rating(400, 1)]
    proposal = propose(rated)
    assert proposal is not None
    assert proposal.epoch == 250
    assert proposal.why.english() == (
        "Epochs 200 and 300 sound best to you. Epoch 250 lies between them."
    )


def test_only_epochs_with_a_checkpoint() -> None:
    rated = [Rating(200, 5), Rating(300, 4)]
    assert getattr(propose(rated, [200, 220, 240, 300, 400]), "epoch", None) == 240
    assert propose(rated, [200, 300, 400]) is None


def test_among_equals_the_neighbours_of_the_best() -> None:
    proposal = propose([Rating(100, 4), Rating(300, 5), Rating(310, 4)])
    assert proposal is not None
    assert proposal.epoch == 305


@given(RATINGS, st.none() | st.sets(st.integers(1, 60)))
def test_a_proposal_is_new_and_can_be_heard(
    ratings: list[Rating], available: set[int] | None
) -> None:
    proposal = propose(ratings, available)
    rated = {rating.epoch for rating in ratings if rating.epoch is not None}
    if len(rated) < 2:
        assert proposal is None
    if proposal is not None:
        assert proposal.epoch not in rated
        assert min(rated) < proposal.epoch < max(rated)
        assert available is None or proposal.epoch in available
