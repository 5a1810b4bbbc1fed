"""The national check digits inside domestic account numbers (BBAN): what an IBAN holds behind four characters.

SWIFT's IBAN registry (https://www.swift.com/standards/data-standards/iban-international-bank-account-number) has the
structures, national associations of banks the algorithms; each is named at its function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.iso7064 import mod_11_10
from sensitive_scan.check.italian import italian_letter
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.check.rib import passes_rib
from sensitive_scan.check.weighted import weighted, weighted_sum

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.recognizer import Check

_CZECH = (6, 3, 7, 9, 10, 5, 8, 4, 2, 1)
_SPANISH = (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)
_NINE_SEVEN = (9, 7, 3, 1) * 4
_TEN = 10
_CIN_LENGTH = 23

passes_norwegian = weighted((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11)
"""Norway (Bits): eleven digits by 11."""


def passes_czech(part: str) -> bool:
    """Czechia and Slovakia (ČNB, NBS): a prefix or an account number, by 11."""
    return is_digits(part) and len(part) <= len(_CZECH) and weighted_sum(part.zfill(len(_CZECH)), _CZECH) % 11 == 0


def passes_nine_seven(part: str) -> bool:
    """Hungary and Albania: weights 9, 7, 3, 1, by 10."""
    return is_digits(part) and len(part) <= len(_NINE_SEVEN) and weighted_sum(part, _NINE_SEVEN) % 10 == 0


def passes_cin(value: str) -> bool:
    """Italy and San Marino (ABI): a letter worked out from the 22 characters behind it, as in the codice fiscale."""
    return len(value) == _CIN_LENGTH and italian_letter(value[1:]) == value[0]


def passes_spanish(number: str) -> bool:
    """Spain (Consejo Superior Bancario): a digit for bank and branch, a digit for the account, by 11."""
    if not is_digits(number, 20):
        return False
    return _spanish("00" + number[:8]) == int(number[8]) and _spanish(number[10:]) == int(number[9])


def _spanish(digits: str) -> int:
    """The digit that makes ten digits' weighted sum a multiple of 11; ten is written as one."""
    rest = -weighted_sum(digits, _SPANISH) % 11
    return 1 if rest == _TEN else rest


def passes_belgian(number: str) -> bool:
    """Belgium (Febelfin): the first ten digits by 97, nought as 97, are the last two."""
    return is_digits(number, 12) and (int(number[:10]) % 97 or 97) == int(number[10:])


def passes_dutch(number: str) -> bool:
    """The Netherlands: the eleven test over ten digits, which accounts of the former Postbank need not pass."""
    return is_digits(number, 10) and weighted_sum(number, range(10, 0, -1)) % 11 == 0


def passes_estonian(number: str) -> bool:
    """Estonia (Pangaliit): weights 7, 3, 1 from the end, by 10."""
    return is_digits(number) and weighted_sum(number[::-1], (1, *(7, 3, 1) * 6)) % 10 == 0


def passes_croatian(number: str) -> bool:
    """Croatia (HNB): bank and account each have a digit by mod 11,10."""
    return is_digits(number, 17) and mod_11_10(number[:7]) and mod_11_10(number[7:])


_NATIONAL: Mapping[str, Check] = {
    "AL": lambda bban: passes_nine_seven(bban[:8]),
    "BE": passes_belgian,
    "CZ": lambda bban: passes_czech(bban[4:10]) and passes_czech(bban[10:]),
    "EE": lambda bban: passes_estonian(bban[4:]),
    "ES": passes_spanish,
    "FI": luhn,
    "HR": passes_croatian,
    "HU": lambda bban: passes_nine_seven(bban[:8]) and passes_nine_seven(bban[8:]),
    "NL": lambda bban: passes_dutch(bban[4:]),
    "NO": passes_norwegian,
    "PL": lambda bban: is_digits(bban[:8], 8) and weighted_sum(bban, (3, 9, 7, 1, 3, 9, 7, 1)) % 10 == 0,
    **dict.fromkeys(("BA", "ME", "MK", "PT", "RS", "SI", "TL"), mod_97_10),
    **dict.fromkeys(("FR", "MC", "MR", "TN"), passes_rib),
    **dict.fromkeys(("IT", "SM"), passes_cin),
}
_NATIONAL_OF_THE_SAME_FORM = {"SK": "CZ"}


def confirms_iban(iban: str) -> bool | None:
    """Whether the national check digits inside a compact IBAN are right; ``None`` where its country has none."""
    country, bban = iban[:2], iban[4:]
    if country == "NL" and bban[4:7] == "000":
        return None
    check = _NATIONAL.get(_NATIONAL_OF_THE_SAME_FORM.get(country, country))
    return check(bban) if check is not None else None
