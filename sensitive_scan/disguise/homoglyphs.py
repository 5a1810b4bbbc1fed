"""Letters and digits that look like ASCII ones: of other scripts, mathematical, enclosed, raised and lowered."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING

from sensitive_scan.disguise.decoder import USUAL, Decoder, any_of, characters, told, utf8, utf8_by_lead
from sensitive_scan.disguise.invisible import seen
from sensitive_scan.disguise.view import Change
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.disguise.view import View

_SCRIPTS = (
    # Cyrillic
    ("АВЕКМНОРСТУХІЈЅҮԚԜаеорсухіјѕһԁԛԝӏзЗбѴԍ", "ABEKMHOPCTYXIJSYQWaeopcyxijshdqwl336VG"),
    # Greek
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρυι", "ABEZHIKMNOPTYXaovpui"),  # noqa: RUF001 - they are meant to look alike
    # Armenian
    ("ՕՏԼօսոհց", "OSLounhg"),
    # small capitals
    ("ɡᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "gABCDEGHIJKLMNOPRSTUVWYZ"),
)
_TWINS = {one: plain for letters, twins in _SCRIPTS for one, plain in zip(letters, twins, strict=True)}
_STYLED = ("\u2100\u214f", "\u24b6\u24e9", "\U0001d400\U0001d7cb", "\U0001f110\U0001f149")
"""Letters in a style of their own, which compatibility decomposition makes plain."""
_STYLED_DIGITS = (
    "\u00b2\u00b3", "\u00b9", "\u2070", "\u2074\u2079", "\u2080\u2089", "\u2460\u2468", "\u2474\u247c", "\u2488\u2490",
    "\u24ea", "\u24f5\u24fd", "\u24ff", "\u2776\u277e", "\u2780\u2788", "\u278a\u2792", "\U0001f100\U0001f10a",
)  # fmt: skip
"""Raised, lowered and enclosed digits, which are no decimal ones."""
_ONE_TWIN = late_pattern(any_of((*_TWINS, *_STYLED)))
_ONE_DIGIT = late_pattern(any_of(_STYLED_DIGITS))
_ANY_DIGIT = any_of(("09", *_STYLED_DIGITS))
_ONE_OF_ANY = late_pattern(_ANY_DIGIT)
_LETTERS = late_pattern(r"[^\W_]+")
_DIGITS = late_pattern(f"{_ANY_DIGIT}(?:{USUAL}{{0,2}}{_ANY_DIGIT})*+")
_REACH = 12
_SHORTEST = 7


def _decode(text: str) -> Iterator[View]:
    yield from told(text, _letters(text), "letters that look alike")
    yield from told(text, _digits(text), "raised or enclosed digits")


def _letters(text: str) -> Iterator[Change]:
    for token in _LETTERS.finditer(text):
        if not token[0].isascii() and (_is_mixed(token[0]) or _is_number(text, *token.span())):
            for found in _ONE_TWIN.finditer(text, *token.span()):
                yield Change(found.start(), found.end(), _twin(found[0]))


def _is_mixed(token: str) -> bool:
    """Whether ASCII letters stand among others, as in no word of any language."""
    if not _is_ascii_to_the_eye(token):
        return False
    return any(character.isascii() and character.isalpha() for character in token)


def _is_number(text: str, start: int, end: int) -> bool:
    """Whether a token with digits and others' letters stands among digits enough for a number."""
    token = text[start:end]
    near = text[max(0, start - _REACH) : end + _REACH]
    return _has_digits(token, 1) and _has_digits(near, _SHORTEST) and _is_ascii_to_the_eye(token)


def _is_ascii_to_the_eye(token: str) -> bool:
    return all(character.isascii() or _twin(character).isascii() for character in token)


def _has_digits(text: str, fewest: int) -> bool:
    return sum(map(text.count, "0123456789")) >= fewest


def _digits(text: str) -> Iterator[Change]:
    for run in _DIGITS.finditer(text):
        if run[0].isascii() or len(_ONE_OF_ANY.findall(run[0])) < _SHORTEST:
            continue
        for found in _ONE_DIGIT.finditer(text, *run.span()):
            yield Change(found.start(), found.end(), str(unicodedata.digit(found[0])))


def plain(character: str) -> str:
    """The ASCII letter or digit that a character looks like or stands for, nothing for one that nobody sees."""
    digit = unicodedata.digit(character, None)
    return str(digit) if digit is not None else seen(_twin(character))


@functools.cache
def _twin(character: str) -> str:
    """The ASCII letter or digit that looks like ``character``; the character where none does."""
    plain = _TWINS.get(character) or unicodedata.normalize("NFKC", character)
    plain = _TWINS.get(plain, plain).strip("()")
    return plain if len(plain) == 1 and plain.isalnum() else character


_TWIN_BYTES = utf8_by_lead(characters((*_TWINS, *_STYLED)))
_DIGIT_BYTES = utf8_by_lead(characters(_STYLED_DIGITS))
DECODER = Decoder(
    _decode,
    anywhere=(
        *(f"[0-9A-Za-z]{twin}" for twin in _TWIN_BYTES),
        *(f"{twin}[0-9A-Za-z]" for twin in _TWIN_BYTES),
        *(f"[0-9]{digit}" for digit in _DIGIT_BYTES),
        *(f"{digit}{USUAL}{{0,2}}(?:[0-9]|{utf8(characters(_STYLED_DIGITS))})" for digit in _DIGIT_BYTES),
    ),
)
