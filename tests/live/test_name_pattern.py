"""What people type to find names with: understood, refused in words, and never waited for."""

from __future__ import annotations

import pytest

from rvcmonitor.live.name_pattern import LONGEST, PatternError, compiled


@pytest.mark.parametrize(
    ("pattern", "name", "found"),
    [
        ("ann", "ANNA_v2", True),
        ("^g/(kl|mel)$", "g/mel", True),
        (r"\w+_v\d", "müller_v2", True),
        ("ü", "MÜLLER", True),
        ("bob", "anna", False),
        ("ann", "ann\udce9", True),
        ("(?P<letter>n)(?P=letter)", "anna", True),
    ],
)
def test_names_are_found(pattern: str, name: str, *, found: bool) -> None:
    assert compiled(pattern).finds(name) is found


@pytest.mark.parametrize("pattern", ["(", "[[", "a{99999999999}", "(" * 400, "a" * (LONGEST + 1)])
def test_what_is_no_expression_is_refused_in_words(pattern: str) -> None:
    with pytest.raises(PatternError, match=r"\w+ \w+"):
        compiled(pattern)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|a)+$", "(a*)*b|(.*)*c$", "(.*)(.*)(.*)[bc]$"])
@pytest.mark.parametrize("name", ["a" * 40 + "!", "a" * 5000 + "!"])
def test_no_expression_is_tried_for_ever(pattern: str, name: str) -> None:
    assert not compiled(pattern).finds(name)
    assert compiled(pattern).group_in(name) is None
    assert compiled("(a+)+$").finds("a" * 40)
