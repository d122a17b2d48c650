from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.remote.address import (
    HOSTS,
    Address,
    address_of,
    folder_of,
    host_folder,
    parse_address,
    path_here,
    path_there,
)

HERE = Path("settings") / HOSTS


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ssh://box", Address("box", "~")),
        ("ssh://anna@box/workspace/logs", Address("box", "/workspace/logs", "anna")),
        ("ssh://anna@box:2222/~/RVC/logs", Address("box", "~/RVC/logs", "anna", 2222)),
        ("SSH://Box:22/a%20b/", Address("box", "/a b")),
        ("ssh://anna@[::1]:2222/logs", Address("::1", "/logs", "anna", 2222)),
        ("ssh://anna@[fe80::1%25eth0]:2222/logs", Address("fe80::1%eth0", "/logs", "anna", 2222)),
        ("ssh://[fe80::1%eth0]/logs", Address("fe80::1%eth0", "/logs")),  # as people write it
        ("ssh://[fe80::1%2512]/logs", Address("fe80::1%12", "/logs")),
        ("ssh:/anna@box:2222/logs", Address("box", "/logs", "anna", 2222)),  # as a path has it
        ("ssh:\\anna@box\\logs", Address("box", "/logs", "anna")),  # and one of Windows
        ("ssh://box/a/../../etc", Address("box", "/etc")),
        ("ssh://box/a/x/./../b", Address("box", "/a/b")),
        ("ssh://box/~/../RVC/x/../logs", Address("box", "~/RVC/logs")),
    ],
)
def test_what_an_address_says(text: str, address: Address) -> None:
    assert parse_address(text) == address
    assert parse_address(str(address)) == address


@pytest.mark.parametrize("text", ["logs", "C:\\logs", "/ssh/logs", "ssh", "sshd://box/logs"])
def test_a_folder_is_no_address(text: str) -> None:
    with pytest.raises(ValueError, match="does not begin with ssh://"):
        parse_address(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ssh://", "names no host"),
        ("ssh://anna@/logs", "names no host"),
        ("ssh://box:port/logs", "is no address"),
        ("ssh://-oProxyCommand=x/logs", "names no host"),
        ("ssh://anna:secret@box/logs", "password"),
    ],
)
def test_why_it_is_none(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why) as error:
        parse_address(text)
    assert "secret" not in str(error.value)


@pytest.mark.parametrize(
    "secret", ["sec", "se/c", "se?c", "se#c", "s@c", "@s/c:e", "s\\c", "s:e/c"]
)
@pytest.mark.parametrize(
    "text", ["ssh://me:{}@box/logs", "SSH:/me:{}@box:port", "ssh:me:{}@box", "sftp://me:{}@box"]
)
def test_what_may_be_a_password_is_not_repeated(text: str, secret: str) -> None:
    with pytest.raises(ValueError, match=r"no address|begin|password") as error:
        parse_address(text.format(secret))
    for part in re.findall(r"\w+", secret):
        assert not re.search(rf"\b{part}\b", str(error.value))


names = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1)
paths = st.lists(names.filter(lambda name: name not in (".", "..", "~")), min_size=1)


@given(
    path=paths,
    host=st.sampled_from(["box", "::1", "fe80::1%25", "10.0.0.7"]),
    user=st.sampled_from(["", "a b"]),
)
def test_the_folder_here_says_what_it_mirrors(path: list[str], host: str, user: str) -> None:
    address = Address(host, "/" + "/".join(path), user, 2222)
    folder = folder_of(address, HERE)
    assert address_of(folder, HERE) == address
    assert path_there(host_folder(address, HERE), folder) == address.path
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    "path",
    [
        "../../etc/passwd",
        "..",
        "a/../..",
        "C:\\x",
        "\\\\host\\share",
        "con",
        "nul.txt",
        "a:b",
        "a.",
        "a ",
    ],
)
def test_no_name_of_a_host_leads_out_of_its_folder_or_means_another_thing(path: str) -> None:
    here = path_here(HERE / "box", path)
    assert here.is_relative_to(HERE / "box")
    parts = here.relative_to(HERE / "box").parts
    assert ".." not in parts
    for part in parts:
        assert not set(part) & set('\\/:*?"<>|')
        assert not part.endswith((".", " "))
        assert PurePosixPath(part).stem.lower() not in ("con", "nul")


@pytest.mark.parametrize("name", ["Zoë 声音", "Ayşe", "अनु", "anna_v2 (new)"])
def test_a_model_is_called_as_on_its_host(name: str) -> None:
    assert path_here(HERE / "box", f"/workspace/logs/{name}").name == name


def test_other_folders_mirror_nothing() -> None:
    assert address_of(Path("logs"), HERE) is None
    assert address_of(HERE, HERE) is None
