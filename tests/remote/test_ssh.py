"""A link over a real OpenSSH server."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from paramiko import Channel, common

from rvcmonitor.remote import ssh_link
from rvcmonitor.remote.link import LinkError
from rvcmonitor.remote.listing import (
    END,
    LENGTH,
    Listing,
    beginnings_script,
    find_command,
    parse_found,
)
from rvcmonitor.remote.sign_in import NOBODY, Asking, SignIn
from rvcmonitor.remote.ssh_link import SshLink
from tests.remote.sshd import CuttingProxy, Server, make_key, needs_sshd, server

pytestmark = needs_sshd

ROOM = common.DEFAULT_WINDOW_SIZE
"""Bytes that a host may send before the first of them is asked for."""


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server(tmp_path_factory.mktemp("host")) as running:
        yield running


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folder = tmp_path / "it's an RVC" / "logs"
    model = folder / "ánna"
    (model / "0_gt_wavs").mkdir(parents=True)
    (model / "0_gt_wavs" / "clip.json").write_bytes(b"training data")
    (folder.parent / "weights").mkdir()
    (folder.parent / "weights" / "anna_e10.pth").write_bytes(b"w" * 100)
    (model / "events.out.tfevents.1.box").write_bytes(bytes(range(256)) * 8)
    (model / "config.json").write_bytes(b"{}")
    (model / "notes.md").write_bytes(b"not ours")
    (model / "G_5.pth").write_bytes(b"g" * 200)
    (folder / "link").symlink_to(model)
    (folder / "lost").symlink_to(folder / "nowhere")
    return folder


@pytest.fixture
def link(host: Server, logs: Path, tmp_path: Path) -> Iterator[SshLink]:
    made = host.sign_in(tmp_path / "known").connect(host.address(str(logs)))
    yield made
    made.close()


def cut_off(channel: Channel) -> None:
    channel.get_transport().close()


def files(listing: Listing) -> dict[str, int]:
    return {each.path: each.size for each in listing.entries if not each.is_folder}


def test_of_a_link_that_breaks_no_part_is_taken_for_a_whole_block(
    link: SshLink, logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(channel: Channel, length: int) -> bytes:
        cut_off(channel)
        return b"abc"

    monkeypatch.setattr(ssh_link, "_received", cut)
    came: list[bytes] = []
    with pytest.raises(LinkError):
        came.extend(link.read(str(logs / "ánna" / "G_5.pth"), [(0, 100)]))
    assert came == []


def test_of_a_link_that_breaks_after_the_exit_status_no_part_is_taken_for_the_whole(
    link: SshLink, logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last bytes of the file wait on the host for room here; the command has ended by then."""
    file, size = logs / "ánna" / "G_5.pth", ROOM + 16_000
    file.write_bytes(bytes(size))
    received = ssh_link._received

    def cut(channel: Channel, length: int) -> bytes:
        if not channel.closed:
            assert channel.status_event.wait(30)
            assert channel.exit_status == 0
            cut_off(channel)
        return received(channel, length)

    monkeypatch.setattr(ssh_link, "_received", cut)
    with pytest.raises(LinkError):
        list(link.read(str(file), [(0, size)]))


@pytest.mark.parametrize("has_find", [True, False])
def test_lists_what_matters_and_the_voices_beside_it(
    link: SshLink, logs: Path, has_find: bool
) -> None:
    link._has_find = link._has_shell = has_find
    voices = str(logs.parent / "weights")
    found = link.listing(str(logs), [voices, str(logs / "nowhere")])
    model = {"events.out.tfevents.1.box": 2048, "config.json": 2, "G_5.pth": 200}
    assert files(found) == {
        **{f"ánna/{name}": size for name, size in model.items()},
        **{f"link/{name}": size for name, size in model.items()},
        f"{voices}/anna_e10.pth": 100,
    }
    assert link._has_find is has_find
    assert not found.gone
    times = {each.path: each.modified for each in found.entries}
    assert times["ánna/config.json"] == pytest.approx(
        (logs / "ánna" / "config.json").stat().st_mtime, abs=1
    )


@pytest.mark.parametrize("has_find", [True, False])
def test_says_that_a_folder_is_gone(link: SshLink, logs: Path, has_find: bool) -> None:
    link._has_find = link._has_shell = has_find
    assert link.listing(str(logs / "nowhere"), []).gone


