"""Storages of Outlook messages ([MS-OXMSG] section 2): the properties of a message, a recipient, an attachment."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import IO, TYPE_CHECKING, Any, Final

from sensitive_scan.readers.messages.compound import content, is_storage, kids, stream
from sensitive_scan.readers.messages.msg_names import FIRST_NAMED, property_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PROPERTIES: Final = "__properties_version1.0"
TEXT, TEXT_8_BIT, BINARY, OBJECT = 0x001F, 0x001E, 0x0102, 0x000D
"""Types of properties ([MS-OXCDATA] section 2.11.1)."""
_MULTIPLE: Final = 0x1000
_VALUE: Final = re.compile(r"__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})(?:-[0-9A-F]{8})?\Z", re.IGNORECASE)
_ROW: Final = struct.Struct("<HHI8s")
_MOST_ROWS: Final = 1 << 20
_MESSAGE_CODE_PAGE, _INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
_CONTACT: Final = range(0x3A00, 0x3B00)
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_CHARSETS: Final = {
    0: "",
    20127: "us-ascii",
    20866: "koi8-r",
    21866: "koi8-u",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    50225: "iso-2022-kr",
    51932: "euc-jp",
    51949: "euc-kr",
    936: "gb18030",
    52936: "hz",
    54936: "gb18030",
    65000: "utf-7",
    65001: "utf-8",
    1200: "",
    1201: "",
    10000: "macintosh",
}
"""By code page; UTF-16 says only that other texts are in it."""
_ISO: Final = range(28591, 28606)


@dataclass(frozen=True, slots=True)
class Value:
    """A property whose value is a stream."""

    number: int
    kind: int
    entry: Any

    @property
    def is_text(self) -> bool:
        """Whether it is a text, or one of several of a property."""
        return not is_storage(self.entry) and self.kind & ~_MULTIPLE in {TEXT, TEXT_8_BIT}

    @property
    def is_wide(self) -> bool:
        """Whether the text is in UTF-16."""
        return self.kind & ~_MULTIPLE == TEXT


class Storage:
    """A storage with properties; ``charset`` is that of texts of 8 bits, ``html_charset`` that of HTML."""

    def __init__(self, ole: Any, entry: Any, header: int, charset: str = "") -> None:
        self.entry = entry
        self._ole = ole
        self.fixed = {number: (kind, value) for number, kind, value in self._rows(header)}
        internet = _charset(self.fixed.get(_INTERNET_CODE_PAGE))
        self.charset = _charset(self.fixed.get(_MESSAGE_CODE_PAGE)) or internet or charset
        self.html_charset = internet or self.charset

    def values(self) -> Iterator[Value]:
        """The properties whose values are streams."""
        for kid in self.entry.kids:
            known = _VALUE.match(kid.name)
            if known:
                yield Value(int(known[1], 16), int(known[2], 16), kid)

    def value(self, number: int, *kinds: int) -> Value | None:
        """The property of a number that has one of the types."""
        return next((one for one in self.values() if one.number == number and one.kind in kinds), None)

    def open(self, value: Value) -> IO[bytes]:
        """The bytes of a value."""
        return stream(self._ole, value.entry)

    def charset_of(self, value: Value) -> str:
        """The charset of a text."""
        return "utf-16-le" if value.is_wide else self.charset

    def numbers(self, named: Mapping[int, str]) -> Iterator[tuple[str, str]]:
        """Names and values of properties that people fill in and that are no texts: numbers and dates."""
        for number, (kind, value) in self.fixed.items():
            if number >= FIRST_NAMED or number in _CONTACT:
                text = _number_text(kind, value)
                if text:
                    yield property_name(number, named), text

    def _rows(self, header: int) -> Iterator[tuple[int, int, bytes]]:
        entry = kids(self.entry).get(PROPERTIES)
        data = content(self._ole, entry, _MOST_ROWS)[header:] if entry else b""
        for kind, number, _, value in _ROW.iter_unpack(data[: len(data) // _ROW.size * _ROW.size]):
            yield number, kind, value


def _charset(code_page: tuple[int, bytes] | None) -> str:
    number = int.from_bytes(code_page[1][:4], "little") if code_page else 0
    if number in _ISO:
        return f"iso-8859-{number - _ISO.start + 1}"
    return _CHARSETS.get(number, f"cp{number}")


def _number_text(kind: int, value: bytes) -> str:
    """A number or date as people write it; zero and other types are the empty text."""
    number = int.from_bytes(value, "little", signed=True)
    if kind == 0x0003:  # noqa: PLR2004 - types of the specification
        number = int.from_bytes(value[:4], "little", signed=True)
    elif kind == 0x0005:  # noqa: PLR2004
        double = struct.unpack("<d", value)[0]
        return f"{double:.15g}" if double else ""
    elif kind == 0x0006:  # noqa: PLR2004
        return f"{number // 10_000}.{number % 10_000:04}" if number else ""
    elif kind == 0x0040:  # noqa: PLR2004
        return _date(number)
    elif kind != 0x0014:  # noqa: PLR2004
        return ""
    return str(number) if number else ""


def _date(ticks: int) -> str:
    try:
        return f"{_EPOCH + timedelta(microseconds=ticks // 10):%Y-%m-%d %H:%M}" if ticks > 0 else ""
    except (OverflowError, ValueError):
        return ""
