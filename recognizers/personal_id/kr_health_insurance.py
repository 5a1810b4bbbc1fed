"""Korean health insurance card number (건강보험증번호): eleven digits, one for each insured household.

Issued by the National Health Insurance Service; the first digit tells the workplace from the regional insured, there is
no published check digit. Specification: https://www.nhis.or.kr.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="KR_HEALTH_INSURANCE",
    name="Korean health insurance card number",
    asked_pattern="[1-9][0-9]{10}|[1-9]-[0-9]{10}",
    check=serial(11),
    fields=(
        *("건강보험증번호", "건강보험증", "건강보험번호", "건강보험 증번호", "의료보험증번호"),
        *("의료보험번호", "보험증번호"),
        *("korean health insurance number", "nhis korea", "korea nhis card"),
    ),
    context=("건강보험", "건보공단", "국민건강보험공단", "건강보험료"),
    siblings=("주민등록번호", "피부양자", "자격취득일", "성명"),
    confused_with="mobile numbers of eleven digits, which begin with 0; only a word for it asks.",
    lifespan="as long as the membership with one employer or household",
    matches=("건강보험증번호 70048172635", "의료보험증번호: 1-0048172635"),
    rejects=("건강보험증번호 11111111111", "건강보험증번호 01048172635"),
)
