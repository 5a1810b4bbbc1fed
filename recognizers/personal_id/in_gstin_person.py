"""GST number of a sole proprietor in India: state, that person's PAN (fourth letter P), number, Z, check character.

Issued by the GST Network since July 2017. A GSTIN is business data, a proprietor's too: everybody may look it up, it
stands on every invoice, and IN_GSTIN claims it wherever a field or a text says GST. So it is only looked for in a
field that says it is a natural person's, where the tax number of that person (IN_PAN) is what it tells.
Specification: https://www.gst.gov.in; the check character is by 36. python-stdnum (in.gstin) takes companies too, and
does not know Ladakh (38).
"""

from __future__ import annotations

from sensitive_scan.check.mod36 import mod_36
from sensitive_scan.recognizer import Recognizer

_LENGTH = 15
_STATES = frozenset((*(f"{state:02d}" for state in range(1, 39)), "96", "97", "99"))


def _is_proprietor(value: str) -> bool:
    if len(value) != _LENGTH or value[:2] not in _STATES or value[5] != "P" or value[12] == "0":
        return False
    return value[7:11] != "0000" and mod_36(value)


recognizer = Recognizer(
    entity="IN_GSTIN_PERSON",
    name="GST number of a sole proprietor in India",
    asked_pattern="(?:[0-3][0-9]|9[79])[A-Z]{3}P[A-Z][0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]",
    check=_is_proprietor,
    fields=(
        *("proprietor gstin", "individual gstin", "gstin of proprietor", "gstin of individual", "proprietors gstin"),
        *("personal gstin", "proprietor gst number", "individual gst number"),
        *("personal gst number", "freelancer gstin", "gstin of person", "sole proprietor gstin"),
        "proprietorship gstin",
    ),
    siblings=("proprietor name", "pan", "aadhaar", "dob", "father name"),
    confused_with="a company's GSTIN, whose sixth character is another than P.",
    lifespan="as long as the business in that state; issued since July 2017",
    matches=("Proprietor GSTIN 27ABCPE1234F1ZB",),
    rejects=("Proprietor GSTIN 27ABCPE1234F1Z8", "proprietor gstin 27AAPFU0939F1ZV", "individual gstin applied"),
)
