"""Which conversions the pages of the window ask for, what came of them, and why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from rvcmonitor.inference.conversion import Conversion
from rvcmonitor.live.audition import Audition
from rvcmonitor.live.hearing import NotHeard
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.hearing.clip_choice import ClipChoice
from rvcmonitor.ui.hearing.conversion_page import ConversionPage
from rvcmonitor.ui.hearing.heard_voice import HeardVoice, heard_voices
from rvcmonitor.ui.hearing.sound_shelf import SoundShelf
from rvcmonitor.ui.hearing.trainer_choice import TrainerChoice
from rvcmonitor.ui.widgets.message_text import number

translate = QCoreApplication.translate


class Converting:
    """Has ``audition`` convert the clip with the voices that are ticked on the ``page``."""

    def __init__(
        self,
        audition: Audition,
        trainer: TrainerChoice,
        clip: ClipChoice,
        shelf: SoundShelf,
        page: ConversionPage,
    ) -> None:
        self._audition, self._trainer, self._clip = audition, trainer, clip
        self._shelf, self._page = shelf, page

    def heard(
        self, voices: Sequence[Checkpoint], ranks: Mapping[Path, tuple[int, ...]]
    ) -> tuple[HeardVoice, ...]:
        """Those of ``voices`` that are ticked or can be heard already, in their order; ``ranks``
        are the candidates that each stands for."""
        heard, clip = self._audition.heard, self._clip.clip
        ticked = {voice.path for voice in self._page.voices.ticked()}
        asked = [one for one in voices if one.path in ticked or one.path in heard]
        loaded = None if clip is None else clip.loaded
        pitch = self._page.pitch.value()
        sounds = self._shelf.loaded
        return heard_voices(asked, heard, self._failed(), sounds, loaded, pitch, ranks)

    def look(self, voices: Sequence[Checkpoint]) -> None:
        """Let go of what was heard, and see what there is already of ``voices`` as they are to be
        heard now."""
        self._audition.forget()
        trainer = self._trainer.trainer
        if trainer is not None and trainer.install is not None and self._clip.clip is not None:
            self._audition.look(trainer.install, self._conversions(voices))

    def begin(self) -> bool:
        """Convert what is ticked; False where there is nobody to do it."""
        trainer = self._trainer.trainer
        if trainer is None or trainer.install is None:
            return False
        self._let_broken_go()
        self._audition.convert(
            trainer.install,
            self._conversions(self._page.voices.ticked()),
            has_card=trainer.has_card,
            waits=self._page.chosen_when == "wait",
        )
        return True

    def why_not(self) -> str:
        """Why nothing can be converted now; empty where it can."""
        trainer = self._trainer.trainer
        if trainer is None:
            return translate("HearingWindow", "Looking for the trainer…")
        if trainer.refusal_on(self._page.device) is not None:
            return translate(
                "HearingWindow",
                "The trainer cannot convert as it is: see “Clip and candidates”.",
            )
        if self._clip.reading:
            return translate("HearingWindow", "Reading the clip…")
        if self._clip.clip is None:
            return translate("HearingWindow", "Choose a clip first.")
        if not self._page.voices.ticked():
            return translate("HearingWindow", "Tick the candidates to be heard.")
        return ""

    def summary(self) -> str:
        """How many can be heard; empty where none can."""
        failed = len(self._failed())
        heard = len(self._audition.heard.keys() - self._failed())
        if failed:
            text = translate("HearingWindow", "{n} can be heard, {failed} could not be converted.")
            return text.format(n=number(heard), failed=number(failed))
        text = translate("HearingWindow", "{n} can be heard.")
        return text.format(n=number(heard)) if heard else ""

    def _conversions(self, voices: Sequence[Checkpoint]) -> list[Conversion]:
        clip, trainer = self._clip.clip, self._trainer.trainer
        if clip is None or trainer is None:
            return []
        with_index = self._page.index.isChecked() and self._page.index.isEnabled()
        plain = Conversion(
            clip.path,
            Path(),
            Path(),
            self._page.pitch.value(),
            trainer.embedder,
            self._page.device,
            clip.seconds,
            trainer.index if with_index else None,
        )
        return [replace(plain, weights=voice.path) for voice in voices]

    def _failed(self) -> dict[Path, NotHeard]:
        """What could not be converted, or cannot be played."""
        broken, heard = self._shelf.broken, self._audition.heard.items()
        unplayed = {path: NotHeard(path, broken[file]) for path, file in heard if file in broken}
        return self._audition.failed | unplayed

    def _let_broken_go(self) -> None:
        """Kept sounds that cannot be played are converted anew."""
        broken, heard = self._shelf.broken, self._audition.heard.items()
        self._audition.let_go({path for path, file in heard if file in broken})
        self._shelf.remove_broken()
