"""The action at each level of confidence, from the short forms in which policies state them."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Final

from sensitive_scan.masking import shown
from sensitive_scan.model import ACTIONS, LEVELS, Action, Level

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

ORDERED: Final[tuple[Level, ...]] = tuple(sorted(LEVELS, key=LEVELS.__getitem__))
OFF: Final = "off"


class RefusedError(Exception):
    """A value in a policy is refused: the key below the one that holds it, the problem and the mend."""

    def __init__(self, below: str, problem: str, mend: str) -> None:
        super().__init__(problem)
        self.below = below
        self.problem = problem
        self.mend = mend


def levels_of(value: object) -> Mapping[Level, Action]:
    """The action at each level; none where the category is off. A level left out is flagged, or as the one below.

    Raises:
        RefusedError: an action or level is not known, or milder than the one below.
    """
    if value == OFF or value is False:  # YAML reads a bare off as false
        return {}
    if not isinstance(value, dict):
        return dict.fromkeys(ORDERED, action_of(value, "", (*ACTIONS, OFF)))
    for level in value:
        require_known("level", level, ORDERED, level)
    levels: dict[Level, Action] = {}
    lowest: Action = "allow"
    for level in ORDERED:
        left_out: Action = lowest if lowest != "allow" else "flag"
        action = action_of(value[level], level) if level in value else left_out
        if ACTIONS.index(action) < ACTIONS.index(lowest):
            raise RefusedError(level, "is milder than the level below it", f'make it "{lowest}" or stricter')
        levels[level] = lowest = action
    return levels


def action_of(value: object, below: str = "", known: Collection[str] = ACTIONS) -> Action:
    """The action that ``value`` names.

    Raises:
        RefusedError: it names none.
    """
    if not isinstance(value, str):
        raise RefusedError(below, "is no action", f"use one of {', '.join(known)}, in quotes")
    require_known("action", value, known, below)
    return next(action for action in ACTIONS if action == value)


def require_known(what: str, value: object, known: Collection[str], below: str = "") -> None:
    """Refuse a word that is not ``known``, with the nearest that is.

    Raises:
        RefusedError: it is not.
    """
    if value not in known:
        raise RefusedError(below, f"unknown {what} {shown(value)!r}", suggestion(str(value), known))


def suggestion(value: str, known: Collection[str]) -> str:
    """The mend for an unknown word: the nearest known one, or all of them."""
    near = difflib.get_close_matches(value, known, n=1)
    return f"did you mean {near[0]!r}?" if near else f"use one of {', '.join(known)}"
