"""Barbadian national registration number (NRN): birth date and four digits, YYMMDD-0000, no published check digit.

Issued by the Electoral and Boundaries Commission and printed on the identity card. Description:
https://electoral.barbados.gov.bb.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_nrn(number: str) -> bool:
    return is_digits(number, 10) and is_yymmdd(number[:6])


recognizer = Recognizer(
    entity="BB_NRN",
    name="Barbadian national registration number",
    asked_pattern="[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ -]{0,3}[0-9]{4}",
    check=_is_nrn,
    fields=(
        *("barbados national registration number", "barbados nrn", "nrn barbados", "barbados id", "barbados id number"),
        *("barbados national id", "barbadian id card", "bb nrn"),
    ),
    context=("electoral and boundaries commission",),
    siblings=("date of birth", "nis number", "parish"),
    confused_with="phones and order numbers of ten digits; a birth date is in it.",
    lifespan="for life, the card for ten years.",
    matches=("Barbados NRN 850214-0482", "Barbados ID 9111090071"),
    rejects=("Barbados NRN 851314-0482", "Barbados NRN 000000-0000", "barbados nrn 123"),
)
