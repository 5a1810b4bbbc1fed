"""Bank account of Australia: six-digit BSB (bank, state, branch) and an account number of 5 to 10 digits.

Issued by banks; the BSB is written 000-000. Specification: https://www.auspaynet.com.au/resources/bsb.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_ACCOUNT_LABEL = "(?:A/?C|ACCT?|ACCOUNT)(?: ?(?:NO|NUM|NUMBER))?"
_WORDS = str.maketrans("", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ,;:|#()")


def _is_account(value: str) -> bool:
    """Accept the account alone or with its BSB before it, with or without the labels between them."""
    digits = value.translate(_WORDS)
    return is_digits(digits) and 5 <= len(digits) <= 16 and not is_repeated(digits)


recognizer = Recognizer(
    entity="AU_BANK_ACCOUNT",
    name="Australian bank account number",
    pattern=(
        "BSB[ .:#]{0,3}[0-9]{3}[ -]?[0-9]{3}[ ,;:/|-]{1,3}"
        f"(?:{_ACCOUNT_LABEL}[ .:#-]{{0,3}})?[0-9]{{2,4}}(?:[ -]?[0-9]{{2,4}}){{1,2}}"
        f"|[0-9]{{3}}-[0-9]{{3}}[ ,;:/|]{{1,3}}{_ACCOUNT_LABEL}[ .:#-]{{0,3}}[0-9]{{5,10}}"
    ),
    asked_pattern="[0-9]{5,10}|[0-9]{2,4} [0-9]{3,4}(?: [0-9]{3,4})?|[0-9]{3}-[0-9]{3}[ /]{1,3}[0-9]{5,10}",
    check=_is_account,
    fields=(
        *("bank account au", "bsb account", "bsb acc", "bsb and account", "bsb a c", "bsb account number"),
        *("australian bank account", "aussie bank account", "bsb acct", "bsb acc no", "bsb and acc no"),
    ),
    context=("bsb", "westpac", "commbank", "nab", "anz", "bendigo", "macquarie bank"),
    siblings=("bsb", "bsb number", "bsb no", "bank name", "account name"),
    confused_with="phone and invoice numbers; a BSB beside it tells them apart.",
    lifespan="as long as the account; a closed branch's BSB lives on for some years",
    matches=("BSB 733-214 acc 48159327", "bsb 063-871 a/c 318 207 946", "082-902 account 1234567"),
    rejects=("BSB 000-000 acc 000000", "bsb pending", "BSB 062 acc"),
)
