"""Escaped characters: HTML entities, percent-encoding, escapes of JSON, JavaScript and Python, quoted-printable."""

from __future__ import annotations

import html
import unicodedata
from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise.decoder import Decoder, told
from sensitive_scan.disguise.invisible import seen
from sensitive_scan.disguise.view import Change
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan.disguise.view import View


_Found = regex.Match[str]


def _bytewise(before: str) -> str:
    """An expression for one character in UTF-8, or any one byte, with what stands ``before`` each byte in hexadecimal.

    Character by character, a value keeps a place of its own in a text that is encoded as a whole.
    """
    more = f"{before}(?<byte>[89ABab][0-9A-Fa-f])"
    leads = (("[C-Dc-d][0-9A-Fa-f]", 1), ("[Ee][0-9A-Fa-f]", 2), ("[Ff][0-7]", 3), ("[0-9A-Fa-f]{2}", 0))
    return "|".join(f"{before}(?<byte>{lead}){more * times}" for lead, times in leads)


_ENTITY = late_pattern(r"&(?:#(?:[xX][0-9a-fA-F]{1,10}|[0-9]{1,10});?|(?:nbsp|shy)\b;?|[A-Za-z]{2,31};)")
_PERCENT = late_pattern(_bytewise("%(?:25){0,4}") + r"|(?<=[0-9])\+(?=[0-9%])")
_QUOTED = late_pattern(_bytewise("=") + "|=[ \t]{0,8}\r?\n")
_BACKSLASH = late_pattern(
    r"""(?<!\\)\\++(?:
        u[dD][89abAB][0-9a-fA-F]{2}\\++u[dD][c-fC-F][0-9a-fA-F]{2}
        |u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,8}\}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}
        |[0-3][0-7]{2}|N\{[A-Za-z0-9\ -]{1,60}\}|[nrt](?![A-Za-z]))
    |(?<![0-9A-Za-z])[Uu]\+[0-9a-fA-F]{4,6}[ ,;]?""",
    regex.VERBOSE,
)
_LINES = {"n": "\n", "r": "\r", "t": "\t"}
_LAST = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)


def _decode(text: str) -> Iterator[View]:
    for expression, says, technique in _NOTATIONS:
        yield from told(text, _changes(text, expression, says), technique)


def _changes(text: str, expression: regex.Pattern[str], says: Callable[[_Found], str]) -> Iterator[Change]:
    for found in expression.finditer(text):
        said = says(found)
        if said != found[0]:
            yield Change(found.start(), found.end(), seen(said))


def _entity(found: _Found) -> str:
    return html.unescape(found[0] if found[0].endswith(";") else f"{found[0]};")


def _bytes(found: _Found) -> str:
    """The character of some bytes; of what is not UTF-8 that of Latin-1, whose spaces and hyphens are worth knowing."""
    data = bytes.fromhex("".join(found.captures("byte")))
    if not data:
        return " " if found[0] == "+" else ""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _backslash(found: _Found) -> str:
    escape = found[0].lstrip("\\")
    kind, code = escape[0], escape[1:].strip("{}+ ,;")
    if kind in _LINES:
        return _LINES[kind]
    if kind == "N":
        return _named(code, found[0])
    if kind not in "uUx":
        return chr(int(escape, 8))
    if "\\" in code:
        return _paired(code)
    number = int(code, 16)
    return found[0] if number > _LAST or number in _SURROGATES else chr(number)


def _named(name: str, otherwise: str) -> str:
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return otherwise


def _paired(code: str) -> str:
    """The character of two halves, with what stands between."""
    halves = bytes.fromhex(code[:4] + code[-4:])
    return halves.decode("utf-16-be")


_NOTATIONS = (
    (_ENTITY, _entity, "HTML entities"),
    (_PERCENT, _bytes, "percent-encoding"),
    (_BACKSLASH, _backslash, "escaped characters"),
    (_QUOTED, _bytes, "quoted-printable"),
)
_PER = "%(?:25){0,4}"
_PERCENT_DIGIT = f"{_PER}3[0-9]"
_NAMES = (
    "nbsp|shy|zw|[a-z]{1,12}sp;|lrm|rlm|nobreak|[a-z]{0,4}hyphen|[a-z]?dash|minus|period|middot|sol;|lowbar|ast;|comma;"
    "|colon;|invisible|it;|ic;|af;"
)
_NUMERIC = "&#x?[0-9a-f]{2,8};?"
DECODER = Decoder(
    _decode,
    # the one name of a digit that has none in it
    anywhere=(r"\\N\{[a-z -]{0,40}digit",),
    numeric=(
        # an escaped digit; in five escapes on end there may be digits of another script
        "&#(?:x0{0,7}3[0-9]|0{0,7}(?:4[89]|5[0-7]))[^0-9a-f]",
        f"(?:{_NUMERIC}){{5}}",
        # something escaped between digits
        f"(?:{_PER}e[0-9a-f](?:{_PER}[89ab][0-9a-f]){{2}}){{5}}|(?:{_PER}d[9b]{_PER}[ab][0-9]){{5}}",
        f"[0-9][ -]?&(?:#|{_NAMES})",
        f"(?:[0-9]|{_PERCENT_DIGIT})[ +-]?{_PERCENT_DIGIT}|{_PERCENT_DIGIT}[0-9]{{3}}",
        "[0-9]%(?:25){0,4}(?:20|2d|2e|2f|5f|09|0a|0d|a0|ad|c2%|e2%)[^\\x1f]{0,8}[0-9]",
        r"\\(?:u003[0-9]|u\{0{0,5}3[0-9]\}|U0000003[0-9]|x3[0-9]|0(?:6[0-7]|7[01]))",
        r"u\+003[0-9]|(?:\\u[0-9a-f]{4}){5}|[0-9]\\{1,4}(?:u[0-9a-f]{4}|u\{|x[0-9a-f]{2}|[nrt][^a-z\x1f])",
        "=3[0-9][ -]?=3[0-9]|[0-9]=3[0-9][0-9]{2}|[0-9]=[ \\t]{0,8}\\r?\\n[0-9]|[0-9]=(?:20|2d|c2=a|e2=8)",
    ),
)
