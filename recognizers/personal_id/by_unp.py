"""Belarusian taxpayer number (UNP, УНП) of a person: two letters and seven digits, the last one a check digit by 11.

Issued by the tax offices to persons; the letters are those that Cyrillic and Latin share. A company's and a sole
trader's is nine digits, which is not looked for here. Specification:
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/,
https://be.wikipedia.org/wiki/Уліковы_нумар_плацельшчыка.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_LATIN = str.maketrans("АВСЕНКМОРТ", "ABCEHKMOPT")
_FIRST, _SECOND = "ABCEHKM", "ABCEHKMOPT"
_WEIGHTS = (23, 19, 17, 13, 7, 5, 3)


def _is_unp(value: str) -> bool:
    number = value.translate(_LATIN)
    first, second, digits = number[:1], number[1:2], number[2:]
    if not is_digits(digits, 7) or is_repeated(digits) or first not in _FIRST or second not in _SECOND:
        return False
    # the first letter counts as 10 to 35, the second one by its place among those that may stand there
    total = 29 * (ord(first) - 55) + weighted_sum(str(_SECOND.index(second)) + digits[:6], _WEIGHTS)
    return total % 11 == int(digits[6])


recognizer = Recognizer(
    entity="BY_UNP",
    name="Belarusian taxpayer number of a person (UNP)",
    asked_pattern="[ABCEHKMАВСЕНКМ][ABCEHKMOPTАВСЕНКМОРТ] ?[0-9]{7}",
    check=_is_unp,
    fields=(
        *("унп физлица", "унп", "унп физического лица", "унп клиента", "учетный номер плательщика", "унп фіз асобы"),
        *("уліковы нумар плацельшчыка", "unp belarus", "unp fizlica", "belarusian unp"),
    ),
    context=("имнс", "мнс рб", "унп"),
    siblings=("дата рождения", "паспорт", "личный номер"),
    confused_with="passports of two letters and seven digits; one in eleven passes, and a word must ask.",
    lifespan="for life",
    matches=("УНП физлица MA1953684", "унп АС1938476"),
    rejects=("УНП MA1953685", "унп 100582333", "унп MA0000000"),
)
