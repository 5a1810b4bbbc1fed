"""Polish tax number (NIP) of a natural person: ten digits, 000-000-00-00, the last one the weighted sum by 11.

Issued by the tax offices. A NIP is that of a business, which is allowed data, unless the field says that it is of a
person: those without a business have been known by their PESEL since 2011. python-stdnum (pl.nip) takes PL in front.
Specification: act of 13 October 1995 on the registration of taxpayers, https://www.podatki.gov.pl.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)


def _is_nip(number: str) -> bool:
    if not is_digits(number, 10) or is_repeated(number):
        return False
    return weighted_sum(number, _WEIGHTS) % 11 == int(number[9])


recognizer = Recognizer(
    entity="PL_NIP_PERSON",
    name="Polish tax number (NIP) of a person",
    asked_pattern="[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}|[0-9]{3}[ -][0-9]{2}[ -][0-9]{2}[ -][0-9]{3}",
    check=_is_nip,
    fields=(
        *("nip osoby fizycznej", "nip pracownika", "nip osoby prywatnej", "nip zleceniobiorcy", "nip prywatny"),
        *("nip osobisty", "prywatny nip", "numer nip osoby fizycznej", "nip podatnika osoby fizycznej", "nip rolnika"),
        *("nip malzonka", "nip pacjenta", "nip kandydata", "polish personal tax number", "nip person"),
    ),
    siblings=("pesel", "imie", "nazwisko", "data urodzenia", "urzad skarbowy"),
    confused_with="a company's NIP, which has the same form: only the field's name tells a person's.",
    lifespan="for life; issued since 1996, for persons without a business replaced by the PESEL in September 2011",
    matches=("NIP pracownika 765-020-14-68", "NIP osoby fizycznej: 7201684931", "nip osobisty 740-72-24-709"),
    rejects=("NIP pracownika 765-020-14-69", "NIP osoby fizycznej 0000000000", "NIP pracownika brak"),
)
