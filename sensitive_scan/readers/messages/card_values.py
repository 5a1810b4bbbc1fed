"""Values of vCards and calendars as people write them, and names for their properties."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.messages.charset import decode
from sensitive_scan.readers.messages.transfer import NO_LETTERS, Decoded, quoted_printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.messages.cards import Property

_STRUCTURED: Final = {"N", "ADR", "ORG", "GENDER", "CLIENTPIDMAP", "REQUEST-STATUS"}
_LISTS: Final = {"CATEGORIES", "NICKNAME", "RESOURCES"}
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_PARTS: Final = re.compile(r"(?<!\\)((?:\\\\)*)[;,]")
_FAINT: Final = re.compile(
    r"PREF|VOICE|INTERNET|DOM|INTL|POSTAL|PARCEL|VIDEO|MSG|TEXT|TEXTPHONE|BBS|MODEM|ISDN|PCS|JPE?G|PNG|GIF",
    re.IGNORECASE,
)
"""Types that say nothing of what a value is."""
_OF_FORM: Final = re.compile(
    "TYPE|ENCODING|CHARSET|VALUE|PREF|LANGUAGE|PID|ALTID|INDEX|LEVEL|CALSCALE|MEDIATYPE|SORT-AS|TZID|ROLE|PARTSTAT"
    "|RSVP|CUTYPE|RELATED|RELTYPE|FMTTYPE|RANGE|FBTYPE"
)
"""Parameters that hold no text of people."""
_MOST_TYPE: Final = 40
_BUILT_IN: Final = re.compile(r"_\$!<(.{1,60})>!\$_")
_INLINE: Final = re.compile(rb"\s*data:[\w.+/-]{0,100}((?:;[\w=.-]{1,60}){0,5}),", re.IGNORECASE)
_ESCAPED_BYTE: Final = re.compile(rb"%([0-9A-Fa-f]{2})")
_MOST_FOREIGN: Final = 0.2
"""Of what is base64, the line ends and blanks that are left may be so much; more of other letters is a text."""
_MOST_LABEL: Final = 100


def text_of(one: Property) -> str:
    """The value as text: decoded, without escapes, the components of a structured one joined by a space."""
    data = one.value
    if one.encoding in {"QUOTED-PRINTABLE", "Q"}:
        data = b"".join(quoted_printable(iter([data])))
    text = decode(data, one.charset)
    if one.name in _STRUCTURED or one.name in _LISTS:
        joint = ", " if one.name in _LISTS else " "
        pieces = (piece.strip() for piece in _PARTS.sub(r"\1" + "\x00", text).split("\x00"))
        text = joint.join(piece for piece in pieces if piece)
    return _ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], text).strip()


def name_of(one: Property, label: str = "") -> str:
    """A readable name: a label that was given counts, else the property's own name with the type of its value."""
    built_in = _BUILT_IN.search(label)
    label = (built_in[1] if built_in else label)[:_MOST_LABEL].strip()
    is_own = one.name.startswith("X-")
    if label and is_own:
        return label
    name = readable(one.name)
    kinds = [_kind(kind) for kind in one.parameters.get("TYPE", []) if not _FAINT.fullmatch(kind)]
    return " ".join(dict.fromkeys([name, *([label] if label else kinds)]))


def _kind(kind: str) -> str:
    return readable(kind.upper()) if kind[:2].upper() == "X-" else kind[:_MOST_TYPE].lower()


def parameter_texts(one: Property) -> Iterator[tuple[str, str]]:
    """The parameters that hold text, as the names of who is invited, with names (RFC 6868 for what is escaped)."""
    for title, values in one.parameters.items():
        for value in values:
            if value and (not _OF_FORM.fullmatch(title) or len(value) > _MOST_TYPE):
                text = value.replace("\\n", "\n").replace("^n", "\n").replace("^'", '"').replace("^^", "^")
                yield f"{one.name} {title}", text


def readable(name: str) -> str:
    """The name of a property without the marks of an extension: `X-PASSPORT-NO` is "Passport No"."""
    if not name.startswith("X-"):
        return name
    words = name[2:].replace("_", "-").split("-")
    return " ".join(word.capitalize() for word in words if word) or name


def file_of(one: Property) -> Iterator[bytes] | None:
    """The bytes of a value that is a file: base64, or a ``data:`` address (RFC 2397); ``None`` if it is none."""
    inline = _INLINE.match(one.value[:1024])
    data = one.value[inline.end() :] if inline else one.value
    if one.is_binary or (inline and inline[1].lower().endswith(b";base64")):
        letters = data.translate(None, NO_LETTERS)
        is_text = len(data) - len(letters) > _MOST_FOREIGN * len(data)
        return None if is_text else Decoded(iter([letters]), "base64").pieces
    if not inline:
        return None
    return iter([_ESCAPED_BYTE.sub(lambda code: bytes((int(code[1], 16),)), data)])
