"""The command line: ``rvcmonitor [PATH…]``, ``rvcmonitor report FOLDER``."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from rvcmonitor import __version__
from rvcmonitor.tensorboard_child import serve

_NOTHING_TO_REPORT = 2
_STOPPED = 130
"""What shells expect of a program that was ended by Ctrl+C."""

_USAGE = """\
  rvcmonitor [PATH ...]              watch logs folders, models' folders or event files
  rvcmonitor --demo                  watch a simulated training
  rvcmonitor report FOLDER [--json]  print what there is to say, without a window"""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    if arguments[:1] == ["report"]:
        return _report(arguments[1:])
    if arguments[:1] == ["--tensorboard"] and len(arguments) >= 4:
        *folders, port, parent = arguments[1:]
        return _serve_tensorboard(folders, int(port), int(parent))
    return _window(arguments)


def _window(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        "rvcmonitor",
        usage="\n" + _USAGE,
        description="Watches RVC voice trainings and names the epochs worth listening to.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", type=_path, help="what to watch")
    parser.add_argument("--demo", action="store_true", help="watch a simulated training")
    parser.add_argument(
        "--grab",
        metavar="FILE.png",
        type=Path,
        help="save a picture of the loaded window and leave",
    )
    parser.add_argument("--tray", action="store_true", help="start hidden in the tray")
    parser.add_argument("--version", action="version", version=f"RVC Monitor {__version__}")
    options = parser.parse_args(arguments)
    from rvcmonitor.app import run_window  # Qt is loaded only where a window is wanted

    return run_window(options.paths, demo=options.demo, grab=options.grab, in_tray=options.tray)


def _path(argument: str) -> Path:
    """A path as Explorer hands it over: of ``"D:\\"`` Windows makes ``D:"``, though a quotation
    mark is in no name there."""
    if sys.platform == "win32" and argument.endswith('"'):
        argument = argument.removesuffix('"') + "\\"
    return Path(argument)


def _serve_tensorboard(folders: Sequence[str], port: int, parent: int) -> int:
    """A hidden switch: this process is the TensorBoard of the program ``parent``."""
    return serve(folders, port, parent)


def _report(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        "rvcmonitor report",
        description="Print what there is to say about the trainings in a folder, without a window.",
        epilog="Exit status: 0 done, 2 there is no training to report on, 130 stopped by Ctrl+C.",
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="a logs folder or a model's")
    parser.add_argument("--json", action="store_true", help="print one JSON object for a program")
    parser.add_argument(
        "--no-pictures", action="store_true", help="do not look at pictures and sounds"
    )
    parser.add_argument(
        "--rules",
        choices=("user", "default"),
        default="user",
        help="judge by the rules set in the window (user) or by those it came with (default)",
    )
    options = parser.parse_args(arguments)
    from rvcmonitor.report import NoRunError, report, to_json, to_text  # NumPy takes its time
    from rvcmonitor.storage.ratings_file import read_ratings
    from rvcmonitor.storage.rules_file import read_rules
    from rvcmonitor.storage.settings_folder import settings_folder

    kept = settings_folder()
    try:
        content = report(
            options.folder,
            _show_reading,
            read_ratings(kept),
            _show_looking,
            read_rules(kept) if options.rules == "user" else None,
            with_pictures=not options.no_pictures,
        )
    except NoRunError as error:
        _say(f"rvcmonitor: {error}")
        return _NOTHING_TO_REPORT
    except KeyboardInterrupt:
        _say("rvcmonitor: stopped before there was anything to report.")
        return _STOPPED
    _write(sys.stdout, to_json(content) + "\n" if options.json else to_text(content))
    return 0


def _show_reading(done: int, total: int) -> None:
    _say(f"Reading: {done / 2**20:.0f} of {total / 2**20:.0f} MB")


def _show_looking(done: int, total: int) -> None:
    _say(f"Looking at pictures and sounds: {100 * done // total} %")


def _say(line: str) -> None:
    _write(sys.stderr, line + "\n")


def _write(stream: TextIO | None, text: str) -> None:
    # A windowed program on Windows has neither stream; a closed pipe ("| head") is no error.
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # What is left in the buffer has nowhere to go; the interpreter would try once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _speak_utf8() -> None:
    """Windows consoles and pipes default to an old code page that lacks most of these names."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
