"""Luxembourg national identification number (matricule): birth date YYYYMMDD, three digits, Luhn and Verhoeff digits.

Given by the national register of natural persons (RNPP); thirteen digits, also the tax and social security number. Both
check digits are over the first eleven. Until 2014 there were two digits after the date and a digit by 11, whose
remainder is 0, or 1 or 2 when a day's numbers were used up. Month and day are 00 where they are not known. Companies
have eleven digits that begin with the year and the legal form. Specification: loi du 19 juin 2013,
https://legilux.public.lu; OECD TIN list, Luxembourg.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.verhoeff import verhoeff
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def _is_matricule(number: str) -> bool:
    if not is_digits(number, 11, 13):
        return False
    month, day = number[4:6].replace("00", "01"), number[6:8].replace("00", "01")
    if not is_yyyymmdd(number[:4] + month + day):
        return False
    if len(number) == 11:
        return weighted_sum(number, _WEIGHTS) % 11 <= 2
    return luhn(number[:12]) and verhoeff(number[:11] + number[12])


def _sample(random: Random) -> str:
    day = f"{random.randrange(1930, 2015)}{random.randrange(1, 13):02d}{random.randrange(1, 29):02d}"
    body = f"{day}{random.randrange(1000):03d}"
    first = next(digit for digit in "0123456789" if luhn(body + digit))
    second = next(digit for digit in "0123456789" if verhoeff(body + digit))
    return body + first + second


recognizer = Recognizer(
    entity="LU_MATRICULE",
    name="Luxembourg national identification number",
    asked_pattern=(
        "(?:18|19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9][ -]?[0-9]{3}[ -]?[0-9]{2}|(?:18|19|20)[0-9]{6}[ -]?[0-9]{3}"
        "|(?:18|19|20)[0-9]{2} [01][0-9] [0-3][0-9] [0-9]{3}"
    ),
    check=_is_matricule,
    sample=_sample,
    fields=(
        *("matricule luxembourg", "matricule nationale", "matricule national", "numero matricule luxembourg"),
        *("matricule lu", "numero d identification national luxembourg", "matrikelnummer luxemburg"),
        *("sozialversicherungsnummer luxemburg", "numero de securite sociale luxembourg", "luxembourg national id"),
        *("luxembourg tin", "nationalnummer luxemburg", "matricule securite sociale luxembourg"),
        *("identifikationsnummer luxemburg", "matricule ccss"),
    ),
    context=("ccss", "guichet lu", "cns luxembourg"),
    siblings=("date de naissance", "geburtsdatum", "commune", "gebuertsdatum"),
    test_numbers=("1893120105732",),
    confused_with="barcodes and timestamps of thirteen digits; a birth date and two check digits are in it.",
    lifespan="for life; thirteen digits since July 2014, eleven before",
    matches=("matricule nationale 1968070616491", "matricule 1957 0818 636 46", "matricule lu 1968 06 07 454"),
    rejects=("matricule nationale 1968070616492", "matricule nationale 1968130616491", "matricule 0000000000000"),
)
