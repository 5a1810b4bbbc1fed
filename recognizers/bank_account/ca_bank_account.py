"""Bank account of Canada: five-digit transit, three-digit institution and an account number of 7 to 12 digits.

Issued by banks; printed at the foot of a cheque. Specification: https://www.payments.ca (standard 006).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_WORDS = str.maketrans("", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ,;:|#()")


def _is_account(value: str) -> bool:
    digits = value.translate(_WORDS)
    return is_digits(digits) and 15 <= len(digits) <= 20 and not is_repeated(digits)


recognizer = Recognizer(
    entity="CA_BANK_ACCOUNT",
    name="Canadian bank account number",
    pattern=(
        "TRANSIT[ .:#]{0,3}(?:NO )?[0-9]{5}[ ,;:/|-]{1,3}(?:INST(?:ITUTION)?[ .:#]{0,3})?[0-9]{3}[ ,;:/|-]{1,3}"
        "(?:A/?C|ACCT?|ACCOUNT)?(?: ?NO)?[ .:#-]{0,3}[0-9]{7,12}"
        "|[0-9]{5}-[0-9]{3}[ -](?:A/?C |ACCT? |ACCOUNT )?[0-9]{7,12}"
    ),
    check=_is_account,
    fields=("transit institution account", "void cheque account", "pad account"),
    context=("transit", "institution", "void cheque", "void chq", "pre authorized debit"),
    siblings=("transit", "transit number", "institution", "institution number"),
    confused_with="part numbers of the form 00000-000; the account of seven digits or more follows them.",
    matches=("transit 20817 inst 016 acct 3964150", "20817-016-3964150"),
    rejects=("transit 20817 bus", "00000-000-0000000", "transit 20817 inst 016"),
)
