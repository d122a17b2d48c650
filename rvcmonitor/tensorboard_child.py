"""The process that "Open in TensorBoard" starts: TensorBoard itself, which ends with its parent.

It is reached by a hidden switch of the command line, so that the frozen program needs no Python:
``rvcmonitor --tensorboard FOLDER PORT PARENT_PID``.
"""

from __future__ import annotations

import os
import sys
import threading
import time


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


def serve(folder: str, port: int, parent: int) -> int:
    """Serve ``folder`` on localhost:``port`` until the parent process ends; the exit status."""

    def end_with_parent() -> None:
        wait_for_end_of(parent)
        os._exit(0)

    threading.Thread(target=end_with_parent, name="parent watch", daemon=True).start()
    # A windowed program has no streams, and TensorBoard writes to both.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: PTH123, SIM115 - lives as long as we
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115
    from tensorboard import default, program

    board = program.TensorBoard(default.get_plugins())
    board.configure(
        argv=["tensorboard", "--logdir", folder, "--host", "localhost", "--port", str(port)]
    )
    return int(board.main() or 0)
