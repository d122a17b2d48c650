"""What Windows has been told under "Accessibility", as far as Qt does not follow it by itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont

KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"
PERCENT = (100, 225)
"""What Windows offers as the size of text."""
USUAL = 9.0
"""Points: the size of Windows' own text at 100 %."""
_GET_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of ``SystemParametersInfo``."""


def text_scale() -> float:
    """How much larger than usual text is wished, 1 to 2.25. On other systems it is part of the font
    or the resolution that Qt is told, so 1."""
    if sys.platform != "win32":
        return 1.0
    return scale_of(QSettings(KEY, QSettings.Format.NativeFormat).value("TextScaleFactor"))


def scale_of(percent: object) -> float:
    """The scale that a value of the registry stands for; 1 for what is none."""
    least, most = PERCENT
    if not isinstance(percent, int | str) or not str(percent).isdecimal():
        return 1.0
    return min(max(int(percent), least), most) / 100


def enlarged(font: QFont, scale: float) -> QFont:
    """``font`` as large as the usual one at ``scale``, unless it is so already: versions of Windows
    differ in whether the font that they name has grown with the size of text."""
    larger = QFont(font)
    if scale > 1 and font.pointSizeF() > 0:
        larger.setPointSizeF(max(font.pointSizeF(), USUAL * scale))
    return larger


def wants_motion() -> bool:
    """Whether things may move by themselves: not where Windows' animation effects are off."""
    if sys.platform != "win32":
        return True
    import ctypes

    wanted = ctypes.c_int(1)
    ctypes.WinDLL("user32").SystemParametersInfoW(
        _GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0
    )
    return bool(wanted.value)
