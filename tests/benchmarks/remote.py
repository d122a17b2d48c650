"""What following another machine costs: bytes and time of a look, over a real OpenSSH server."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.remote.mirror import Mirror
from rvcmonitor.remote.ssh_link import SshLink
from rvcmonitor.simulator.records import EventWriter
from tests.remote.sshd import Server, server

SIZES = ((1, 20, 1), (20, 50, 10), (50, 100, 100))
"""Models, checkpoints of each, and megabytes of logs in all."""
_STARTED = 1_760_000_000
_POINTS = 40
"""Of ten tags, in a look while one model trains: what RVC writes in ten seconds is less."""


@dataclass(frozen=True)
class Cost:
    """Of one look: bytes of the listing and of logs, and seconds."""

    listed: int
    read: int
    seconds: float


class CountingLink(SshLink):
    """Counts what it reads."""

    read_bytes = 0

    def read(self, path, spans):  # type: ignore[no-untyped-def] # as in SshLink
        for block in super().read(path, spans):
            self.read_bytes += len(block)
            yield block

    def beginnings(self, files):  # type: ignore[no-untyped-def] # as in SshLink
        for place, block in super().beginnings(files):
            self.read_bytes += len(block)
            yield place, block


def main(arguments: Sequence[str]) -> int:
    """Print the table."""
    argparse.ArgumentParser("remote", description=__doc__).parse_args(arguments)
    print("| models | checkpoints | logs | | listing, kB | logs, kB | seconds |")
    print("|---:|---:|---:|---|---:|---:|---:|")
    for models, checkpoints, megabytes in SIZES:
        with tempfile.TemporaryDirectory() as folder, server(Path(folder)) as host:
            logs = Path(folder) / "workspace" / "logs"
            _write(logs, models, checkpoints, megabytes << 20)
            for name, cost in _costs(host, logs, Path(folder)):
                size = f"| {models} | {models * checkpoints} | {megabytes} MB "
                kilobytes = f"{cost.listed / 1000:.1f} | {cost.read / 1000:,.1f}"
                print(f"{size}| {name} | {kilobytes} | {cost.seconds:.2f} |", flush=True)
    return 0


def _write(logs: Path, models: int, checkpoints: int, size: int) -> None:
    for model in range(models):
        folder = logs / f"model_{model}"
        folder.mkdir(parents=True)
        (folder / "config.json").write_text("{}")
        (folder / f"events.out.tfevents.{_STARTED}.box.{model}.0").write_bytes(
            os.urandom(size // models)
        )
        for epoch in range(checkpoints):
            (folder / f"model_{model}_{epoch}e_{epoch * 40}s.pth").write_bytes(b"w" * 100)


def _costs(host: Server, logs: Path, folder: Path) -> Sequence[tuple[str, Cost]]:
    mirror = Mirror(host.address(str(logs)), folder / "hosts")
    plain = host.sign_in(folder / "known").connect(mirror.address)
    link = CountingLink(plain._client, "host")
    costs = [("first look", _look(mirror, link)), ("nothing new", _look(mirror, link))]
    with EventWriter(folder / "new", _STARTED) as writer:
        for step in range(_POINTS * 10):
            writer.scalar(f"loss/{step % 10}", step, 1.0, _STARTED + step)
    with next(logs.glob("model_0/events*")).open("ab") as file:
        file.write((folder / "new").read_bytes())
    new = (folder / "new").stat().st_size
    costs.append((f"{new / 1000:.1f} kB new", _look(mirror, link)))
    link.close()
    return costs


def _look(mirror: Mirror, link: CountingLink) -> Cost:
    listed, read, begun = link.listed, link.read_bytes, time.perf_counter()
    mirror.look(link)
    return Cost(link.listed - listed, link.read_bytes - read, time.perf_counter() - begun)
