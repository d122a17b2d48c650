"""The thresholds of what counts as unhealthy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Every threshold that a user may move.

    ``sustained`` is how many points in succession make a state out of a spike, ``warm_up`` the
    part of the run whose rough first steps are forgiven. ``explosion`` is how many times its
    lowest value so far a loss may jump to. ``learning_rate`` is by how much the
    rate may leave the course of its decay, as a part of it.

    Raises:
        ValueError: a threshold that nothing could be held to (a file edited by hand).
    """

    sustained: int = 5
    warm_up: float = 0.05
    explosion: float = 5.0
    grad_g: float = 1000.0
    grad_d: float = 100.0
    kl_negative: float = 0.0
    kl_near_zero: float = 0.01
    discriminator_zero: float = 0.05
    mel_clip: float = 75.0
    kl_clip: float = 9.0
    learning_rate: float = 0.05

    def __post_init__(self) -> None:
        if self.sustained < 1 or not 0 <= self.warm_up < 1 or self.explosion <= 1:
            raise ValueError("limits that nothing could be held to")
