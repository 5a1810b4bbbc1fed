"""Mongolian citizen's registration number (регистрийн дугаар): two Cyrillic letters and eight digits.

The letters stand for the place of registration; then the birth date, twenty added to the month of those born from 2000
on, and two more digits. Issued by the General Authority for State Registration. People write the letters in Latin too.
Specification: https://burtgel.gov.mn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_SINCE_2000 = 20


def _is_register(value: str) -> bool:
    letters, digits = value[:2], value[2:]
    if not letters.isalpha() or len(letters) != 2 or not is_digits(digits, 8):
        return False
    month = int(digits[2:4])
    return is_date(int(digits[:2]), month - _SINCE_2000 if month > _SINCE_2000 else month, int(digits[4:6]))


def _sample(chance: Random) -> str:
    """Letters as people have them, since some pairs of Latin ones are those of European VAT numbers."""
    month = chance.choice((*range(1, 13), *range(21, 33)))
    date = f"{chance.randrange(100):02d}{month:02d}{chance.randint(1, 28):02d}"
    return "".join(chance.choices("АБВГДЗИЙКЛМНОПРСТУФХЦЧШЭЮЯ", k=2)) + f"{date}{chance.randrange(100):02d}"


recognizer = Recognizer(
    entity="MN_REGISTER",
    name="Mongolian citizen's registration number",
    asked_pattern="[А-ЯЁӨҮ]{2} ?[0-9]{8}|[A-Z]{2} ?[0-9]{8}",
    check=_is_register,
    fields=(
        *("регистрийн дугаар", "регистр", "регистрийн №", "иргэний регистр"),
        *("иргэний үнэмлэх", "иргэний үнэмлэхний дугаар"),
        *("registriin dugaar", "mongolian registration number", "mongolia register number", "mongolian id"),
        *("mongolian national id", "регистр дугаар"),
    ),
    context=("рд", "үнэмлэх", "иргэний"),
    siblings=("төрсөн огноо", "овог", "нэр", "утас"),
    confused_with="consignment and article codes of two letters and eight digits; a birth date is in it.",
    lifespan="for life; months of more than twenty since 2000",
    sample=_sample,
    matches=("регистрийн дугаар УБ92071548", "регистр ТА03251563", "mongolian id UB88121572"),
    rejects=("регистр УБ92131548", "регистр УБ92074048", "регистр УБ920715"),
)
