"""Hosts are followed beside the window: they drop, come back, ask, and hand over checkpoints."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.live import hosts as hosts_module
from rvcmonitor.live.copying import Copy, Copying
from rvcmonitor.live.hosts import Hosts, Question
from rvcmonitor.message import Message
from rvcmonitor.remote.address import Address, folder_of
from rvcmonitor.remote.link import Link, LinkError
from rvcmonitor.storage.secrets import Secrets
from rvcmonitor.training.away import on_host
from tests.memory_keyring import MemoryKeyring
from tests.remote.folder_link import FolderLink
from tests.training.event_files import events_name, write_events

BOX = Address("box", "/workspace/logs", "anna")


class Box:
    """A host that can be switched off."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.is_away: LinkError | None = None
        self.links = 0
        self.model = root / "workspace" / "logs" / "anna"
        self.model.mkdir(parents=True)
        write_events(self.model, range(20))
        (self.model / "G_20.pth").write_bytes(b"w" * 50_000)

    def connect(self, _address: Address) -> Link:
        self._be_there()
        self.links += 1
        return FolderLink(self.root, self._allows)

    def _allows(self, _size: int) -> int | None:
        return None if self.is_away is None else 0

    def _be_there(self) -> None:
        if self.is_away is not None:
            raise self.is_away


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path / "far")


MakeHosts = Callable[..., Hosts]


@pytest.fixture
def make_hosts(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeHosts]:
    monkeypatch.setattr(hosts_module, "INTERVAL", 0.02)
    monkeypatch.setattr(hosts_module, "FIRST_PAUSE", 0.02)
    made: list[Hosts] = []

    def make(connect: object = None) -> Hosts:
        made.append(Hosts(tmp_path / "settings", Secrets(), connect=connect))  # type: ignore[arg-type] # a test's
        return made[-1]

    yield make
    assert all(each.close(10.0) for each in made)


def here(hosts: Hosts) -> Path:
    return folder_of(BOX, hosts.folder) / "anna"


def test_what_is_new_comes_by_itself(qtbot: QtBot, make_hosts: MakeHosts, box: Box) -> None:
    hosts = make_hosts(box.connect)
    hosts.follow([folder_of(BOX, hosts.folder)])
    assert here(hosts).parent.is_dir()  # at once: it is no folder that is gone
    log = here(hosts) / events_name()
    qtbot.waitUntil(log.is_file)
    write_events(box.model, range(20), number=1)
    qtbot.waitUntil((here(hosts) / events_name(number=1)).is_file)
    assert box.links == 1
    assert hosts.states[0].trouble is None


def test_a_host_that_drops_is_told_and_comes_back(
    qtbot: QtBot, make_hosts: MakeHosts, box: Box
) -> None:
    hosts = make_hosts(box.connect)
    hosts.follow([folder_of(BOX, hosts.folder)])
    qtbot.waitUntil(lambda: hosts.states[0].has_come)
    box.is_away = LinkError(Message("It is off."))
    qtbot.waitUntil(lambda: hosts.states[0].trouble is not None)
    since = hosts.states[0].since
    assert since is not None
    assert not hosts.states[0].waits
    box.is_away = None
    write_events(box.model, range(20), number=1)
    qtbot.waitUntil((here(hosts) / events_name(number=1)).is_file)
    qtbot.waitUntil(lambda: hosts.states[0].trouble is None)


def test_where_somebody_has_to_act_it_waits(qtbot: QtBot, make_hosts: MakeHosts, box: Box) -> None:
    hosts = make_hosts(box.connect)
    box.is_away = LinkError(Message("Another key."), is_final=True)
    hosts.follow([folder_of(BOX, hosts.folder)])
    qtbot.waitUntil(lambda: hosts.states[0].waits)
    box.is_away = None
    hosts.retry()
    qtbot.waitUntil(lambda: hosts.states[0].has_come)


def test_another_folder_leaves_the_host_alone(
    qtbot: QtBot, make_hosts: MakeHosts, box: Box, tmp_path: Path
) -> None:
    hosts = make_hosts(box.connect)
    hosts.follow([folder_of(BOX, hosts.folder)])
    qtbot.waitUntil(lambda: hosts.states[0].has_come)
    hosts.follow([tmp_path])
    assert hosts.states == ()


def test_a_copy_fetches_what_is_on_its_host_even_over_a_break(
    qtbot: QtBot, make_hosts: MakeHosts, box: Box, tmp_path: Path
) -> None:
    hosts = make_hosts(box.connect)
    hosts.follow([folder_of(BOX, hosts.folder)])
    state = here(hosts) / "G_20.pth"
    qtbot.waitUntil(state.is_file)
    assert on_host(state) is not None
    hosts.follow([])
    breaks = iter([None] * 8 + [100] + [None] * 100)
    fetching = make_hosts(lambda _address: FolderLink(box.root, lambda _size: next(breaks)))
    job = Copying([Copy(state, tmp_path / "G_20.pth")], "replace", fetch=fetching.fetch)
    told: list[int] = []
    job.progressed.connect(lambda part, _name: told.append(part))
    with qtbot.waitSignal(job.ended, timeout=20_000) as ended:
        job.start()
    job.wait()
    assert ended.args is not None
    assert ended.args[0].copied == (tmp_path / "G_20.pth",)
    assert (tmp_path / "G_20.pth").read_bytes() == b"w" * 50_000
    assert on_host(state) is None
    assert told[-1] == 1000


def test_a_copy_from_a_host_that_is_away_says_why(
    qtbot: QtBot, make_hosts: MakeHosts, box: Box, tmp_path: Path
) -> None:
    hosts = make_hosts(box.connect)
    hosts.follow([folder_of(BOX, hosts.folder)])
    state = here(hosts) / "G_20.pth"
    qtbot.waitUntil(state.is_file)
    box.is_away = LinkError(Message("Another key."), is_final=True)
    job = Copying([Copy(state, tmp_path / "G_20.pth")], "replace", fetch=hosts.fetch)
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    job.wait()
    assert ended.args is not None
    assert [each.english() for each in ended.args[0].failures] == ["Another key."]
    assert not (tmp_path / "G_20.pth").exists()
    assert on_host(state) is not None


def test_a_password_is_asked_for_once_and_kept_where_that_is_wished(
    qtbot: QtBot, make_hosts: MakeHosts, memory_keyring: MemoryKeyring
) -> None:
    hosts = make_hosts()
    asked: list[Question] = []

    def answer(question: Question) -> None:
        asked.append(question)
        question.answer("sesame", lasting=True)

    hosts.asked.connect(answer)
    secret = hosts._secret
    came: list[str | None] = []
    thread = threading.Thread(target=lambda: came.append(secret("anna@box", "password", False)))
    thread.start()
    qtbot.waitUntil(lambda: bool(came))
    thread.join()
    assert came == ["sesame"]
    assert [(each.kind, each.who) for each in asked] == [("password", "anna@box")]
    assert make_hosts()._secret("anna@box", "password", False) == "sesame"


def test_the_end_of_the_program_answers_what_is_still_asked(
    qtbot: QtBot, make_hosts: MakeHosts, box: Box
) -> None:
    hosts = make_hosts()

    def connect(_address: Address) -> Link:
        assert not hosts._trusts("box", "SHA256:x")
        raise LinkError(Message("Not trusted."), is_final=True)

    hosts._connect = connect
    asked: list[Question] = []
    hosts.asked.connect(asked.append)
    hosts.follow([folder_of(BOX, hosts.folder)])
    qtbot.waitUntil(lambda: bool(asked))
    assert hosts.close(10.0)
