"""Norwegian immigration number (DUF-nummer): year of the first case, six digits, two check digits by 11.

Issued by UDI to each person with an immigration case in its register DUF. The remainder is written with two digits, 00
to 10. Specification: https://www.udi.no/en/word-definitions/duf-number/.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)


def _is_duf(number: str) -> bool:
    if not is_digits(number, 12) or not 1940 <= int(number[:4]) <= 2079:
        return False
    return weighted_sum(number[:10], _WEIGHTS) % 11 == int(number[10:])


recognizer = Recognizer(
    entity="NO_DUF",
    name="Norwegian immigration number (DUF)",
    asked_pattern="(?:19|20)[0-9]{10}|(?:19|20)[0-9]{2} [0-9]{6} [0-9]{2}",
    check=_is_duf,
    fields=(
        *("duf nummer", "dufnr", "duf nr", "duf number", "dufnummer", "duf id", "utlendingsnummer"),
        *("udi duf", "norwegian immigration number", "duf asylsoker"),
    ),
    context=("duf", "utlendingsdirektoratet", "asylsoker", "asylmottak", "oppholdstillatelse"),
    siblings=("fodselsdato", "statsborgerskap", "asylmottak", "d nummer", "oppholdstillatelse"),
    confused_with="time stamps and order numbers that begin with a year; two check digits by 11 tell them apart.",
    lifespan="for life; the year is that of the first case",
    matches=("DUF-nummer 201638885308", "DUF 2011 363387 02", "duf nr: 201600474304"),
    rejects=("DUF-nummer 201638885309", "DUF 000000000000", "duf nr 2016388853"),
)
