"""Taiwanese identification number: a letter for the place, 1 or 2 (8 or 9 for residents), eight digits, sum by 10.

Issued by the household registration offices. Specification: https://www.ris.gov.tw.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

# places in the order in which they got their numbers, from 10 on
_PLACES = {letter: 10 + number for number, letter in enumerate("ABCDEFGHJKLMNPQRSTUVXYWZIO")}


def _is_taiwanese_id(value: str) -> bool:
    place, digits = _PLACES.get(value[:1]), value[1:]
    if place is None or not is_digits(digits, 9) or digits[0] not in "1289" or is_repeated(digits[1:]):
        return False
    return (place // 10 + place % 10 * 9 + weighted_sum(digits, (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0


recognizer = Recognizer(
    entity="TW_NATIONAL_ID",
    name="Taiwanese identification number",
    pattern="[A-Z][1289][0-9]{8}",
    check=_is_taiwanese_id,
    fields=("身分證字號", "身分證", "身份證字號", "統一證號", "居留證號", "taiwan id", "tw id", "roc id"),
    context=("身分證", "證號", "taiwan id"),
    siblings=("生日", "出生年月日"),
    test_numbers=("A123456789",),
    confused_with="product and consignment codes of a letter and nine digits, one in ten of which passes.",
    matches=("身分證字號 Z204166058", "TW ID G279626948"),
    rejects=("T245250838", "A300000000"),
)
