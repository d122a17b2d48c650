"""Which trainer can convert the voices of a model, and what stands in its way.

All of it reads files, so it belongs into a thread beside the window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from rvcmonitor.inference.command import command, has_card
from rvcmonitor.inference.embedder import embedder_of
from rvcmonitor.inference.install import Device, Install, RefusedError, Request
from rvcmonitor.inference.installs import find_install, python_of
from rvcmonitor.live.index_file import index_file
from rvcmonitor.message import Message


@dataclass(frozen=True, slots=True)
class Trainer:
    """What was found for a model. Without an ``install``, ``refusal`` says why; with one it says
    why it cannot be started as it is (None: it can), and ``on_processor`` the same of a start that
    leaves the graphics card alone, which may only be offered where that is ``harmless``. ``index``
    is the model's, None where it has none."""

    install: Install | None = None
    refusal: Message | None = None
    on_processor: Message | None = None
    harmless: bool = False
    has_card: bool = False
    embedder: str | None = None
    index: Path | None = None

    def refusal_on(self, device: Device) -> Message | None:
        """Why nothing can be converted on ``device``; None where it can."""
        return self.on_processor if self.install and device == "processor" else self.refusal


def find_trainer(model: Path, folder: Path, python: Path | None = None) -> Trainer:
    """The trainer in ``folder`` or above it, for the voices of the model in the folder ``model``.
    ``python`` is what starts it (None: its own)."""
    found = Trainer(
        has_card=has_card(),
        embedder=embedder_of(model),
        index=index_file((model, model.parent), model.name),
    )
    try:
        install = find_install(folder, python_of if python is None else lambda _root: python)
    except RefusedError as error:
        return replace(found, refusal=error.message)
    found = replace(
        found, install=install, harmless=not install.adapter.harmed_without_card(install.root)
    )
    return replace(
        found, refusal=_refused(found, "card"), on_processor=_refused(found, "processor")
    )


def _refused(trainer: Trainer, device: Device) -> Message | None:
    """What :func:`rvcmonitor.inference.command.command` would say, without a start."""
    install = trainer.install
    if install is None:
        return trainer.refusal
    nowhere = install.root.absolute()
    request = Request(nowhere, nowhere, nowhere, 0, trainer.embedder, device)
    try:
        command(install, request, has_card=trainer.has_card)
    except RefusedError as error:
        return error.message
    return None
