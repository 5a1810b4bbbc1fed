"""Reads the TOML form of a policy, refusing whatever it does not know with the file, the key and the mend."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, get_args

from sensitive_scan.errors import PolicyError
from sensitive_scan.model import CATEGORIES, LEVELS, Action, Level

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_ACTIONS: Final[tuple[Action, ...]] = get_args(Action)
_LEVELS: Final[tuple[Level, ...]] = tuple(sorted(LEVELS, key=LEVELS.__getitem__))
_KEYS: Final = ("name", "on_error", "actions")
_OFF: Final = "off"
_POSITION = re.compile(r"\(at (?P<place>line \d+, column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class PolicyContent:
    """What a policy file states; an empty string is what it leaves out, an empty mapping a category that is off."""

    name: str
    actions: Mapping[str, Mapping[Level, Action]]
    on_error: Action | None


def parse_policy(text: str, source: str) -> PolicyContent:
    """The content of a policy in TOML.

    Raises:
        PolicyError: no TOML, or a key, category, level or action that is not known.
    """
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _POSITION.search(str(error))
        place = found["place"] if found else "file"
        raise PolicyError(source, place, "no valid TOML", "correct the syntax there, see https://toml.io") from None
    for key in document:
        _require_known(source, key, "key", key, _KEYS)
    name = document.get("name", "")
    if not isinstance(name, str):
        raise PolicyError(source, "name", "is no text", 'write it in quotes, as in name = "strict"')
    on_error = document.get("on_error")
    return PolicyContent(
        name=name,
        actions=_parse_actions(document.get("actions", {}), source),
        on_error=None if on_error is None else _parse_action(on_error, source, "on_error"),
    )


def _parse_actions(table: object, source: str) -> dict[str, Mapping[Level, Action]]:
    if not isinstance(table, dict):
        raise PolicyError(source, "actions", "is no table", 'write [actions] and below it: passport = "block"')
    for category in table:
        _require_known(source, f"actions.{category}", "category", category, CATEGORIES)
    return {category: _parse_levels(value, source, f"actions.{category}") for category, value in table.items()}


def _parse_levels(value: object, source: str, key: str) -> Mapping[Level, Action]:
    """The action at each level; none where the category is off. A level left out is flagged, or as the one below."""
    if value == _OFF:
        return {}
    if not isinstance(value, dict):
        return dict.fromkeys(_LEVELS, _parse_action(value, source, key, (*_ACTIONS, _OFF)))
    for level in value:
        _require_known(source, f"{key}.{level}", "level", level, _LEVELS)
    levels: dict[Level, Action] = {}
    lowest: Action = "allow"
    for level in _LEVELS:
        left_out: Action = "block" if lowest == "block" else "flag"
        action = _parse_action(value[level], source, f"{key}.{level}") if level in value else left_out
        if _ACTIONS.index(action) < _ACTIONS.index(lowest):
            mend = f'make it "{lowest}" or stricter'
            raise PolicyError(source, f"{key}.{level}", "is milder than the level below it", mend)
        levels[level] = lowest = action
    return levels


def _parse_action(value: object, source: str, key: str, known: Collection[str] = _ACTIONS) -> Action:
    if not isinstance(value, str):
        raise PolicyError(source, key, "is no action", f"use one of {', '.join(known)}, in quotes")
    _require_known(source, key, "action", value, known)
    return next(action for action in _ACTIONS if action == value)


def _require_known(source: str, key: str, what: str, value: str, known: Collection[str]) -> None:
    if value not in known:
        raise PolicyError(source, key, f"unknown {what} {value!r}", suggestion(value, known))


def suggestion(value: str, known: Collection[str]) -> str:
    """The mend for an unknown word: the nearest known one, or all of them."""
    near = difflib.get_close_matches(value, known, n=1)
    return f"did you mean {near[0]!r}?" if near else f"use one of {', '.join(known)}"
