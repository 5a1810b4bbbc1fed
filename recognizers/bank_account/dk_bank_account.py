"""Danish bank account: registration number of the branch (four digits) and account of up to ten digits.

Issued by banks; some banks' accounts have a mod 11 digit and others none, so that only the structure is asked. Also the
form of the Faroe Islands and of Greenland. Specification: https://finansdanmark.dk (registreringsnumre).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_WORDS = str.maketrans("", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ,;:")


def _is_account(value: str) -> bool:
    digits = value.translate(_WORDS)
    if not is_digits(digits) or not 10 <= len(digits) <= 14:
        return False
    return digits[:4] != "0000" and not is_repeated(digits[4:]) and not is_counting(digits)


recognizer = Recognizer(
    entity="DK_BANK_ACCOUNT",
    name="Danish bank account number",
    pattern=(
        r"REG[. -]{0,2}(?:NUMMER|NR)?[ .:]{0,3}[0-9]{4}[ ,;/-]{1,3}(?:KONTO|KTO)[. -]{0,2}(?:NUMMER|NR)?[ .:]{0,3}"
        "[0-9]{6,10}"
    ),
    asked_pattern="[0-9]{4}[ -]{1,3}[0-9]{6,10}|[0-9]{10,14}",
    check=_is_account,
    fields=(
        *("reg og kontonummer", "regnr og kontonummer", "reg nr konto nr", "regnr kontonr", "reg konto"),
        *("nemkonto", "dansk bankkonto", "registreringsnummer og kontonummer"),
        *("danish bank account", "bank account denmark"),
        *("lonkonto", "bankkonto", "kontonummer", "kontonr", "bankkontonummer"),
    ),
    context=("nemkonto", "regnr", "reg nr", "danske bank", "jyske bank", "nykredit", "sydbank"),
    siblings=("reg nr", "regnr", "registreringsnummer", "bank", "kontohaver", "pengeinstitut"),
    confused_with="phone and order numbers; the words reg. and konto or a field's name tell them apart.",
    lifespan="as long as the account",
    matches=("Reg.nr. 5471 kontonr. 0001482736", "reg. nr. 2704, konto 4827163", "nemkonto 5471 1482736"),
    rejects=("nemkonto 0000 0000000000", "nemkonto 5471", "reg.nr. 5471"),
)
