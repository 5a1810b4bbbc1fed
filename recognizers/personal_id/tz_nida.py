"""Tanzanian national identification number (NIDA): birth date, ward, serial, two digits, 19900718-12345-00001-23.

Issued by the National Identification Authority; twenty digits, the rule of the last ones is not published.
Specification: https://www.nida.go.tz.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_DATE = "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"


def _is_nida(number: str) -> bool:
    return is_digits(number, 20) and is_yyyymmdd(number[:8]) and not is_repeated(number[8:])


recognizer = Recognizer(
    entity="TZ_NIDA",
    name="Tanzanian national identification number (NIDA)",
    pattern=f"{_DATE}-[0-9]{{5}}-[0-9]{{5}}-[0-9]{{2}}",
    asked_pattern=f"{_DATE}[ -]?[0-9]{{5}}[ -]?[0-9]{{5}}[ -]?[0-9]{{2}}",
    check=_is_nida,
    fields=(
        *("nida", "nida id", "nida tanzania", "nida card", "namba ya nida", "kitambulisho cha nida", "nin tanzania"),
        *("tanzania national id", "tanzanian national id", "tanzanian id", "namba ya kitambulisho cha taifa"),
    ),
    context=("nida", "kitambulisho", "uraia"),
    siblings=("tarehe ya kuzaliwa", "date of birth", "tin", "voter id"),
    confused_with="order numbers that begin with a date; only the issuer's dashes or a word tell them apart.",
    lifespan="for life; issued since 2012",
    matches=("NIDA 19900718-12104-00012-23", "namba ya nida 19850131481720000114"),
    rejects=("19901318-12104-00012-23", "nida 19900718000000000000", "nida 19900718-12104"),
)
