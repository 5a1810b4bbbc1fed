"""Swiss and Liechtenstein postal account: two digits, a number of up to six, a check digit, 00-000000-0.

Issued by PostFinance; the check digit goes on from digit to digit over a table (modulo 10, recursive). Participants of
the orange payment slip (01 and 03), which were companies, have the same form. Withdrawn for payments in 2022, but
known. Specification: PostFinance, Handbuch Datensätze, https://www.postfinance.ch.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_CARRY = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)


def _is_account(number: str) -> bool:
    if not is_digits(number) or not 4 <= len(number) <= 9 or is_repeated(number[2:]):
        return False
    carry = 0
    for digit in number[:2] + number[2:-1].zfill(6):
        carry = _CARRY[(carry + int(digit)) % 10]
    return (10 - carry) % 10 == int(number[-1])


recognizer = Recognizer(
    entity="CH_POSTAL_ACCOUNT",
    name="Swiss postal account number",
    asked_pattern="[1-9][0-9][ -][0-9]{1,6}[ -][0-9]|[1-9][0-9]{8}",
    check=_is_account,
    fields=(
        *("postkonto", "postkontonummer", "pc konto", "postcheckkonto", "postscheckkonto", "compte postal suisse"),
        *("ccp suisse", "postkonto nr", "pc kto", "conto corrente postale svizzera", "swiss postal account"),
        *("postfinance konto", "numero de compte postal", "postfinance kontonummer", "compte de cheques postaux"),
    ),
    context=("postfinance", "postkonto", "postcheck"),
    siblings=("bank", "kontoinhaber", "iban", "zahlungsverbindung", "titulaire"),
    confused_with="dates and phone numbers in groups; the check digit tells nine in ten apart.",
    lifespan="as long as the account; replaced by the IBAN in October 2022",
    matches=("Postkonto 80-29505-6", "PC-Konto 30-193941-5", "CCP suisse 87-257242-1"),
    rejects=("Postkonto 80-29505-7", "Postkonto 00-000000-0", "Postkonto folgt"),
)
