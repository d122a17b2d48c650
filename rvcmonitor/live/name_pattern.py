"""Regular expressions that people type to find names with."""

from __future__ import annotations

import re
import warnings

from rvcmonitor.training.folders import reason_of

LONGEST = 500
"""Characters; what is longer was pasted by mistake, and may take minutes to search with."""


def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` for names in small or capital letters. Raises re.error where it is none."""
    if len(pattern) > LONGEST:
        raise re.error("too long")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # "[[]" may change
            return re.compile(pattern, re.IGNORECASE)
    except (OverflowError, RecursionError) as error:  # a{99999999999}, or thousands of brackets
        raise re.error(reason_of(error)) from error
