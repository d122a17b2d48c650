"""The numbers of a training: each part of the loss, noise-free and as logged."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.simulator.noise import Floats
from rvcmonitor.simulator.training import Defect, Training

# How the generator total is made up (of a v2 40k training), and what a warm-up adds to each.
_SHARES: Mapping[str, float] = {"mel": 0.66, "fm": 0.20, "adv": 0.11, "kl": 0.03}
_WARM_UP: Mapping[str, float] = {"mel": 0.6, "fm": 1.2, "adv": 1.0, "kl": 14.0}
_DISCRIMINATOR = 3.6
_VALIDATION = 0.012  # the validation loss for every unit of the generator total
_GRADIENTS: Mapping[str, float] = {"grad_g": 250.0, "grad_d": 20.0}

MEL_CLIP, KL_CLIP = 75.0, 9.0  # what the trainers cut mel and kl to, for display only


def noise_free(training: Training, positions: Floats) -> dict[str, Floats]:
    """Every meaning's value without noise at ``positions`` (epochs done); arrays as given."""
    at = positions / training.epochs
    level = training.level * training.shape.level(at)
    warm = np.exp(-np.clip(at, 0, None) / training.shape.warm_up)
    parts = {part: level * share * (1 + _WARM_UP[part] * warm) for part, share in _SHARES.items()}
    drift = training.fm_drift * at * level
    parts["mel"] = parts["mel"] - drift
    parts["fm"] = parts["fm"] + drift
    parts["discriminator"] = _DISCRIMINATOR * (1 - 0.05 * at + 0.1 * warm)
    parts["validation"] = _VALIDATION * level
    for norm, usual in _GRADIENTS.items():
        parts[norm] = usual * (1 + warm)
    return _totalled(parts)


def logged(
    training: Training,
    positions: Floats,
    rng: np.random.Generator,
    batches: int = 1,
) -> dict[str, Floats]:
    """Every meaning's value with noise and defects; ``batches`` a value is the mean of."""
    parts = noise_free(training, positions)
    for part, factor in training.noise.factors(rng, positions.size, batches).items():
        parts[part] = parts[part] * factor
    for defect in training.defects:
        _spoil(parts, defect, positions / training.epochs)
    parts = _totalled(parts)
    parts |= _split(parts, rng)
    if training.fork.clips_for_display:
        parts["mel"] = np.minimum(parts["mel"], MEL_CLIP)
        parts["kl"] = np.minimum(parts["kl"], KL_CLIP)
    return parts


def learning_rate(training: Training, epochs: NDArray[np.int64], shift: int) -> Floats:
    """The rate in each of ``epochs`` (1 is the first), ``shift`` epochs ahead after resumes."""
    wrong = any(defect.kind == "learning-rate" for defect in training.defects)
    first = training.learning_rate * (3.0 if wrong else 1.0)
    return np.asarray(first * training.lr_decay ** (epochs - 1 + shift), np.float64)


def _totalled(parts: dict[str, Floats]) -> dict[str, Floats]:
    with np.errstate(invalid="ignore"):
        return parts | {"generator": np.sum([parts[part] for part in _SHARES], axis=0)}


def _split(parts: Mapping[str, Floats], rng: np.random.Generator) -> dict[str, Floats]:
    """What each of the nine discriminators adds: ``g0…8`` to adv, ``d_r0…8`` and ``d_g0…8``."""
    shares = rng.dirichlet(np.full(9, 40.0), size=3)
    halves = {"g": parts["adv"], "d_r": parts["discriminator"] * 0.48}
    halves["d_g"] = parts["discriminator"] - halves["d_r"]
    return {
        f"{name}{index}": whole * shares[row, index]
        for row, (name, whole) in enumerate(halves.items())
        for index in range(9)
    }


def _spoil(parts: dict[str, Floats], defect: Defect, at: Floats) -> None:
    ill = (at >= defect.start) & (at < defect.end)

    def set_to(part: str, value: float | Floats) -> None:
        parts[part] = np.where(ill, value, parts[part])

    match defect.kind:
        case "nan":
            for part in parts:
                set_to(part, np.nan)
        case "infinity":
            set_to("mel", np.inf)
        case "explosion":
            set_to("mel", parts["mel"] * 1e4)
            set_to("fm", parts["fm"] * 1e3)
        case "kl-negative":
            set_to("kl", -parts["kl"])
        case "kl-zero":
            set_to("kl", parts["kl"] * 1e-4)
        case "mel-clip":
            set_to("mel", MEL_CLIP + parts["mel"])
        case "kl-clip":
            set_to("kl", KL_CLIP + parts["kl"])
        case "grad-g":
            set_to("grad_g", parts["grad_g"] * 12)
        case "grad-d":
            set_to("grad_d", parts["grad_d"] * 15)
        case "discriminator-collapse":
            set_to("discriminator", parts["discriminator"] * 1e-4)
        case "learning-rate" | "picture-collapse":
            pass  # elsewhere: learning_rate() and the pictures
