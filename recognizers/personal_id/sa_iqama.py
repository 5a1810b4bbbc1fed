"""Saudi residence number (iqama): ten digits, the first one 2, Luhn check digit.

Issued by the General Directorate of Passports (Muqeem, Absher) to foreign residents.
Specification: https://www.absher.sa, https://www.muqeem.sa.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_iqama(number: str) -> bool:
    return is_digits(number, 10) and number[0] == "2" and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="SA_IQAMA",
    name="Saudi residence number (iqama)",
    asked_pattern="2[0-9]{9}|2[0-9]{2}[ -][0-9]{3}[ -][0-9]{4}",
    check=_is_iqama,
    fields=(
        *("iqama", "iqama id", "iqamah", "iqama card", "saudi iqama", "saudi residence permit", "resident id saudi"),
        *("muqeem id", "ksa residence permit", "رقم الاقامة", "رقم الإقامة", "الاقامة", "الإقامة", "هوية مقيم"),
        *("رقم هوية مقيم", "رقم الهوية", "الهوية", "هوية", "saudi id", "ksa id"),
    ),
    context=("هوية", "اقامة", "إقامة", "مقيم", "muqeem", "absher", "kafeel"),
    siblings=("رقم الجواز", "تاريخ الميلاد", "الآيبان", "الكفيل", "sponsor"),
    confused_with="order and phone numbers of ten digits, one in ten of which passes; only a word for it asks.",
    lifespan="as long as the residence, kept over yearly renewals",
    matches=("رقم الاقامة 2664424864", "iqama 2708211905"),
    rejects=("iqama 2917059829", "iqama 966555555555", "iqama 1708211907"),
)
