"""Korean bank account: 10 to 14 digits in groups of the bank's own choice, 000-000-000000 or 000000-00-000000.

Issued by banks; some digits tell the branch and the kind of account, there is no check digit in common.
Description: https://www.kftc.or.kr (금융결제원 계좌번호 체계).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="KR_BANK_ACCOUNT",
    name="Korean bank account number",
    asked_pattern="[0-9]{3,6}-[0-9]{2,6}-[0-9]{3,7}(?:-[0-9]{1,3})?|[0-9]{4}-[0-9]{2}-[0-9]{7}|[0-9]{10,14}",
    check=serial(*range(10, 15)),
    fields=(
        *("korean bank account", "한국 계좌번호", "계좌번호", "은행 계좌번호", "입금계좌", "환불계좌"),
        *("급여계좌", "출금계좌"),
        *("환불 계좌번호", "정산계좌", "자동이체 계좌", "통장번호", "korea bank account"),
    ),
    context=(
        *("국민은행", "신한은행", "우리은행", "하나은행", "농협은행", "기업은행", "카카오뱅크", "토스뱅크", "예금주"),
    ),
    siblings=("은행명", "예금주", "은행", "계좌주"),
    confused_with="a business's registration number (3-2-5) and phones (3-4-4); a word for an account or a bank asks.",
    lifespan="as long as the account",
    matches=(
        *("계좌번호 110-481-726359", "신한은행 110-481-726359"),
        *("환불계좌 481726-04-100352", "급여계좌 3333048172635"),
    ),
    rejects=("계좌번호 000-000-000000", "계좌번호 110-48"),
)
