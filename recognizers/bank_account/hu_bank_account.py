"""Hungarian bank account (pénzforgalmi jelzőszám): bank and branch of eight digits, account of eight or sixteen.

Issued by banks; both parts end in a check digit by 9-7-3-1, written 00000000-00000000(-00000000).
Specification: MNB decree 35/2017, https://www.mnb.hu (pénzforgalmi jelzőszám).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.bban import passes_nine_seven
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_WEIGHTS = (9, 7, 3, 1) * 4


def _is_account(number: str) -> bool:
    bank, account = number[:8], number[8:]
    if not is_digits(number, 16, 24) or number[0] == "0" or not account.strip("0"):
        return False
    return passes_nine_seven(bank) and passes_nine_seven(account)


def _sample(random: Random) -> str:
    parts = [f"1{random.randrange(10**6):06d}", f"{random.randrange(10**7):07d}"]
    if random.randrange(2):
        parts[1] = f"{random.randrange(10**15):015d}"
    digits = "".join(part + str(-weighted_sum(part, _WEIGHTS) % 10) for part in parts)
    return "-".join(digits[place : place + 8] for place in range(0, len(digits), 8))


recognizer = Recognizer(
    entity="HU_BANK_ACCOUNT",
    name="Hungarian bank account number",
    pattern="[1-9][0-9]{7}-[0-9]{8}(?:-[0-9]{8})?",
    asked_pattern="[1-9][0-9]{7} [0-9]{8}(?: [0-9]{8})?|[1-9][0-9]{15}(?:[0-9]{8})?",
    check=_is_account,
    fields=(
        *("penzforgalmi jelzoszam", "bankszamlaszam", "bankszamla", "szamlaszam", "bankszamla szama"),
        *("giro szamlaszam", "folyoszamla", "folyoszamlaszam", "lakossagi folyoszamla"),
        *("hungarian bank account", "bank account hungary"),
        *("berszamla", "szamlavezeto bank szamlaszam", "utalasi szamlaszam"),
    ),
    context=("bankszamla", "otp bank", "k h bank", "erste bank hungary", "utalas"),
    siblings=("bank", "szamlavezeto bank", "szamlatulajdonos", "adoazonosito jel", "kedvezmenyezett"),
    confused_with="cards of sixteen digits and order numbers of two groups of eight; two check digits tell them apart.",
    lifespan="as long as the account; the last twenty-four digits of a Hungarian IBAN",
    sample=_sample,
    matches=("bankszámlaszám 11773016-11111018", "11773016-11111018-00000000", "bankszámla 1177301611111018"),
    rejects=("bankszámlaszám 11773016-11111019", "11773017-11111018-00000000", "bankszámla 00000000-00000000"),
)
