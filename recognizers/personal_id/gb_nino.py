"""National Insurance number of the United Kingdom: two letters, six digits, a letter from A to D, QQ 12 34 56 C.

Issued by HM Revenue & Customs and the Department for Work and Pensions; no check digit, but forbidden prefixes.
Specification: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_NEVER_ISSUED = frozenset(("BG", "GB", "KN", "NK", "NT", "TN", "ZZ"))


def _is_nino(value: str) -> bool:
    return value[:2] not in _NEVER_ISSUED and is_digits(value[2:8], 6) and not is_repeated(value[2:8])


_PREFIX = "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"

recognizer = Recognizer(
    entity="GB_NINO",
    name="UK National Insurance number",
    pattern=f"{_PREFIX}[ -]?(?:[0-9]{{6}}|[0-9]{{2}} [0-9]{{2}} [0-9]{{2}}|[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}})[ -]?[A-D]",
    prefilter="[A-Z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D][^0-9A-Za-z]",
    asked_pattern=f"{_PREFIX}(?:[ ./-]{{0,2}}[0-9]{{2}}){{3}}(?:[ ./-]{{0,2}}[A-DFMPU])?",
    check=_is_nino,
    fields=(
        *("nino", "ni number", "ni no", "ninum", "ninumber", "national insurance", "national insurance number"),
        *("nat ins", "nat ins no", "nat insurance", "national ins", "nat ins number", "n i no", "ni num", "n ins"),
        *("national insurance no", "nino number", "nins", "natl insurance", "rhif yswiriant gwladol"),
        *("national insurance num", "nat insurance number", "hmrc ni number"),
    ),
    context=("ni", "hmrc", "p45", "p60", "paye"),
    siblings=("tax code", "utr", "dob", "date of birth", "start date", "sort code"),
    test_numbers=("JG103759A",),
    confused_with="product codes of two letters and six digits; the last letter from A to D tells them apart.",
    lifespan="for life; issued since 1948, shortly before the sixteenth birthday",
    matches=("N.I.: JK407183B", "nat_ins LP 925064 D", "nino ab 12 34 56 d"),
    rejects=("GB123456A", "AB000000A", "AB123456E", "ZZ 12 34 56 A"),
)
