"""Barcodes of all kinds in a picture, by ZXing-C++: what they say, and the data of American licences by name.

Driving licences of the United States and Canada carry a PDF417 with a record of the AAMVA Card Design Standard (annex
D): lines of a code of three letters and a value.
"""

from __future__ import annotations

import itertools
import re
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from sensitive_scan.readers import contents
from sensitive_scan.readers.formats import TEXT, find_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from sensitive_scan.readers.upload import Parts, Upload

_MOST, _MOST_ELEMENTS = 64, 200
_ELEMENTS = {
    "DAQ": "driving licence number",
    "DBB": "date of birth",
    "DBA": "licence expiry date",
    "DBD": "licence issue date",
    "DCS": "last name",
    "DAB": "last name",
    "DCT": "first names",
    "DAC": "first name",
    "DAD": "middle name",
    "DAA": "full name",
    "DAG": "street address",
    "DAH": "street address 2",
    "DAI": "city",
    "DAJ": "state",
    "DAK": "postal code",
    "DCG": "country",
    "DBC": "sex",
    "DAY": "eye colour",
    "DAZ": "hair colour",
    "DAU": "height",
    "DAW": "weight",
    "DCF": "document discriminator",
    "DCK": "inventory control number",
    "DBK": "social security number",
    "DCL": "race or ethnicity",
    "DDK": "organ donor",
    "DDL": "veteran",
}
_LICENCE = re.compile(r"@\s{0,4}[\x1c-\x1e]?\s{0,4}(?:ANSI |AAMVA)")
_ELEMENT = re.compile(r"(?:^|[\n\r]|DL(?=D))(D[A-Z]{2}|Z[A-Z]{2})([^\n\r]{1,200})")
_DATES = {"DBA", "DBB", "DBD"}
_HEAD = 1 << 16


def is_installed() -> bool:
    """Whether barcodes can be read here."""
    return find_spec("zxingcpp") is not None


def barcodes(upload: Upload, picture: NDArray[np.uint8], part: str) -> Parts:
    """What the barcodes in a grey picture say, each a row; documents in them are read as files."""
    import zxingcpp

    plain: list[tuple[int, str]] = []
    for number, code in enumerate(zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain)[:_MOST]):
        text = code.text
        if _LICENCE.match(text):
            yield from contents.fields(upload, part, licence(text), number)
        elif _is_document(text):
            yield from upload.inside(text.encode("utf-8", "replace"), f"{part} {number + 1}")
        else:
            plain.append((number, text))
    yield from contents.lines(upload, part, plain)


def licence(text: str) -> Iterator[tuple[str, str]]:
    """The elements of a licence's record, named if the standard's name is of use."""
    for found in itertools.islice(_ELEMENT.finditer(text), _MOST_ELEMENTS):
        yield _ELEMENTS.get(found[1], found[1]), _dated(found[2].strip()) if found[1] in _DATES else found[2].strip()


def _dated(text: str) -> str:
    """A date as people write it: MMDDCCYY in the United States, CCYYMMDD in Canada."""
    if not re.fullmatch(r"[0-9]{8}", text):
        return text
    is_american = text[:4] <= "1231"
    return f"{text[4:]}-{text[:2]}-{text[2:4]}" if is_american else f"{text[:4]}-{text[4:6]}-{text[6:]}"


def _is_document(text: str) -> bool:
    """Whether it is a card, a calendar or XML, as in old Aadhaar letters, rather than a text of its own."""
    head: Any = text[:_HEAD].encode("utf-8", "replace")
    return len(text) > 1 and find_kind(head, "", whole=True) not in {TEXT, "binary"}
