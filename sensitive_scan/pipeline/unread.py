"""Entries for what was not scanned, with names as they may be shown."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from sensitive_scan.check.detector import TOO_SLOW
from sensitive_scan.model import Unscanned

if TYPE_CHECKING:
    from sensitive_scan.engine import Engine

_QUOTED_NAME: Final = re.compile(r"(?s)((?:column|field) ')(.*)'")
"""How readers quote a name, at the end of the place that they tell."""


def unread(where: str, problem: str = TOO_SLOW, row: int | None = None) -> Unscanned:
    """The entry for a cell that was not read, or not all of it; ``row`` is the number of its row in a table."""
    return Unscanned(where, problem, "check it by hand, or shorten the text", rows=() if row is None else (row,))


def unread_name(title: str) -> Unscanned:
    """The entry for a field whose name a pattern took too long on."""
    return unread(f"the name of field '{title}'")


def as_shown(unscanned: Unscanned, engine: Engine) -> Unscanned:
    """What a reader could not read, with the names that it quotes as they may be shown."""
    if not unscanned.part and "'" not in unscanned.where:
        return unscanned
    where = _QUOTED_NAME.sub(lambda found: f"{found[1]}{engine.title(found[2])}'", unscanned.where)
    return replace(unscanned, part=engine.shown_part(unscanned.part), where=where)
