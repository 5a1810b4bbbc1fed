"""Norwegian bank account number (kontonummer): eleven digits 0000.00.00000, the last one a mod 11 check digit.

Issued by banks. The old postal giro's accounts of seven digits follow 0000 and have a Luhn digit; python-stdnum
(no.kontonr) takes them without the noughts too. Specification: Bits, https://www.bits.no/en/bank/iban/.
"""

from __future__ import annotations

from sensitive_scan.check.bban import passes_norwegian
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    # the postal giro's bank code, whose accounts of seven digits have a check digit of their own
    is_sound = luhn(number[4:]) if number.startswith("0000") else passes_norwegian(number)
    return is_sound and is_digits(number, 11) and not is_repeated(number)


recognizer = Recognizer(
    entity="NO_KONTONUMMER",
    name="Norwegian bank account number",
    pattern=r"[0-9]{4}\.[0-9]{2}\.[0-9]{5}",
    asked_pattern="[0-9]{11}|[0-9]{4}[ -][0-9]{2}[ -][0-9]{5}",
    check=_is_account,
    fields=(
        *("norsk kontonummer", "kontonummer", "bankkonto", "kontonr", "konto nr", "lonnskonto", "bankkontonummer"),
        *("bankkontonr", "kontonummer 11 siffer", "utbetalingskonto", "brukskonto", "sparekonto", "lonnskontonummer"),
        *("norwegian bank account", "bank account norway"),
    ),
    context=("konto", "dnb", "sparebank", "utbetaling", "lonn"),
    siblings=("bank", "fodselsnummer", "fodselsnr", "kontoeier"),
    confused_with="dotted dates and version numbers; the groups 4-2-5 and mod 11 tell them apart.",
    lifespan="as long as the account; the last eleven digits of a Norwegian IBAN",
    matches=("konto 4424.86.43002", "kontonummer: 41702288264"),
    rejects=("konto 5332.97.46185", "0000.00.00000"),
)
