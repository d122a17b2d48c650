"""The process in which the monkey and the program live together."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, Qt, QTimer
from PySide6.QtWidgets import QApplication

from rvcmonitor import program
from tests.monkey import fence, stand_ins
from tests.monkey.disk import Disk
from tests.monkey.faults import Faults
from tests.monkey.ledger import Ledger
from tests.monkey.monkey import Monkey
from tests.monkey.watchdog import DEAD, Watchdog

ACTIONS, FAULTS, STACKS, SLOWEST = "actions.log", "faults.jsonl", "stacks.txt", "slowest.json"
INTERVAL = 0.05
"""Seconds between two looks of the reader: what happened is to be seen within some actions."""
START = 3.0
END = 5.0
"""Seconds that the program may take to start and to end."""


def live(folder: Path, seed: str, actions: int) -> int:
    """Let the monkey do its actions on one program after the other (it quits them, too); 0 where
    nothing went wrong. ``folder`` is its own, and holds what it leaves behind."""
    ledger = Ledger(folder / ACTIONS)
    faults = Faults(folder / FAULTS, ledger)
    with (folder / STACKS).open("w", encoding="utf-8") as stacks:
        faulthandler.enable(stacks)
        faults.listen()
        fence.put_up(folder, lambda what: faults.tell("outside", what, ""))
        watchdog = Watchdog(faults, stacks)
        watchdog.start()
        _let_act(folder, seed, actions, ledger, watchdog, faults)
        watchdog.stop()
        (folder / SLOWEST).write_text(json.dumps(watchdog.slowest), encoding="utf-8")
        faulthandler.enable()  # the end of Python is watched, too
        faulthandler.dump_traceback_later(DEAD, exit=True)
    return 1 if faults.any else 0


def _let_act(
    folder: Path, seed: str, actions: int, ledger: Ledger, watchdog: Watchdog, faults: Faults
) -> None:
    # Told while the system's loader is locked, to faults in Python: see the tests' own application.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    application = QApplication(["monkey"])
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    disk = Disk(folder, Random(f"{seed} disk"))
    monkey = Monkey(seed, actions, disk, ledger, watchdog, faults)
    stand_ins.put_in(disk, lambda: monkey.chance, application)
    monkey.satisfied.connect(lambda: _quit(application))
    _prepare(application, watchdog, faults)
    while not monkey.is_satisfied:
        watchdog.begin("the start of the program", START)
        monkey.start()
        paths = disk.roots if monkey.chance.random() < 0.8 else []
        program.run(paths, demo=False, grab=None, in_tray=monkey.chance.random() < 0.1)
        monkey.stop()
        _clear_away(application)
        watchdog.rest()
    disk.close()


def _prepare(application: QApplication, watchdog: Watchdog, faults: Faults) -> None:
    """Have the program start in this process, again and again, and look at its files often."""
    told = "a thread did not end"
    stand_ins.replace(program, "QApplication", lambda _: application)
    stand_ins.replace(os, "_exit", lambda _: faults.tell("hang", told, "the process was ended"))
    application.aboutToQuit.connect(lambda: watchdog.begin("the end of the program", END))
    reader = sys.modules[vars(program)["Reader"].__module__]
    for name in ("INTERVAL", "UNSEEN_INTERVAL", "BREATH"):
        stand_ins.replace(reader, name, min(vars(reader)[name], INTERVAL))


def _quit(application: QApplication) -> None:
    """As the menu has it; what does not let the program go is waited for, and then told."""
    for child in application.children():
        if isinstance(child, program.Program):
            child._quit()
    QTimer.singleShot(int(2000 * END), application, application.exit)


def _clear_away(application: QApplication) -> None:
    """Delete what the end of a process would delete."""
    for window in application.topLevelWidgets():
        window.deleteLater()
    for child in application.children():
        if isinstance(child, program.Program):
            child.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
