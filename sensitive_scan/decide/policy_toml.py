"""Reads the TOML form of a policy, refusing whatever it does not know with the file, the key and the mend."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, get_args

from sensitive_scan.decide.allowances import Allowance
from sensitive_scan.errors import PolicyError
from sensitive_scan.model import CATEGORIES, LEVELS, Action, Level

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_ACTIONS: Final[tuple[Action, ...]] = get_args(Action)
_LEVELS: Final[tuple[Level, ...]] = tuple(sorted(LEVELS, key=LEVELS.__getitem__))
_KEYS: Final = ("name", "on_error", "actions", "allow")
_ALLOW_KEYS: Final = ("reason", "expires", "entity", "value", "field", "pattern")
_WHAT: Final = ("value", "field", "pattern")
_FINGERPRINT: Final = re.compile("[0-9a-f]{32}")
_OFF: Final = "off"
_POSITION = re.compile(r"\(at (?P<place>line \d+, column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class PolicyContent:
    """What a policy file states; an empty string is what it leaves out, an empty mapping a category that is off."""

    name: str
    actions: Mapping[str, Mapping[Level, Action]]
    on_error: Action | None
    allowances: tuple[Allowance, ...] = ()


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
        allowances=_parse_allowances(document.get("allow", []), source),
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


def _parse_allowances(tables: object, source: str) -> tuple[Allowance, ...]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise PolicyError(source, "allow", "is no list of tables", "write [[allow]] above each")
    return tuple(_parse_allowance(table, source, f"allow {place}") for place, table in enumerate(tables, 1))


def _parse_allowance(table: Mapping[str, object], source: str, key: str) -> Allowance:
    for name, value in table.items():
        _require_known(source, f"{key}.{name}", "key", name, _ALLOW_KEYS)
        if name != "expires" and not (isinstance(value, str) and value):
            raise PolicyError(source, f"{key}.{name}", "is no text", f'write {name} = "…"')
    expires = table.get("expires")
    if not isinstance(expires, date) or isinstance(expires, datetime):
        problem = "is missing" if expires is None else "is no date"
        raise PolicyError(source, f"{key}.expires", problem, "write expires = 2027-03-31, without quotes")
    if "reason" not in table:
        raise PolicyError(source, f"{key}.reason", "is missing", 'say why: reason = "…"')
    if not any(name in table for name in _WHAT):
        mend = "give a field, a pattern or the fingerprint of a value; a whole category is allowed under [actions]"
        raise PolicyError(source, key, "would let everything pass", mend)
    texts = {name: str(table.get(name, "")) for name in _ALLOW_KEYS}
    if texts["value"] and not _FINGERPRINT.fullmatch(texts["value"]):
        mend = (
            "give its fingerprint, 32 hexadecimal digits, which sensitive-scan explain prints; never the value itself"
        )
        raise PolicyError(source, f"{key}.value", "is no fingerprint", mend)
    if texts["pattern"]:
        _require_compiling(texts["pattern"], source, f"{key}.pattern")
    return Allowance(texts["reason"], expires, texts["entity"], texts["value"], texts["field"], texts["pattern"])


def _require_compiling(pattern: str, source: str, key: str) -> None:
    import regex

    try:
        regex.compile(pattern)
    except regex.error as error:
        problem = f"does not compile ({error.msg})"  # type: ignore[attr-defined]  # its stubs lack it
        raise PolicyError(source, key, problem, "correct the expression") from None


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
