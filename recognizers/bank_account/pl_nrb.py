"""Polish bank account number (NRB): two check digits by mod 97-10, bank and branch of eight, account of sixteen.

Issued by banks since 2004; a Polish IBAN without PL. Specification: order 15/2010 of the president of Narodowy Bank
Polski on numbering accounts, https://nbp.pl (NRB, IBAN).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_PL = "2521"


def _is_nrb(number: str) -> bool:
    return is_digits(number, 26) and number[2:10] != "0" * 8 and mod_97_10(number[2:] + _PL + number[:2])


def _sample(random: Random) -> str:
    body = f"{random.randrange(101, 300)}{random.randrange(10**21):021d}"
    number = f"{98 - int(body + _PL + '00') % 97:02d}{body}"
    return " ".join((number[:2], *(number[place : place + 4] for place in range(2, 26, 4))))


recognizer = Recognizer(
    entity="PL_NRB",
    name="Polish bank account number (NRB)",
    pattern="[0-9]{2}(?: [0-9]{4}){6}|[0-9]{2}(?:-[0-9]{4}){6}",
    asked_pattern="[0-9]{26}|[0-9]{2} [0-9]{8} [0-9]{16}|[0-9]{2}(?:[ -]?[0-9]{4}){6}",
    check=_is_nrb,
    fields=(
        *("nrb", "rachunku bankowego", "nr rachunku bankowego", "numer konta bankowego", "konta bankowego"),
        *("konto bankowe", "rachunek bankowy", "numer konta", "nr konta", "numer rachunku", "konto osobiste"),
        *("rachunek do wyplaty", "konto do wynagrodzenia", "polish bank account", "rachunek ror"),
    ),
    context=("rachunek", "nrb", "przelew na konto", "pko bp", "mbank", "pekao"),
    siblings=("bank", "nazwa banku", "pesel", "wlasciciel rachunku", "odbiorca"),
    confused_with="nothing else has twenty-six digits; two check digits by 97 end all doubt.",
    lifespan="as long as the account; issued in this form since July 2004",
    sample=_sample,
    matches=("konto 83 1020 3520 5617 4833 8014 1269", "numer rachunku bankowego 17102006044319829657249208"),
    rejects=("83 1020 3520 5617 4833 8014 1260", "nrb 00000000000000000000000000", "nr konta 1234"),
)
