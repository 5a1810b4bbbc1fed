"""Dominican identity card number (cédula de identidad y electoral): 000-0000000-0, the last one mostly a Luhn digit.

Issued by the Junta Central Electoral. Some hundred cards of before the electronic register are known that fail Luhn, so
that it only counts for or against (python-stdnum refuses all but a list of them). A company's RNC has nine digits.
Specification: https://jce.gob.do, https://dgii.gov.do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


def _is_cedula(number: str) -> bool:
    return is_digits(number, 11) and not is_repeated(number[3:10]) and not is_counting(number)


def _sample(random: Random) -> str:
    body = f"{random.choice((1, 2, 12, 31, 47, 54, 223, 402)):03d}{random.randrange(10**6, 10**7)}"
    last = next(digit for digit in "0123456789" if luhn(body + digit))
    return f"{body[:3]}-{body[3:]}-{last}" if random.random() < 0.5 else body + last


recognizer = Recognizer(
    entity="DO_CEDULA",
    name="Dominican identity card number (cédula)",
    asked_pattern="[0-9]{3}[ .-]?[0-9]{7}[ .-]?[0-9]",
    check=_is_cedula,
    confirm=luhn,
    fields=(
        *("cedula dominicana", "cedula de identidad y electoral", "cedula republica dominicana", "cedula"),
        *("cedula dominicano", "cedula rnc", "cedula de identidad", "cie dominicana", "dominican cedula"),
    ),
    context=("junta central electoral", "cedula de identidad y electoral"),
    siblings=("rnc", "fecha de nacimiento", "nss", "sector"),
    test_numbers=("22400022111",),
    confused_with="order numbers and Italian VAT numbers of eleven digits.",
    lifespan="for life, the card for ten years; issued since 1932.",
    sample=_sample,
    matches=("cédula dominicana 036-4147053-3", "Cédula de identidad y electoral 07761631436", "224-0002211-1"),
    rejects=("cédula dominicana 000-0000000-0", "cédula 01234567890", "RNC 101-00001-1"),
)
