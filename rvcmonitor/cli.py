"""The command line: ``rvcmonitor [PATH…]``, ``rvcmonitor report FOLDER``, ``rvcmonitor hear …``."""

from __future__ import annotations

import argparse
import io
import os
import re
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from rvcmonitor import __version__
from rvcmonitor.tensorboard_child import serve
from rvcmonitor.training.folders import reason_of

if TYPE_CHECKING:
    from rvcmonitor.remote.address import Address
    from rvcmonitor.remote.link import Link

_NOTHING_TO_REPORT = 2
_SOME_FAILED = 1
_STOPPED = 130
"""What shells expect of a program that was ended by Ctrl+C."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Colours, ends of lines, and what turns the direction of writing."""

_USAGE = """\
  rvcmonitor [PATH ...]              watch logs folders, models' folders or event files
  rvcmonitor ssh://USER@HOST/PATH    watch a folder on another machine
  rvcmonitor --demo                  watch a simulated training
  rvcmonitor report FOLDER [--json]  print what there is to say, without a window
  rvcmonitor hear FOLDER --clip FILE --out DIR
                                     convert a clip with each epoch worth listening to"""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status."""
    _speak_utf8()
    _compute_in_one_thread()
    try:
        return _do(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:  # before anything was begun that would have to say so
        return _STOPPED


def _do(arguments: Sequence[str]) -> int:
    if arguments[:1] == ["report"]:
        return _report(arguments[1:])
    if arguments[:1] == ["hear"]:
        return _hear(arguments[1:])
    if arguments[:1] == ["--tensorboard"] and len(arguments) >= 4:
        *folders, port, parent = arguments[1:]
        return _serve_tensorboard(folders, int(port), int(parent))
    if arguments[:1] == ["--notice"] and len(arguments) == 3:
        return _send_notice(*arguments[1:])
    return _window(arguments)


def _compute_in_one_thread() -> None:
    """NumPy reads this when it is first imported. Its matrices are small here: a second thread
    gains nothing, waits at full load, and beside a training makes judging several times as slow."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


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
        type=_path_here,
        help="save a picture of the loaded window and leave",
    )
    parser.add_argument("--tray", action="store_true", help="start hidden in the tray")
    parser.add_argument("--version", action="version", version=f"RVC Monitor {__version__}")
    options = parser.parse_args(arguments)
    from rvcmonitor.app import run_window  # Qt is loaded only where a window is wanted

    return run_window(options.paths, demo=options.demo, grab=options.grab, in_tray=options.tray)


def _path(argument: str) -> Path:
    """A path, or the folder here that mirrors what an address names."""
    if not argument.lower().startswith("ssh:"):
        return _path_here(argument)
    from rvcmonitor.remote.opened import mirrored

    try:
        return mirrored(argument)
    except ValueError as error:
        raise argparse.ArgumentTypeError(reason_of(error)) from error


def _path_here(argument: str) -> Path:
    """A path as Explorer hands it over: of ``"D:\\"`` Windows makes ``D:"``, though a quotation
    mark is in no name there."""
    if sys.platform == "win32" and argument.endswith('"'):
        argument = argument.removesuffix('"') + "\\"
    if not argument:  # Path would make it the folder one is in
        raise argparse.ArgumentTypeError("it is empty.")
    return Path(argument)


def _serve_tensorboard(folders: Sequence[str], port: int, parent: int) -> int:
    """A hidden switch: this process is the TensorBoard of the program ``parent``."""
    return serve(folders, port, parent)


def _send_notice(address: str, text: str) -> int:
    """A hidden switch, with which it is tried whether all services were bundled."""
    from rvcmonitor.live.delivery import deliver

    return 0 if all(each.arrived for each in deliver([address], text)) else _SOME_FAILED


