"""Swedish bank account: clearing number of four digits (five at Swedbank, 8000-0) and account of six to ten digits.

Issued by banks; the check digit is by 10 or by 11 over other digits from bank to bank, so that only the structure is
asked. Specification: Bankgirot, Bankernas kontonummer, https://www.bankgirot.se.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_WORDS = str.maketrans("", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ,;:")
_ACCOUNT = "[0-9](?:[ .-]?[0-9]){5,9}"


def _is_account(value: str) -> bool:
    digits = value.translate(_WORDS)
    if not is_digits(digits) or not 10 <= len(digits) <= 15:
        return False
    return digits[0] != "0" and not is_repeated(digits[4:]) and not is_counting(digits)


recognizer = Recognizer(
    entity="SE_BANK_ACCOUNT",
    name="Swedish bank account number",
    pattern=(
        "CLEARING(?:NUMMER|NR)?[ .:-]{0,3}[1-9][0-9]{3}(?:-[0-9])?[ ,;/-]{1,3}"
        f"(?:BANK)?(?:KONTO|KTO)(?:NUMMER|NR)?[ .:-]{{0,3}}{_ACCOUNT}"
    ),
    asked_pattern=f"[1-9][0-9]{{3}}(?:-[0-9])?[ ,/-]{{1,3}}{_ACCOUNT}|[1-9][0-9]{{9,14}}",
    check=_is_account,
    fields=(
        *("svenskt bankkonto", "clearingnummer kontonummer", "clearing och kontonummer", "clearing kontonummer"),
        *("kontonummer inkl clearing", "kontonummer med clearing", "swedish bank account", "bank account sweden"),
        *("lonekonto", "utbetalningskonto", "bankkontonummer", "kontonummer", "bankkonto", "kontonr"),
    ),
    context=("clearing", "clearingnr", "clearingnummer", "swedbank", "handelsbanken", "lansforsakringar bank"),
    siblings=("clearingnummer", "clearing", "banknamn", "bank", "kontohavare"),
    confused_with="phone and order numbers of ten digits; only a word for it asks.",
    lifespan="as long as the account",
    matches=("clearing 5204, konto 482 71 63", "Clearingnr 8327-9 kontonr 482 716 305-1", "lönekonto 91501847263"),
    rejects=("lönekonto 0000-0000000", "lönekonto 1234", "clearing 5204 saknas"),
)
