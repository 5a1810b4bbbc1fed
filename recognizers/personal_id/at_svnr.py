"""Austrian insurance number (Sozialversicherungsnummer): serial, check digit by 11, birth date, 0000 000000.

Issued by the Dachverband der Sozialversicherungsträger; months 13 to 15 are given when a day's numbers are used up.
python-stdnum (at.vnr) takes any date. Specification: https://www.sozialversicherung.at.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (3, 7, 9, 0, 5, 8, 4, 2, 1, 6)


def _is_svnr(number: str) -> bool:
    if not is_digits(number, 10) or number[0] == "0":
        return False
    if not 1 <= int(number[6:8]) <= 15 or not 1 <= int(number[4:6]) <= 31:
        return False
    return weighted_sum(number, _WEIGHTS) % 11 == int(number[3])


recognizer = Recognizer(
    entity="AT_SVNR",
    name="Austrian insurance number",
    asked_pattern="[1-9][0-9]{3}[ /-]?[0-3][0-9][01][0-9]{3}",
    check=_is_svnr,
    fields=(
        *("svnr at", "svnr", "sv nr", "sv nummer", "sozialversicherungsnummer", "versicherungsnummer", "e card nummer"),
        *("sv nr osterreich", "sozialversicherungsnummer osterreich", "vsnr", "versicherungsnummer osterreich"),
        *("ecard nr", "austrian social security number", "svnr patient", "sv nummer osterreich", "soz vers nr"),
    ),
    context=("svnr", "sozialversicherung", "ogk", "gebietskrankenkasse", "dachverband"),
    siblings=("geburtsdatum", "krankenkasse"),
    confused_with="phone and order numbers of ten digits; only a word for it asks.",
    lifespan="for life",
    matches=("SVNR 2827 290674", "sv nr 5160021145"),
    rejects=("SVNR 2528 210805", "svnr 0000000000"),
)
