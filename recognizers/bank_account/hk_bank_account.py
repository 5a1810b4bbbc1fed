"""Hong Kong bank account: three digits of the bank, three of the branch and six to nine of the account, 000-000-000000.

Issued by banks; the first six digits are the clearing code. No check digit in common.
Description: https://www.hkicl.com.hk (clearing codes), https://www.hkab.org.hk.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="HK_BANK_ACCOUNT",
    name="Hong Kong bank account number",
    asked_pattern=(
        "[0-9]{3}[ -][0-9]{3}[ -][0-9]{6}(?:[ -]?[0-9]{3})?|[0-9]{3}[ -][0-9]{6,9}(?:[ -][0-9]{3})?|[0-9]{9,15}"
    ),
    check=serial(*range(9, 16)),
    fields=(
        *("hong kong bank account", "hk bank account", "hkd account", "autopay account", "銀行戶口號碼"),
        *("銀行戶口", "戶口號碼"),
        *("銀行帳戶號碼", "銀行賬戶", "收款戶口", "出糧戶口", "自動轉賬戶口", "轉數快戶口"),
    ),
    context=("滙豐", "恒生", "中銀香港", "渣打", "hang seng", "hsbc hk", "bochk", "轉數快"),
    siblings=("bank code", "branch code", "戶口持有人", "銀行名稱"),
    confused_with="phone and order numbers; only a word for an account or a bank's name asks.",
    lifespan="as long as the account",
    matches=("hk bank account 004-817-263591", "銀行戶口號碼 012-875-10048172", "銀行戶口 024 481 726359 001"),
    rejects=("銀行戶口 000-000-000000", "銀行戶口 004-817"),
)
