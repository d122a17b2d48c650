"""Training and validation together: overfitting and underfitting, as Keras' guides define them."""

from __future__ import annotations

from rvcmonitor.analysis.verdict.classification import Classification
from rvcmonitor.analysis.verdict.classified_run import ClassifiedRun
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.tags import meaning_of, paired


def generalisation(classified: ClassifiedRun) -> Message | None:
    """What the validation loss says beside the training loss; None where there is none.

    Never "underfitting": that needs a yardstick of how low the loss could be.
    """
    training = classified.parts.get(_measured_alike(classified))
    if classified.judged != "validation" or training is None:
        return None
    text = _text(training, classified.loss)
    return None if text is None else Message(text)


def _measured_alike(classified: ClassifiedRun) -> str:
    """What the training loss means that measures the same as the validation loss."""
    pair = paired(classified.run.series)
    return "generator" if pair is None else meaning_of(pair[0]) or "generator"


def _text(training: Classification, validation: Classification) -> str | None:
    falls = training.state == "improving" or training.change < -2 * training.error
    match validation.state:
        case "improving" if falls:
            return QT_TRANSLATE_NOOP(
                "Message",
                "Training and validation loss both fall: there is still room, go on training.",
            )
        case "improving":
            return QT_TRANSLATE_NOOP(
                "Message",
                "The validation loss still falls, though the training loss does not: go on while "
                "it falls.",
            )
        case "flat" if falls:
            return QT_TRANSLATE_NOOP(
                "Message",
                "The validation loss stands still while the training loss falls: this is close to "
                "overfitting.",
            )
        case "rising" if falls:
            return QT_TRANSLATE_NOOP(
                "Message",
                "The validation loss rises while the training loss falls: overfitting, since the "
                "validation loss was lowest.",
            )
        case "flat" if training.state == "flat":
            return QT_TRANSLATE_NOOP(
                "Message",
                "Training and validation loss both stand still: nothing more is learned, and "
                "nothing is overfitted yet.",
            )
        case "rising":
            return QT_TRANSLATE_NOOP(
                "Message",
                "Training and validation loss both rise: this is no overfitting, the training "
                "itself has become unstable.",
            )
    return None
