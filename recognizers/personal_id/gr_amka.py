"""Greek social security number (AMKA): birth date, serial, Luhn check digit; eleven digits.

Issued by IDIKA. Specification: https://www.amka.gr.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_amka(number: str) -> bool:
    return is_digits(number, 11) and is_ddmmyy(number[:6]) and luhn(number)


recognizer = Recognizer(
    entity="GR_AMKA",
    name="Greek social security number (AMKA)",
    asked_pattern="[0-3][0-9]{10}|[0-3][0-9]{5}[ -][0-9]{5}",
    check=_is_amka,
    fields=(
        *("amka", "αμκα", "αριθμος αμκα", "αριθμός αμκα", "α μ κ α", "αμκα πελάτη", "αμκα ασθενούς"),
        "αμκα εργαζομένου",
        *("αριθμός μητρώου κοινωνικής ασφάλισης", "αριθμος μητρωου κοινωνικης ασφαλισης", "a m k a", "arithmos amka"),
        *("παμκα", "greek amka"),
    ),
    context=("amka", "αμκα", "ασφαλισμενος", "ασφαλισμένος", "ηδικα"),
    siblings=("αφμ", "πατρώνυμο", "ημερομηνία γέννησης", "afm"),
    confused_with="phone numbers; a date and a check digit are in it.",
    lifespan="for life; given since 2009",
    matches=("AMKA 29082577353", "αμκα 11092837985"),
    rejects=("AMKA 17948647006", "amka 00000000000"),
)
