"""Texts made to be slow to scan: each piece is repeated until the text is as long as wanted."""

from __future__ import annotations

import base64
from random import Random
from typing import TYPE_CHECKING

from disguise_words import DIGIT_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

_LENGTH = 4096
"""Characters of a piece drawn at random: no match is as long."""


def _drawn(alphabet: str) -> str:
    random = Random(alphabet)  # noqa: S311 - no secrets
    return "".join(random.choices(alphabet, k=_LENGTH))


def _card_words() -> str:
    return " ".join(DIGIT_WORDS["English"][int(digit)][0] for digit in "4111111111111111")


PIECES: Mapping[str, str] = {
    "ones": "1",
    "random digits": _drawn("0123456789"),
    "spaced digits": _drawn("0123456789 "),
    "digits and dashes": "4-",
    "digits in groups of four": "4111 ",
    "dashes": "-",
    "blanks": " ",
    "line breaks": "\n",
    "digits on lines": "1\n",
    "colons": ":",
    "dots and slashes": "./",
    "percent codes": "%34",
    "percent codes of percent codes": "%2534",
    "percent signs": "%",
    "entities": "&#52;",
    "hexadecimal entities": "&#x34;",
    "open entities": "&#",
    r"\u escapes": "\\u0034",
    r"\x escapes": "\\x34",
    "backslashes": "\\",
    "quoted-printable": "=34",
    "equals signs": "=",
    "one base64 run": _drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),
    "base64 of digits": base64.b64encode(b"411111111111").decode(),
    "base64 of digits, in words": base64.b64encode(b"4111111111111111").decode() + " ",
    "hexadecimal": _drawn("0123456789abcdef"),
    "hexadecimal of digits": "34",
    "digits as words": _card_words() + " ",
    "digits as words run together": "fourone",
    "Hindi digits as words": " ".join(row[0] for row in DIGIT_WORDS["Hindi"]) + " ",
    "letters for digits": "O1lS0",
    "capitals": "A",
    "capitals and digits": _drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
    "open tags": "<b>",
    "angle brackets": "<",
    "tags around digits": "<b>4</b>",
    "open comments": "<!--",
    "brackets": "[",
    "nested brackets": "([{",
    "quotes": "\"'",
    "asterisks": "*",
    "emphasised digits": "**4**",
    "Cyrillic look-alikes": "\u0410\u0412\u0421\u0415\u041d",
    "Cyrillic look-alikes and digits": "\u04104\u04121",
    "zero-width spaces": "\u200b",
    "zero-width spaces and digits": "4\u200b",
    "combining marks": "4\u0336",
    "only combining marks": "\u0336",
    "bidirectional marks": "\u202e4\u202c",
    "full-width digits": "\uff14",
    "reversed": "reversed ",
    "labels": "Passport No: ",
    "labels and numbers": "Passport No: X1234567, ",
    "labels and numbers in groups": "aadhaar is 41 94 71 98 98 36 and tax id - <b>7</b>8.9, ",
    "labels and groups without an end": "aadhaar 4 1 9 4 7 1 9 8 9 8 3 6 ",
    "labels and words": "account number is with the man ",
    "words of allowed data": "account manager 12345, ",
    "rare words of phrases": "zenith 12345, ",
    "everyday words of terms": "cover left over ",
    "words of terms in another script": "\u0915\u0930\u094d\u091c\u093c ",
    "card numbers": "card 4111 1111 1111 1111, ",
    "card numbers alone": "4111111111111111 ",
    "labels, not in ASCII": "\u092a\u093e\u0938\u092a\u094b\u0930\u094d\u091f passport no ",
    "card numbers, not in ASCII": "\u0915\u093e\u0930\u094d\u0921 card 4111 1111 1111 1111, ",
    "address signs": "a@",
    "dotted names": "a.",
    "sentences": "her husband is on dialysis and ",
    "words of notes": "diabetes ",
}
"""By its name what is repeated."""


def text(name: str, size: int) -> str:
    """The text of that name, of about ``size`` bytes of UTF-8."""
    piece = PIECES[name]
    return piece * (size // len(piece.encode()) + 1)
