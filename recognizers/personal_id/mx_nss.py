"""Mexican social security number (NSS) of IMSS: office, year of joining, year of birth, serial, Luhn check digit.

Issued by the Instituto Mexicano del Seguro Social since 1944, eleven digits as in 00-00-00-0000-0. Nobody joins before
birth, but for numbers of office 97. Specification: https://www.imss.gob.mx (asignación de número de seguridad social).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

_FIRST_YEAR, _OLDEST = 44, 85


def _is_nss(number: str) -> bool:
    if not is_digits(number, 11) or is_repeated(number) or not luhn(number):
        return False
    joined, born = int(number[2:4]), int(number[4:6])
    is_of_this_century = joined < _FIRST_YEAR
    age = (joined - born) % 100 if is_of_this_century else joined - born
    return number[:2] == "97" or 0 <= age <= _OLDEST


recognizer = Recognizer(
    entity="MX_NSS",
    name="Mexican social security number (NSS)",
    pattern="[0-9]{2}-[0-9]{2}-[0-9]{2}-[0-9]{4}-[0-9]",
    asked_pattern="[0-9]{2}[ ./-]?[0-9]{2}[ ./-]?[0-9]{2}[ ./-]?[0-9]{4}[ ./-]?[0-9]|[0-9]{10}[ -][0-9]",
    check=_is_nss,
    fields=(
        *("nss imss", "numero seguro social imss", "numero de seguridad social imss", "imss", "afiliacion imss", "nss"),
        *("numero de afiliacion imss", "numero seguro social", "seguro social imss", "nss trabajador", "nss empleado"),
        *("numero imss", "afiliacion al imss", "mexican social security number", "num imss"),
    ),
    context=("imss", "seguro social", "afore", "infonavit", "derechohabiente"),
    siblings=("curp", "rfc", "fecha de nacimiento", "afore", "umf"),
    confused_with="phones and Italian VAT numbers of eleven digits, one in ten of which passes Luhn.",
    lifespan="for life; issued since 1944.",
    matches=("NSS 37927049645", "IMSS 22-06-81-5340-6", "numero de seguridad social: 6898852951 4"),
    rejects=("NSS 93770974497", "imss 00000000000", "NSS 1234"),
)
