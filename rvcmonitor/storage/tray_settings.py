"""How the program lives beside a training: in the tray, and with which notices."""

from __future__ import annotations

from dataclasses import dataclass, field

from rvcmonitor.storage.quiet_hours import NoticeChoices


@dataclass(frozen=True, slots=True)
class TraySettings:
    """``close_to_tray`` is None until the user was asked, the first time the window is closed."""

    start_in_tray: bool = False
    minimise_to_tray: bool = False
    close_to_tray: bool | None = None
    notices: NoticeChoices = field(default_factory=NoticeChoices)
