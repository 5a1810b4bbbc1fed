"""Chinese resident identity card number: region, birth date, serial and an ISO 7064 mod 11-2 check character.

Issued by the Ministry of Public Security; eighteen characters, the last one a digit or X.
Specification: GB 11643-1999, https://openstd.samr.gov.cn.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.iso7064 import mod_11_2
from sensitive_scan.recognizer import Recognizer

_PROVINCES = frozenset(
    (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82, 83, 91)
)


def _is_resident_id(value: str) -> bool:
    return len(value) == 18 and mod_11_2(value) and int(value[:2]) in _PROVINCES and is_yyyymmdd(value[6:14])


recognizer = Recognizer(
    entity="CN_RESIDENT_ID",
    name="Chinese resident identity number",
    pattern="[1-689][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9X]",
    asked_pattern="[1-689][0-9]{5}[ -]?(?:19|20)[0-9]{6}[ -]?[0-9]{3}[0-9X]",
    check=_is_resident_id,
    fields=(
        *(
            "身份证",
            "身份证号",
            "身份证号码",
            "居民身份证",
            "公民身份号码",
            "证件号码",
            "证件号",
            "身分證",
            "身分證字號",
        ),
        *("chinese id", "china id", "resident id", "prc id", "id card number", "shenfenzheng", "sfz", "sfzh"),
    ),
    context=("身份", "证件", "实名", "identity card"),
    siblings=("出生日期", "性别", "民族"),
    test_numbers=("11010519491231002X",),
    confused_with="order numbers of eighteen digits; region, birth date and check character tell them apart.",
    matches=("备注 身份证 510902196407136698", "330106199912160228"),
    rejects=("330106199610184835", "202406151837264950"),
)