def _report(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        "rvcmonitor report",
        description="Print what there is to say about the trainings in a folder, without a window.",
        epilog="Exit status: 0 done, 2 there is no training to report on, 130 stopped by Ctrl+C.",
    )
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        type=_path,
        help="a logs folder or a model's, or ssh://HOST/PATH",
    )
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
    from rvcmonitor.report import NoRunError, report, to_text  # NumPy takes its time
    from rvcmonitor.storage.ratings_file import read_ratings
    from rvcmonitor.storage.rules_file import read_rules
    from rvcmonitor.storage.settings_folder import settings_folder

    kept = settings_folder()
    try:
        reached = _bring(options.folder, "reporting on")
        if reached is False and not options.folder.is_dir():
            return _NOTHING_TO_REPORT
        content = report(
            options.folder,
            _show_reading,
            read_ratings(kept),
            _show_looking,
            read_rules(kept) if options.rules == "user" else None,
            with_pictures=not options.no_pictures,
        )
    except NoRunError as error:
        _say(f"rvcmonitor: {_as_named(str(error), options.folder)}")
        return _NOTHING_TO_REPORT
    except KeyboardInterrupt:
        _say("rvcmonitor: stopped before there was anything to report.")
        return _STOPPED
    if reached is not None:
        content["reached"] = reached
    _print(content, options, to_text)
    return 0


def _print(
    content: dict[str, Any], options: argparse.Namespace, to_text: Callable[[Any], str]
) -> None:
    """Print what was found in a folder, which is called what its user called it."""
    from rvcmonitor.remote.opened import address_in
    from rvcmonitor.report import to_json

    address = address_in(options.folder)
    if address is not None:
        content["folder"] = str(address)
    told = _escaped(to_json(content)) + "\n" if options.json else to_text(_harmless(content))
    _write(sys.stdout, told)


def _escaped(json: str) -> str:
    """``json``, which only ends its lines as it is, with the same content in characters that do
    nothing to a terminal."""
    return _CONTROL.sub(
        lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", json
    )


def _as_named(said: str, folder: Path) -> str:
    """What is ``said`` of a folder that mirrors one of another machine, as its user named that."""
    from rvcmonitor.remote.opened import address_in

    address = address_in(folder)
    return said if address is None else said.replace(str(folder), str(address))


def _bring(folder: Path, doing: str) -> bool | None:
    """Bring what is new, where ``folder`` mirrors another machine: whether its host was reached and
    all has come. None for any other folder. ``doing`` is what is done with what came before, where
    it has not."""
    from rvcmonitor.remote.opened import address_in, bring

    address = address_in(folder)
    if address is None:
        return None
    from rvcmonitor.remote.link import LinkError

    show = _step_by_step(_show_reading)
    try:
        bring(address, _connect, lambda told: show(told.done, told.total), _show_waiting)
    except (LinkError, OSError) as error:
        is_of_disk = isinstance(error, OSError) and error.errno is not None
        what = "not all that is there can be kept here: " if is_of_disk else ""
        _say(f"rvcmonitor: {what}{reason_of(error)}")
        if folder.is_dir():
            _say(f"rvcmonitor: {doing} what came before.")
        return False
    return True


def _connect(address: Address) -> Link:
    """A link to a host, for which whoever sits here may be asked."""
    from rvcmonitor.remote.in_terminal import asking_in_terminal
    from rvcmonitor.remote.opened import hosts_folder
    from rvcmonitor.remote.sign_in import SignIn
    from rvcmonitor.storage.host_keys import read_host_keys

    kept = hosts_folder().parent
    key = read_host_keys(kept).get(address.login, "")
    sign_in = SignIn(kept / "known_hosts", asking_in_terminal(), key_of=lambda _: key)
    return sign_in.connect(address)


