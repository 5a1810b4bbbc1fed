"""Bank account of New Zealand: bank, branch, account and suffix as 2-4-7-2 or 2-4-7-3 digits.

Issued by banks; the check digits differ from bank to bank and need the register of branches, so that only the form
and the bank's number are asked. Specification: https://www.ird.govt.nz (resident withholding tax file format).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    return is_digits(number, 15, 16) and (1 <= int(number[:2]) <= 38 or number[:2] == "88") and number[6:13] != "0" * 7


recognizer = Recognizer(
    entity="NZ_BANK_ACCOUNT",
    name="New Zealand bank account number",
    pattern="[0-9]{2}-[0-9]{4}-[0-9]{7}-[0-9]{2,3}",
    asked_pattern="[0-9]{2} [0-9]{4} [0-9]{7} [0-9]{2,3}|[0-9]{15,16}",
    check=_is_account,
    fields=("nz bank account", "nz account", "bank account nz"),
    context=("bank account", "account", "kiwibank", "asb", "bnz", "westpac"),
    siblings=("bank name", "account name"),
    confused_with="hyphenated order numbers of sixteen digits; the four groups and the bank's number tell them apart.",
    matches=("pay 12-3140-0171323-50", "38-9000-0123456-001"),
    rejects=("00-0000-0000000-00", "99-1234-1234567-00", "12-3140-171323-50"),
)
