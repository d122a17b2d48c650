"""What the fit of any trend needs of the points: squares and products of the trends' curves.

The level, the jumps at resumes and the *wobble* (what no model has: bumps of a known size) are
the same for every trend. They are taken out once, by projection; with its size as a prior that is
exactly a Gaussian process as model discrepancy (Kennedy and O'Hagan 2001). Then each of the
:data:`TRANSIENTS` in turn, or none of them, is integrated out, too.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.background import Background
from rvcmonitor.analysis.verdict.normal import log_twice_normal
from rvcmonitor.analysis.verdict.trend_models import TrendModels

Floats = NDArray[np.float64]


PAIRS = (("falls", "rises"), ("still", "dips"), ("descents", "climbs"))
"""The curves that are fitted together."""
_CURVES = ("falls", "rises", "still", "descents", "climbs", "dips")


class Products:
    """Of curves and values, weighted, without the background.

    The first axis, of K = 1 + transients, is which transient was taken out; 0: none. ``squares``
    and ``with_values`` hold (K, …) by the name of the curves, ``both`` (K, …, …) the products of
    two curves by their names; ``own`` (K,) is how much likelier each transient makes the points.
    """

    def __init__(
        self, models: TrendModels, values: Floats, background: Background, transient_size: float
    ) -> None:
        self.root = 1 / np.sqrt(background.variance)
        self.basis = _basis(models, background, self.root)
        self.values = values * self.root
        self._models = models
        self._size = transient_size
        self._take_out()

    def _take_out(self) -> None:
        weighted: dict[str, Floats] = {}
        inside: dict[str, Floats] = {}
        for name in (*_CURVES, "transients"):
            weighted[name] = getattr(self._models, name) * self.root
            inside[name] = weighted[name] @ self.basis
        value_inside = self.values @ self.basis

        def product(one: str, other: str) -> Floats:
            turned = weighted[other].swapaxes(-1, -2), inside[other].swapaxes(-1, -2)
            both: Floats = weighted[one] @ turned[0] - inside[one] @ turned[1]
            return both

        plain = {
            name: weighted[name] @ self.values - inside[name] @ value_inside for name in weighted
        }
        squares = {
            name: np.einsum("...m,...m", weighted[name], weighted[name])
            - np.einsum("...m,...m", inside[name], inside[name])
            for name in weighted
        }
        beside = {name: product(name, "transients") for name in weighted}
        self.transient_square = squares.pop("transients") + 1 / self._size**2
        self.transient_value = plain.pop("transients")
        del beside["transients"]
        self.beside = {name: _leading(both) for name, both in beside.items()}
        share = 1 / self.transient_square
        self.squares = {
            name: _with_none(squares[name], self.beside[name] ** 2, share) for name in squares
        }
        self.with_values = {
            name: _with_none(plain[name], _times(self.beside[name], self.transient_value), share)
            for name in squares
        }
        self.both = {
            (one, two): _with_none(
                product(one, two),
                self.beside[one][..., None] * self.beside[two][..., None, :],
                share,
            )
            for one, two in PAIRS
        }
        self.own = np.concatenate(([0.0], self._own()))

    def transient_factors(
        self,
        which: NDArray[np.int64],
        beside: Sequence[tuple[str, NDArray[np.int64], Floats]],
    ) -> Floats:
        """The factors (…, n) of the transients ``which`` (n,; 0: none) as they are fitted beside
        curves of which names, places (n,) and factors (…, n) are given."""
        index = np.maximum(which - 1, 0)
        value = self.transient_value[index]
        for name, place, factor in beside:
            value = value - factor * self.beside[name][index, place]
        factors: Floats = np.where(which, np.maximum(value / self.transient_square[index], 0), 0.0)
        return factors

    def _own(self) -> Floats:
        gain = self.transient_value**2 / self.transient_square / 2
        volume = -np.log(self.transient_square * self._size**2) / 2
        z = self.transient_value / np.sqrt(self.transient_square)
        own: Floats = gain + volume + log_twice_normal(z)
        return own


def _basis(models: TrendModels, background: Background, root: Floats) -> Floats:
    """An orthonormal basis of the background, (m, b). The prior of jumps and wobble is so many
    more rows of points; only those of the cells are returned."""
    curves, sizes = background.jumps.behind, background.jumps.sizes
    if background.wobble is not None:
        curves = np.vstack((curves, models.wobbles))
        sizes = np.concatenate((sizes, background.wobble))
    columns = np.block(
        [
            [root[None], np.zeros((1, len(sizes)))],
            [curves * root, np.diag(1 / sizes)],
        ]
    )
    return np.asarray(np.linalg.qr(columns.T)[0][: len(root)])


def _leading(both: Floats) -> Floats:
    """(…, transients) as (transients, …)."""
    return np.moveaxis(both, -1, 0)


def _times(beside: Floats, values: Floats) -> Floats:
    return beside * values.reshape(-1, *(1,) * (beside.ndim - 1))


def _with_none(plain: Floats, taken: Floats, share: Floats) -> Floats:
    """``plain`` itself, and less what each transient takes of it."""
    return np.concatenate((plain[None], plain - _times(taken, share)))
