"""Medicare's former claim number in the United States (HICN): a Social Security number and a suffix, 000-00-0000A.

Issued by the Social Security Administration until the Medicare beneficiary identifier (MBI) took its place in 2018 to
2019. The suffix (A for the worker, B for the wife, C for a child, ...) says whose insurance it is; numbers of the
Railroad Retirement Board have a prefix instead and six or nine digits. No check digit.
Specification: https://www.cms.gov (Medicare General Information, chapter 2, section 50).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_SUFFIX = "(?:[BDEHJKTW][1-9A-Z]?|C[1-9A-Z]?|F[1-8]|A|M1?|T)"
_PREFIX = "(?:W?C[AD]|W[ADH]|WCH|M[AH]|P[ADH]|JA|A|H)"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _is_hicn(value: str) -> bool:
    if value and value[0] in _LETTERS:
        return is_digits(value.lstrip(_LETTERS), 6, 9) and not is_repeated(value.lstrip(_LETTERS))
    number = value[:9]
    if not is_digits(number, 9) or not value[9:10].isalpha() or is_repeated(number):
        return False
    return number[:3] != "000" and number[3:5] != "00" and number[5:] != "0000"


recognizer = Recognizer(
    entity="US_HICN",
    name="Medicare health insurance claim number",
    pattern=f"[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}[ -]?{_SUFFIX}",
    asked_pattern=(
        f"[0-9]{{9}}[ -]?{_SUFFIX}|[0-9]{{3}} [0-9]{{2}} [0-9]{{4}} ?{_SUFFIX}|{_PREFIX}[ -]?[0-9]{{6}}(?:[0-9]{{3}})?"
    ),
    check=_is_hicn,
    fields=(
        *("hicn", "hicn number", "hic number", "hic no", "health insurance claim number medicare", "medicare hicn"),
        *("medicare claim number", "medicare hic", "medicare claim no", "old medicare number", "rrb medicare number"),
    ),
    context=("hicn", "railroad retirement", "beneficiary identification code"),
    siblings=("mbi", "medicare", "part a effective", "part b effective", "dob", "date of birth"),
    confused_with="part numbers of nine digits and a letter; the groups 3-2-4 or the word HICN tell them apart.",
    lifespan="for life, but replaced by the MBI: on cards until April 2018, in claims until December 2019",
    matches=("HICN 512-48-7193A", "hic no 431827164B6", "Medicare claim number 512 48 7193 D", "HICN WA482716"),
    rejects=("hicn 000-48-7193A", "HICN 512-00-7193A", "hicn pending", "HICN 555555555A"),
)
