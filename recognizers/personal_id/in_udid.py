"""Unique disability id (UDID) of India: state, district, office, disability, birth year, serial, check digit.

Eighteen characters: two letters and sixteen digits (2-1-2-4-6-1). Issued since 2017 by the Department of Empowerment
of Persons with Disabilities, as Swavlamban card; the rule of the last digit is not published.
Specification: https://www.swavlambancard.gov.in.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.india import STATE, STATES
from sensitive_scan.recognizer import Recognizer


def _is_udid(value: str) -> bool:
    if value[:2] not in STATES or not is_digits(value[2:], 16) or value[2:4] == "00":
        return False
    return 1900 <= int(value[7:11]) <= 2059 and value[11:17] != "000000"


recognizer = Recognizer(
    entity="IN_UDID",
    name="Indian disability id (UDID)",
    pattern=f"(?:{STATE})[0-9]{{5}}(?:19|20)[0-9]{{9}}",
    asked_pattern=f"(?:{STATE})[ -]?[0-9]{{2}}[ -]?[0-9][ -]?[0-9]{{2}}[ -]?(?:19|20)[0-9]{{2}}(?:[ -]?[0-9]){{7}}",
    check=_is_udid,
    fields=(
        *("udid card", "udid", "udid number", "unique disability id", "unique disability id card"),
        *("swavlamban card", "disability id number", "disability card number", "pwd card number", "divyang card"),
        *("divyangjan card", "disability certificate number", "यूडीआईडी", "यूडीआईडी नंबर"),
        *("दिव्यांग कार्ड", "दिव्यांग प्रमाण पत्र संख्या", "दिव्यांगता प्रमाण पत्र", "विकलांग प्रमाण पत्र"),
        *("दिव्यांग प्रमाणपत्र क्रमांक", "மாற்றுத்திறனாளி அடையாள அட்டை", "వికలాంగుల ధ్రువీకరణ", "ಅಂಗವಿಕಲ ಕಾರ್ಡ್"),
        *("প্রতিবন্ধী কার্ড", "വികലാംഗ കാർഡ്", "દિવ્યાંગ કાર્ડ"),
    ),
    context=("udid", "swavlamban", "divyang", "divyangjan", "दिव्यांग"),
    siblings=("disability", "disability type", "disability percentage", "aadhaar", "dob", "father name"),
    confused_with="a phone's device id, also called UDID, which is hexadecimal; the birth year tells them apart.",
    lifespan="for life, the card by the disability; issued since 2017",
    matches=("UDID MH1230719840482716", "Swavlamban card: KA05 1 02 1979 004827 3", "UP5610119880012345"),
    rejects=("UDID MH1230700000482716", "ZZ1230719840482716", "MH1230719840000000", "udid applied"),
)
