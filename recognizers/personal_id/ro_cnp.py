"""Romanian personal numeric code (CNP): sex and century, birth date, county, serial, check digit; thirteen digits.

Issued by the population register. County codes are not tested, unlike in python-stdnum: new ones came (70, and
80 to 83), and leap days hold in either century for foreigners. Specification: https://legislatie.just.ro (Legea
105/1996).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)


def _is_cnp(number: str) -> bool:
    if not is_digits(number, 13) or number[0] == "0" or not is_yymmdd(number[1:7]):
        return False
    rest = weighted_sum(number[:12], _WEIGHTS) % 11
    return (1 if rest == 10 else rest) == int(number[12])


recognizer = Recognizer(
    entity="RO_CNP",
    name="Romanian personal numeric code (CNP)",
    asked_pattern="[1-9][0-9]{12}",
    check=_is_cnp,
    fields=(
        *("cnp", "cod numeric personal", "cnp client", "numar cnp", "cnp angajat", "cnp salariat", "cnp asigurat"),
        *("cod numeric personal cnp", "codul numeric personal", "c n p", "cnp nif", "cnp sau nif", "romanian cnp"),
    ),
    context=("cnp", "buletin", "carte de identitate", "domiciliat"),
    siblings=("data nasterii", "serie ci", "buletin", "prenume"),
    confused_with="EAN barcodes of thirteen digits; a date and a check digit are in it.",
    lifespan="for life; given since 1978",
    matches=("CNP 2710417657520", "cod numeric personal 2451025675548"),
    rejects=("CNP 1560925609961", "cnp 0000000000000"),
)
