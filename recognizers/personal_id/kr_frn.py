"""Korean foreigner registration number: birth date, 5 to 8 for sex and century, six digits, 000000-0000000.

Issued by the Korea Immigration Service (also to Koreans from abroad with a residence report); random in its last digits
since October 2020, so that the old check digit is not asked. Specification: https://www.hikorea.go.kr.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_frn(number: str) -> bool:
    return is_digits(number, 13) and is_yymmdd(number[:6]) and number[6] in "5678" and number[7:] != "000000"


recognizer = Recognizer(
    entity="KR_FRN",
    name="Korean foreigner registration number",
    pattern="[0-9]{2}[01][0-9][0-3][0-9]-[5-8][0-9]{6}",
    asked_pattern="[0-9]{2}[01][0-9][0-3][0-9] ?[5-8][0-9]{6}",
    check=_is_frn,
    fields=(
        *("외국인등록번호", "외국인번호", "외국인 등록번호", "국내거소신고번호", "거소신고번호"),
        *("외국인등록증", "외국인등록증번호"),
        *("korean alien registration", "korea arc", "arc number korea", "foreigner registration number", "frn korea"),
        "alien registration korea",
    ),
    context=("외국인등록", "거소신고", "체류자격", "출입국"),
    siblings=("생년월일", "여권번호", "국적", "체류기간"),
    confused_with="a company's registration number in groups 6-7, whose date digits seldom make a day.",
    lifespan="as long as the registration, kept over renewals of the card",
    matches=("외국인등록번호 850101-5123456", "거소신고번호 9207156481726"),
    rejects=("851301-5123456", "850101-5000000", "외국인등록번호 850101-9123456"),
)
