"""Bank account number of a United States bank: 6 to 17 digits of the bank's own choice, without a check digit.

Issued by each bank; asked for together with its routing number, or written after it.
Description: https://www.nacha.org (ACH entry detail record, field 5, 17 characters).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    return is_digits(number) and 6 <= len(number) <= 17 and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="US_BANK_ACCOUNT",
    name="US bank account number",
    asked_pattern="[0-9]{6,17}|[0-9]{3,6}(?:[ -][0-9]{3,6}){1,3}",
    check=_is_account,
    fields=(
        *("bank account number", "bank account no", "bank account", "bank acct", "checking account", "savings account"),
        *("checking acct", "savings acct", "dda number", "dda account", "direct deposit account", "settlement acct"),
        *("ach account", "ach acct", "payout account", "checking account number", "us bank account", "pay info acct"),
    ),
    context=("acct", "account", "checking", "savings", "direct deposit", "ach", "voided check", "chase", "wells fargo"),
    siblings=("routing", "routing number", "aba", "rtn", "bank name", "account type", "settlement rtg", "ach"),
    confused_with="customer account, order and phone numbers; a routing number or a bank beside it tells them apart.",
    matches=("ck routing 021000021 acct 7260418395", "checking account 000123456789"),
    rejects=("account 0000000000", "acct 123456789", "account opened in 2019"),
)
