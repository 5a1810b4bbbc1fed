"""Moldovan personal number (IDNP): thirteen digits, the first 2 or 0, the last one a check digit by weights 7, 3, 1.

Issued by the Public Services Agency from the population register; a company's IDNO begins with 1 and is refused
(python-stdnum's md.idno, which has the same check digit, takes any first digit).
Specification: https://ro.wikipedia.org/wiki/Identification_number_(Moldova), https://asp.gov.md (IDNP).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.icao import icao
from sensitive_scan.recognizer import Recognizer


def _is_idnp(number: str) -> bool:
    return is_digits(number, 13) and number[0] in "02" and not is_repeated(number) and icao(number)


recognizer = Recognizer(
    entity="MD_IDNP",
    name="Moldovan personal number (IDNP)",
    asked_pattern="[02][0-9]{12}",
    check=_is_idnp,
    fields=(
        *("idnp", "idnp client", "cod personal idnp", "codul personal idnp", "idnp angajat", "cod personal moldova"),
        *("numar de identificare idnp", "moldovan personal number", "идентификационный номер молдова", "идэнп"),
        *("персональный код idnp", "личный код молдова"),
    ),
    context=("idnp", "buletin", "asp md", "asp moldova"),
    siblings=("data nasterii", "buletin", "дата рождения", "numele"),
    confused_with="a company's IDNO, which begins with 1, and barcodes, whose weights are others.",
    lifespan="for life",
    matches=("IDNP 2004938274618", "codul personal IDNP: 0980512039470"),
    rejects=("IDNP 2004938274619", "idnp 1008600038413", "idnp 0000000000000"),
)
