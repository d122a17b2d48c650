"""What a conversion needs and was left on the host that trains: it is brought here before."""

from __future__ import annotations

from rvcmonitor.inference.conversion import Conversion, Outcome, Stopped
from rvcmonitor.storage.copy_file import Fetch, why_not_copied
from rvcmonitor.training.away import on_host


def bring(wanted: Conversion, fetch: Fetch, stopped: Stopped = lambda: False) -> Outcome | None:
    """Have the weights and the index of ``wanted`` here; None where they are, else what became of
    the conversion."""
    for file in (wanted.weights, wanted.index):
        if file is None or on_host(file) is None:
            continue
        try:
            if not fetch(file, lambda _bytes: None, stopped):
                return Outcome(stopped=True)
        except OSError as error:
            return Outcome(why=why_not_copied(error, file, file))
    return None
