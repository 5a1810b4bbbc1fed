"""Texts of header fields: encoded words (RFC 2047), parameters (RFC 2045, 2231), names of files."""

from __future__ import annotations

import binascii
import re
from email.message import Message
from email.utils import collapse_rfc2231_value
from typing import Final

from sensitive_scan.readers.messages.charset import decode

_WORD: Final = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?((?:[^?]|\?(?!=)){0,2000}?)\?=")
_MOST_DECODED: Final = 1 << 16
_MOST_PARAMETERS: Final = 1 << 13
_MOST_NAME: Final = 150
_NOT_HEX: Final = re.compile(r"=(?![0-9A-Fa-f]{2})")


def decode_words(text: str) -> str:
    """A header's text with its encoded words decoded; adjacent ones are joined, a character may be in two of them."""
    if "=?" not in text:
        return text
    made: list[str] = []
    waiting: list[bytes] = []
    charset, end = "", 0
    for word in _WORD.finditer(text[:_MOST_DECODED]):
        between = text[end : word.start()]
        named = word[1].partition("*")[0].lower()
        if waiting and (between.strip() or named != charset):
            made.append(decode(b"".join(waiting), charset))
            waiting = []
        if between.strip() or not end:
            made.append(between)
        waiting.append(_unpacked(word[2], word[3]))
        charset, end = named, word.end()
    made.append(decode(b"".join(waiting), charset))
    return "".join((*made, text[end:]))


def _unpacked(encoding: str, text: str) -> bytes:
    if encoding in "qQ":
        data = _NOT_HEX.sub("=3D", text).replace("_", " ").encode("utf-8", "surrogateescape")
        return binascii.a2b_qp(data)
    letters = re.sub(r"[^A-Za-z0-9+/]", "", text)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + "=" * (-len(letters) % 4))


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """The main value in small letters and the parameters of a field such as Content-Type."""
    message = Message()
    message["field"] = value[:_MOST_PARAMETERS].replace("\r", " ").replace("\n", " ")
    try:
        pairs = message.get_params([], "field")
        named = {name.lower(): decode_words(collapse_rfc2231_value(one)) for name, one in pairs[1:]}
    except (ValueError, TypeError, LookupError, AttributeError):
        return value.partition(";")[0].strip().lower(), {}
    return (pairs[0][0].strip().lower() if pairs else ""), named


def file_name(name: str) -> str:
    """A name as a part's name: in one line and not too long, with its ending."""
    name = " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", name[:_MOST_PARAMETERS]).split())
    if len(name) <= _MOST_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem[: _MOST_NAME - 10]}{dot}{ending}" if stem and len(ending) < 10 else name[:_MOST_NAME]  # noqa: PLR2004


class Names:
    """Names of parts, each given once."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def unique(self, name: str) -> str:
        """The name, with a number before its ending if it was given before."""
        count = self._given[name] = self._given.get(name, 0) + 1
        if count == 1:
            return name
        stem, dot, ending = name.rpartition(".")
        return f"{stem} {count}.{ending}" if dot and stem else f"{name} {count}"
