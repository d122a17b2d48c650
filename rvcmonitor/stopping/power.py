"""Sleep, hibernation and shutting down, each by a plain command of the system."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

from rvcmonitor.analysis.stopping.rule import Afterwards

_SLEEP_OF_WINDOWS = (
    "Add-Type -AssemblyName System.Windows.Forms;"
    "[System.Windows.Forms.Application]::SetSuspendState('Suspend', $false, $false)"
)
"""The usual call of powrprof.dll through rundll32 passes no arguments, and hibernates."""
_COMMANDS: Mapping[str, Mapping[Afterwards, Sequence[str]]] = {
    "win32": {
        "sleep": ("powershell", "-NoProfile", "-Command", _SLEEP_OF_WINDOWS),
        "hibernate": ("shutdown", "/h"),
        "shutdown": ("shutdown", "/s", "/t", "0"),
    },
    "linux": {
        "sleep": ("systemctl", "suspend"),
        "hibernate": ("systemctl", "hibernate"),
        "shutdown": ("systemctl", "poweroff"),
    },
    "darwin": {
        "sleep": ("pmset", "sleepnow"),
        "shutdown": ("osascript", "-e", 'tell application "System Events" to shut down'),
    },
}

Run = Callable[[Sequence[str]], None]

if sys.platform == "win32":
    _NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    _NO_WINDOW = 0


def possible(platform: str = sys.platform) -> tuple[Afterwards, ...]:
    """What this system can do after a training, "nothing" first."""
    return ("nothing", *_COMMANDS.get(platform, {}))


def run_command(words: Sequence[str]) -> None:
    """Run a command without waiting for it, and without a console's window.

    Raises:
        OSError: it could not be started.
    """
    subprocess.Popen(  # noqa: S603 - one of the commands above
        list(words), stdin=subprocess.DEVNULL, creationflags=_NO_WINDOW
    )


def perform(action: Afterwards, run: Run = run_command, platform: str = sys.platform) -> bool:
    """Have the system do it; False where it cannot.

    Raises:
        OSError: the command could not be started.
    """
    words = _COMMANDS.get(platform, {}).get(action)
    if words is None:
        return False
    run(words)
    return True
