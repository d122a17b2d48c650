"""A real OpenSSH server whose connection is cut over and over, and which is started anew."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from rvcmonitor.remote.fetching import fetch
from rvcmonitor.remote.link import Link, LinkError
from rvcmonitor.remote.mirror import Mirror
from rvcmonitor.remote.opened import hosts_folder
from rvcmonitor.remote.sign_in import SignIn
from rvcmonitor.remote.ssh_link import SshLink
from rvcmonitor.remote.transfer import WAITING, partial_of
from rvcmonitor.storage.file_lock import in_turn
from rvcmonitor.training.away import on_host
from rvcmonitor.training.watch import Watch
from tests.remote.sshd import CuttingProxy, Server, free_port, needs_sshd, server
from tests.remote.test_mirror import Far, a_picture, steps_in

pytestmark = needs_sshd

CUTS = 4


def look_until_done(mirror: Mirror, sign_in: SignIn, link: Link | None) -> Link:
    """Over a new link where the last one broke."""
    while True:
        try:
            link = link or sign_in.connect(mirror.address)
            mirror.look(link)
        except LinkError:
            if link is not None:
                link.close()
            link = None
        else:
            return link


def test_every_point_arrives_once_over_cut_connections(tmp_path: Path) -> None:
    chosen = random.Random(3)
    far = Far(tmp_path / "far")
    picture = a_picture(far, 100_000)
    with server(tmp_path) as host:
        proxy = CuttingProxy(host.port)
        sign_in = host.sign_in(tmp_path / "known")
        mirror = Mirror(host.address(str(far.model.parent), proxy.port), tmp_path / "hosts")
        watch = Watch([mirror.folder])
        link: Link | None = None
        for round_ in range(CUTS):
            if round_ % 4 == 3:
                far.begin()
            far.log(chosen.randrange(1, 100), picture=picture)
            proxy.left = chosen.randrange(1, 120_000)
            link = look_until_done(mirror, sign_in, link)
            here = mirror.folder / "anna" / far.events.name
            assert here.read_bytes() == far.events.read_bytes()
            assert steps_in(watch) == far.steps
        if link is not None:
            link.close()
        proxy.close()


def test_no_part_is_taken_for_the_whole_where_only_files_are_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "G_50.pth"
    file.write_bytes(bytes(50_000))
    with server(tmp_path) as host:
        proxy = CuttingProxy(host.port)
        monkeypatch.setattr(SshLink, "_finds_shell", lambda _link: False)
        address = host.address(str(tmp_path), proxy.port)
        link = host.sign_in(tmp_path / "known").connect(address)
        came = link.read(str(file), [(0, 1_000), (1_000, 49_000)])
        assert len(next(came)) == 1_000
        proxy.left = 20_000
        with pytest.raises(LinkError):
            next(came)
        link.close()
        proxy.close()


def test_a_host_that_is_started_anew_is_gone_on_with(tmp_path: Path) -> None:
    far, port = Far(tmp_path / "far"), free_port()
    content = random.Random(1).randbytes(400_000)
    far.log(50)
    (far.model / "G_50.pth").write_bytes(content)
    link: Link | None = None
    for _ in range(2):
        with server(tmp_path, port=port) as host:
            sign_in = host.sign_in(tmp_path / "known")
            mirror = Mirror(host.address(str(far.model.parent)), tmp_path / "hosts")
            far.log(50)
            link = look_until_done(mirror, sign_in, link)
            assert steps_in(Watch([mirror.folder])) == far.steps
    if link is not None:
        link.close()
    state = mirror.folder / "anna" / "G_50.pth"
    assert on_host(state) is not None
    with server(tmp_path, port=port) as host:
        fresh = sign_in.connect(mirror.address)
        assert fetch(fresh, state, mirror.hosts)
        fresh.close()
    assert state.read_bytes() == content


def report_on(host: Server, far: Far, home: Path) -> Sequence[str]:
    """A command, for who has a key and knows the host."""
    (home / ".ssh").mkdir(parents=True)
    for name in ("id_ed25519", "id_ed25519.pub"):
        (home / ".ssh" / name).write_bytes((host.home / name).read_bytes())
    kind, key, _ = Path(f"{host.host_key}.pub").read_text().split(maxsplit=2)
    (home / ".ssh" / "known_hosts").write_text(f"[127.0.0.1]:{host.port} {kind} {key}\n")
    address = str(host.address(str(far.model.parent)))
    return [sys.executable, "-m", "rvcmonitor", "report", address, "--json"]


def test_a_report_on_another_machine(tmp_path: Path, isolated_settings: Path) -> None:
    """As a script would ask for it, with a key and a known host."""
    far = Far(tmp_path / "far")
    far.log(80)
    with server(tmp_path) as host:
        command = report_on(host, far, tmp_path / "home")
        environment = os.environ | {"HOME": str(tmp_path / "home")}
        result = subprocess.run(command, capture_output=True, env=environment, check=False)
        assert result.returncode == 0, result.stderr.decode()
        content = json.loads(result.stdout)
        assert content["folder"] == command[4]
        assert content["reached"] is True
        assert [run["last_step"] for run in content["runs"]] == [80]
    away = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert away.returncode == 0
    assert b"cannot be reached" in away.stderr
    assert b"what came before" in away.stderr
    assert json.loads(away.stdout)["runs"] == content["runs"]
    assert json.loads(away.stdout)["reached"] is False


def test_a_report_waits_while_another_program_brings_its_folder(
    tmp_path: Path, isolated_settings: Path
) -> None:
    far = Far(tmp_path / "far")
    far.log(80)
    with server(tmp_path) as host:
        command = report_on(host, far, tmp_path / "home")
        environment = os.environ | {"HOME": str(tmp_path / "home")}
        mirror = Mirror(host.address(str(far.model.parent)), hosts_folder())
        waiting = mirror.hosts / WAITING
        waiting.mkdir(parents=True)
        with in_turn(partial_of(mirror.folder, waiting)):
            report = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
            )
            assert report.stderr is not None
            assert "another RVC Monitor" in report.stderr.readline()
            assert not mirror.folder.exists()
        told, said = report.communicate()
        assert "another RVC Monitor" not in said
    assert [run["last_step"] for run in json.loads(told)["runs"]] == [80]
