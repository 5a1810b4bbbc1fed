"""Austrian register of residents: ZMR-Zahl, twelve digits, and bPK, 28 characters of Base64 that end in =.

The ZMR-Zahl is the base of the Stammzahl; the sector-specific personal identifier (bPK) is its SHA-1 digest for one
area of administration, sometimes with the area in front. Issued by the ministry of the interior and the
Stammzahlenregister. No check digit is published. Specification: E-GovG, https://www.ris.bka.gv.at;
https://www.oesterreich.gv.at (bPK).
"""

from __future__ import annotations

import string

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_BASE64 = frozenset(string.ascii_letters + string.digits + "+")
_SIBLINGS = ("geburtsdatum", "svnr", "meldeadresse", "staatsburgerschaft")


def _is_bpk(value: str) -> bool:
    # the slashes of Base64 are gone from the compact form
    body = value.rpartition(":")[2].removesuffix("=")
    if not 20 <= len(body) <= 27 or not set(body) <= _BASE64 or is_repeated(body):
        return False
    return value.endswith("=") and any(map(str.isdecimal, body)) and any(map(str.islower, body))


recognizers = (
    Recognizer(
        entity="AT_ZMR_NUMBER",
        name="Austrian register of residents number (ZMR-Zahl)",
        asked_pattern="[0-9]{12}|[0-9]{3}(?: [0-9]{3}){3}|[0-9]{4}(?: [0-9]{4}){2}",
        check=serial(12),
        fields=(
            *("zmr zahl", "zmr nummer", "zmr nr", "zmr", "zmrzahl", "melderegisterzahl", "melderegisternummer"),
            *("stammzahl person", "zentrales melderegister nummer", "zmr number"),
        ),
        context=("melderegister", "meldezettel", "stammzahlenregister"),
        siblings=_SIBLINGS,
        confused_with="order numbers of twelve digits; only a word for it asks.",
        lifespan="for life; given since March 2002",
        matches=("ZMR-Zahl 000482716359", "ZMR Nr. 0019 3827 4650"),
        rejects=("ZMR-Zahl 000000000000", "ZMR-Zahl folgt", "ZMR-Zahl 0004827"),
    ),
    Recognizer(
        entity="AT_BPK",
        name="Austrian sector-specific personal identifier (bPK)",
        asked_pattern="(?:[A-Z]{2}(?:-[A-Z]{2,4})?:)?[A-Z0-9+/]{27}=",
        check=_is_bpk,
        is_case_sensitive=True,
        fields=(
            *("bereichsspezifisches personenkennzeichen", "bpk", "bpk wert", "bpk as", "bpk sa", "bpk gh", "vbpk"),
            *("bereichsspezifische personenkennzeichen", "wbpk", "bpk nummer", "bpk person"),
        ),
        context=("stammzahlenregister", "personenkennzeichen"),
        siblings=_SIBLINGS,
        confused_with="digests and keys in Base64; only a word for it asks.",
        lifespan="for life in one area of administration; since 2004",
        matches=("bPK xm1zT43aHFHcPT1ZIIFKPjVQzvU=", "bPK-SA Kq8wP2v/7Hn3dLr5tYzB0cXfG1s="),
        rejects=("bPK wird ermittelt", "bPK AAAAAAAAAAAAAAAAAAAAAAAAAAA=", "bPK xm1zT43aHFHc="),
    ),
)
