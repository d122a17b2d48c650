"""A blind tournament as it goes on: answers are kept at once, stars are given at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.candidates.voices import voice_of_epoch
from rvcmonitor.analysis.listening.next_epoch import next_epoch
from rvcmonitor.analysis.listening.preferences import Said
from rvcmonitor.analysis.listening.tournament import (
    MOST_CANDIDATES,
    Question,
    Standing,
    standing,
)
from rvcmonitor.live.background_jobs import BackgroundJobs, once
from rvcmonitor.live.session import Session
from rvcmonitor.storage.hearing_book import ModelHearing, NamedAnswer, NamedPair, seed_of
from rvcmonitor.training.run import Checkpoint, Run
from rvcmonitor.ui.hearing.heard_voice import HeardVoice
from rvcmonitor.ui.hearing.tournament_page import TournamentPage
from rvcmonitor.ui.hearing.voice_names import rated
from rvcmonitor.ui.widgets.message_text import number

_KEY = "tournament"


class Tournament(QObject):
    """Serves ``page``. What was answered about the same sounds before counts, so that it goes on
    where it was left."""

    next_requested = Signal(object)
    """Convert this :class:`Checkpoint` as well."""

    def __init__(self, session: Session, page: TournamentPage, jobs: BackgroundJobs) -> None:
        super().__init__(page)
        self._session, self._page, self._jobs = session, page, jobs
        self._run: Run | None = None
        self._voices: tuple[HeardVoice, ...] = ()
        self._standing: Standing | None = None
        self._answering = False
        jobs.done.connect(self._take)
        page.answered.connect(self._answer)
        page.skipped.connect(self._skip)
        page.result.anew_requested.connect(self._begin_anew)
        page.result.stars_requested.connect(self._give_stars_all_the_same)
        page.result.next_requested.connect(self.next_requested)

    @property
    def standing(self) -> Standing | None:
        """Where it stands; None while that is worked out."""
        return self._standing

    def why_not(self, voices: Sequence[HeardVoice]) -> str:
        """Why no tournament of these can be held; empty where one can."""
        count = len(heard_of(voices))
        if count < 2:
            return self.tr("Two candidates have to be converted first.")
        if count > MOST_CANDIDATES:
            text = self.tr("No one remembers more than {n} sounds: untick some candidates.")
            return text.format(n=number(MOST_CANDIDATES))
        return ""

    def begin(self, run: Run, voices: Sequence[HeardVoice]) -> None:
        """Begin with those of ``voices`` that can be heard, or go on with them."""
        self._run, self._voices = run, heard_of(voices)
        self._work_out()

    def _names(self) -> list[str]:
        return [each.sound.name for each in self._voices if each.sound is not None]

    def _known(self) -> ModelHearing:
        return self._session.hearing.of(self._run.path) if self._run else ModelHearing()

    def _keep(self, hearing: ModelHearing) -> None:
        if self._run is not None:
            book = self._session.hearing
            self._session.set_hearing(book.with_model(self._run.path, hearing))

    def _answer(self, question: Question, said: Said) -> None:
        names = self._names()
        answer = NamedAnswer(names[question.left], names[question.right], said)
        self._keep(self._known().with_answer(answer))
        self._answering = True
        self._work_out()

    def _skip(self, question: Question) -> None:
        names = self._names()
        pair = NamedPair(names[question.left], names[question.right])
        self._keep(self._known().with_skip(pair))
        self._work_out()

    def _begin_anew(self) -> None:
        self._keep(self._known().without_answers(self._names()))
        self._work_out()

    def _work_out(self) -> None:
        """What follows from the answers, beside the window: it takes some 30 ms."""
        if self._run is None:
            return
        names, known, seed = self._names(), self._known(), seed_of(self._run.path)
        answers, skipped = known.answers_of(names), known.skipped_of(names)
        self._standing = None
        self._page.wait()
        work = once(lambda: (standing(len(names), answers, seed, skipped), len(answers)))
        self._jobs.compute(_KEY, work)

    def _take(self, key: object, result: tuple[Standing, int]) -> None:
        if key != _KEY:
            return
        self._standing, answers = result
        answered, self._answering = self._answering, False
        self._page.show_standing(self._voices, self._standing, answers, may_begin=answered)
        if self._standing.question is None:
            self._page.result.offer_next(self._next())
            if self._standing.end == "clear" and answered:  # and not where it is only looked at
                self._give_stars()

    def _next(self) -> Checkpoint | None:
        """By bisection, between the best and the better of its neighbours. Nothing where the ears
        cannot tell: between two that sound alike lies another one that does."""
        if self._run is None or self._standing is None or self._standing.end != "clear":
            return None
        ranked = [self._voices[place].voice.epoch for place in self._standing.order]
        epochs = [epoch for epoch in ranked if epoch is not None]
        voices = [each for each in self._run.checkpoints if each.kind == "voice"]
        there = [each.epoch for each in voices if each.epoch is not None]
        epoch = next_epoch(epochs, there)
        return None if epoch is None else voice_of_epoch(self._run, epoch)

    def _give_stars_all_the_same(self) -> None:
        self._give_stars()
        self._page.result.say_stars_given()

    def _give_stars(self) -> None:
        """Into the ratings; what was noted there stays."""
        run, stands = self._run, self._standing
        if run is None or stands is None:
            return
        note = self.tr("Blind tournament")
        for heard, stars in zip(self._voices, stands.stars, strict=True):
            ratings = self._session.ratings.of(run.path)
            self._session.rate(run, rated(heard.voice, ratings, stars, note))


def heard_of(voices: Sequence[HeardVoice]) -> tuple[HeardVoice, ...]:
    """Those that can be played."""
    return tuple(each for each in voices if each.sound is not None and each.loaded is not None)
