"""Sign programs, where a certificate is configured; without one they stay unsigned.

RVCMONITOR_SIGN holds the command, for example
``signtool sign /fd sha256 /tr http://timestamp.example /td sha256 /sha1 THUMBPRINT``;
the file to sign is appended to it.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterable
from pathlib import Path

SIGN_TOOL = os.environ.get("RVCMONITOR_SIGN", "")


def sign(files: Iterable[Path]) -> None:
    """Sign each of ``files`` in place."""
    if not SIGN_TOOL:
        print("not signed: RVCMONITOR_SIGN is not set")
        return
    for file in files:
        subprocess.run([*shlex.split(SIGN_TOOL, posix=False), str(file)], check=True)
