"""What every test may rely on."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt's widgets
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # the user's is not ours
if sys.platform == "win32":  # the offscreen platform would look for fonts beside Qt, in vain
    os.environ.setdefault("QT_QPA_FONTDIR", os.path.expandvars(r"%WINDIR%\Fonts"))

from hypothesis import settings

from tests.memory_keyring import memory_keyring
from tests.qt_hygiene import isolated_settings, nothing_left_behind, qapp
from tests.real_logs import real_logs

# No test depends on how fast a machine is.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")


def pytest_xdist_auto_num_workers() -> int:
    """One for each processor; some systems tell Python of none, but their programs all the same."""
    return os.cpu_count() or int(os.environ.get("NUMBER_OF_PROCESSORS", "1"))


__all__ = ["isolated_settings", "memory_keyring", "nothing_left_behind", "qapp", "real_logs"]
