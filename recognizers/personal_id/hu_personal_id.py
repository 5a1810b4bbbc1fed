"""Hungarian personal identifier (személyi azonosító, személyi szám): sex and century, birth date, serial, check digit.

Issued to all in the population register since the 1970s and printed on the address card (lakcímkártya), eleven digits,
0-000000-0000. The last digit is the sum by 11 of the digits times their places, from the left for births until 1996 and
from the right since. Specification: act XX of 1996, annexes 1 and 2, https://njt.hu.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_from_the_left = weighted((*range(1, 11), -1), 11)
_from_the_right = weighted((*range(10, 0, -1), -1), 11)


def _is_personal_id(number: str) -> bool:
    if not is_digits(number, 11) or number[0] in "09" or not is_yymmdd(number[1:7]):
        return False
    # 3, 4, 7 and 8 are births since 2000; those of the nineteenth century had them before
    if number[0] in "3478" or number[1:3] > "96":
        return _from_the_right(number)
    return _from_the_left(number)


recognizer = Recognizer(
    entity="HU_PERSONAL_ID",
    name="Hungarian personal identifier",
    pattern="[1-8]-[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{4}",
    asked_pattern="[1-8][ -]?[0-9]{6}[ -]?[0-9]{4}",
    check=_is_personal_id,
    fields=(
        *("szemelyi szam", "szemelyi azonosito", "szemelyi azonosito jel", "szemelyi azonosito szam", "szemelyi szama"),
        *("szemelyazonosito jel", "hungarian personal id", "hungarian personal identification number", "szem szam"),
        *("dolgozo szemelyi szama", "ugyfel szemelyi szama"),
    ),
    context=("szemelyi szam", "lakcimkartya", "szuletett", "anyja neve", "nyilvantartott"),
    siblings=("szuletesi datum", "szuletesi ido", "szuletesi hely", "anyja neve", "lakcim"),
    confused_with="phone numbers of eleven digits; a birth date and a check digit are in it.",
    lifespan="for life; issued since the 1970s, sum from the right for births since 1997",
    matches=("személyi szám 1-650915-7319", "személyi azonosító: 31901018476", "1-490317-1710"),
    rejects=("személyi szám 1-650915-7318", "1-651315-7319", "személyi szám 0-000000-0000"),
)
