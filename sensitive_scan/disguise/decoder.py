"""What every decoder is made of: expressions that call it, and a function that says what a text means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise.view import changed
from sensitive_scan.late import late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sensitive_scan.disguise.view import Change, View

FEWEST_DIGITS = 4
"""ASCII digits that a text has at least in which something is decoded, but for what a few triggers call."""
USUAL = "[ .-]"
"""The separators that people write numbers with, one between two digits."""
_REACH = 24


@dataclass(frozen=True, slots=True, eq=False)
class Decoder:
    """A family of disguises: a function that says what a text means, and the expressions that call it.

    Triggers are matched on UTF-8 bytes regardless of ASCII case; without a hit there is nothing to decode. Some are
    looked for ``anywhere``, ``numeric`` ones only in texts of :data:`FEWEST_DIGITS` ASCII digits, without which what
    they call decodes nothing. They are many rather than few, since Hyperscan passes fast over text only where each has
    a literal of its own.
    """

    decode: Callable[[str], Iterator[View]]
    anywhere: tuple[str, ...] = ()
    numeric: tuple[str, ...] = ()


def compiled(triggers: Iterable[str]) -> re.Pattern[bytes]:
    """One expression on bytes that matches where any of ``triggers`` does, compiled when it is first searched for."""
    source = "|".join(f"(?:{trigger})" for trigger in triggers).encode()
    return late(_on_bytes)(source)


def _on_bytes(source: bytes) -> re.Pattern[bytes]:
    return re.compile(source, re.IGNORECASE | re.DOTALL)


def repeated(parts: Iterable[str], marks: Iterable[str]) -> tuple[str, ...]:
    """An expression for each of ``marks`` with that mark between all ``parts``."""
    return tuple(mark.join(parts) for mark in marks)


_ONE, _SHORT = "[0-9A-Za-z]", "[0-9A-Za-z]{1,2}"
SHORT_GROUPS = (
    *repeated(
        (_ONE, *(_SHORT,) * 5, _ONE), ("/", "_", ":", ";", " - ", r"\. ", " / ", "  ", r"\t", r"\r?\n", r"\*", "~")
    ),
    # numbers alone or characters alone, for these marks stand everywhere
    *repeated(("[0-9]", *("[0-9]{1,2}",) * 5, "[0-9]"), (" ", ",", r"\.", "-", ", ")),
    *repeated((_ONE,) * 7, (" ", r"\.", "-", ", ")),
)
"""Seven groups of a character or two: a number digit by digit or two by two, or character codes."""


def characters(ranges: Iterable[str]) -> str:
    """All characters of ``ranges``, each given by its first and its last character."""
    return "".join(chr(code) for one in ranges for code in range(ord(one[0]), ord(one[-1]) + 1))


def any_of(ranges: Iterable[str]) -> str:
    """A class of an expression that has ``ranges``."""
    return "[" + "".join(f"{regex.escape(one[0])}-{regex.escape(one[-1])}" for one in ranges) + "]"


def utf8(wide: str) -> str:
    """An expression on bytes for any one of some characters that are not ASCII."""
    return f"(?:{'|'.join(utf8_by_lead(wide))})"


def utf8_by_lead(wide: str) -> list[str]:
    """The same in parts, each with the bytes that lead for literal and a class of last ones."""
    by_lead: dict[bytes, list[int]] = {}
    for encoded in sorted({character.encode() for character in wide}):
        by_lead.setdefault(encoded[:-1], []).append(encoded[-1])
    return [_escaped(lead) + _class(lasts) for lead, lasts in by_lead.items()]


def _escaped(data: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in data)


def _class(lasts: list[int]) -> str:
    ranges: list[list[int]] = []
    for byte in lasts:
        if ranges and ranges[-1][1] == byte - 1:
            ranges[-1][1] = byte
        else:
            ranges.append([byte, byte])
    return "[" + "".join(f"\\x{first:02x}-\\x{last:02x}" for first, last in ranges) + "]"


def told(text: str, changes: Iterable[Change], technique: str, fewest: int = FEWEST_DIGITS) -> Iterator[View]:
    """The view with ``changes`` made, if near one of them it has ``fewest`` digits, as many as a value needs."""
    made = list(changes)
    view = changed(text, made, technique)
    if view is None:
        return
    shift = 0
    for start, end, says in made:
        at = start + shift
        near = view.text[max(0, at - _REACH) : at + len(says) + _REACH]
        if sum(map(str.isdecimal, near)) >= fewest:
            yield view
            return
        shift += len(says) - (end - start)
