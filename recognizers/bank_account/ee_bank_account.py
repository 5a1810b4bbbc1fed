"""Estonian bank account before the IBAN: ten to fourteen digits, bank first, the last one a check digit by 7-3-1.

Issued by banks until February 2014; noughts put behind the bank's two digits make the IBAN's end of it.
Specification: Pangaliit, https://www.pangaliit.ee (IBAN, 7-3-1).
"""

from __future__ import annotations

from sensitive_scan.check.bban import passes_estonian
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    if not is_digits(number, 10, 11, 12, 13, 14) or number[0] == "0" or is_repeated(number):
        return False
    return passes_estonian(number)


recognizer = Recognizer(
    entity="EE_BANK_ACCOUNT",
    name="Estonian bank account number",
    asked_pattern="[1-9][0-9]{9,13}",
    check=_is_account,
    fields=(
        *("arveldusarve", "pangakonto", "pangakonto number", "arveldusarve nr", "arvelduskonto", "kontonumber"),
        *("pangaarve", "pangaarve number", "estonian bank account", "bank account estonia", "palgakonto"),
    ),
    context=("arveldusarve", "swedbank ee", "seb eesti", "lhv", "coop pank"),
    siblings=("pank", "saaja", "isikukood", "konto omanik"),
    test_numbers=("221020145685",),
    confused_with="order numbers of ten to fourteen digits; only a word for it asks, and a check digit ends it.",
    lifespan="as long as the account; written as an IBAN since February 2014",
    matches=("arveldusarve 224839548629", "pangakonto 10887180334016", "palgakonto: 221020145685"),
    rejects=("arveldusarve 224839548628", "arveldusarve 000000000000", "arveldusarve 2248395"),
)