def test_a_shell_that_knows_no_such_find_is_told_from_one_that_does() -> None:
    assert parse_found(b"'sh' is not recognized as an internal or external command") is None
    assert parse_found(b"") is None
    assert parse_found(b"end") is None
    assert parse_found(b"whole 0\0end") is None
    assert parse_found(b"Welcome!\nd\t4096\t1.5\t\0whole\0end") is not None


def test_the_home_folder(link: SshLink) -> None:
    home, _ = link.folders("~")
    assert Path(home) == Path("~").expanduser().resolve()


def test_browses_folders(link: SshLink, logs: Path) -> None:
    assert link.folders(str(logs)) == (str(logs), ["link", "ánna"])
    with pytest.raises(FileNotFoundError):
        link.folders(str(logs / "nowhere"))


@pytest.mark.parametrize("has_find", [True, False])
def test_a_name_in_no_known_characters_breaks_nothing(
    link: SshLink, logs: Path, has_find: bool
) -> None:
    odd = logs / "odd"
    odd.mkdir()
    (odd / os.fsdecode(b"\xff.log")).touch()
    (odd / os.fsdecode(b"caf\xe9")).mkdir()
    (odd / "even.log").touch()
    link._has_find = has_find
    found = link.listing(str(logs), [])
    assert found.whole
    assert {"ánna/config.json", "odd/even.log"} <= files(found).keys()
    assert link.folders(str(odd)) == (str(odd), [])
    assert link.folders(str(logs)) == (str(logs), ["link", "odd", "ánna"])


@pytest.mark.parametrize("has_find", [True, False])
def test_links_that_lead_upwards_are_not_gone_round(
    link: SshLink, logs: Path, has_find: bool
) -> None:
    link._has_find = has_find
    before = files(link.listing(str(logs), []))
    (logs / "ánna" / "up").symlink_to("..")
    (logs / "ánna" / "above").symlink_to(logs.parent)
    (logs / "ánna" / "itself").symlink_to("itself")
    found = link.listing(str(logs), [])
    assert found.whole
    beside = {f"{name}/above/weights/anna_e10.pth": 100 for name in ("ánna", "link")}
    assert files(found) == before | beside


# What may not be looked into


def find_in(folder: Path, around: Sequence[str] = (), path: str = os.environ["PATH"]) -> Listing:
    """As somebody whose rights end somewhere: root's do not."""
    is_root = getattr(os, "geteuid", lambda: 1)() == 0
    command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if is_root else []
    command += ["sh", "-c", find_command(str(folder), around)]
    done = subprocess.run(command, capture_output=True, check=True, env={"PATH": path})
    found = parse_found(done.stdout)
    assert found is not None
    return found


def closed_in(listing: Listing) -> set[str]:
    return {each.path for each in listing.entries if each.is_closed}


@pytest.fixture
def closed(logs: Path) -> Iterator[Path]:
    folder = logs / "mine"
    folder.mkdir()
    (folder / "a.log").touch()
    folder.chmod(0)
    yield folder
    folder.chmod(0o700)


def test_of_a_folder_that_may_not_be_looked_into_nothing_is_known(logs: Path, closed: Path) -> None:
    found = find_in(logs, [str(closed)])
    assert found.whole
    assert closed_in(found) == {"mine", str(closed)}
    (logs / "lost").unlink()
    (logs / "lost").symlink_to(closed / "deeper")  # a folder or nothing: who knows
    assert not find_in(logs).whole


