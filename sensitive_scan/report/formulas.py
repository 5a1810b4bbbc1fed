"""Cells that a spreadsheet takes for text, whatever they begin with."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Some programs cut a cell there and take the rest for the next one.
_CUTS: Final = ("\t", "\r", "\n")
# Some programs pass over these before they look for a formula.
_PASSED_OVER: Final = re.compile(r"[\s\0\u200b-\u200f\u2060\ufeff]*")
_SIGNS: Final = frozenset("=+-@\u2212")


def harmless(cell: str) -> str:
    """The cell with an apostrophe before it if a spreadsheet could run it as a formula."""
    return f"'{cell}" if cell.startswith(_CUTS) or _begins_formula(cell) else cell


def _begins_formula(cell: str) -> bool:
    """Whether the first character that counts is one of a formula, in any width."""
    first = _PASSED_OVER.sub("", cell, count=1)[:1]
    return unicodedata.normalize("NFKC", first)[:1] in _SIGNS
