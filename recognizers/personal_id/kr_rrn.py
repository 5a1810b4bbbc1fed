"""Korean resident registration number (RRN): birth date, sex and century, six digits, 000000-0000000.

Issued by the Ministry of the Interior and Safety; since October 2020 the last six digits are random, without a check
digit, which is why python-stdnum refuses numbers that are accepted here. The numbers of foreigners, with 5 to 8 after
the dash, have a recognizer of their own. Specification: https://www.law.go.kr (주민등록법 시행규칙).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_rrn(number: str) -> bool:
    return is_digits(number, 13) and is_yymmdd(number[:6]) and number[6] in "01234" and number[7:] != "000000"


recognizer = Recognizer(
    entity="KR_RRN",
    name="Korean resident registration number",
    pattern="[0-9]{2}[01][0-9][0-3][0-9]-[0-4][0-9]{6}",
    asked_pattern="[0-9]{2}[01][0-9][0-3][0-9] ?[0-4][0-9]{6}",
    check=_is_rrn,
    padded_to=13,
    fields=(
        *("주민등록번호", "주민번호", "주민등록", "주민 번호", "주민등록번호 뒷자리", "실명번호", "rrn korea"),
        *("rrn", "resident registration number", "korean resident registration", "jumin", "jumin beonho", "korean id"),
    ),
    context=("주민", "주민등록", "외국인등록", "등록번호"),
    siblings=("생년월일", "여권번호", "성명", "휴대폰"),
    confused_with="a company's registration number in groups 6-7, whose date digits seldom make a day.",
    lifespan="for life, changed only after misuse (since 2017); issued since 1968, this form since 1975",
    matches=("주민번호 820914-1763205", "주민등록번호 0103054817263"),
    rejects=("821414-1763205", "820914-9763205", "820914-1000000"),
)
