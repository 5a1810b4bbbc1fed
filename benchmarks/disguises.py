"""Ways in which people hide a number from a scanner: functions from a value to a text that still says it.

A technique is used on a value only where a program could get the value back, by these rules:

- Digits of other scripts, look-alike letters and the like need a value that has what they replace.
- Separators, breaks and splits need a value of ASCII letters and digits that is one too without its own separators: a
  Czech account number without its stroke is another one.
- Digits as words, digits in reverse and letters for digits need a value of digits alone.
- Tags need a value without angle brackets.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Literal

from disguise_words import DIGIT_WORDS, doubled, has_run, words, words_and_digits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Way = Literal["text", "numbered fields", "neighbouring fields", "row", "lines", "pair"]
"""How a value is brought in: in one text, or in two parts, or together with another one."""

_DIGITS = "0123456789"
FREE = re.compile(r"[0-9A-Za-z]+(?:[ .\-/]+[0-9A-Za-z]+)*", re.ASCII)
"""A value whose separators, if it has any, may be no part of it."""


@dataclass(frozen=True, slots=True)
class Value:
    """A made-up value as it is written, and without separators (empty where those are part of it)."""

    text: str
    bare: str

    @property
    def is_number(self) -> bool:
        """Whether it is one of digits alone."""
        return self.bare.isdecimal()


Make = Callable[[Value, Random], str]
"""Hides a value in a text."""


@dataclass(frozen=True, slots=True)
class Technique:
    """One way of hiding a value; ``fits`` tells whether a value can be got back from it."""

    name: str
    make: Make
    fits: Callable[[Value], bool]
    way: Way = "text"


def any_value(_value: Value) -> bool:
    """Whether it is a value."""
    return True


def has_bare(value: Value) -> bool:
    """Whether the separators can go."""
    return bool(value.bare)


def is_number(value: Value) -> bool:
    """Whether it is one of digits alone."""
    return value.is_number


def has_digits(value: Value) -> bool:
    """Whether there are digits enough to hide something by changing them."""
    return sum(character in _DIGITS for character in value.text) >= len("1234")


def groups(value: Value, random: Random) -> list[str]:
    """The groups in which a value is written, or else such as people make."""
    own = "".join(character if character.isalnum() else " " for character in value.text).split()
    if len(own) > 1:
        return own
    size = random.choice((3, 4, 4, 5))
    return [value.bare[start : start + size] for start in range(0, len(value.bare), size)]


def _mapped(table: Mapping[str, str]) -> Make:
    return lambda value, _: "".join(table.get(character, character) for character in value.text)


def _script(first: int) -> Make:
    """The digits of the script whose nought is the code point ``first``."""
    return _mapped({digit: chr(first + int(digit)) for digit in _DIGITS})


def _wide(value: Value, _random: Random) -> str:
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in value.text)


def _mixed_scripts(value: Value, random: Random) -> str:
    noughts = (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xE50, 0xFF10)
    return "".join(chr(random.choice(noughts) + int(one)) if one in _DIGITS else one for one in value.text)


def _mathematical(value: Value, random: Random) -> str:
    nought = random.choice((0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6))
    return _script(nought)(value, random)


def _encircled(value: Value, random: Random) -> str:
    rows = ("⓪①②③④⑤⑥⑦⑧⑨", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "⓿❶❷❸❹❺❻❼❽❾")
    return _mapped(dict(zip(_DIGITS, random.choice(rows), strict=True)))(value, random)


def _keycaps(value: Value, _random: Random) -> str:
    return "".join(f"{one}\ufe0f\u20e3" if one in _DIGITS else one for one in value.text)


def _between(*marks: str) -> Make:
    """Marks that nobody sees between the characters."""
    return lambda value, random: "".join(one + random.choice(marks) for one in value.text[:-1]) + value.text[-1]


def _marked(value: Value, random: Random) -> str:
    mark = random.choice("\u0301\u0332\u0336\u0338\u0323\u0305")
    return "".join(one + mark if one.isalnum() else one for one in value.text)


def _override(value: Value, _random: Random) -> str:
    return f"\u202e{value.bare[::-1]}\u202c"


_ALIKE = dict(zip("ABCEHIKMOPSTXYaceijopsxyZNv", "АВСЕНІКМОРЅТХУасеіјорѕхуΖΝν", strict=True))  # noqa: RUF001 - meant


def _has_alike(value: Value) -> bool:
    return any(character in _ALIKE for character in value.text)


def _separated(*separators: str) -> Make:
    """The groups with the same one of some separators between all."""
    return lambda value, random: random.choice(separators).join(groups(value, random))


def _mixed(*separators: str) -> Make:
    """The groups with one of some separators between each two."""

    def make(value: Value, random: Random) -> str:
        first, *others = groups(value, random)
        return first + "".join(random.choice(separators) + group for group in others)

    return make


def _spaced(value: Value, random: Random) -> str:
    return random.choice((" ", "-", ".")).join(value.bare)


def _letters(value: Value, random: Random) -> str:
    """Up to four of the digits as letters that look like them."""
    places = [place for place, digit in enumerate(value.bare) if digit in _LETTERS]
    chosen = set(random.sample(places, min(len(places), random.randint(2, 4))))
    return "".join(random.choice(_LETTERS[one]) if at in chosen else one for at, one in enumerate(value.bare))


_LETTERS = {"0": "Oo", "1": "lI", "5": "S"}


def _fits_letters(value: Value) -> bool:
    return value.is_number and sum(digit in _LETTERS for digit in value.bare) > 1


def _coded(form: str, *, upper: bool = False) -> Make:
    """Each character as its code in a format such as ``%{:02x}``."""

    def make(value: Value, _random: Random) -> str:
        return "".join(form.format(code).upper() if upper else form.format(code) for code in _codes(form, value.text))

    return make


def _codes(form: str, text: str) -> Sequence[int]:
    """The code points where a format names those, otherwise the bytes."""
    return [ord(character) for character in text] if form.startswith(("&", "\\u")) else text.encode()


def _in_base64(value: Value, _random: Random) -> str:
    return base64.b64encode(value.text.encode()).decode()


def _in_base64url(value: Value, _random: Random) -> str:
    return base64.urlsafe_b64encode(value.text.encode()).decode().rstrip("=")


def _in_hex(value: Value, random: Random) -> str:
    return value.text.encode().hex(random.choice(" :-")) if random.random() < 1 / 3 else value.text.encode().hex()


def _reversed(value: Value, random: Random) -> str:
    forms = ("reversed {}", "{} (reversed)", "{} in reverse", "read backwards: {}")
    return random.choice(forms).format(value.bare[::-1])


def _tagged(value: Value, random: Random) -> str:
    tags = (("<b>", "</b>"), ("<span style='x'>", "</span>"), ("", "<br>"), ("", "<!-- x -->"), ("<i>", "</i>"))
    return _wrapped(groups(value, random), tags, random)


def _emphasised(value: Value, random: Random) -> str:
    marks = (("**", "**"), ("*", "*"), ("__", "__"), ("`", "`"), ("~~", "~~"))
    return _wrapped(groups(value, random), marks, random)


def _wrapped(pieces: Sequence[str], around: Sequence[tuple[str, str]], random: Random) -> str:
    """Each piece between one of some pairs."""
    return "".join(before + piece + after for piece in pieces for before, after in (random.choice(around),))


def _plain(value: Value, _random: Random) -> str:
    return value.text


def _no_tags(value: Value) -> bool:
    return has_bare(value) and not set("<>") & set(value.text)


PLAIN = Technique("(not disguised)", _plain, any_value)
"""None: what the others are compared with."""

TECHNIQUES: tuple[Technique, ...] = (
    Technique("full-width characters", _wide, any_value),
    Technique("Arabic-Indic digits", _script(0x660), has_digits),
    Technique("Devanagari digits", _script(0x966), has_digits),
    Technique("Bengali digits", _script(0x9E6), has_digits),
    Technique("digits of mixed scripts", _mixed_scripts, has_digits),
    Technique("mathematical digits", _mathematical, has_digits),
    Technique("circled and raised digits", _encircled, has_digits),
    Technique("keycap digits", _keycaps, has_digits),
    Technique("zero-width spaces", _between("\u200b"), any_value),
    Technique("zero-width joiners", _between("\u200c", "\u200d", "\u2060"), any_value),
    Technique("byte order marks", _between("\ufeff"), any_value),
    Technique("bidirectional marks", _between("\u200e", "\u200f", "\u202a\u202c", "\u2066\u2069"), any_value),
    Technique("right-to-left override", _override, has_bare),
    Technique("soft hyphens", _between("\xad"), any_value),
    Technique("combining marks", _marked, any_value),
    Technique("Cyrillic and Greek letters", _mapped(_ALIKE), _has_alike),
    Technique("Unicode spaces", _mixed("\xa0", "\u2002", "\u2003", "\u2009", "\u202f", "\u3000"), has_bare),
    Technique("Unicode dashes", _mixed("\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uff0d"), has_bare),
    Technique("dots", _separated("."), has_bare),
    Technique("slashes", _separated("/", "\\"), has_bare),
    Technique("underscores", _separated("_"), has_bare),
    Technique("mixed odd separators", _mixed("|", "~", "*", "·", "•", ",", ":", "+", "#", "_", "/"), has_bare),
    Technique("double separators", _mixed("  ", "--", " - ", "..", "//"), has_bare),
    Technique("every character spaced", _spaced, has_bare),
    Technique("line breaks", _separated("\n", "\r\n"), has_bare),
    Technique("letters for digits", _letters, _fits_letters),
    Technique("HTML entities, decimal", _coded("&#{};"), any_value),
    Technique("HTML entities, hexadecimal", _coded("&#x{:x};"), any_value),
    Technique("percent-encoding", _coded("%{:02x}", upper=True), any_value),
    Technique(r"\u escapes", _coded("\\u{:04x}"), any_value),
    Technique(r"\x escapes", _coded("\\x{:02x}"), any_value),
    Technique("quoted-printable", _coded("={:02x}", upper=True), any_value),
    Technique("base64", _in_base64, any_value),
    Technique("base64url, no padding", _in_base64url, any_value),
    Technique("hexadecimal", _in_hex, any_value),
    Technique("reversed digits", _reversed, is_number),
    *(Technique(f"words, {language}", words(language), is_number) for language in DIGIT_WORDS),
    Technique("words, double and triple", doubled, has_run),
    Technique("words and digits", words_and_digits, is_number),
    Technique("HTML tags", _tagged, _no_tags),
    Technique("Markdown emphasis", _emphasised, has_bare),
    Technique("split over numbered fields", _plain, has_bare, "numbered fields"),
    Technique("split over Notes and Remarks", _plain, has_bare, "neighbouring fields"),
    Technique("split over cells of a row", _plain, has_bare, "row"),
    Technique("split over lines", _plain, has_bare, "lines"),
    Technique("two values run together", _plain, has_bare, "pair"),
)
