"""What to do in the trainer so that there are epochs to choose from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rvcmonitor.training.run import Run


def has_voices(run: Run) -> bool:
    """Whether any file to listen with was found."""
    return any(checkpoint.kind == "voice" for checkpoint in run.checkpoints)


def advice(run: Run) -> str:
    """For a run that has none; in the words of its trainer's own window."""
    translate = QCoreApplication.translate
    if run.trainer == "applio":
        return translate(
            "SavingAdvice",
            "No voice files of this model were found. In Applio's Train tab, turn on "
            "“Save Every Weights” so that there are epochs to choose from.",
        )
    if run.trainer in ("mainline", "mangio"):
        return translate(
            "SavingAdvice",
            "No voice files of this model were found. In RVC's Train tab, turn on “Save a "
            "small final model to the 'weights' folder at each save point” so that there are "
            "epochs to choose from, and open the folder that holds both logs and weights.",
        )
    return translate(
        "SavingAdvice",
        "No voice files of this model were found beside its logs. Let the trainer keep a "
        "checkpoint every few epochs, so that there are epochs to choose from.",
    )
