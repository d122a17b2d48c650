"""Try a frozen or installed program: does everything that was bundled really work?"""

from __future__ import annotations

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from build.places import ROOT, VERSION

SECONDS = 120
"""No start takes this long; where a library is missing, Windows shows a dialog and waits."""

MOST_TIMES_SLOWER = 1.5
"""How much longer than ``python -m rvcmonitor`` the frozen program may take to show a window."""

HARD_FOLDER = "Träning of 声の模型, año 2026"
DEEP = 300
"""A path of at least this many characters; Windows' old limit is 260."""


def isolated(settings: Path) -> dict[str, str]:
    """The environment for a program that must not touch the user's own settings."""
    return {**os.environ, "RVCMONITOR_SETTINGS": str(settings)}


def run(command: list[str], settings: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end; a status other than 0 or a hang is a failure."""
    print("  " + subprocess.list2cmdline(command)[:160], flush=True)
    done = subprocess.run(
        command, env=isolated(settings), capture_output=True, timeout=SECONDS, check=False
    )
    if done.returncode:
        said = (done.stdout + done.stderr).decode(errors="replace")
        raise SystemExit(f"It ended with status {done.returncode}:\n{said}")
    return done


def check_picture(file: Path) -> None:
    """Fail if ``file`` is not a picture of a window with something in it."""
    from PIL import Image

    with Image.open(file) as picture:
        colours = picture.convert("RGB").getcolors(2**24) or []
        if min(picture.size) < 400 or len(colours) < 100:
            raise SystemExit(f"{file} shows nothing: {picture.size}, {len(colours)} colours")


def grab(command: list[str], work: Path) -> float:
    """Open a window, have it save a picture of itself; the seconds that took."""
    picture = work / f"window-{time.monotonic_ns()}.png"
    began = time.monotonic()
    run([*command, "--grab", str(picture)], work / "settings")
    seconds = time.monotonic() - began
    check_picture(picture)
    return seconds


def write_logs(folder: Path) -> None:
    """Fill ``folder`` with what a small training leaves."""
    from rvcmonitor.simulator.training import Training
    from rvcmonitor.simulator.write import write_run

    write_run(folder, Training(epochs=60))


def deep_folder(inside: Path) -> Path:
    r"""A folder with a hard name at a path longer than Windows' old limit, without ``\\?\``."""
    folder = inside / HARD_FOLDER
    while len(str(folder)) < DEEP:
        folder /= "a folder in a folder, as people have them"
    return folder


def extended(path: Path) -> Path:
    r"""``path`` in the form with which Windows creates paths of any length."""
    return Path(f"\\\\?\\{path}") if sys.platform == "win32" else path


def check_report(cli: Path, logs: Path, work: Path) -> None:
    """The console program must report on the runs in ``logs`` as JSON."""
    answer = run([str(cli), "report", str(logs), "--json"], work / "settings").stdout
    report = json.loads(answer)
    if report["version"] != VERSION or not any(run["scalars"] for run in report["runs"]):
        raise SystemExit(f"report found no curves in {logs}: {answer[:2000]!r}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def check_remote(cli: Path, work: Path) -> None:
    """What is bundled for SSH must get as far as a machine that does not answer."""
    command = [str(cli), "report", f"ssh://nobody@127.0.0.1:{free_port()}/logs"]
    print("  " + subprocess.list2cmdline(command), flush=True)
    environment = isolated(work / "settings")
    done = subprocess.run(
        command, env=environment, capture_output=True, timeout=SECONDS, check=False
    )
    if b"cannot be reached" not in done.stderr:
        raise SystemExit(f"SSH does not work: {done.stderr.decode(errors='replace')}")


def check_notice(command: list[str], work: Path) -> None:
    """What is bundled for the phone must find its services, and send to one of them."""
    received: list[bytes] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            address = f"json://127.0.0.1:{server.server_port}"
            run([*command, "--notice", address, "a new low point"], work / "settings")
        finally:
            server.shutdown()
    if [json.loads(each)["message"] for each in received] != ["a new low point"]:
        raise SystemExit(f"A notice did not arrive as it was sent: {received}")


def check_tensorboard(program: Path, logs: Path, work: Path) -> None:
    """The bundled TensorBoard must serve its page and name the runs."""
    port = free_port()
    command = [str(program), "--tensorboard", str(logs), str(port), str(os.getpid())]
    print("  " + subprocess.list2cmdline(command)[:160], flush=True)
    board = subprocess.Popen(command, env=isolated(work / "settings"))
    try:
        page = _wait_for_answer(f"http://localhost:{port}/", board)
        runs = _wait_for_answer(f"http://localhost:{port}/data/runs", board)
    finally:
        board.kill()
        board.wait()
    if b"TensorBoard" not in page or not isinstance(json.loads(runs), list):
        raise SystemExit("The bundled TensorBoard answers, but not with its page.")


def _wait_for_answer(address: str, server: subprocess.Popen[bytes]) -> bytes:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - http to ourselves
                return bytes(answer.read())
        except OSError:
            time.sleep(0.3)
    raise SystemExit(f"Nothing answered at {address}.")


def check_start(program: Path, logs: Path, work: Path) -> None:
    """The frozen program must not start much slower than from its source."""
    frozen = [str(program), str(logs)]
    source = [sys.executable, "-m", "rvcmonitor", str(logs)]
    pairs = [(grab(frozen, work), grab(source, work)) for _ in range(3)]
    seconds = [statistics.median(times) for times in zip(*pairs, strict=True)]
    print(f"start to picture: frozen {seconds[0]:.1f} s, from source {seconds[1]:.1f} s")
    if seconds[0] > MOST_TIMES_SLOWER * seconds[1]:
        raise SystemExit(f"The frozen program starts more than {MOST_TIMES_SLOWER} times slower.")


def try_program(folder: Path) -> None:
    """Try the program in ``folder``; raises SystemExit with the reason where something fails."""
    program, cli = folder / "rvcmonitor.exe", folder / "rvcmonitor-cli.exe"
    work = Path(tempfile.mkdtemp(prefix="rvcmonitor-smoke-"))
    os.chdir(ROOT)
    try:
        if VERSION.encode() not in run([str(cli), "--version"], work).stdout:
            raise SystemExit(f"{cli} is not version {VERSION}.")
        grab([str(program), "--demo"], work)
        logs = deep_folder(work)
        write_logs(extended(logs))
        grab([str(program), str(logs)], work)
        check_report(cli, logs, work)
        check_remote(cli, work)
        check_notice([str(cli)], work)
        check_tensorboard(program, logs, work)
        write_logs(work / "RVC")
        check_start(program, work / "RVC", work)
    finally:
        shutil.rmtree(extended(work), ignore_errors=True)
