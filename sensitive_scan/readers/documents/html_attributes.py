"""Attributes of HTML elements: which hold text that people or programs put there, and under which name."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, unquote_to_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.flatten import Pair

_LINKS = {
    *("href", "src", "action", "formaction", "cite", "poster", "data", "srcset", "background", "longdesc", "manifest"),
    *("ping", "codebase", "xlink:href", "archive", "profile", "usemap", "classid", "imagesrcset"),
}
_LAYOUT = {
    *("class", "style", "id", "for", "type", "name", "rel", "lang", "dir", "width", "height", "colspan", "rowspan"),
    *("border", "align", "valign", "bgcolor", "color", "face", "size", "cellpadding", "cellspacing", "role", "target"),
    *("method", "enctype", "charset", "http-equiv", "media", "tabindex", "hidden", "scope", "itemprop", "property"),
    *("xmlns", "viewbox", "d", "fill", "stroke", "points", "transform", "loading", "rows", "cols", "maxlength"),
    *("integrity", "nonce", "sizes", "crossorigin", "headers", "itemtype", "itemscope"),
}
_LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){5}")
_DATA = re.compile(r"data:([\w/+.-]{0,100})((?:;[\w=+.-]{1,100}){0,5}),", re.IGNORECASE)
_DATA_IN_STYLE = re.compile(r"url\(\s*[\"']?(data:[^\"')]+)", re.IGNORECASE)
_PLACE = re.compile(r"[a-z][a-z0-9+.-]{0,20}:", re.IGNORECASE)
_MAX_QUERY_FIELDS = 200
_SUFFIXES = {"text/html": ".html", "text/csv": ".csv", "application/json": ".json", "image/svg+xml": ".xml"}


def told(attributes: dict[str, str]) -> list[Pair]:
    """The attributes that are text, with names; ``data-`` belongs to no name."""
    return [
        (name.removeprefix("data-"), value)
        for name, value in attributes.items()
        if value and name not in _LINKS and (name not in _LAYOUT or _LONG_NUMBER.search(value))
    ]


def links(attributes: dict[str, str]) -> Iterator[str]:
    """The addresses in attributes, but for those of data."""
    for name in _LINKS & attributes.keys():
        value = attributes[name]
        if value and not _DATA.match(value.strip()):
            yield value


def link_text(address: str) -> str:
    """What an address tells, if it is more than a place: a mailbox, a number, a script; else the empty string."""
    text = unquote(address.strip())
    return text if _PLACE.match(text) or "?" in text or _LONG_NUMBER.search(text) or "@" in text else ""


def query(address: str) -> list[Pair]:
    """The named values of an address's query."""
    _, _, found = address.partition("?")
    try:
        return parse_qsl(found.partition("#")[0], max_num_fields=_MAX_QUERY_FIELDS)
    except ValueError:
        return []


def files(attributes: dict[str, str]) -> Iterator[tuple[bytes, str]]:
    """The files in ``data:`` addresses (RFC 2397), with the endings of their names."""
    for value in attributes.values():
        address = value.strip()
        if _DATA.match(address):
            yield from _file(address)
    yield from files_of_style(attributes.get("style", ""))


def files_of_style(style: str) -> Iterator[tuple[bytes, str]]:
    """The files in a style sheet."""
    for found in _DATA_IN_STYLE.finditer(style):
        yield from _file(found[1])


def _file(address: str) -> Iterator[tuple[bytes, str]]:
    head = _DATA.match(address)
    if not head:
        return
    body = address[head.end() :]
    data = unquote_to_bytes(body)
    if ";base64" in head[2].lower():
        clean = re.sub(rb"[^A-Za-z0-9+/]", b"", data.replace(b"-", b"+").replace(b"_", b"/"))
        try:
            data = base64.b64decode(clean[: len(clean) - (len(clean) % 4 == 1)] + b"==")
        except binascii.Error:
            return
    if data:
        yield data, _SUFFIXES.get(head[1].lower(), "")
