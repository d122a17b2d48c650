"""A blind comparison goes into the ratings, and the listener is told how."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.candidates.blind_rating import blind_ratings
from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.live.blind import BlindResult
from rvcmonitor.live.session import Session


def keep_judgement(session: Session, result: BlindResult, names: Mapping[int, str]) -> str:
    """Rate what was compared in ``session`` and say so; ``names`` are the samples' by step."""
    translate = QCoreApplication.translate
    better, worse = result.better_step, result.worse_step
    if better is None or worse is None:
        return translate("BlindJudgement", "No stars were given.")
    run = next((run for run in session.runs if run.path == result.run), None)
    if run is None:
        return translate("BlindJudgement", "This model is not open any more; nothing was rated.")
    note = translate("BlindJudgement", "Chosen blind over {name}").format(name=names[worse])
    rated = blind_ratings(run, session.ratings.of(run.path), better, worse, note)
    if rated is None:
        return translate("BlindJudgement", "Both belong to one checkpoint; nothing was rated.")
    for rating in rated:
        session.rate(run, rating)
    return _told(rated, (names[better], names[worse]))


def _told(rated: tuple[Rating, Rating], names: tuple[str, str]) -> str:
    translate = QCoreApplication.translate
    said = translate("BlindJudgement", "Rated by ear: {name} {stars}, {other} {other_stars}.")
    told = said.format(
        name=names[0],
        stars=stars_text(rated[0].stars),
        other=names[1],
        other_stars=stars_text(rated[1].stars),
    )
    alone = [name for name, rating in zip(names, rated, strict=True) if not rating.file]
    if alone:
        without = translate(
            "BlindJudgement", "There is no voice file of {names}; the rating is kept for the epoch."
        )
        told += " " + without.format(names=", ".join(alone))
    return told


def stars_text(stars: int) -> str:
    """★★★☆☆"""
    return "★" * stars + "☆" * (5 - stars)
