"""Israeli bank account: two digits of the bank, three of the branch and four to nine of the account, 12-345-678901.

Issued by banks; each bank has check digits of its own for branch and account, which are not tested.
Specification: https://www.masav.co.il (account validation), https://www.boi.org.il (codes of banks and branches).
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="IL_BANK_ACCOUNT",
    name="Israeli bank account number",
    asked_pattern="[0-9]{2}[ /-][0-9]{3}[ /-][0-9]{4,9}(?:[/-][0-9]{2})?|[0-9]{6,9}|[0-9]{11,14}",
    check=serial(6, 7, 8, 9, 10, 11, 12, 13, 14),
    fields=(
        *("israeli bank account", "israel bank account", "חשבון בנק", "מספר חשבון בנק", "מספר חשבון", "פרטי חשבון בנק"),
        *("חשבון לזיכוי", "חשבון להפקדה", "חשבון להחזר", "פרטי בנק", "heshbon bank"),
    ),
    context=("בנק הפועלים", "בנק לאומי", "בנק דיסקונט", "מזרחי טפחות", "hapoalim", "bank leumi", "mizrahi tefahot"),
    siblings=("בנק", "סניף", "שם בעל החשבון", "מספר סניף"),
    confused_with="phone and order numbers; a word for an account or a bank's name asks.",
    lifespan="as long as the account",
    matches=("חשבון בנק 12-481-726359", "israeli bank account 10-800-48172635", "מספר חשבון בנק 726359"),
    rejects=("חשבון בנק 00-000-000000", "חשבון בנק 12-481"),
)
