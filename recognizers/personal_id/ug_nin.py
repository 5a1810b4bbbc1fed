"""Ugandan national identification number (NIN): C and M or F, birth year, nine digits and letters; fourteen characters.

Issued by the National Identification and Registration Authority: C for citizens, M for men, F for women, two digits of
the year of birth, three of the district, then digits and letters. Aliens have another first letter and must be asked
for. No published check. Specification: https://www.nira.go.ug.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer


def _is_nin(value: str) -> bool:
    digits = digits_in(value)
    return len(value) == 14 and value[1] in "MF" and len(digits) >= 6 and not is_repeated(digits)


recognizer = Recognizer(
    entity="UG_NIN",
    name="Ugandan national identification number (NIN)",
    pattern="C[MF][0-9]{5}[0-9A-Z]{7}",
    asked_pattern="[ACPR][MF][0-9A-Z]{12}",
    check=_is_nin,
    fields=(
        *("ugandan nin", "uganda nin", "nin uganda", "nira nin", "nira number", "uganda national id", "ugandan id"),
        *("uganda id", "ndaga muntu", "nin", "national id uganda"),
    ),
    context=("nira", "ndaga muntu", "ndagamuntu"),
    siblings=("date of birth", "tin", "nssf", "district"),
    confused_with="article codes that begin with CM or CF; five digits follow and fourteen characters are rare.",
    lifespan="for life; issued since 2014",
    matches=("NIN CM930121003EGE", "uganda nin CF8501210K48HD"),
    rejects=("CM000000000000", "CM930121003EG", "CX930121003EGE"),
)
