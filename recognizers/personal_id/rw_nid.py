"""Rwandan national identity number: status, birth year, sex, seven digits, issue, two digits, 1 1990 8 0012345 0 12.

Issued by the National Identification Agency: 1 for citizens, 2 for refugees, 3 for foreigners; 7 for women and 8 for
men. Sixteen digits; the rule of the last two is not published. Specification: https://www.nida.gov.rw.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_YEAR = "(?:19|20)[0-9]{2}"


def _is_nid(number: str) -> bool:
    return is_digits(number, 16) and number[5] in "78" and not is_repeated(number[6:])


recognizer = Recognizer(
    entity="RW_NID",
    name="Rwandan national identity number",
    pattern=f"[1-4] {_YEAR} [78] [0-9]{{7}} [0-9] [0-9]{{2}}",
    asked_pattern=f"[1-4][ -]?{_YEAR}[ -]?[78][ -]?[0-9]{{7}}[ -]?[0-9][ -]?[0-9]{{2}}",
    check=_is_nid,
    fields=(
        *("rwanda nid", "rwandan nid", "indangamuntu", "nomero y indangamuntu", "rwanda national id", "rwandan id"),
        *("rwanda id", "nid rwanda", "irangamuntu", "rwandan national id"),
    ),
    context=("indangamuntu", "irangamuntu"),
    siblings=("date of birth", "itariki y amavuko", "rssb", "tin"),
    confused_with="order and card numbers of sixteen digits; birth year and sex are in it.",
    lifespan="for life, the issue is counted up; this form since 2008",
    matches=("1 1990 8 0048172 0 12", "indangamuntu 1198570048172635"),
    rejects=("1 1990 5 0048172 0 12", "indangamuntu 1199080000000000", "indangamuntu 11990800"),
)
