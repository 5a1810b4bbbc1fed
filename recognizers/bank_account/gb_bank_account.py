"""Bank account of the United Kingdom: six-digit sort code and eight-digit account number.

Issued by banks; the sort code is written in pairs. The account alone has no check digit without the bank's table.
Specification: https://www.vocalink.com/tools/modulus-checking/; the table of weights by sort code is published under
terms that allow no redistribution, so it is not here and the account is not checked against it.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_SORT_CODE = "[0-9]{2}-[0-9]{2}-[0-9]{2}"
_SORT_LABEL = "(?:SORT ?CODE|S/?C)"
_ACCOUNT_LABEL = "(?:A/?C|ACCT?|ACCOUNT)(?: ?(?:NO|NUM|NUMBER))?"
_WORDS = str.maketrans("", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ,;:|#()")


def _is_account(value: str) -> bool:
    """Accept eight digits, or fourteen with the sort code, with or without the labels between them."""
    digits = value.translate(_WORDS)
    if not is_digits(digits, 8, 14):
        return False
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="GB_BANK_ACCOUNT",
    name="UK bank account number",
    pattern=(
        f"{_SORT_CODE}(?:[ ,;:/|#-]{{0,3}}{_ACCOUNT_LABEL})?[ .,;:/|#-]{{1,3}}[0-9]{{4}} ?[0-9]{{4}}"
        f"|[0-9]{{4}} ?[0-9]{{4}}[ ,;:/|()-]{{0,3}}{_SORT_LABEL}[ .:#-]{{0,3}}[0-9]{{2}}[ -]?[0-9]{{2}}[ -]?[0-9]{{2}}"
        f"|{_SORT_LABEL}[ .:#-]{{0,3}}[0-9]{{2}}[ -]?[0-9]{{2}}[ -]?[0-9]{{2}}[ ,;:/|()-]{{1,3}}(?:{_ACCOUNT_LABEL})?"
        "[ .:#-]{0,3}[0-9]{4} ?[0-9]{4}"
    ),
    asked_pattern="[0-9]{8}|[0-9]{4}[ -][0-9]{4}|[0-9]{2} ?[0-9]{2} ?[0-9]{2}[ /]{1,3}[0-9]{8}",
    check=_is_account,
    fields=(
        *("uk bank account", "bank account", "bank account number", "bank account no", "bank details", "bank acc"),
        *("bank acct", "bank ac", "direct debit account", "dd account", "bacs account", "bacs details"),
        *("new bank details", "refund account"),
    ),
    context=(
        *("sort code", "sort", "s c", "account", "acc", "acct", "acct no", "a c", "bacs", "direct debit"),
        *("building society", "barclays", "lloyds", "natwest", "hsbc", "monzo", "santander", "nationwide", "halifax"),
        "starling",
    ),
    siblings=("sort code", "sort", "sortcode", "sc", "bank name", "bank", "account name", "account holder"),
    lifespan="as long as the account; the sort code changes when a branch is moved",
    confused_with="a date before a phone number of eight digits; a valid date is claimed first.",
    matches=(
        "30-61-28 41957306",
        "sort code 16-08-53 a/c 27406918",
        "acc 5183 0472 s/c 40 26 71",
        "direct debit 07-44-36 / 86125047",
    ),
    rejects=("00-00-00 00000000", "sort code 30-61-28 only", "30-61-28 4195"),
)
