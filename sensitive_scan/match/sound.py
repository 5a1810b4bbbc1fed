"""What any pattern that somebody brings must keep to, whatever program it was written for."""

from __future__ import annotations

from typing import Final

import regex

from sensitive_scan.errors import DeclarationError
from sensitive_scan.match.syntax import MOST_WRITTEN_OUT, written_out

_FUZZY = regex.compile(r"\{[0-9<=,]*[eids][<>=0-9,+eids]*\}")
_LONGEST_PATTERN: Final = 4000


def require_size(source: str, key: str, pattern: str) -> None:
    """Refuse a pattern that would take too much memory; ``source`` and ``key`` name it in the message.

    Raises:
        DeclarationError: it is too large.
    """
    if len(pattern) > _LONGEST_PATTERN:
        problem = f"it is too large ({len(pattern)} characters, {_LONGEST_PATTERN} at most)"
        raise DeclarationError(source, key, problem, "split it into two recognizers")
    if written_out(pattern) > MOST_WRITTEN_OUT:
        problem = f"it is too large with its repeats written out ({MOST_WRITTEN_OUT:,} characters at most)"
        raise DeclarationError(source, key, problem, "bound its repeats, and nest none in another")


def require_exact(source: str, key: str, pattern: str) -> None:
    """Refuse a pattern that matches approximately.

    Raises:
        DeclarationError: it does.
    """
    if _FUZZY.search(pattern):
        raise DeclarationError(source, key, "it matches approximately", "write out what may differ; Hyperscan is exact")