def test_the_same_where_only_files_are_served(
    link: SshLink, logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = link._sftp.listdir_attr

    def refuse(folder: str) -> object:
        if folder.endswith(("/ánna", "/weights")):
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(link._sftp, "listdir_attr", refuse)
    link._has_find = False
    weights = str(logs.parent / "weights")
    found = link.listing(str(logs), [weights, str(logs / "nowhere")])
    assert found.whole
    assert closed_in(found) == {"ánna", weights}
    assert "link/config.json" in files(found)


def test_a_find_that_was_killed_has_not_come_to_its_end(logs: Path, tmp_path: Path) -> None:
    assert find_in(logs).whole
    killed = tmp_path / "killed"
    killed.mkdir()
    (killed / "find").write_text(f'#!/bin/sh\n{shutil.which("find")} "$@"; kill -9 $$\n')
    (killed / "find").chmod(0o755)
    found = find_in(logs, path=f"{killed}:{os.environ['PATH']}")
    assert "ánna/config.json" in files(found)
    assert not found.whole


@pytest.mark.parametrize("has_shell", [True, False])
def test_reads_pieces_and_no_more_than_there_is(link: SshLink, logs: Path, has_shell: bool) -> None:
    assert link._has_shell
    link._has_shell = has_shell
    file = str(logs / "ánna" / "events.out.tfevents.1.box")
    content = Path(file).read_bytes()
    assert list(link.read(file, [(12, 9), (0, 0), (100, 8), (108, 500), (608, 9000)])) == [
        content[12:21], b"", content[100:108], content[108:608], content[608:],
    ]  # fmt: skip
    assert list(link.read(file, [(0, 0), (0, 0)])) == [b"", b""]
    with pytest.raises(FileNotFoundError):
        list(link.read(file + "x", [(0, 5)]))
    with pytest.raises(OSError, match=r"."):
        list(link.read(str(logs / "ánna"), [(0, 5)]))
    assert list(link.read(file, [(1, 2)])) == [b"\1\2"]


@pytest.mark.parametrize("has_shell", [True, False])
def test_brings_the_beginnings_of_files_with_any_names(
    link: SshLink, logs: Path, has_shell: bool
) -> None:
    link._has_shell = has_shell
    odd, empty = logs / "-n it's\n$(x) `y` \"声\\.log", logs / "empty.log"
    odd.write_bytes(bytes(range(256)) * 40)
    empty.touch()
    wanted = [(odd, 9_000), (empty, 0), (logs / "gone.log", 9), (logs, 9), (odd, 1), (odd, 20_000)]
    came: dict[int, bytes] = {}
    for place, block in link.beginnings([(str(path), size) for path, size in wanted]):
        came[place] = came.get(place, b"") + block
    content = odd.read_bytes()
    assert came == {0: content[:9_000], 1: b"", 4: content[:1], 5: content}


END_OF_ONE = b"a" + END + bytes(5_000)
"""What a file may hold that looks like the end of one that was cut short."""


@pytest.mark.parametrize("content", [bytes(range(256)) * 40, bytes(9_000), END_OF_ONE, END])
@pytest.mark.parametrize("kept", [None, 0, 1, 18, 5_000])
def test_a_file_that_is_cut_short_meanwhile_takes_nothing_of_the_next(
    link: SshLink, logs: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, kept: int | None
) -> None:
    file, next_file = logs / "ánna" / "a.log", logs / "ánna" / "config.json"
    file.write_bytes(content)

    def cutting(files: Iterable[tuple[str, int]]) -> str:
        cut = f'case $(readlink /proc/self/fd/0) in *.log) truncate -s {kept} "$1";; esac'
        counts = f"wc() {{ command wc -c; {cut if kept is not None else ':'}; }}"
        return f"{counts}\n{beginnings_script(files)}".replace("$(wc -c", '$(wc "$1"')

    monkeypatch.setattr(ssh_link, "beginnings_script", cutting)
    came = {0: b"", 1: b""}
    for place, block in link.beginnings([(str(file), len(content)), (str(next_file), 2)]):
        came[place] += block
    now = file.read_bytes()
    assert len(now) == (len(content) if kept is None else kept)
    assert came == {0: now[: len(content)], 1: b"{}"}


def test_a_shell_answers_when_it_has_been_told_everything() -> None:
    script = beginnings_script([("/dev/null", 5)] * 300).encode()
    done = subprocess.run(["sh"], input=script[:-2], capture_output=True, check=False)
    assert done.stdout == b""
    done = subprocess.run(["sh"], input=script, capture_output=True, check=False)
    assert len(done.stdout) == 300 * LENGTH


def test_a_host_that_ends_the_link_over_a_channel_it_has_closed_is_tried_again(
    link: SshLink, logs: Path
) -> None:
    transport = link._client.get_transport()
    assert transport is not None
    channel = transport.open_session()
    channel.remote_chanid = 99  # as one of a command that was over before its input was
    channel.shutdown_write()
    with pytest.raises(LinkError, match="was lost") as error:
        link.listing(str(logs), [])
    assert not error.value.is_final


# Who is it?


def test_an_unknown_host_is_asked_about_once(host: Server, tmp_path: Path) -> None:
    asked: list[tuple[str, str]] = []

    def trusts(where: str, fingerprint: str) -> bool:
        asked.append((where, fingerprint))
        return True

    sign_in = host.sign_in(tmp_path / "known", Asking(trusts, NOBODY.secret))
    for _ in range(2):
        sign_in.connect(host.address("/")).close()
    listing = ["ssh-keygen", "-lf", f"{host.host_key}.pub"]
    shown = subprocess.run(listing, capture_output=True, text=True, check=True).stdout.split()[1]
    assert asked == [(f"[127.0.0.1]:{host.port}", shown)]


def test_a_host_that_nobody_trusts_is_told_nothing(host: Server, tmp_path: Path) -> None:
    with pytest.raises(LinkError, match="SHA256:") as error:
        host.sign_in(tmp_path / "known", NOBODY).connect(host.address("/"))
    assert error.value.is_final
    assert not (tmp_path / "known").exists()


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_changed_key_is_refused_without_a_question(
    host: Server, tmp_path: Path, is_ours: bool
) -> None:
    make_key(tmp_path / "other")
    kind, key, _ = (tmp_path / "other.pub").read_text().split(maxsplit=2)
    ours, theirs = tmp_path / "trusted", tmp_path / "ssh" / "known_hosts"
    theirs.parent.mkdir()
    guilty, innocent = (ours, theirs) if is_ours else (theirs, ours)
    guilty.write_text(f"[127.0.0.1]:{host.port} {kind} {key}\n")
    innocent.write_text(f"elsewhere {kind} {key}\n")
    with pytest.raises(LinkError, match="another key than before") as error:
        SignIn(ours, NOBODY, theirs.parent).connect(host.address("/"))
    assert error.value.is_final
    assert str(guilty) in str(error.value)
    assert str(innocent) not in str(error.value)


def test_a_host_in_the_users_own_list_is_not_asked_about(host: Server, tmp_path: Path) -> None:
    ssh = tmp_path / "ssh"
    ssh.mkdir()
    (ssh / "id_ed25519").write_bytes((host.home / "id_ed25519").read_bytes())
    kind, key, _ = Path(f"{host.host_key}.pub").read_text().split(maxsplit=2)
    (ssh / "known_hosts").write_text(f"[127.0.0.1]:{host.port} {kind} {key}\n")
    SignIn(tmp_path / "known", NOBODY, ssh).connect(host.address("/")).close()
    assert not (tmp_path / "known").exists()


def test_the_names_of_the_users_configuration(host: Server, tmp_path: Path) -> None:
    ssh = tmp_path / "ssh"
    ssh.mkdir()
    address = host.address("/")
    (ssh / "config").write_text(
        f"Host pod\n HostName 127.0.0.1\n Port {host.port}\n User {address.user}\n"
        f" IdentityFile {host.home / 'id_ed25519'}\n"
    )
    sign_in = SignIn(tmp_path / "known", Asking(lambda _h, _f: True, NOBODY.secret), ssh)
    sign_in.connect(type(address)("pod", "/")).close()


# Who are you?


def test_a_passphrase_is_asked_for_until_it_is_right(host: Server, tmp_path: Path) -> None:
    ssh = tmp_path / "ssh"
    ssh.mkdir()
    key = ssh / "id_ed25519"
    key.write_bytes((host.home / "id_ed25519").read_bytes())
    key.chmod(0o600)
    locking = ["ssh-keygen", "-q", "-p", "-P", "", "-N", "sesame", "-f", str(key)]
    subprocess.run(locking, check=True, capture_output=True)
    asked = []
    answers = iter(["wrong", "sesame"])

    def secret(login: str, kind: str, wrong: bool) -> str:
        asked.append((login.partition("@")[2], kind, wrong))
        return next(answers)

    asking = Asking(lambda _host, _fingerprint: True, secret)
    SignIn(tmp_path / "known", asking, ssh).connect(host.address("/")).close()
    where = f"127.0.0.1:{host.port}"
    assert asked == [(where, "passphrase", False), (where, "passphrase", True)]


def test_the_key_that_was_chosen_comes_first(host: Server, tmp_path: Path) -> None:
    ssh, chosen = tmp_path / "ssh", tmp_path / "my key"
    ssh.mkdir()
    make_key(ssh / "id_ed25519")  # which this host does not know
    chosen.write_bytes((host.home / "id_ed25519").read_bytes())
    chosen.chmod(0o600)
    asking = Asking(lambda _host, _fingerprint: True, NOBODY.secret)
    sign_in = SignIn(tmp_path / "known", asking, ssh, key_of=lambda _address: str(chosen))
    sign_in.connect(host.address("/")).close()
    with pytest.raises(LinkError, match="let nobody in"):
        SignIn(tmp_path / "known", asking, ssh).connect(host.address("/"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "cannot be read"),
        ("PuTTY-User-Key-File-3: ssh-ed25519", "exported"),
        ("ssh-ed25519 AAAA me@here", "public half"),
    ],
)
def test_what_is_no_key_is_told(
    host: Server, tmp_path: Path, content: str | None, says: str
) -> None:
    file = tmp_path / "key"
    if content is not None:
        file.write_text(content)
    sign_in = SignIn(tmp_path / "known", NOBODY, host.home, lambda _address: str(file))
    with pytest.raises(LinkError, match=says) as error:
        sign_in.connect(host.address("/"))
    assert error.value.is_final


