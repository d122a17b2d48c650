"""A second start hands its folders to the first; nothing else gets through the channel."""

from __future__ import annotations

import socket as sockets
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from rvcmonitor.live.single_instance import (
    MAX_MESSAGE_BYTES,
    InstanceServer,
    channel_name,
    decode_paths,
    encode_paths,
    hand_over,
    one_start_at_a_time,
)


@pytest.fixture
def name() -> str:
    return f"rvcmonitor-test-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def server(name: str, qtbot: QtBot) -> Iterator[InstanceServer]:
    server = InstanceServer(name)
    assert server.listening
    yield server
    server.close()


def second_start(name: str, *paths: Path) -> subprocess.Popen[bytes]:
    """Another process that hands over and exits with 0 where it was answered."""
    code = (
        "import sys, pathlib; from rvcmonitor.live.single_instance import hand_over;"
        "sys.exit(not hand_over(sys.argv[1], [pathlib.Path(path) for path in sys.argv[2:]]))"
    )
    return subprocess.Popen([sys.executable, "-c", code, name, *map(str, paths)])


@given(st.lists(st.text(st.characters(exclude_characters="\0", codec="utf-8"), min_size=1)))
def test_paths_survive_the_message(texts: list[str]) -> None:
    paths = [Path.cwd() / text for text in texts]
    assert decode_paths(encode_paths(paths)) == tuple(paths)


@given(st.binary())
def test_garbage_is_no_message(line: bytes) -> None:
    assert decode_paths(line) is None


@pytest.mark.parametrize(
    "line",
    [
        b'{"open": "C:/logs"}',
        b'{"open": [1]}',
        b'{"run": ["calc.exe"]}',
        b'{"open": [], "run": ["calc.exe"]}',
        b'["C:/logs"]',
        b"[" * 100_000,
    ],
)
def test_other_requests_are_refused(line: bytes) -> None:
    assert decode_paths(line) is None


def test_second_start_hands_its_folders_over(
    server: InstanceServer, name: str, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "mis voces 音声"
    with qtbot.waitSignal(server.opened, timeout=30_000) as opened:
        starter = second_start(name, folder)
    assert starter.wait(30) == 0
    assert opened.args == [(folder,)]


def test_start_without_folders_raises_the_window(
    server: InstanceServer, name: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(server.opened, timeout=30_000) as opened:
        starter = second_start(name)
    assert starter.wait(30) == 0
    assert opened.args == [()]


def test_nobody_running_is_said_at_once(name: str, qtbot: QtBot) -> None:
    assert not hand_over(name, [])


@pytest.mark.parametrize("garbage", [b"\xff\x00garbage\n", b"x" * (MAX_MESSAGE_BYTES + 1)])
def test_garbage_is_dropped_and_the_channel_stays(
    server: InstanceServer, name: str, qtbot: QtBot, garbage: bytes
) -> None:
    opened: list[object] = []
    server.opened.connect(opened.append)
    stranger = QLocalSocket()
    stranger.connectToServer(name)
    assert stranger.waitForConnected(2000)
    stranger.write(garbage)
    disconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: stranger.state() == disconnected)
    assert opened == []
    with qtbot.waitSignal(server.opened, timeout=30_000):
        starter = second_start(name)
    assert starter.wait(30) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes vanish with their process")
def test_socket_left_by_a_killed_program_does_not_block(name: str, qtbot: QtBot) -> None:
    probe = QLocalServer()
    assert probe.listen(name)
    path = probe.fullServerName()
    probe.close()
    left_behind = sockets.socket(sockets.AF_UNIX)  # type: ignore[attr-defined,unused-ignore] # not Windows'
    left_behind.bind(path)
    left_behind.close()
    assert Path(path).exists()
    assert not hand_over(name, [])
    server = InstanceServer(name)
    assert server.listening
    server.close()


def test_channel_is_per_user_and_settings_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = channel_name(tmp_path)
    assert name == channel_name(tmp_path)
    assert name != channel_name(tmp_path / "portable")
    monkeypatch.setattr("getpass.getuser", lambda: "somebody else")
    assert name != channel_name(tmp_path)


def test_starts_take_turns(tmp_path: Path) -> None:
    with one_start_at_a_time(tmp_path):
        other = QLockFile(str(tmp_path / "start.lock"))
        assert not other.tryLock(0)
    assert other.tryLock(0)
    other.unlock()


def test_a_lock_left_by_a_killed_start_blocks_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = (
        "import os, sys; from PySide6.QtCore import QLockFile;"
        "lock = QLockFile(sys.argv[1]); lock.setStaleLockTime(0); assert lock.tryLock(0);"
        "os._exit(9)"
    )
    lock = tmp_path / "start.lock"
    assert subprocess.run([sys.executable, "-c", killed, str(lock)], check=False).returncode == 9
    assert lock.exists()
    monkeypatch.setattr("rvcmonitor.live.single_instance.LOCK_MS", 0)
    with one_start_at_a_time(tmp_path):
        assert not QLockFile(str(lock)).tryLock(0), "taken over at once"


def test_a_lock_that_is_held_delays_a_start_but_stops_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rvcmonitor.live.single_instance.LOCK_MS", 1)
    with one_start_at_a_time(tmp_path), one_start_at_a_time(tmp_path):
        pass


@pytest.mark.qt_log_ignore("Got unexpected locking error")
def test_a_folder_that_cannot_hold_a_lock_stops_no_start(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with one_start_at_a_time(tmp_path / "taken"):
        pass
