"""Unique taxpayer reference of the United Kingdom: ten digits, the first one a mod 11 check digit of the others.

Issued by HM Revenue & Customs to people and partnerships; companies have one too, so a word for it must ask.
Specification: https://www.gov.uk/find-utr-number.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (6, 7, 8, 9, 10, 5, 4, 3, 2)
_CHECK_DIGITS = "21987654321"


def _is_utr(value: str) -> bool:
    number = value.rstrip("K")
    if not is_digits(number, 10) or is_repeated(number):
        return False
    return _CHECK_DIGITS[weighted_sum(number[1:], _WEIGHTS) % 11] == number[0]


recognizer = Recognizer(
    entity="GB_UTR",
    name="UK unique taxpayer reference",
    asked_pattern="[0-9]{10}K?|[0-9]{5}[ -][0-9]{5}K?|[0-9]{4} [0-9]{3} [0-9]{3}",
    check=_is_utr,
    fields=(
        *("unique taxpayer reference", "utr", "utr number", "utr no", "self assessment utr", "sa utr", "hmrc utr"),
        *("tax reference utr", "unique tax reference", "unique tax payer reference", "personal utr", "cis utr"),
        *("utr sole trader", "subcontractor utr", "self assessment number"),
    ),
    context=("self assessment", "hmrc", "sa100", "sa302"),
    siblings=("nino", "ni number", "dob", "cis"),
    confused_with="bank transfer references, which Indian banks call UTR too and which have 12 or more characters.",
    lifespan="for life; issued since 1996",
    matches=("UTR 8852260936", "utr no: 71572 05995"),
    rejects=("UTR 8323730905", "UTR 0000000000"),
)
