"""The process that "Open in TensorBoard" starts: TensorBoard itself, which ends with its parent.

It is reached by a hidden switch of the command line, so that the frozen program needs no Python:
``rvcmonitor --tensorboard FOLDER… PORT PARENT_PID``.
"""

from __future__ import annotations

import os
import re
import sys
import threading
import time
from collections.abc import Sequence


def wait_for_end_of(pid: int) -> None:
    """Block until the process ``pid``, this process's parent, has ended."""
    if sys.platform == "win32":
        import ctypes

        synchronize, infinite = 0x0010_0000, 0xFFFF_FFFF
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.OpenProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel32.OpenProcess(synchronize, False, pid))
        if handle.value is not None:
            kernel32.WaitForSingleObject(handle, infinite)
    else:
        while os.getppid() == pid:
            time.sleep(0.5)


def logdir_arguments(folders: Sequence[str]) -> list[str]:
    """What tells TensorBoard to serve just ``folders``, each under its name where there are some.

    It parts folders at commas; what has one in its path is served with all that lies beside it.

    :raises SystemExit: there is a comma, and nothing holds all of them: they lie on two drives
    """
    if len(folders) == 1:
        return ["--logdir", folders[0]]
    with_comma = next((folder for folder in folders if "," in folder), None)
    if with_comma is not None:
        return ["--logdir", _around(folders, with_comma)]
    named: dict[str, str] = {}
    for folder in folders:
        stem = re.sub(r"[:,/\\\\]", "_", re.split(r"[/\\\\]", folder.rstrip("/\\"))[-1])
        name = stem if len(stem) > 1 else f"{stem}_"  # one letter would be a drive
        named[name if name not in named else f"{name}_{len(named) + 1}"] = folder
    return ["--logdir_spec", ",".join(f"{name}:{folder}" for name, folder in named.items())]


def _around(folders: Sequence[str], with_comma: str) -> str:
    try:
        return os.path.commonpath(folders)
    except ValueError:
        raise SystemExit(
            f"TensorBoard cannot show folders of several drives at once where one has a comma in "
            f"its path: “{with_comma}”. Rename it, or open the folders of one drive alone."
        ) from None


def serve(folders: Sequence[str], port: int, parent: int) -> int:
    """Serve ``folders`` on localhost:``port`` until the parent process ends; the exit status."""

    def end_with_parent() -> None:
        wait_for_end_of(parent)
        os._exit(0)

    threading.Thread(target=end_with_parent, name="parent watch", daemon=True).start()
    # A windowed program has no streams, and TensorBoard writes to both.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: PTH123, SIM115 - lives as long as we
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115
    from tensorboard import default, program

    address = ("--host", "localhost", "--port", str(port))
    board = program.TensorBoard(default.get_plugins())
    board.configure(argv=["tensorboard", *logdir_arguments(folders), *address])
    return int(board.main() or 0)
