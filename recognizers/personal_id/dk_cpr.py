"""Danish civil registration number (CPR): birth date and four digits, 000000-0000; no check digit since 2007.

Issued by the CPR office. Specification: https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_cpr(number: str) -> bool:
    return is_digits(number, 10) and is_ddmmyy(number[:6]) and number[6:] != "0000"


recognizer = Recognizer(
    entity="DK_CPR",
    name="Danish civil registration number (CPR)",
    asked_pattern="[0-3][0-9][01][0-9]{3}[ -]?[0-9]{4}",
    check=_is_cpr,
    fields=("cpr", "cpr nr", "cpr nummer", "cprnr", "personnummer", "cpr number"),
    context=("cpr", "fodt", "sygesikring"),
    siblings=("fodselsdato", "sygesikring"),
    confused_with="date-numbered orders; 4 in 100 random numbers of the shape begin with a date.",
    matches=("cpr-nr. 230881-1642", "cpr 0101901234"),
    rejects=("330881-1642", "231381-1642", "230881-0000"),
)
