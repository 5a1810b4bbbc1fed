"""Finnish bank account before the IBAN: six digits of bank and branch, a dash, two to eight digits, the last by Luhn.

Issued by banks until 2010. For the check noughts fill the account up to fourteen digits: behind the sixth one, but
behind the seventh at the banks that begin with 4 and 5. Specification: Finanssiala, Suomalaiset tilinumerot ja IBAN,
https://www.finanssiala.fi.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_LENGTH = 14


def _is_account(number: str) -> bool:
    if not is_digits(number) or not 8 <= len(number) <= _LENGTH or number[0] in "079" or is_repeated(number[6:]):
        return False
    head = 7 if number[0] in "45" else 6
    return luhn(number[:head] + number[head:].zfill(_LENGTH - head))


def _sample(random: Random) -> str:
    while True:
        # six and four digits would look like a Swedish personal number, and share its check digit
        bank, account = f"{random.choice('124568')}{random.randrange(10**5):05d}", str(random.randrange(10**4, 10**8))
        if _is_account(bank + account):
            return f"{bank}-{account}"


recognizer = Recognizer(
    entity="FI_BANK_ACCOUNT",
    name="Finnish bank account number",
    asked_pattern="[1-68][0-9]{5} ?- ?[0-9]{2,8}|[1-68][0-9]{13}",
    check=_is_account,
    fields=(
        *("vanha tilinumero", "tilinumero", "pankkitili", "pankkitilin numero", "tilinro", "tili nro", "palkkatili"),
        *("kotimainen tilinumero", "bban tilinumero", "finnish bank account", "bank account finland"),
        *("pankkitilinumero", "gammalt kontonummer finland"),
    ),
    context=("tilinumero", "osuuspankki", "op pohjola", "saastopankki", "nordea suomi"),
    siblings=("pankki", "tilinomistaja", "bic", "henkilotunnus"),
    confused_with="phone numbers of six and four digits; the Luhn digit tells nine in ten apart.",
    lifespan="as long as the account; written as an IBAN since 2010",
    sample=_sample,
    matches=(
        *("tilinumero 123456-9729", "pankkitili 405510-97528826", "palkkatili 529012-0186"),
        "tili nro 800012-26330430",
    ),
    rejects=("tilinumero 123456-9728", "tilinumero 000000-0000", "tilinumero 123456"),
)
