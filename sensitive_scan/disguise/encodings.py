"""Encoded texts: base64, base32, ASCII codes in hexadecimal and in decimal."""

from __future__ import annotations

import base64
import binascii
import re
from itertools import product
from typing import TYPE_CHECKING

from sensitive_scan.disguise.decoder import FEWEST_DIGITS, SHORT_GROUPS, Decoder, compiled, repeated, told
from sensitive_scan.disguise.invisible import seen
from sensitive_scan.disguise.view import Change
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import regex

    from sensitive_scan.disguise.view import View

_LONGEST_FOREIGN = 2048
"""Encoded characters of a token that holds more than ASCII, all of which then have the same place."""
_LINES = str.maketrans("\r\n\t", "   ")
_BASE64 = late_pattern("(?<![0-9A-Za-z+/_-])[0-9A-Za-z+/_-]{8,}+={0,2}")
_PARTS = late_pattern("[0-9A-Za-z+]{8,}+={0,2}")
_BASE32 = late_pattern("(?<![0-9A-Za-z])[A-Z2-7]{8,}+={0,6}")
_HEX = r"(?:0[xX]|\\{1,2}x|[xX%])?[2-7][0-9A-Fa-f]"
_HEX_RUN = late_pattern(f"(?<![0-9A-Za-z])(?:{_HEX}[ :,;.-]{{0,2}}){{6,}}+")
_HEX_ONE = late_pattern(f"({_HEX})[ :,;.-]{{0,2}}")
_PREFIX = late_pattern(r"0[xX]|[\\xX%]+")
_CODE = "0?(?:3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6])"
_CODE_RUN = late_pattern(f"(?<![0-9]){_CODE}(?![0-9])(?:[ ,;:./|-]{{1,3}}{_CODE}(?![0-9])){{5,}}+")
_CODE_ONE = late_pattern(f"({_CODE})[ ,;:./|-]{{0,3}}")


def _decode(text: str) -> Iterator[View]:
    yield from told(text, _tokens(text, _BASE64, _base64), "base64", fewest=0)
    yield from told(text, _tokens(text, _BASE32, _base32), "base32", fewest=0)
    yield from told(text, _codes(text, _HEX_RUN, _HEX_ONE, 16), "character codes in hexadecimal")
    yield from told(text, _codes(text, _CODE_RUN, _CODE_ONE, 10), "character codes")


def _tokens(text: str, tokens: regex.Pattern[str], decode: Callable[[str, int], list[Change]]) -> Iterator[Change]:
    for token in tokens.finditer(text):
        yield from decode(token[0], token.start())


def _base64(token: str, start: int) -> list[Change]:
    whole = _quads(token, start)
    if whole or token.isalnum():
        return whole
    # a slash, dash or underscore may stand before the token instead of in it
    return [change for part in _PARTS.finditer(token) for change in _quads(part[0], start + part.start())]


def _quads(token: str, start: int) -> list[Change]:
    plain = token.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        data = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        return []
    return _said(data, start, len(token), (4, 3))


def _base32(token: str, start: int) -> list[Change]:
    plain = token.rstrip("=")
    try:
        data = base64.b32decode(plain + "=" * (-len(plain) % 8))
    except binascii.Error:
        return []
    return _said(data, start, len(token), (8, 5))


def _said(data: bytes, start: int, length: int, group: tuple[int, int]) -> list[Change]:
    """What a token says, group by group, if that is text with digits enough; ``group`` are its characters and bytes."""
    said = _text(data)
    if not said or not (_has_digits(said) or _AGAIN.search(data) is not None):
        return []
    if not said.isascii():
        return [Change(start, start + length, seen(said))] if length <= _LONGEST_FOREIGN else []
    characters, size = group
    end, groups = start + length, range(0, len(said), size)
    places = [start + at // size * characters for at in groups]
    return [
        Change(place, after, said[at : at + size])
        for at, place, after in zip(groups, places, [*places[1:], end], strict=True)
    ]


def _has_digits(said: str) -> bool:
    return sum(map(str.isdecimal, said)) >= FEWEST_DIGITS


def _text(data: bytes) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return ""
    return text if text.translate(_LINES).isprintable() else ""


def _codes(text: str, runs: regex.Pattern[str], one: regex.Pattern[str], base: int) -> Iterator[Change]:
    for run in runs.finditer(text):
        codes = [(found, chr(int(_PREFIX.sub("", found[1]), base))) for found in one.finditer(text, *run.span())]
        if _has_digits("".join(said for _, said in codes)):
            last = codes[-1][0]
            yield from (Change(found.start(), found.end(found is last), said) for found, said in codes)


def _encoded(classes: tuple[str, ...]) -> str:
    """The expression of four characters of base64 that stand for three, each one of a class."""
    codes = {base64.b64encode("".join(three).encode()).decode() for three in product(*classes)}
    return "".join(f"[{re.escape(''.join(sorted(set(place))))}]" for place in zip(*codes, strict=True))


_CLASSES = ("ILMNO", "CSiyDTjz", "AEIMQUYcgk04", "gtuwxyz012345")
_DIGITS = "[MNO][DTjz][AEIMQUYcgk][w-z0-5]"
_QUAD = "".join(f"[{one}]" for one in _CLASSES)
"""Three digits in base64, and three digits, spaces or dashes."""
_OCTET = "[EFGH][AEIMQUY4][QWYZ2-4][CDST][ACEGIKMOQS2][ILMNO][BJRZ][ANQ-Z]"
"""Five of them in base32."""
_TWICE = _encoded(_CLASSES[:3]) + _encoded((_CLASSES[3], *_CLASSES[:2]))
"""Six characters of that, encoded once more."""
_HEX_DIGIT, _HEX_MARK = "3[0-9]", "(?:3[0-9]|2[0d])"
_HEX_LETTER = "[4-7][0-9a-f]"
_HEX_NUMBER = (_HEX_DIGIT, *(_HEX_MARK,) * 5, _HEX_DIGIT)
_HEX_TOKEN = (_HEX_LETTER, *(_HEX_DIGIT,) * 4)
_ANYWHERE = (
    f"(?-i:{_DIGITS}{_QUAD}|{_QUAD}{_DIGITS})",
    f"(?-i:{_TWICE})",
    "[0-9A-Za-z+/]{10}==",
    f"(?-i:{_OCTET})",
    # they have digits enough, but any long number could be one of them but for its digits
    *repeated(_HEX_NUMBER, ("", ", ?(?:0x|x)", "[ :;.-]?(?:0x|x)")),
    *repeated(_HEX_TOKEN, ("", ", ?(?:0x|x)", "[ :;.-]?(?:0x|x)")),
)
_AGAIN = compiled((*_ANYWHERE, *SHORT_GROUPS))
DECODER = Decoder(_decode, _ANYWHERE, SHORT_GROUPS)
