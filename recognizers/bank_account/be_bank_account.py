"""Belgian bank account before the IBAN: bank, account and two check digits by 97 as 3-7-2, 000-0000000-00.

Issued by banks until 2011; now the last twelve digits of the IBAN, and still written in letters and notes. The check
digits are the remainder of the first ten by 97, 97 instead of 0.
Specification: https://www.febelfin.be; SWIFT IBAN registry (BE), https://www.swift.com/standards/data-standards/iban.
"""

from __future__ import annotations

from sensitive_scan.check.belgian import is_belgian_97
from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    return len(number) == 12 and not is_repeated(number[:10]) and is_belgian_97(number)


recognizer = Recognizer(
    entity="BE_BANK_ACCOUNT",
    name="Belgian bank account number",
    pattern="(?:[0-46-9][0-9]{2}|5[0-8][0-9])-[0-9]{7}-[0-9]{2}",
    asked_pattern="[0-9]{3}[ ./-]?[0-9]{7}[ ./-]?[0-9]{2}",
    check=_is_account,
    fields=(
        *("belgische rekening", "belgisch rekeningnummer", "compte bancaire belge", "numero de compte belge"),
        *("belgian bank account", "belgian account number", "bankrekening belgie", "rekeningnummer", "zichtrekening"),
        *("bankrekeningnummer", "compte a vue", "zichtrekeningnummer", "spaarrekening belgie", "bban belgie"),
    ),
    context=("belfius", "kbc", "argenta", "ing belgie", "bnp paribas fortis", "zichtrekening", "bpost bank"),
    siblings=("bank", "rekeninghouder", "titulaire", "bic", "rijksregisternummer"),
    confused_with="structured payment references (+++000/0000/00000+++) and identity cards, which begin with 59.",
    lifespan="as long as the account; replaced by the IBAN between 2008 and 2011",
    matches=("rekeningnummer 001557337929", "310-6968361-64", "compte belge 737 3945563 34"),
    rejects=("rekeningnummer 001557337920", "310-6968361-65", "+++310/6968/36164+++ 000-0000000-00"),
)
