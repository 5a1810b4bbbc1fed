"""Names for the properties of Outlook messages: those of the specification ([MS-OXPROPS]) and those that users gave."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.readers.messages.compound import content, kids

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_NAMED: Final = 0x8000
"""Properties from here on have names or numbers of their own, which a storage at the root tells."""

_KNOWN: Final = {
    0x001A: "Message class",
    0x0037: "Subject",
    0x003D: "Subject prefix",
    0x0042: "Sent on behalf of",
    0x0065: "Sent on behalf of, e-mail",
    0x0070: "Topic",
    0x0C1A: "From",
    0x0C1F: "From, e-mail",
    0x0E02: "Bcc",
    0x0E03: "Cc",
    0x0E04: "To",
    0x0E1D: "Subject",
    0x1000: "Body",
    0x1035: "Message-ID",
    0x1039: "References",
    0x1042: "In reply to",
    0x3001: "Name",
    0x3003: "E-mail",
    0x3004: "Comment",
    0x3703: "Extension",
    0x3704: "Short file name",
    0x3707: "File name",
    0x370E: "Media type",
    0x39FE: "E-mail",
    0x3A00: "Account",
    0x3A02: "Callback number",
    0x3A05: "Generation",
    0x3A06: "Given name",
    0x3A07: "Government ID number",
    0x3A08: "Business phone",
    0x3A09: "Home phone",
    0x3A0A: "Initials",
    0x3A0B: "Keyword",
    0x3A0C: "Language",
    0x3A0D: "Location",
    0x3A10: "Organizational ID number",
    0x3A11: "Surname",
    0x3A15: "Postal address",
    0x3A16: "Company",
    0x3A17: "Title",
    0x3A18: "Department",
    0x3A19: "Office",
    0x3A1A: "Primary phone",
    0x3A1B: "Business phone 2",
    0x3A1C: "Mobile phone",
    0x3A1D: "Radio phone",
    0x3A1E: "Car phone",
    0x3A1F: "Other phone",
    0x3A20: "Display name",
    0x3A21: "Pager",
    0x3A24: "Business fax",
    0x3A25: "Home fax",
    0x3A26: "Country",
    0x3A27: "Locality",
    0x3A28: "State",
    0x3A29: "Street",
    0x3A2A: "Postal code",
    0x3A2F: "Home phone 2",
    0x3A30: "Assistant",
    0x3A40: "Send rich info",
    0x3A41: "Wedding anniversary",
    0x3A42: "Birthday",
    0x3A43: "Hobbies",
    0x3A44: "Middle name",
    0x3A45: "Name prefix",
    0x3A46: "Profession",
    0x3A47: "Referred by",
    0x3A48: "Spouse",
    0x3A4A: "Customer ID",
    0x3A4E: "Manager",
    0x3A4F: "Nickname",
    0x3A50: "Personal home page",
    0x3A51: "Business home page",
    0x3A58: "Children",
    0x3A59: "Home city",
    0x3A5A: "Home country",
    0x3A5B: "Home postal code",
    0x3A5C: "Home state",
    0x3A5D: "Home street",
    0x5D01: "From, e-mail",
    0x5D02: "Sent on behalf of, e-mail",
}
_KNOWN_NUMBERS: Final = {
    0x8005: "File under",
    0x801A: "Home address",
    0x801B: "Work address",
    0x801C: "Other address",
    0x802B: "Web page",
    0x8045: "Work street",
    0x8046: "Work city",
    0x8047: "Work state",
    0x8048: "Work postal code",
    0x8049: "Work country",
    0x804F: "User field 1",
    0x8050: "User field 2",
    0x8051: "User field 3",
    0x8052: "User field 4",
    0x8062: "Instant messaging",
    0x8083: "E-mail 1",
    0x8093: "E-mail 2",
    0x80A3: "E-mail 3",
    0x8208: "Location",
    0x8238: "All attendees",
    0x823B: "To attendees",
    0x823C: "Cc attendees",
    0x8535: "Billing",
    0x8539: "Companies",
    0x853A: "Contacts",
}
_NAMES_STORAGE: Final = "__nameid_version1.0"
_ENTRIES, _STRINGS = "__substg1.0_00030102", "__substg1.0_00040102"
_ENTRY: Final = struct.Struct("<IHH")
_MOST_BYTES: Final = 1 << 20
_MOST_NAME: Final = 512


def named_properties(ole: Any) -> dict[int, str]:
    """The names of the named properties of a file ([MS-OXMSG] section 2.2.3)."""
    storage = kids(ole.root).get(_NAMES_STORAGE)
    streams = kids(storage) if storage else {}
    if _ENTRIES not in streams:
        return {}
    strings = content(ole, streams[_STRINGS], _MOST_BYTES) if _STRINGS in streams else b""
    entries = content(ole, streams[_ENTRIES], _MOST_BYTES)
    found: dict[int, str] = {}
    for value, kind, index in _ENTRY.iter_unpack(entries[: len(entries) // _ENTRY.size * _ENTRY.size]):
        name = _string(strings, value) if kind & 1 else _KNOWN_NUMBERS.get(value, "")
        if name:
            found[FIRST_NAMED + index] = name
    return found


def property_name(number: int, named: Mapping[int, str]) -> str:
    """The name of a property for people."""
    return named.get(number) or _KNOWN.get(number) or f"Property {number:04X}"


def _string(strings: bytes, at: int) -> str:
    size = int.from_bytes(strings[at : at + 4], "little")
    return strings[at + 4 : at + 4 + min(size, _MOST_NAME)].decode("utf-16-le", "replace").strip("\0 ")
