"""Individual healthcare identifier (IHI) of Australia: sixteen digits that begin with 800360, Luhn check digit.

Issued by the Healthcare Identifiers Service. Specification: https://www.digitalhealth.gov.au (IHI).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_ihi(number: str) -> bool:
    return is_digits(number, 16) and number.startswith("800360") and luhn(number)


recognizer = Recognizer(
    entity="AU_IHI",
    name="Australian healthcare identifier (IHI)",
    pattern="8003[ -]?60[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}",
    check=_is_ihi,
    fields=("ihi", "ihi number", "individual healthcare identifier", "healthcare identifier"),
    context=("my health record", "medicare", "ihi"),
    confused_with="other sixteen-digit numbers; the prefix 800360 tells them apart.",
    matches=("IHI 8003 6044 7749 5484", "8003604974937624"),
    rejects=("IHI 8003400425229892", "8003 61 1234"),
)
