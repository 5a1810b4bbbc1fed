"""Virtual identity of an Aadhaar holder: sixteen digits, the first from 2 to 9, the last a Verhoeff check digit.

Issued by the Unique Identification Authority of India, revocable, in place of the Aadhaar number.
Specification: https://uidai.gov.in/en/contact-support/have-any-question/284-faqs/aadhaar-online-services/virtual-id-vid.html.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.verhoeff import verhoeff
from sensitive_scan.recognizer import Recognizer


def _is_vid(number: str) -> bool:
    return is_digits(number, 16) and number[0] > "1" and number != number[::-1] and verhoeff(number)


recognizer = Recognizer(
    entity="IN_AADHAAR_VID",
    name="Aadhaar virtual id",
    asked_pattern="[2-9][0-9]{3}(?:[ -]?[0-9]{4}){3}",
    check=_is_vid,
    fields=("aadhaar vid", "vid aadhaar", "virtual id", "aadhaar virtual id", "uidai vid", "vid number"),
    context=("vid", "aadhaar", "aadhar", "uidai"),
    confused_with="payment card and order numbers of sixteen digits; only a word for it asks.",
    matches=("VID 5739 3737 9596 7173", "aadhaar vid: 6908558191416685"),
    rejects=("VID 9032136673487931", "vid 0000000000000000"),
)
