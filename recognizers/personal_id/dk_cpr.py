"""Danish civil registration number (CPR): birth date and four digits, 000000-0000; a check digit only in most.

Issued by the CPR office since 1968, in Greenland since 1972, and printed on the health card (sundhedskort), which has
no number of its own. The sum by 11 is evidence only: since October 2007 some birth dates, mostly 1 January, have
numbers without it. Authorities and companies make replacement numbers with 6 added to the first digit; python-stdnum
(dk.cpr) knows none of those, takes 0000 as a serial and wants a birth in the past, its century by the seventh digit.
Specification: https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_by_eleven = weighted((4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11)
_LAST_DAY = 31


def _is_cpr(number: str) -> bool:
    if not is_digits(number, 10) or number[6:] == "0000":
        return False
    return is_date(int(number[4:6]), int(number[2:4]), int(number[:2]) % 60)


def _divides(number: str) -> bool | None:
    """Whether 11 divides the weighted sum, as in all but a few numbers; of a replacement number nothing is known."""
    return _by_eleven(number) if int(number[:2]) <= _LAST_DAY else None


def _sample(random: Random) -> str:
    while True:
        number = f"{random.randrange(1, 29):02d}{random.randrange(1, 13):02d}{random.randrange(100):02d}"
        number += f"{random.randrange(1, 4000):04d}"
        if _by_eleven(number):
            return f"{number[:6]}-{number[6:]}"


recognizer = Recognizer(
    entity="DK_CPR",
    name="Danish civil registration number (CPR)",
    asked_pattern="[0-36-9][0-9][01][0-9]{3}[ -]?[0-9]{4}",
    check=_is_cpr,
    confirm=_divides,
    padded_to=10,
    fields=(
        *("cpr", "cpr nr", "cpr nummer", "cprnr", "personnummer", "cpr number", "cpr no", "dansk personnummer"),
        *("cpr nr medarbejder", "cpr patient", "danish cpr", "danish civil registration number", "cpr kunde"),
        *("erstatningspersonnummer", "erstatnings cpr", "inuup normua", "sygesikringsnummer", "sundhedskort nummer"),
    ),
    context=("cpr", "fodt", "sygesikring", "sundhedskort", "borgerservice", "folkeregister", "mitid"),
    siblings=("fodselsdato", "sygesikring", "fornavn", "efternavn", "kommune"),
    confused_with="date-numbered orders; 4 in 100 random numbers of the shape begin with a date.",
    lifespan="for life; issued since 1968 (Greenland 1972); without mod 11 for some birth dates since October 2007",
    sample=_sample,
    matches=("cpr-nr. 230881-1642", "cpr 0101901234", "erstatningspersonnummer 830881-1642"),
    rejects=("330881-1642", "231381-1642", "230881-0000"),
)
