"""What two programs change in one file is all in it, and what neither did stays."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.storage.merging import merged


@dataclass(frozen=True)
class Inner:
    smoothing: float = 0.0
    axis: str = "epoch"


@dataclass(frozen=True)
class Kept:
    language: str = ""
    recent: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    inner: Inner = field(default_factory=Inner)


words = st.sampled_from(["", "a", "b", "c"])
kept = st.builds(
    Kept,
    words,
    st.lists(words, unique=True).map(tuple),
    st.lists(st.integers(0, 3)).map(tuple),
    st.builds(Inner, st.sampled_from([0.0, 0.5, 1.0]), words),
)


@given(kept, kept)
def test_who_is_alone_has_its_way(base: Kept, changed: Kept) -> None:
    assert merged(base, changed, base) == changed
    assert merged(base, base, changed) == changed
    assert merged(base, changed, changed) == changed


@given(kept, words, words)
def test_what_each_of_two_changes_is_kept(base: Kept, language: str, axis: str) -> None:
    ours = Kept(language, base.recent, base.widths, base.inner)
    theirs = Kept(base.language, base.recent, (9,), Inner(base.inner.smoothing, axis))
    assert merged(base, ours, theirs) == Kept(language, base.recent, (9,), theirs.inner)


def test_ratings_of_two_ears_stand_side_by_side() -> None:
    anna, bob = Path("anna"), Path("bob")
    base = RatingBook({anna: (Rating(1, 3, "", "e1"), Rating(2, 3, "", "e2"))})
    ours = base.with_rating(anna, Rating(1, 5, "clear", "e1")).with_rating(bob, Rating(7, 1))
    theirs = base.with_rating(anna, Rating(2, 0, "", "e2")).with_rating(anna, Rating(3, 4))
    theirs = theirs.with_rating(bob, Rating(8, 2))
    assert merged(base, ours, theirs).runs == {
        anna: (Rating(1, 5, "clear", "e1"), Rating(3, 4)),
        bob: (Rating(7, 1), Rating(8, 2)),
    }
