"""Thai bank account: ten digits, three of the branch, kind, number and a check digit, 000-0-00000-0.

Issued by banks; the savings bank (GSB) and the farmers' bank (BAAC) have twelve, Islamic and others up to fifteen.
The rule of the last digit differs by bank.
Description: https://www.bot.or.th (PromptPay, bank codes).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="TH_BANK_ACCOUNT",
    name="Thai bank account number",
    pattern="[0-9]{3}-[0-9]-[0-9]{5}-[0-9]",
    asked_pattern="[0-9]{10,12}|[0-9]{15}|[0-9]{3} [0-9] [0-9]{5} [0-9]|[0-9]{3}-(?:[0-9]{6}-[0-9]|[0-9]{7}-[0-9]{2})",
    check=serial(10, 11, 12, 15),
    fields=(
        *("เลขที่บัญชีธนาคาร", "เลขบัญชีธนาคาร", "เลขที่บัญชี", "บัญชีธนาคาร", "เลขบัญชี", "หมายเลขบัญชี"),
        *("บัญชีเงินฝาก", "บัญชีออมทรัพย์", "เลขที่บัญชีเงินเดือน", "บัญชีรับเงิน", "บัญชีโอนเงิน"),
        *("thai bank account", "thailand bank account", "kbank account", "scb account"),
    ),
    context=("ธนาคาร", "กสิกร", "ไทยพาณิชย์", "กรุงไทย", "กรุงเทพ บัญชี", "ออมสิน", "โอนเข้า", "kasikorn", "krungthai"),
    siblings=("ธนาคาร", "สาขา", "ชื่อบัญชี", "พร้อมเพย์", "bank name"),
    confused_with="order numbers of four groups; the groups 3-1-5-1 or a word for an account tell it apart.",
    lifespan="as long as the account",
    matches=("เลขที่บัญชี 048-2-71635-9", "Thai bank account 1048271635", "โอนเข้า 123-4-82716-5"),
    rejects=("000-0-00000-0", "เลขที่บัญชี 048-2", "thai bank account pending"),
)