def test_nobody_is_let_in_without_a_key(host: Server, tmp_path: Path) -> None:
    asking = Asking(lambda _host, _fingerprint: True, lambda _login, _kind, wrong: None)
    with pytest.raises(LinkError, match="let nobody in") as error:
        SignIn(tmp_path / "known", asking, tmp_path / "none").connect(host.address("/"))
    assert error.value.is_final


@pytest.mark.parametrize("keys", ["none", "another one"])
def test_no_password_is_asked_for_where_none_would_be_taken(
    host: Server, tmp_path: Path, keys: str
) -> None:
    asked: list[str] = []
    ssh = tmp_path / "ssh"
    if keys != "none":
        ssh.mkdir()
        make_key(ssh / "id_ed25519")
    asking = Asking(
        lambda _host, _fingerprint: True, lambda _login, kind, _wrong: asked.append(kind)
    )
    with pytest.raises(LinkError, match="let nobody in"):
        SignIn(tmp_path / "known", asking, ssh).connect(host.address("/"))
    assert not asked


@pytest.mark.parametrize("keys", [["id_ed25519"], ["id_ed25519", "id_ecdsa"]])
def test_a_host_that_ends_vain_tries_has_said_no(tmp_path: Path, keys: list[str]) -> None:
    ssh = tmp_path / "keys"
    ssh.mkdir()
    for name in keys:
        make_key(ssh / name)
    asking = Asking(lambda _host, _fingerprint: True, NOBODY.secret)
    with server(tmp_path, more=("MaxAuthTries 1",)) as strict:
        sign_in = SignIn(tmp_path / "known", asking, ssh)
        with pytest.raises(LinkError, match="let nobody in") as error:
            sign_in.connect(strict.address("/"))
    assert error.value.is_final


def test_a_link_that_is_cut_while_signing_in_is_no_refusal(host: Server, tmp_path: Path) -> None:
    asked: list[str] = []
    asking = Asking(
        lambda _host, _fingerprint: True, lambda _login, kind, _wrong: asked.append(kind)
    )
    proxy = CuttingProxy(host.port)
    sign_in = host.sign_in(tmp_path / "known", asking)
    link, after = None, 0
    final: list[tuple[int, str]] = []
    while link is None:  # until all of it was let through
        after += 60
        proxy.left = after
        try:
            link = sign_in.connect(host.address("/", proxy.port))
        except LinkError as error:
            final += [(after, str(error))] if error.is_final else []
    link.close()
    proxy.close()
    assert after > 1_000
    assert not final
    assert not asked


def test_a_host_that_is_away_may_come_back(tmp_path: Path) -> None:
    from rvcmonitor.remote.address import Address
    from tests.remote.sshd import free_port

    with pytest.raises(LinkError, match="cannot be reached") as error:
        SignIn(tmp_path / "known").connect(Address("127.0.0.1", "/", "anna", free_port()))
    assert not error.value.is_final
