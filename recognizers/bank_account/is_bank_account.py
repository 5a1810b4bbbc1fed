"""Icelandic bank account: branch of four digits, kind of account (höfuðbók) of two, account of six, 0000-00-000000.

Issued by banks; in the IBAN the holder's kennitala follows. No check digit.
Specification: https://www.sedlabanki.is (IBAN).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    if not is_digits(number, 12) or not 100 <= int(number[:4]) <= 1999:
        return False
    return not is_repeated(number[6:]) and not is_counting(number)


recognizer = Recognizer(
    entity="IS_BANK_ACCOUNT",
    name="Icelandic bank account number",
    asked_pattern="[01][0-9]{3}[ -][0-9]{2}[ -][0-9]{4,6}|[01][0-9]{11}",
    check=lambda value: _is_account(value[:6] + value[6:].zfill(6)),
    fields=(
        *("bankareikningur", "reikningsnumer", "bankareikningsnumer", "bankanumer hofudbok reikningur", "bankareikn"),
        *("launareikningur", "icelandic bank account", "bank account iceland", "banki hb reikningur", "banki hb numer"),
    ),
    context=("hofudbok", "landsbankinn", "arion banki", "islandsbanki", "sparisjodur"),
    siblings=("banki", "kennitala", "hb", "hofudbok", "eigandi reiknings"),
    confused_with="order numbers of the groups 4-2-6 that begin with a year; the branch begins with 0 or 1.",
    lifespan="as long as the account",
    matches=("bankareikningur 0133-26-012345", "reikningsnúmer 0301 05 482716", "bankareikningur: 051326004827"),
    rejects=("bankareikningur 0000-00-000000", "bankareikningur 2024-01-000123", "bankareikningur 0133"),
)
