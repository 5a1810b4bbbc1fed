"""Croatian bank account before the IBAN: bank (VBDI) of seven digits and account of ten, each with a mod 11,10 digit.

Issued by banks until June 2013; since then the last seventeen digits of the Croatian IBAN.
Specification: https://www.hnb.hr (Odluka o konstrukciji računa za izvršenje platnih transakcija).
"""

from __future__ import annotations

from sensitive_scan.check.bban import passes_croatian
from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    return passes_croatian(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="HR_BANK_ACCOUNT",
    name="Croatian bank account number",
    pattern="[1-9][0-9]{6}-[0-9]{10}",
    asked_pattern="[1-9][0-9]{16}|[1-9][0-9]{6} [0-9]{10}",
    check=_is_account,
    fields=(
        *("croatian bank account", "bank account croatia", "broj tekuceg racuna hr", "tekuci racun", "ziro racun"),
        *("broj tekuceg racuna", "broj ziro racuna", "bankovni racun", "broj bankovnog racuna", "vbdi i broj racuna"),
        *("racun u banci", "devizni racun", "zasticeni racun"),
    ),
    context=("vbdi", "zagrebacka banka", "privredna banka", "erste hr", "isplata place"),
    siblings=("banka", "vbdi", "oib", "naziv banke"),
    confused_with="references of payment; two check digits tell them apart.",
    lifespan="as long as the account; written as an IBAN since June 2013",
    matches=("tekući račun 1001005-1863000160", "10010051863000160"),
    rejects=("žiro račun 1001005-1863000161", "1001006-1863000160", "0000000-0000000000"),
)
