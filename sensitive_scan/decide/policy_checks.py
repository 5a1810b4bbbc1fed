"""The checks of single values of a policy; each refuses with the problem and the mend."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from sensitive_scan.decide.levels import RefusedError, levels_of, require_known
from sensitive_scan.match.syntax import MOST_WRITTEN_OUT, written_out
from sensitive_scan.model import CATEGORIES, LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable

_FINGERPRINT: Final = re.compile("[0-9a-f]{32}")
_MOST: Final = 10**15
_NEVER_A_VALUE: Final = (
    "give its fingerprint, 32 hexadecimal digits, which sensitive-scan explain prints; never the value itself"
)


def refused(error: RefusedError) -> PydanticCustomError:
    """What pydantic is told of a refusal."""
    context = {"below": error.below, "problem": error.problem.replace("{", "("), "mend": error.mend}
    return PydanticCustomError("refused", "refused", context)


def checked(check: Callable[[Any], Any]) -> BeforeValidator:
    """A validator whose refusals carry the problem and the mend."""

    def validate(value: object) -> object:
        try:
            return check(value)
        except RefusedError as error:
            raise refused(error) from None

    return BeforeValidator(validate)


def one_of(what: str, known: tuple[str, ...]) -> Callable[[object], object]:
    """A check for one of some words."""

    def check(value: object) -> object:
        if not isinstance(value, str):
            raise RefusedError("", f"is no {what}", f"use one of {', '.join(known)}, in quotes")
        require_known(what, value, known)
        return value

    return check


def text(value: object) -> object:
    """A text that is not empty."""
    if not (isinstance(value, str) and value):
        raise RefusedError("", "is no text", 'write it in quotes, as in {key} = "…"')
    return value


def actions(value: object) -> object:
    """Actions by category, as levels."""
    if not isinstance(value, dict):
        raise RefusedError("", "is no table", 'write [actions] and below it: passport = "block"')
    levels = {}
    for category, stated in value.items():
        require_known("category", category, tuple(CATEGORIES), str(category))
        try:
            levels[category] = levels_of(stated)
        except RefusedError as error:
            below = f"{category}.{error.below}" if error.below else category
            raise RefusedError(below, error.problem, error.mend) from None
    return levels


def clauses(value: object) -> object:
    """Words by category."""
    if not isinstance(value, dict):
        raise RefusedError("", "is no table", 'write [clauses] and below it: passport = "section 4.2"')
    for category, words in value.items():
        require_known("category", category, tuple(CATEGORIES), str(category))
        if not isinstance(words, str):
            raise RefusedError(str(category), "is no text", "write the words of the clause in quotes")
    return value


def confidence(value: object) -> object:
    """A level or a number from 0 to 1."""
    if isinstance(value, str):
        require_known("level", value, tuple(LEVELS))
        return LEVELS[next(level for level in LEVELS if level == value)]
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise RefusedError("", "is no confidence", f"give {', '.join(LEVELS)} or a number from 0 to 1")
    return float(value)


def share(value: object) -> object:
    """A number above 0, 1 at most."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        raise RefusedError("", "is no share", "give a number above 0, up to 1 for all cells")
    return float(value)


def count(value: object) -> object:
    """A whole number from 1 up."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _MOST:
        raise RefusedError("", "is no count", f"give a whole number from 1 up, {_MOST:,} at most")
    return value


def day(value: object) -> object:
    """A date without a time."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise RefusedError("", "is no date", "write expires = 2027-03-31, without quotes")
    return value


def fingerprint(value: object) -> object:
    """A fingerprint, never a value."""
    if not isinstance(value, str) or not _FINGERPRINT.fullmatch(value):
        raise RefusedError("", "is no fingerprint", _NEVER_A_VALUE)
    return value


def pattern(value: object) -> object:
    """A regular expression."""
    import regex

    source = str(text(value))
    if written_out(source) > MOST_WRITTEN_OUT:
        raise RefusedError("", "is too large with its repeats written out", "repeat less")
    try:
        regex.compile(source, regex.IGNORECASE)
    except regex.error as error:
        problem = f"does not compile ({error.msg})"  # type: ignore[attr-defined]  # its stubs lack it
    except (ValueError, RecursionError):
        problem = "does not compile"
    else:
        return value
    raise RefusedError("", problem, "correct the expression")
