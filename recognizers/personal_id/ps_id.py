"""Palestinian identity number: nine digits that begin with 4 or 6 to 9, Luhn check digit as in Israel's.

Issued by the Palestinian Ministry of Interior from the ranges of the population registry (8 and 9, newer ones 4); 6
and 7 are foreigners' temporary numbers in Israel, which fields for identity numbers there hold too.
python-stdnum (il.idnr) accepts any first digit. Specification:
https://www.moi.pna.ps; description: https://en.wikipedia.org/wiki/Palestinian_ID.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_palestinian_id(number: str) -> bool:
    return is_digits(number, 9) and number[0] in "46789" and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="PS_ID",
    name="Palestinian identity number",
    asked_pattern="[46-9][0-9]{8}|[46-9][0-9]{7}-[0-9]",
    check=_is_palestinian_id,
    fields=(
        *("palestinian id", "palestine id", "palestinian identity card", "palestinian national id", "hawiya number"),
        *("رقم الهوية الفلسطينية", "الهوية الفلسطينية", "هوية فلسطينية", "رقم هوية فلسطيني", "بطاقة الهوية الفلسطينية"),
        *("תעודת זהות", "מספר זהות", "מספר תעודת זהות"),
    ),
    context=("هوية فلسطينية", "hawiya"),
    siblings=("تاريخ الميلاد", "رقم الجوال", "date of birth"),
    confused_with="companies' numbers of nine digits with Luhn, such as the French SIREN; only a word for it asks.",
    lifespan="for life",
    matches=("palestinian id 904817269", "الهوية الفلسطينية 402635916"),
    rejects=("palestinian id 904817268", "palestinian id 104817264", "palestinian id 999999999"),
)
