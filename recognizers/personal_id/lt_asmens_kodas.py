"""Lithuanian personal code (asmens kodas): sex and century, birth date, three digits, check digit; eleven digits.

Issued by the Centre of Registers since 1992. Where somebody does not know the day or month of birth it is 00, and codes
that begin with 9 have no date; python-stdnum (lt.asmens) knows the latter only. Specification: act I-2237 on the
population register, https://www.registrucentras.lt (asmens kodas).
"""

from __future__ import annotations

from sensitive_scan.check.baltic import baltic
from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer

_FIRST_CENTURY = 1800


def _is_asmens_kodas(number: str) -> bool:
    if not baltic(number) or number[0] == "0" or is_repeated(number):
        return False
    if number[0] == "9":
        return True
    year = _FIRST_CENTURY + (int(number[0]) - 1) // 2 * 100 + int(number[1:3])
    return is_date(year, int(number[3:5]) or 1, int(number[5:7]) or 1)


recognizer = Recognizer(
    entity="LT_ASMENS_KODAS",
    name="Lithuanian personal code",
    asked_pattern="[1-9][0-9]{10}",
    check=_is_asmens_kodas,
    fields=(
        *("asmens kodas", "asmens kodo nr", "asm kodas", "lithuanian personal code", "lithuanian id code"),
        *("lithuanian personal identification number", "kliento asmens kodas", "darbuotojo asmens kodas", "asmens k"),
        *("vaiko asmens kodas", "personal code lithuania", "asmens kodas arba gimimo data", "личный код литва"),
    ),
    context=("asmens koda", "asmens kodu", "gyventoju registras", "registru centras", "gimes", "gimusi"),
    siblings=("gimimo data", "vardas", "pavarde", "pilietybe", "gyvenamoji vieta"),
    test_numbers=("33309240064",),
    confused_with="order and phone numbers of eleven digits; a birth date and a check digit are in it.",
    lifespan="for life; issued since 1992",
    matches=("asmens kodas 33309240064", "Asmens kodas: 45008279240", "asm. kodas 55108122910"),
    rejects=("asmens kodas 33309240065", "asmens kodas 33313240064", "asmens kodas 00000000000"),
)
