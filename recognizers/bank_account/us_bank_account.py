"""Bank account number of a United States bank: 6 to 17 digits of the bank's own choice, without a check digit.

Issued by each bank; asked for together with its routing number, or written after it. With labels before both, the pair
stands out in any text, and the routing number's check digit confirms it.
Description: https://www.nacha.org (ACH entry detail record, field 5, 17 characters).
"""

from __future__ import annotations

import re

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((3, 7, 1, 3, 7, 1, 3, 7, 1), 10)
_NUMBERS = re.compile("[0-9]+")
_NO = "(?: ?(?:NO|NUM|NUMBER|#))?[ .:#-]{0,3}"
_ROUTING = f"(?:ABA |BANK |ACH |WIRE )?(?:ROUTING|RTN|RTG|ABA|R/T)(?: TRANSIT)?{_NO}[0-9]{{9}}"
_KIND = "(?:BANK |CHECKING |SAVINGS |CHK |SAV )?"
_ACCOUNT = f"{_KIND}(?:A/?C|ACCT?|ACCOUNT|CHECKING|SAVINGS|DDA){_NO}[0-9]{{4,17}}"
_GAP = r"(?:[ ,;/|.\r\n-]{1,3}|[ ,]{0,2}(?:AND|&) )"


def _is_account(number: str) -> bool:
    return is_digits(number) and 6 <= len(number) <= 17 and not is_repeated(number) and not is_counting(number)


def _is_pair(value: str) -> bool:
    """Whether there are two numbers, one of nine digits, and neither is a placeholder."""
    numbers = _NUMBERS.findall(value)
    return len(numbers) == 2 and 9 in map(len, numbers) and not any(map(is_repeated, numbers))


def _has_routing_number(value: str) -> bool:
    return any(map(_has_check_digit, _NUMBERS.findall(value)))


recognizers = (
    Recognizer(
        entity="US_BANK_ACCOUNT",
        name="US bank account number",
        asked_pattern="[0-9]{6,17}|[0-9]{3,6}(?:[ -][0-9]{3,6}){1,3}",
        check=_is_account,
        fields=(
            *("us bank account", "bank account number", "bank account no", "bank account", "bank acct"),
            *("checking account", "savings account", "checking acct", "savings acct", "dda number", "dda account"),
            *("direct deposit account", "settlement acct", "ach account", "ach acct", "payout account"),
            *("checking account number", "savings account number", "pay info acct", "direct deposit acct"),
            *("ach account number", "ach bank account", "usd bank account", "us bank acct", "void check account"),
        ),
        context=(
            *("acct", "account", "checking", "savings", "direct deposit", "ach", "voided check", "chase"),
            "wells fargo",
        ),
        siblings=("routing", "routing number", "aba", "rtn", "bank name", "account type", "settlement rtg", "ach"),
        confused_with="customer account, order and phone numbers; a routing number or a bank tells them apart.",
        lifespan="as long as the account; a merger of banks may give a new number",
        matches=("ck routing 021000021 acct 7260418395", "checking account 000123456789"),
        rejects=("account 0000000000", "acct 123456789", "account opened in 2019"),
    ),
    Recognizer(
        entity="US_ROUTING_AND_ACCOUNT",
        name="US routing and account number",
        pattern=f"{_ROUTING}{_GAP}{_ACCOUNT}|{_ACCOUNT}{_GAP}{_ROUTING}",
        check=_is_pair,
        confirm=_has_routing_number,
        fields=(
            *("routing and account number", "routing and account", "aba and account number", "routing account number"),
            *("routing number and account number", "ach bank details", "ach instructions", "bank routing and account"),
            *("wire instructions us", "direct deposit details", "us bank details", "us bank information"),
        ),
        siblings=("bank name", "account type", "account holder", "payee"),
        confused_with="two numbers of an order; the labels tell the pair apart.",
        lifespan="as long as the account",
        matches=(
            "pay to Routing: 021000021 Account: 7260418395, Chase",
            "ABA 091000019, acct# 48271635",
            "checking acct 000482716359 / routing no. 121000248",
        ),
        rejects=("routing 021000022 manager 7260418395", "Routing: 000000000 Account: 0000000", "routing 021000021"),
    ),
)
