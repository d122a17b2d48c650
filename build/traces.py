"""What an installed program leaves on a computer: files, shortcuts, registry keys."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

if sys.platform == "win32":
    import winreg

    WINDOWS = r"Software\Microsoft\Windows\CurrentVersion"
    UNINSTALL = WINDOWS + r"\Uninstall"
    RUN = WINDOWS + r"\Run"
    FOLDER_MENU = r"Software\Classes\Directory\shell\RVCMonitor"
    BACKGROUND_MENU = r"Software\Classes\Directory\Background\shell\RVCMonitor"
    SHELL_FOLDERS = WINDOWS + r"\Explorer\Shell Folders"
    LOOK = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    HIVES = {"HKCU": winreg.HKEY_CURRENT_USER, "HKLM": winreg.HKEY_LOCAL_MACHINE}
    WATCHED_KEYS = (r"Software\Classes\Directory", UNINSTALL, RUN)
    WINDOWS_OWN = frozenset(f"{hive}\\{key}" for hive in HIVES for key in (UNINSTALL, RUN))
    """These keys belong to Windows, even where a setup is the first that puts something below."""

    def read_value(hive: str, key: str, name: str = "") -> str | None:
        """The text of a registry value; None where there is none."""
        try:
            with winreg.OpenKey(
                HIVES[hive], key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            ) as at:
                return str(winreg.QueryValueEx(at, name)[0])
        except FileNotFoundError:
            return None

    def write_value(hive: str, key: str, name: str, text: str) -> None:
        access = winreg.KEY_WRITE | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(HIVES[hive], key, 0, access) as at:
            winreg.SetValueEx(at, name, 0, winreg.REG_SZ, text)

    def shell_folder(hive: str, name: str) -> Path:
        """One of Explorer's folders, such as ``SendTo``, or ``Common Desktop`` of HKLM."""
        return Path(os.path.expandvars(read_value(hive, SHELL_FOLDERS, name) or ""))

    def watched_folders() -> list[Path]:
        own = [shell_folder("HKCU", name) for name in ("Programs", "Desktop", "SendTo", "Startup")]
        common = [shell_folder("HKLM", name) for name in ("Common Programs", "Common Desktop")]
        programs = [Path(os.environ["LOCALAPPDATA"]) / "Programs", Path(os.environ["PROGRAMFILES"])]
        return [*own, *common, *programs]

    def traces() -> frozenset[str]:
        """Every file and registry entry in the places where a setup puts something."""
        found = [str(path) for folder in watched_folders() for path in folder.rglob("*")]
        found += [entry for hive in HIVES for key in WATCHED_KEYS for entry in _entries(hive, key)]
        return frozenset(found) - WINDOWS_OWN

    def _entries(hive: str, key: str) -> Iterator[str]:
        """The key itself, its values and everything below it."""
        try:
            at = winreg.OpenKey(HIVES[hive], key, 0, LOOK)
        except FileNotFoundError:
            return
        with at:
            subkeys, values, _ = winreg.QueryInfoKey(at)
            yield f"{hive}\\{key}"
            yield from (f"{hive}\\{key}: {winreg.EnumValue(at, n)[:2]}" for n in range(values))
            below = [winreg.EnumKey(at, n) for n in range(subkeys)]
        for name in below:
            yield from _entries(hive, f"{key}\\{name}")
