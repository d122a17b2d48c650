"""The weights that a run has left on disk, and what their names tell.

==========================  ============================================================
Mainline, Mangio            ``<m>_e<E>_s<S>.pth``, before mid-2023 ``<m>_e<E>.pth``
Applio                      ``<m>_<E>e_<S>s.pth``, ``…_best_epoch.pth``, 3.0 ``<m>_<E>e.pth``
GPT-SoVITS                  ``<m>_e<E>_s<S>_l<rank>.pth``, its GPT ``<m>-e<E>.ckpt``
ddPn08                      ``<m>-<E>.pth``
the end of a training       ``<m>.pth``
to resume from              ``G_<S>.pth``, ``G_latest.pth``, ``G_checkpoint.pth``,
                            Lightning ``epoch=<E-1>-step=<S>.ckpt``
HiFi-GAN                    ``g_<S>``, and ``do_<S>`` to resume from, without an ending
==========================  ============================================================

A model's name may hold any of these endings itself, so that a name is read from its end.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from rvcmonitor.training.away import Away, away
from rvcmonitor.training.bounds import count_in
from rvcmonitor.training.run import Checkpoint

_ENDING = re.compile(
    r"""_e(?P<epoch_a>\d+)(?:_s(?P<step_a>\d+)(?:_l\d+)?)?
      | _(?P<epoch_b>\d+)e(?:_(?P<step_b>\d+)s)?(?P<best>_best_epoch)?
      | -e?(?P<epoch_c>\d+)""",
    re.VERBOSE,
)
_VOICE = re.compile(rf"(?P<model>.+?)(?P<ending>{_ENDING.pattern})", re.VERBOSE)
_APPLIO = re.compile(r"_\d+e(?:_\d+s)?(?:_best_epoch)?\.pth$", re.IGNORECASE)
_RESUME = re.compile(r"G_(?P<step>\d+|latest|checkpoint)")
_LIGHTNING = re.compile(r"epoch=(?P<epoch>\d+)-step=(?P<step>\d+)")
_HIFI_GAN = re.compile(r"(?P<part>g|do)_(?P<step>\d{8,})")
_ONLY_LATEST = frozenset({2333333, 9999999})
"""What trainers write in place of a step when they keep nothing but the latest state."""
_SUFFIXES = (".pth", ".ckpt")


@dataclass(frozen=True, slots=True)
class WeightFiles:
    """The weights files in ``folder``, by their ``names`` and when they were changed (``times``, s
    since 1970). They are in the order of ``keys``, the names without regard to case, so that those
    of one model lie side by side: a folder may hold those of hundreds. ``away`` tells of the names
    whose content is elsewhere."""

    folder: Path
    names: tuple[str, ...] = ()
    times: tuple[float, ...] = ()
    keys: tuple[str, ...] = ()
    away: Mapping[str, Away] = field(default_factory=dict)

    def beginning_with(self, start: str) -> Iterator[tuple[str, float]]:
        """Names and times of the files whose names begin with ``start`` in any case."""
        key = start.casefold()
        for row in range(bisect_left(self.keys, key), len(self.keys)):
            if not self.keys[row].startswith(key):
                return
            yield self.names[row], self.times[row]


Kind = Literal["voice", "resume"]
ListWeights = Callable[[Path], WeightFiles]


@dataclass(frozen=True, slots=True)
class WeightsName:
    """What a file name says. ``model`` is None where it names none: what is not in a model's own
    folder is nobody's then."""

    kind: Kind
    model: str | None
    epoch: int | None = None
    step: int | None = None
    best: bool = False


def read_name(name: str, model: str | None = None) -> WeightsName | None:
    """Read the name of a weights file, None where it is not one.

    With ``model`` it must be that model's; without, any model's will do, but a final
    ``<m>.pth`` cannot be told from other files then.
    """
    if not has_name_of_weights(name):
        return None
    hifi_gan = _HIFI_GAN.fullmatch(name)
    if hifi_gan is not None:
        kind: Kind = "voice" if hifi_gan["part"] == "g" else "resume"
        return WeightsName(kind, None, step=count_in(hifi_gan["step"]))
    stem = name[: name.rindex(".")]
    resume = _resume(stem)
    if resume is not None:
        return resume
    if model is None:
        match = _VOICE.fullmatch(stem)
        # The ending is the last one: a lazy model name would stop at an ending in its middle.
        return _voice(match["model"], _ENDING.fullmatch(match["ending"])) if match else None
    if stem.casefold() == model.casefold():
        return WeightsName("voice", model)
    if not stem.casefold().startswith(model.casefold()):
        return None
    return _voice(model, _ENDING.fullmatch(stem[len(model) :]))


