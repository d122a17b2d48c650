"""Install the setup as people do, use it, upgrade it while it runs, and remove it again.

For a computer that may be spoiled: where the program or its settings are already there, it refuses.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from build.places import PORTABLE, SETUP, VERSION
from build.smoke import SECONDS, check_picture, check_report, grab, write_logs

if sys.platform == "win32":
    import ctypes

    from build import traces
    from rvcmonitor.live.quit_event import NAME as QUIT_EVENT

    SILENT = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"]
    TASKS = "/TASKS=desktop,startup,contextmenu,sendto"
    IDENTIFIER = "{6B0C6B5B-3C0B-4B57-9B6E-6E8D5A3F0C51}_is1"
    UNINSTALL_KEY = f"{traces.UNINSTALL}\\{IDENTIFIER}"
    SETTINGS = Path(os.environ["LOCALAPPDATA"]) / "RVC Monitor"
    OWN = Path(os.environ["LOCALAPPDATA"]) / "Programs" / "RVC Monitor"
    COMMON = Path(os.environ["PROGRAMFILES"]) / "RVC Monitor"
    SHORTCUT = "RVC Monitor.lnk"
    OPEN_IN = {"en": "Open in RVC Monitor", "zh_CN": "在 RVC Monitor 中打开"}
    """What the setup calls the menu of a folder, in the languages that it is tried in."""

    def wait_until(happened: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + SECONDS
        while not happened():
            if time.monotonic() > end:
                raise SystemExit(f"It did not happen within {SECONDS} s: {what}")
            time.sleep(0.2)

    def expect(holds: object, what: str) -> None:
        print(f"  {'yes' if holds else 'NO'}: {what}", flush=True)
        if not holds:
            raise SystemExit(f"This should hold: {what}")

    def event(wanted: str) -> bool:
        """Whether a program runs; with ``wanted`` "quit", ask it to end."""
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.OpenEventW.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel32.OpenEventW(2, False, ctypes.c_wchar_p(QUIT_EVENT)))
        if not handle.value:
            return False
        if wanted == "quit":
            kernel32.SetEvent(handle)
        kernel32.CloseHandle(handle)
        return True

    def quit_program() -> None:
        wait_until(lambda: not event("quit"), "the program quits when asked")

    def run_setup(scope: str, log: Path, *more: str) -> bool:
        """Run the setup silently; whether it installed."""
        command = [str(SETUP), scope, *more, *SILENT, TASKS, f"/LOG={log}"]
        print("  " + subprocess.list2cmdline(command), flush=True)
        return subprocess.run(command, timeout=SECONDS, check=False).returncode == 0

    def install(scope: str, work: Path, what: str, *more: str) -> None:
        """Run the setup silently; where it fails, its log is shown."""
        log = work / "setup.log"
        installed = run_setup(scope, log, *more)
        if not installed and log.is_file():
            print(log.read_text(encoding="utf-8-sig", errors="replace"))
        expect(installed, what)

    def check_installed(hive: str, app: Path) -> None:
        """Everything that was chosen is there."""
        common = "Common " if hive == "HKLM" else ""
        for folder in (f"{common}Programs", f"{common}Desktop"):
            expect(
                (traces.shell_folder(hive, folder) / SHORTCUT).is_file(), f"shortcut in {folder}"
            )
        expect((traces.shell_folder("HKCU", "SendTo") / SHORTCUT).is_file(), "shortcut in SendTo")
        version = traces.read_value(hive, UNINSTALL_KEY, "DisplayVersion")
        expect(version == VERSION, f"listed among the programs as {VERSION}")
        starts = traces.read_value("HKCU", traces.RUN, "RVC Monitor")
        expect(starts == f'"{app / "rvcmonitor.exe"}" --tray', "starts with Windows")

    def kept_settings() -> dict[str, bytes]:
        """The content of each file that holds what people have set."""
        return {path.name: path.read_bytes() for path in SETTINGS.glob("*") if path.is_file()}

    def check_language(hive: str, language: str) -> None:
        """The setup spoke ``language``; its log does not say so, what it leaves does."""
        spoken = traces.read_value(hive, UNINSTALL_KEY, "Inno Setup: Language")
        expect(spoken == language, f"the setup spoke {language}")
        menu = traces.read_value(hive, traces.FOLDER_MENU)
        expect(menu == OPEN_IN[language], f"Explorer's menu speaks {language}")

    def is_whole(picture: Path) -> bool:
        """Whether another process has finished writing this PNG."""
        return picture.is_file() and picture.read_bytes().endswith(b"IEND\xaeB`\x82")

    def check_explorer(hive: str, logs: Path, work: Path) -> None:
        """Do what Explorer does for the two menus and for Send to."""
        for key, mark in ((traces.FOLDER_MENU, "%1"), (traces.BACKGROUND_MENU, "%V")):
            command = traces.read_value(hive, key + r"\command") or ""
            picture = work / f"{mark[1:]}.png"
            line = f'{command.replace(mark, str(logs))} --grab "{picture}"'
            status = subprocess.run(line, timeout=SECONDS, check=False).returncode
            expect(status == 0, f"Explorer's menu opens the folder: {command}")
            check_picture(picture)
        picture = work / "sendto.png"
        shortcut = traces.shell_folder("HKCU", "SendTo") / SHORTCUT
        os.startfile(shortcut, arguments=f'"{logs}" --grab "{picture}"')  # noqa: S606 - as Explorer
        wait_until(lambda: is_whole(picture), f"Send to opens the folder: {shortcut}")
        check_picture(picture)

    def check_upgrade(scope: str, app: Path, logs: Path, work: Path) -> None:
        """The same setup again while the program runs."""
        running = subprocess.Popen([str(app / "rvcmonitor.exe"), str(logs)])
        wait_until(lambda: event("look"), "the installed program runs")
        stale = app / "_internal" / "of-an-older-version.dll"
        stale.write_bytes(b"")
        install(scope, work, "upgraded while running")
        expect(running.wait(SECONDS) == 0, "the running program was closed in good order")
        expect(not stale.exists(), "libraries of the older version are gone")
        wait_until(lambda: event("look"), "the program was started again")
        quit_program()

    def check_downgrade(hive: str, scope: str, work: Path) -> None:
        """A silent setup leaves a newer version alone."""
        traces.write_value(hive, UNINSTALL_KEY, "DisplayVersion", "999.0.0")
        installed = run_setup(scope, work / "downgrade.log")
        expect(not installed, "a newer version is not replaced silently")
        traces.write_value(hive, UNINSTALL_KEY, "DisplayVersion", VERSION)

    def uninstall(app: Path) -> None:
        subprocess.run([str(app / "unins000.exe"), *SILENT], timeout=SECONDS, check=True)
        wait_until(lambda: not (app / "unins000.exe").exists(), "uninstalled")

    def try_scope(scope: str, hive: str, app: Path, work: Path, language: str) -> None:
        """One life of an installation, for this user or for everyone."""
        logs = work / "Modèles de voix 声"
        write_logs(logs)
        before, kept = traces.traces(), kept_settings()
        install(scope, work, f"installed with {scope}", f"/LANG={language}")
        expect(kept_settings() == kept, "the setup changes no settings")
        check_installed(hive, app)
        check_language(hive, language)
        grab([str(app / "rvcmonitor.exe"), str(logs)], work)
        check_report(app / "rvcmonitor-cli.exe", logs, work)
        check_explorer(hive, logs, work)
        check_upgrade(scope, app, logs, work)
        check_language(hive, language)  # an upgrade goes on in the same
        check_downgrade(hive, scope, work)
        settings = sorted(path.name for path in SETTINGS.iterdir())
        uninstall(app)
        left = sorted(traces.traces() - before)
        expect(not left, f"nothing is left: {left}")
        expect(settings == sorted(path.name for path in SETTINGS.iterdir()), "settings are kept")

    def check_portable(work: Path) -> None:
        """Unpack the zip: its settings stay beside it and nothing goes elsewhere."""
        with zipfile.ZipFile(PORTABLE) as archive:
            archive.extractall(work)
        app, logs = work / "RVC Monitor", work / "logs"
        write_logs(logs)
        running = subprocess.Popen([str(app / "rvcmonitor.exe"), str(logs)])
        settings = app / "settings" / "settings.json"
        wait_until(settings.is_file, "the portable program keeps its settings beside it")
        quit_program()
        expect(running.wait(SECONDS) == 0, "the portable program quits in good order")
        expect(str(logs.name) in settings.read_text(encoding="utf-8"), f"settings in {settings}")
        expect(not SETTINGS.exists(), f"no settings in {SETTINGS}")

    def clean_up() -> None:
        """Remove what a try that failed has left."""
        quit_program()
        for app in (OWN, COMMON):
            if (app / "unins000.exe").is_file():
                uninstall(app)
        shutil.rmtree(SETTINGS, ignore_errors=True)

    def try_setup() -> None:
        """Both ways to install; raises SystemExit where something fails."""
        if os.environ.get("CI"):  # nobody lives there
            clean_up()
        if SETTINGS.exists() or OWN.exists() or COMMON.exists():
            raise SystemExit("RVC Monitor lives on this computer; try its setup on another one.")
        work = Path(tempfile.mkdtemp(prefix="rvcmonitor-tryout-"))
        try:
            check_portable(work / "portable")
            try_scope("/CURRENTUSER", "HKCU", OWN, work / "user", "en")
            try_scope("/ALLUSERS", "HKLM", COMMON, work / "everyone", "zh_CN")
        finally:
            clean_up()
            shutil.rmtree(work, ignore_errors=True)

else:

    def try_setup() -> None:
        raise SystemExit("The setup can only be tried on Windows.")
