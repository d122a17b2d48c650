"""Which folder is the model's, of all those in which a trainer puts its event files.

=======================  ==========================================================
Applio, RVC, so-vits     ``<m>/eval`` beside or instead of ``<m>``
ddPn08                   ``models/training/models/<m>/logs``
HiFi-GAN, DDSP-SVC       ``<m>/logs`` beside ``<m>/config.json`` or ``config.yaml``
Bert-VITS2               ``Data/<m>/models`` (and its ``eval``)
so-vits-svc-fork         ``<m>/lightning_logs/version_<N>``, one a start
GPT-SoVITS               ``<m>`` (SoVITS) and ``<m>/logs_s1/…/version_<N>`` (its GPT)
Keras, FastSpeech2       ``<m>/train`` and ``<m>/validation`` or ``val``: one training
PyTorch, by hand         ``<m>_train`` and ``<m>_val`` side by side: one training
=======================  ==========================================================
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from rvcmonitor.training.attempts import is_event_file
from rvcmonitor.training.checkpoints import has_name_of_weights, is_weights_name
from rvcmonitor.training.folders import Listing

TRAINED = "train"
VALIDATED = ("validation", "val", "valid")
"""What Keras and others call the folders of the two halves of one training's log."""
LIGHTNINGS_FOLDER = "lightning_logs"
_SIBLING = re.compile(r"(.+[_\-. ])(train(?:ing)?|validation|valid|val)", re.IGNORECASE)
"""The halves of a log whose folders lie beside those of other models, with the model's name."""
_MODEL_FILES = frozenset(
    {
        "config.json",
        "config.yaml",
        "filelist.txt",
        "train.log",
        "model_info.json",
        "total_fea.npy",
    }
)
GPT_OF_SOVITS = re.compile(r"logs_s1(?:_\w+)?")
"""The folder of the GPT of a GPT-SoVITS, which is trained apart, in its model's folder."""
_VERSION = re.compile(r"version_\d+")

Around = Callable[[Path], Listing]
"""Lists a folder; one that cannot be listed is empty."""


def home_of(folder: Path, around: Around) -> Path:
    """The folder of the model whose event files lie in ``folder``."""
    parent, name = folder.parent, folder.name.casefold()
    if name == "eval":
        return home_of(parent, around) if _is_eval_of(folder, around(parent)) else folder
    if name == "logs" and parent.parent.name.casefold() == "models":
        return parent
    if name == "logs" and holds_events(around(folder)) and looks_like_model(around(parent)):
        return parent
    if name == "models" and holds_events(around(folder)) and _holds_weights(around(folder)):
        return parent
    if _VERSION.fullmatch(name) and parent.name == LIGHTNINGS_FOLDER:
        return parent.parent if looks_like_model(around(parent.parent)) else folder
    if _VERSION.fullmatch(name):
        above = (each for each in folder.parents[:3] if GPT_OF_SOVITS.fullmatch(each.name))
        return max(above, key=lambda each: -len(each.parts), default=folder)
    return parent if _is_half(folder, around) else _trained_beside(folder, around) or folder


def looks_like_model(listing: Listing) -> bool:
    """A trainer was at work here; an event file alone may have been put anywhere."""
    return any(name.casefold() in _MODEL_FILES or is_weights_name(name) for name in listing.files)


def is_model_file(name: str) -> bool:
    """Whether a file of this name may show that a trainer was at work beside it."""
    key = name.casefold()
    return has_name_of_weights(name) or key in _MODEL_FILES


def holds_events(listing: Listing) -> bool:
    """Whether an event file lies in this very folder."""
    return any(map(is_event_file, listing.files))


def _holds_weights(listing: Listing) -> bool:
    return any(map(is_weights_name, listing.files))


def validation_prefix(file: Path, home: Path) -> str:
    """What tells the tags of a validation's own event file from those of the training.

    >>> validation_prefix(Path("m/validation/events.out.tfevents.1.PC"), Path("m"))
    'validation/'
    """
    folder = file.parent
    is_inside = folder.parent == home and folder.name.casefold() in VALIDATED
    is_beside = folder != home and folder.parent == home.parent and _sibling_of(folder, home)
    return "validation/" if is_inside or is_beside else ""


def _is_eval_of(folder: Path, parent: Listing) -> bool:
    is_alone = parent.is_bare and parent.folders == (folder.name,)
    return looks_like_model(parent) or holds_events(parent) or is_alone


def _sibling_of(folder: Path, trained: Path) -> bool:
    """Whether by their names ``folder`` is the validation of what is ``trained``."""
    one, other = _SIBLING.fullmatch(folder.name), _SIBLING.fullmatch(trained.name)
    if one is None or other is None or one[1].casefold() != other[1].casefold():
        return False
    return one[2].casefold() in VALIDATED and other[2].casefold().startswith(TRAINED)


def _trained_beside(folder: Path, around: Around) -> Path | None:
    """The folder of the training whose validation lies in ``folder``; None where there is none."""
    found = _SIBLING.fullmatch(folder.name)
    if found is None or found[2].casefold() not in VALIDATED or looks_like_model(around(folder)):
        return None
    beside = (folder.parent / name for name in around(folder.parent).folders)
    trained = (each for each in beside if _sibling_of(folder, each))
    halves = (each for each in trained if holds_events(around(each)))
    return next((each for each in halves if not looks_like_model(around(each))), None)


def _is_half(folder: Path, around: Around) -> bool:
    """Whether ``folder`` is one of the two halves of a log, and no model that is called so."""
    name = folder.name.casefold()
    if name != TRAINED and name not in VALIDATED:
        return False
    others = VALIDATED if name == TRAINED else (TRAINED,)
    beside = [each for each in around(folder.parent).folders if each.casefold() in others]
    halves = [around(folder), *(around(folder.parent / each) for each in beside)]
    return len(halves) > 1 and all(holds_events(h) and not looks_like_model(h) for h in halves)