def has_name_of_weights(name: str) -> bool:
    """Whether a file of this name may hold weights, as far as its ending tells."""
    return name.casefold().endswith(_SUFFIXES) or _HIFI_GAN.fullmatch(name) is not None


def is_weights_name(name: str) -> bool:
    """Whether a file of this name holds the weights of some model."""
    return read_name(name) is not None


def is_applio_name(name: str) -> bool:
    """Whether only Applio names its weights like this: ``<m>_<E>e_<S>s.pth``."""
    return _APPLIO.search(name) is not None


def find_checkpoints(
    home: Path,
    model: str,
    folders: Iterable[Path],
    others: frozenset[str] = frozenset(),
    weights_in: ListWeights | None = None,
) -> tuple[Checkpoint, ...]:
    """The weights of ``model`` in ``folders``, in the order of training.

    In ``home``, the model's own folder, files may carry another name (folders get renamed);
    elsewhere they must carry the model's. ``others`` are models whose files are not taken.
    ``weights_in`` lists a folder in place of :func:`list_weights` (many runs share folders).
    """
    rivals = [other for other in others if other != model and other.startswith(model)]
    found: dict[str, Checkpoint] = {}
    for folder in folders:
        files = (weights_in or list_weights)(folder)
        at_home = _is_home(folder, home)
        for file, modified in files.beginning_with("" if at_home else model):
            name = _owned_name(file, model, rivals, at_home=at_home)
            if name is not None:
                path = folder / file
                checkpoint = _checkpoint(path, modified, name, files.away.get(file))
                found.setdefault(os.path.normcase(path), checkpoint)
    return tuple(sorted(found.values(), key=_training_order))


def _is_home(folder: Path, home: Path) -> bool:
    """Whether a model's folder holds all that it has: some keep their weights one level down."""
    return folder == home or folder.parent == home


def list_weights(folder: Path) -> WeightFiles:
    """The weights files in ``folder`` with their modification times (s since 1970); nothing where
    it is not there, for not every trainer has every folder."""
    try:
        with os.scandir(folder) as entries:
            files = [entry for entry in entries if has_name_of_weights(entry.name)]
            stats = {entry.name: found for entry in files if (found := _stat(entry)) is not None}
    except OSError:
        return WeightFiles(folder)
    there = sorted((name.casefold(), name, found.st_mtime) for name, found in stats.items())
    keys, names, times = zip(*there, strict=True) if there else ((), (), ())
    elsewhere = {
        name: where for name, found in stats.items() if (where := away(folder / name, found))
    }
    return WeightFiles(folder, names, times, keys, elsewhere)


def _stat(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat()
    except OSError:
        return None  # deleted since it was listed, or a link to nowhere


def _owned_name(
    file: str, model: str, rivals: Iterable[str], *, at_home: bool
) -> WeightsName | None:
    name = read_name(file, model)
    if at_home:
        return name or read_name(file)
    if name is None or name.model is None:
        return None
    # "anna_e10.pth" is anna's tenth epoch unless there is a model called "anna_e10".
    return None if any(read_name(file, rival) for rival in rivals) else name


def _checkpoint(
    path: Path, modified: float, name: WeightsName, elsewhere: Away | None
) -> Checkpoint:
    return Checkpoint(
        path,
        name.kind,
        name.epoch,
        name.step,
        modified,
        best=name.best,
        from_name=name.epoch is not None,
        away=elsewhere,
    )


def _voice(model: str, ending: re.Match[str] | None) -> WeightsName | None:
    if ending is None:
        return None
    epoch = ending["epoch_a"] or ending["epoch_b"] or ending["epoch_c"]
    step = ending["step_a"] or ending["step_b"]
    return WeightsName(
        "voice",
        model,
        count_in(epoch),
        count_in(step) if step else None,
        ending["best"] is not None,
    )


def _resume(stem: str) -> WeightsName | None:
    found = _RESUME.fullmatch(stem)
    if found is not None:
        return WeightsName("resume", None, step=_step_of(found["step"]))
    found = _LIGHTNING.fullmatch(stem)
    if found is None:
        return None
    last = count_in(found["epoch"])  # 0 is the first
    epoch = None if last is None else last + 1
    return WeightsName("resume", None, epoch, count_in(found["step"]))


def _step_of(text: str) -> int | None:
    step = count_in(text) if text.isdecimal() else None
    return None if step in _ONLY_LATEST else step


def _training_order(checkpoint: Checkpoint) -> tuple[float, float, float, str]:
    last = float("inf")
    step = last if checkpoint.step is None else checkpoint.step
    epoch = last if checkpoint.epoch is None else checkpoint.epoch
    return (epoch, step, checkpoint.modified, checkpoint.path.name)
