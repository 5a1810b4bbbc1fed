"""Spanish social security number (NUSS, NAF): province, eight digits, two check digits by 97, as in 00/00000000/00.

Issued by the Tesorería General de la Seguridad Social; a company's contribution account has the same form with eleven
digits. Of numbers below ten millions the nought in front does not count for the check; both ways are taken.
Specification: https://www.seg-social.es (número de Seguridad Social).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_nuss(number: str) -> bool:
    if not is_digits(number, 12) or is_repeated(number[:10]) or not (1 <= int(number[:2]) <= 53 or number[:2] == "66"):
        return False
    province, serial, check = number[:2], number[2:10], int(number[10:])
    short = province + serial.removeprefix("0")
    return check in (int(province + serial) % 97, int(short) % 97)


recognizer = Recognizer(
    entity="ES_NUSS",
    name="Spanish social security number (NUSS)",
    pattern="[0-9]{2}/[0-9]{8}/[0-9]{2}|[0-9]{2}[ -][0-9]{8}[ -][0-9]{2}",
    asked_pattern="[0-9]{2}[ ./-]{0,3}[0-9]{8}[ ./-]{0,3}[0-9]{2}|[0-9]{2}[ /-][0-9]{10}",
    check=_is_nuss,
    fields=(
        *("nuss", "numero seguridad social", "numero de la seguridad social", "num seguridad social", "nuss naf"),
        *("afiliacion seguridad social", "numero afiliacion seguridad social", "numero de afiliacion ss", "nass"),
        *("n seguridad social", "num seg social", "ss trabajador", "seguridad social", "nss", "nss espana"),
        *("spanish social security number", "gizarte segurantza", "numero seguretat social", "seguretat social"),
    ),
    context=("seguridad social", "tgss", "tesoreria general", "seg social", "afiliacion"),
    siblings=("dni", "nie", "fecha de nacimiento", "iban", "grupo cotizacion"),
    test_numbers=("281234567840",),
    confused_with="a company's contribution account of eleven digits, and barcodes; one in 97 passes.",
    lifespan="for life; issued since 1967.",
    matches=("NUSS 24/53483264/87", "Seguridad Social 108932084679", "núm. SS: 31-24330123-87", "naf 280123456742"),
    rejects=("NUSS 24/53483264/88", "nuss 000000000000", "CCC 28/1234567/40"),
)