def _hear(arguments: Sequence[str]) -> int:
    options = _hearing_parser().parse_args(arguments)
    from rvcmonitor.hear import NothingToHearError, Wanted, hear, to_text
    from rvcmonitor.remote.opened import address_in, fetcher
    from rvcmonitor.storage.rules_file import read_rules
    from rvcmonitor.storage.settings_folder import settings_folder

    address = address_in(options.folder)
    wanted = Wanted(
        options.folder,
        options.clip,
        options.out,
        options.install,
        options.python,
        options.epochs,
        options.pitch,
        "processor" if options.processor else "card",
        options.now or address is not None,  # another machine's training needs another card
        read_rules(settings_folder()),
        None if address is None else fetcher(_connect),
    )
    _end_like_ctrl_c()
    try:
        reached = _bring(options.folder, "hearing")
        if reached is False and not options.folder.is_dir():
            return _NOTHING_TO_REPORT
        content = hear(wanted, _say)
    except NothingToHearError as error:
        _say(f"rvcmonitor: {_as_named(str(error), options.folder)}")
        return _NOTHING_TO_REPORT
    except KeyboardInterrupt:
        _say(f"rvcmonitor: stopped; what had been converted is in {options.out}.")
        return _STOPPED
    _print(content, options, to_text)
    return _SOME_FAILED if any(one["sound"] is None for one in content["results"]) else 0


def _hearing_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "rvcmonitor hear",
        description="Convert a clip with each epoch worth listening to, by the trainer that is"
        " installed here. Nothing is written into its folder or into the logs.",
        epilog="Exit status: 0 all converted, 1 some failed, 2 nothing could be converted, 130"
        " stopped by Ctrl+C.",
    )
    parser.add_argument(
        "folder", metavar="FOLDER", type=_path, help="a model's folder, or ssh://HOST/PATH"
    )
    parser.add_argument(
        "--clip", metavar="FILE", type=_path_here, required=True, help="a clean vocal of 5 to 15 s"
    )
    parser.add_argument(
        "--out", metavar="DIR", type=_path_here, required=True, help="where sounds go"
    )
    parser.add_argument(
        "--install",
        metavar="DIR",
        type=_path_here,
        help="the trainer's folder (else it is looked for from FOLDER upwards)",
    )
    parser.add_argument(
        "--python", metavar="FILE", type=_path_here, help="the trainer's Python (else its own)"
    )
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--epochs", metavar="N,N", type=_epochs, help="these epochs")
    chosen.add_argument(
        "--candidates", action="store_true", help="those worth listening to (the default)"
    )
    parser.add_argument(
        "--pitch",
        metavar="N",
        type=int,
        choices=range(-24, 25),
        default=0,
        help="semitones, -24 to 24; 12 from a low voice to a high one",
    )
    parser.add_argument(
        "--processor", action="store_true", help="compute on the processor, not on the card"
    )
    parser.add_argument(
        "--now", action="store_true", help="do not wait until the training has ended or paused"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object for a program")
    return parser


def _epochs(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no list such as 100,150") from error


def _end_like_ctrl_c() -> None:
    """However this process is asked to end, the trainer that it has started is ended first."""
    for name in ("SIGTERM", "SIGBREAK", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)


def _show_reading(done: int, total: int) -> None:
    _say(f"Reading: {done / 2**20:.0f} of {total / 2**20:.0f} MB")


def _step_by_step(show: Callable[[int, int], None]) -> Callable[[int, int], None]:
    """``show`` at each hundredth of what there is to do; in a file, at each tenth."""
    steps = 100 if sys.stderr is not None and sys.stderr.isatty() else 10
    last = -1

    def tell(done: int, total: int) -> None:
        nonlocal last
        step = steps * done // max(total, 1)
        if step != last:
            last = step
            show(done, total)

    return tell


def _show_waiting() -> None:
    _say("rvcmonitor: another RVC Monitor is bringing this folder: waiting until it has.")


def _show_looking(done: int, total: int) -> None:
    _say(f"Looking at pictures and sounds: {100 * done // total} %")


def _say(line: str) -> None:
    _write(sys.stderr, _harmless(line) + "\n")


def _harmless(value: Any) -> Any:
    """``value`` (text, or what JSON holds) without characters that do something to a terminal: any
    file may have them in its name."""
    if isinstance(value, str):
        return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, dict):
        return {key: _harmless(each) for key, each in value.items()}
    return [_harmless(each) for each in value] if isinstance(value, list) else value


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
