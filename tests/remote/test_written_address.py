"""What people paste where a machine is asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.remote.address import Address
from rvcmonitor.remote.written_address import meant_address


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ssh -p 22022 root@203.0.113.7", Address("203.0.113.7", "~", "root", 22_022)),
        ("ssh root@203.0.113.7 -p22022 -i ~/.ssh/key", Address("203.0.113.7", "~", "root", 22_022)),
        ("ssh -N -l anna box", Address("box", "~", "anna")),
        ("box:22022", Address("box", "~", "", 22_022)),
        ("root@box", Address("box", "~", "root")),
        ("root@box:/workspace/my logs", Address("box", "/workspace/my logs", "root")),
        ("root@box:~/logs", Address("box", "~/logs", "root")),
        (" ssh://root@box:22022/workspace ", Address("box", "/workspace", "root", 22_022)),
    ],
)
def test_all_of_it_is_understood(text: str, meant: Address) -> None:
    assert meant_address(text) == meant


@pytest.mark.parametrize("text", ["", "box", "ssh", "::1", "-oProxyCommand=x", "ssh -p 22"])
def test_a_name_says_no_more_than_itself(text: str) -> None:
    assert meant_address(text) is None


@pytest.mark.parametrize("text", ["ssh -p 99999 box", "ssh -p x box", "box:99999", "ssh://"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no address|no host|not begin"):
        meant_address(text)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    for written in (text, f"ssh {text}", f"ssh -p {text} box"):
        try:
            found = meant_address(written)
        except ValueError:
            continue
        assert found is None or found.host
