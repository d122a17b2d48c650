"""What every test may rely on."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt's widgets
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # the user's is not ours
if sys.platform == "win32":  # the offscreen platform would look for fonts beside Qt, in vain
    os.environ.setdefault("QT_QPA_FONTDIR", os.path.expandvars(r"%WINDIR%\Fonts"))

from tests.memory_keyring import memory_keyring
from tests.qt_hygiene import isolated_settings, nothing_left_behind, qapp
from tests.real_logs import real_logs

__all__ = ["isolated_settings", "memory_keyring", "nothing_left_behind", "qapp", "real_logs"]
