"""Where the guide explains what: curves, verdicts, reasons, findings."""

from __future__ import annotations

from collections.abc import Mapping

from rvcmonitor.analysis.findings import CandidateKind, VerdictState
from rvcmonitor.training.tags import Meaning, group_of, meaning_of

CURVES: Mapping[Meaning, str] = {
    "generator": "generator",
    "mel": "mel",
    "fm": "fm",
    "kl": "kl",
    "adv": "adv",
    "discriminator": "discriminator",
    "grad_g": "gradients",
    "grad_d": "gradients",
    "learning_rate": "learning-rate",
    "validation": "validation",
    "gap": "gap",
    "generator_avg": "generator",
    "mel_avg": "mel",
    "fm_avg": "fm",
    "kl_avg": "kl",
    "adv_avg": "adv",
    "discriminator_avg": "discriminator",
    "grad_g_avg": "gradients",
    "grad_d_avg": "gradients",
}
VERDICTS: Mapping[VerdictState, str] = {
    "improving": "improving",
    "flat": "flat",
    "rising": "rising",
    "undecided": "undecided",
    "none": "none",
    "broken": "broken",
}
CANDIDATES: Mapping[CandidateKind, str] = {
    "latest": "latest",
    "low-point": "low-point",
    "low-total": "smoothed-lows",
    "low-mel": "smoothed-lows",
    "between": "between",
    "minimum": "minima",
    "raw-lowest": "raw-lowest",
}
FINDINGS: Mapping[str, str] = {
    "not-a-number": "health-nan",
    "not-a-number-for-a-while": "health-nan",
    "explosion": "health-explosion",
    "kl-negative": "health-kl",
    "kl-near-zero": "health-kl",
    "mel-clipped": "health-clipped",
    "kl-clipped": "health-clipped",
    "discriminator-collapsed": "health-discriminator",
    "grad-norm-g": "health-gradients",
    "grad-norm-d": "health-gradients",
    "learning-rate": "health-rate",
    "learning-rate-config": "health-rate",
    "training-stalled": "health-stalled",
    "picture-blank": "health-pictures",
    "picture-silent": "health-pictures",
    "picture-unlike": "health-pictures",
    "picture-blurred": "health-pictures",
    "picture-frozen": "health-pictures",
}
"""By the code of a finding."""

LIMITS: Mapping[str, str] = {
    "explosion": "health-explosion",
    "grad_g": "health-gradients",
    "grad_d": "health-gradients",
    "kl_negative": "health-kl",
    "kl_near_zero": "health-kl",
    "discriminator_zero": "health-discriminator",
    "mel_clip": "health-clipped",
    "kl_clip": "health-clipped",
    "learning_rate": "health-rate",
    "sustained": "health-strictness",
    "warm_up": "health-strictness",
}
"""By the name of a threshold."""


def place_of_tag(tag: str) -> str:
    """Where the curve of ``tag`` is explained."""
    meaning = meaning_of(tag)
    if meaning is not None:
        return CURVES[meaning]
    groups = {"parts": "parts", "validation": "validation", "gradients": "gradients"}
    return groups.get(group_of(tag), "other")


def place_of_finding(code: str) -> str:
    """Where the finding of this code is explained."""
    return FINDINGS.get(code, "health")
